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
  const headings = new Map<number, number>();
  walkSections(report, ({ headingSpan, runIn }) => {
    if (!runIn) headings.set(headingSpan.start, headingSpan.end);
  });
  const found: Sentence[] = [];
  for (const { start, end } of splitSentences(source.text)) {
    const text = clean.slice(start, end);
    if (text.trim() === "" || isHeading(headings, start, end)) continue;
    found.push({ span: { start, end }, text, roles: roles.rolesAt(start) });
  }
  return found;
};

/** Whether a heading on a line of its own takes up the sentence, but for its number. */
function isHeading(headings: ReadonlyMap<number, number>, start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, start + 12); at++) {
    const stop = headings.get(at);
    if (stop !== undefined) return end - stop <= 1;
  }
  return false;
}
