import type { Damage, DamageKind, Span } from "@fazhi/schema";
import type { Draft, Paragraph } from "./draft.js";
import type { PunctuationCount } from "./punctuation.js";

/** Text without any full stop for so long is no style any more. */
const MARKLESS = 1500;

function occurrences(pattern: RegExp, text: string): { count: number; first: Span } | null {
  let count = 0;
  let first: Span | null = null;
  for (const match of text.matchAll(pattern)) {
    first ??= { start: match.index, end: match.index + match[0].length };
    count++;
  }
  return first ? { count, first } : null;
}

/**
 * What was lost or broken in the text as a whole: said once here, not per place by every rule.
 *
 * @param paragraphs those of the document itself, page furniture left out
 */
export function findDamage(
  draft: Draft,
  paragraphs: readonly Paragraph[],
  punctuation: PunctuationCount,
): readonly Damage[] {
  const { text, lines, marks, survey } = draft;
  const damage: Damage[] = [];
  const add = (kind: DamageKind, count: number, span: Span) =>
    damage.push({ kind, count, line: lines.lineAt(span.start), span });

  const { halfWidth, firstHalfWidth } = punctuation;
  if (punctuation.punctuation === "half-width")
    add("half-width-punctuation", halfWidth, { start: firstHalfWidth, end: firstHalfWidth + 1 });

  const numbers = marks.documentNumbers.filter((number) => number.brackets === "lost");
  if (numbers[0])
    add("lost-document-number-brackets", numbers.length, { start: numbers[0].start, end: numbers[0].end });

  const ranges = marks.yearRanges.filter((range) => range.dash === "");
  if (ranges[0]) add("lost-year-range-dash", ranges.length, { start: ranges[0].start, end: ranges[0].end });

  const replaced = survey.hasReplaced ? occurrences(/\ufffd+/g, text) : null;
  if (replaced) add("replacement-characters", replaced.count, replaced.first);

  const { controls, firstControl } = survey;
  if (controls > 0) add("control-characters", controls, { start: firstControl, end: firstControl + 1 });

  const longest = longestOf(paragraphs);
  if (longest && paragraphs.length <= 3 && longest.end - longest.start >= 800)
    add("single-line", 1, { start: longest.start, end: longest.start + 1 });
  if (
    longest &&
    longest.end - longest.start >= MARKLESS &&
    !/[。;；!！?？]/.test(text.slice(longest.start, longest.end)) &&
    /[\u4e00-\u9fff]{10}/.test(text.slice(longest.start, longest.start + MARKLESS))
  )
    add("lost-sentence-marks", 1, { start: longest.start, end: longest.start + 1 });
  return damage;
}

function longestOf(paragraphs: readonly Paragraph[]): Span | null {
  let longest: Span | null = null;
  for (const paragraph of paragraphs)
    if (longest === null || paragraph.end - paragraph.start > longest.end - longest.start) longest = paragraph;
  return longest;
}
