import { type Finder, walkSections } from "@fazhi/engine";
import type { ContentKey, Span } from "@fazhi/schema";
import { splitSentences } from "@fazhi/text";
import { cleanText } from "./clean-text.js";
import { roleIndex } from "./roles.js";

/** A sentence of the report's own text: no heading on a line of its own, no furniture. */
export interface Sentence {
  /** In the canonical text, closing mark included. */
  readonly span: Span;
  /** Folded for matching, as long as the span. */
  readonly text: string;
  /** The contents of the innermost section it stands in. */
  readonly roles: readonly ContentKey[];
}

/** All sentences in the order of the text. Ask for them with `once(sentences)`. */
export const sentences: Finder<readonly Sentence[]> = ({ source, report }, once) => {
  const clean = once(cleanText);
  const roles = once(roleIndex);
  const headings: Span[] = [];
  walkSections(report, ({ headingSpan, runIn }) => {
    if (!runIn) headings.push(headingSpan);
  });
  headings.sort((a, b) => a.start - b.start);
  let next = 0;
  const found: Sentence[] = [];
  for (const { start, end } of splitSentences(source.text)) {
    while ((headings[next]?.start ?? Number.POSITIVE_INFINITY) < start) next++;
    if (isHeading(headings[next], start, end)) continue;
    const text = clean.slice(start, end);
    if (text.trim() === "") continue;
    found.push({ span: { start, end }, text, roles: roles.rolesAt(start) });
  }
  return found;
};

/** How far the number of a heading, or what a page puts before it, reaches at most. */
const LONGEST_NUMBER = 12;

/** Whether a sentence is taken up, but for its number, by the first heading on a line of its own that begins in or behind it. */
function isHeading(heading: Span | undefined, start: number, end: number): boolean {
  return heading !== undefined && heading.start < Math.min(end, start + LONGEST_NUMBER) && end - heading.end <= 1;
}
