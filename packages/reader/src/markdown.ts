import type { Diagnostic, SourceText } from "@fazhi/schema";
import { canonicalText } from "./canonical.js";
import { opensFrontMatter, readFrontMatter } from "./markdown/front-matter.js";
import { exceededLimit } from "./markdown/limits.js";
import { markdownStructure } from "./markdown/structure.js";
import type { DecodedDocument } from "./plain-text.js";
import { type ReadResult, remark } from "./result.js";
import { checkText } from "./text-checks.js";

/**
 * Reads a string as Markdown (CommonMark with tables, YAML front matter and emphasis that works beside Chinese);
 * synchronous. The canonical text stays the input: blocks and markup are ranges of it.
 *
 * @returns the text with `encoding` "utf-16", or one diagnostic: `empty` or `binary`
 */
export function readMarkdown(text: string, options: { readonly fileName?: string } = {}): ReadResult {
  const canonical = canonicalText(text);
  const checked = checkText(canonical);
  if (checked.refusal !== null) return checked.refusal;
  const source = markdownSource({ text: canonical, encoding: "utf-16", fileName: options.fileName ?? null });
  return { ok: true, source: { ...source, diagnostics: [...checked.remarks, ...source.diagnostics] } };
}

/**
 * The structure of a canonical Markdown text. Beyond the bounds within which that takes about a second, `blocks` is
 * null and a diagnostic `markdown-structure-skipped` says why.
 */
export function markdownSource(document: DecodedDocument): SourceText {
  const { text } = document;
  const base = { ...document, format: "markdown" as const, origins: [], attachments: [] };
  const limit = exceededLimit(text);
  if (limit !== null) {
    const skipped: Diagnostic = { code: "markdown-structure-skipped", data: { limit }, line: null, span: null };
    return { ...base, hints: {}, blocks: null, markup: [], diagnostics: [skipped] };
  }
  const { blocks, markup } = markdownStructure(text);
  const [first] = blocks;
  if (first?.kind === "front-matter") return { ...base, blocks, markup, ...readFrontMatter(text, first.span) };
  const diagnostics = opensFrontMatter(text)
    ? [remark("front-matter", { field: "YAML" }, text, { start: 0, end: 3 })]
    : [];
  return { ...base, hints: {}, blocks, markup, diagnostics };
}
