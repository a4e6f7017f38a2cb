import type { Block, Span } from "@fazhi/schema";

/** What an HTML block of a Markdown text is: nothing but comments, a script or style, or text between tags. */
export function htmlBlockKind(text: string, span: Span): Block["kind"] {
  const html = text.slice(span.start, span.end);
  if (/^\s*<(?:script|style)\b/i.test(html)) return "code";
  const isSyntaxOnly = html.trimStart().startsWith("<!--") && isBlankOutside(html, htmlMarkup(html, whole(html)));
  return isSyntaxOnly ? "comment" : "paragraph";
}

/** Comments and tags of an HTML block, in order; a comment that is never closed ends with the block. */
export function htmlMarkup(text: string, span: Span): readonly Span[] {
  const markup: Span[] = [];
  for (let at = text.indexOf("<", span.start); at !== -1 && at < span.end; ) {
    const end = text.startsWith("<!--", at) ? commentEnd(text, at, span.end) : tagEnd(text, at, span.end);
    if (end !== null) markup.push({ start: at, end });
    at = text.indexOf("<", end ?? at + 1);
  }
  return markup;
}

function commentEnd(text: string, start: number, limit: number): number {
  const close = text.indexOf("-->", start + 4);
  return close === -1 || close + 3 > limit ? limit : close + 3;
}

/** End of the tag that begins at `start`; null for a bare `<`. A second `<` ends the search, so that all of it is linear. */
function tagEnd(text: string, start: number, limit: number): number | null {
  if (!/[A-Za-z/!?]/.test(text.charAt(start + 1))) return null;
  for (let at = start + 1; at < limit; at++) {
    const unit = text.charAt(at);
    if (unit === ">") return at + 1;
    if (unit === "<") return null;
  }
  return null;
}

const whole = (text: string): Span => ({ start: 0, end: text.length });

function isBlankOutside(text: string, spans: readonly Span[]): boolean {
  let at = 0;
  for (const span of spans) {
    if (text.slice(at, span.start).trim() !== "") return false;
    at = span.end;
  }
  return text.slice(at).trim() === "";
}
