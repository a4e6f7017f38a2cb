import type { Finder } from "@fazhi/engine";
import type { Span } from "@fazhi/schema";
import { cleanText, textOutsideTitles } from "./clean-text.js";

/** Opening marks of quotations and what closes each. */
const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
  "﹁": "﹂",
  "﹃": "﹄",
};

/**
 * The clean text without what stands in quotation marks or 《》: those are the words of somebody else, a slogan or a
 * name. As long as the canonical text.
 */
const ownWords: Finder<string> = ({ source }, once) => {
  const text = once(textOutsideTitles);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of quotations(source.text)) {
    pieces.push(text.slice(at, start), " ".repeat(end - start));
    at = end;
  }
  return pieces.join("") + text.slice(at);
};

/** Whether a span of the clean text is the report's own wording. */
export const isOwn = (once: <T>(find: Finder<T>) => T, { start, end }: Span): boolean =>
  once(ownWords).slice(start, end) === once(cleanText).slice(start, end);

/**
 * The insides of quotation marks, in order, none in another and none over a line break. Straight marks are paired where
 * a line has an even number of them; a mark without its other half opens nothing.
 */
export function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    quotationsInLine(line, start, found);
    start += line.length + 1;
  }
  return found;
}

function quotationsInLine(line: string, offset: number, found: Span[]): void {
  const straight = straightMarks(line);
  const lastOf = new Map(Object.values(CLOSING).map((mark) => [mark, line.lastIndexOf(mark)]));
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at);
    let end = straight.get(at) ?? -1;
    const closing = CLOSING[mark];
    // No search where none is left, so that a run of opening marks is read once.
    if (closing !== undefined && (lastOf.get(closing) ?? -1) > at) end = line.indexOf(closing, at + 1);
    if (end < 0) continue;
    if (end > at + 1) found.push({ start: offset + at + 1, end: offset + end });
    at = end;
  }
}

/** Each opening straight mark of a line and its closing one. */
function straightMarks(line: string): ReadonlyMap<number, number> {
  const marks: number[] = [];
  for (let at = line.search(/["＂]/); at >= 0 && at < line.length; at++)
    if (line.charAt(at) === '"' || line.charAt(at) === "＂") marks.push(at);
  const pairs = new Map<number, number>();
  if (marks.length % 2 === 1) return pairs;
  for (let index = 0; index + 1 < marks.length; index += 2) pairs.set(marks[index] ?? 0, marks[index + 1] ?? 0);
  return pairs;
}
