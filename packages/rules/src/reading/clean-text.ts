import type { Finder } from "@fazhi/engine";
import type { Span } from "@fazhi/schema";
import { findTitles, foldForMatching, type TitleMatch } from "@fazhi/text";

/** The text folded for matching, with everything that stands on the page. Ask for it with `once(foldedText)`. */
export const foldedText: Finder<string> = ({ source }) => foldForMatching(source.text);

/**
 * The text as rules search it: folded for matching, with page furniture and markup blanked. As long as the canonical
 * text, so that every offset holds. Ask for it with `once(cleanText)`.
 */
export const cleanText: Finder<string> = ({ source, report }, once) =>
  blanked(once(foldedText), [...source.markup, ...report.furniture.map(({ span }) => span)]);

/** The text as it is written, with page furniture and markup blanked: for marks that folding makes alike. */
export const textWithoutFurniture: Finder<string> = ({ source, report }) =>
  blanked(source.text, [...source.markup, ...report.furniture.map(({ span }) => span)]);

/** The clean text without what stands in 《》: names of documents are not the report's own words. */
export const textOutsideTitles: Finder<string> = (_, once) => blanked(once(cleanText), once(titles));

/** The titles in 《》, in order. */
export const titles: Finder<readonly TitleMatch[]> = ({ source }) => findTitles(source.text);

/** The text with every unit inside the spans, which may come in any order, made a blank; line breaks stay. */
export function blanked(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of sorted) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    pieces.push(text.slice(at, from), text.slice(from, end).replace(/[^\n]/g, " "));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
