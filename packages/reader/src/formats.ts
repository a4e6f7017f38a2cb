import type { Format } from "@fazhi/schema";

/**
 * File name extensions (lower case, without the dot) and the format that each promises.
 * `.wps` files of WPS Office hold the same container as `.doc`.
 */
export const FILE_EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  docx: "docx",
  doc: "doc",
  wps: "doc",
  odt: "odt",
  pdf: "pdf",
  ofd: "ofd",
};

/** Extensions under which reports are kept: what the expansion of a directory looks for. */
export const REPORT_EXTENSIONS: readonly string[] = Object.keys(FILE_EXTENSIONS);

/** The extension of a file name in lower case without its dot; null where there is none (`README`, `.env`, null). */
export function fileExtension(fileName: string | null): string | null {
  if (fileName === null) return null;
  const base = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  const dot = base.lastIndexOf(".");
  return dot > 0 && dot < base.length - 1 ? base.slice(dot + 1).toLowerCase() : null;
}

/** The format that a file name promises, or null where its extension is none of {@link FILE_EXTENSIONS}. */
export function promisedFormat(fileName: string | null): Format | null {
  const extension = fileExtension(fileName);
  return extension !== null && Object.hasOwn(FILE_EXTENSIONS, extension) ? (FILE_EXTENSIONS[extension] ?? null) : null;
}
