import type { SourceText } from "@fazhi/schema";

/** A document after detection and decoding; `text` is canonical. */
export interface DecodedDocument {
  readonly text: string;
  readonly encoding: string;
  readonly fileName: string | null;
}

/** Plain text marks no structure. */
export const plainText = (document: DecodedDocument): SourceText => ({
  ...document,
  format: "text",
  hints: {},
  blocks: null,
  markup: [],
  origins: [],
  diagnostics: [],
});
