import type { SourceText } from "@fazhi/schema";

/** A document of a set as the reader gives it: plain text. */
export const sourceOf = (text: string, fileName: string): SourceText => ({
  text,
  format: "text",
  encoding: "utf-8",
  fileName,
  hints: {},
  blocks: null,
  markup: [],
  origins: [],
  attachments: [],
  diagnostics: [],
});
