import type { Format } from "@fazhi/schema";
import type { FileFormatReader, TextFormatReader } from "./format-reader.js";
import { plainText } from "./plain-text.js";

export type TextFormat = "text" | "markdown" | "html";
type FileFormat = Exclude<Format, TextFormat>;

/** The formats that are text, each loaded when the first such document comes. */
export const TEXT_FORMATS: Readonly<Record<TextFormat, () => Promise<TextFormatReader>>> = {
  text: async () => plainText,
  markdown: async () => (await import("./markdown.js")).markdownSource,
  html: async () => (await import("./html.js")).htmlSource,
};

/** The formats that are packages or binary files. */
export const FILE_FORMATS: Readonly<Record<FileFormat, () => Promise<FileFormatReader>>> = {
  docx: async () => (await import("./docx.js")).docxSource,
  doc: async () => (await import("./doc.js")).docSource,
  odt: async () => (await import("./odt.js")).odtSource,
  pdf: async () => (await import("./pdf.js")).pdfSource,
  ofd: async () => (await import("./ofd.js")).ofdSource,
};

export const isTextFormat = (format: Format): format is TextFormat => Object.hasOwn(TEXT_FORMATS, format);
