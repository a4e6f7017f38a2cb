import type { Hints, SourceText } from "@fazhi/schema";

/** A plain text as the reader would hand it over. */
export function textSource(
  text: string,
  more: { readonly fileName?: string; readonly hints?: Hints } = {},
): SourceText {
  return {
    text,
    format: "text",
    encoding: "utf-8",
    fileName: more.fileName ?? null,
    hints: more.hints ?? {},
    blocks: null,
    markup: [],
    origins: [],
    attachments: [],
    diagnostics: [],
  };
}
