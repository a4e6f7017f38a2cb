import type { Format, SourceText } from "@fazhi/schema";
import { type DecodedDocument, plainText } from "./plain-text.js";

/** Reads the structure that a format marks in its text. Never fails: what it cannot understand is a diagnostic. */
export type TextFormatReader = (document: DecodedDocument) => SourceText;

/**
 * The formats that can be read, each loaded when the first such file comes. A recognised format that is not listed is
 * refused as `unsupported-format`.
 */
export const TEXT_FORMATS: Readonly<Partial<Record<Format, () => Promise<TextFormatReader>>>> = {
  text: async () => plainText,
  markdown: async () => (await import("./markdown.js")).markdownSource,
};
