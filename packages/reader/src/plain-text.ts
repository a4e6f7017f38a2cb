import type { SourceText } from "@fazhi/schema";

/** A document after detection and decoding; `text` is canonical. */
export interface DecodedDocument {
  readonly text: string;
  readonly encoding: string;
  readonly fileName: string | null;
}

/** Plain text marks no structure. */
export const plainText = ({ text, encoding, fileName }: DecodedDocument): SourceText => ({
  text,
  format: "text",
  encoding,
  fileName,
  hints: {},
  blocks: null,
  markup: [],
  origins: [],
  attachments: [],
  diagnostics: [],
});
