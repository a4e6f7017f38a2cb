import type { Finder } from "@fazhi/engine";
import type { ContentKey, Figure, Span } from "@fazhi/schema";
import { cleanText } from "../reading/clean-text.js";
import { type Sentence, sentences } from "../reading/sentences.js";

/** A figure of the running text with the words that say what it counts. */
export interface Count {
  readonly figure: Figure;
  /** Folded: the words before it, back to a mark or to the figure before (行政复议案件受理). */
  readonly lead: string;
  /** Folded: the words behind it, up to a mark or the next figure (问题 in 46个问题). */
  readonly tail: string;
  /** Folded: all that stands between the figure before and this one in the sentence; from the start of it for the first. */
  readonly gap: string;
  readonly sentence: Sentence;
  /** Its place among the counts of its sentence. */
  readonly position: number;
}

/** The counts of one sentence, in order. */
export interface CountedSentence {
  readonly sentence: Sentence;
  readonly counts: readonly Count[];
}

/** Nothing farther away says what a figure counts. */
const REACH = 40;
/** Longer stretches between two figures relate nothing. */
const WIDEST_GAP = 200;
const MARKS = new Set([...',;:。!?、()\n"'].map((mark) => mark.charCodeAt(0)));

/** The sentences that hold figures, with what each figure counts. Ask for them with `once(countedSentences)`. */
export const countedSentences: Finder<readonly CountedSentence[]> = ({ report }, once) => {
  const text = once(cleanText);
  const figures = [...report.figures].sort((a, b) => a.numberSpan.start - b.numberSpan.start);
  const found: CountedSentence[] = [];
  let next = 0;
  for (const sentence of once(sentences)) {
    const { start, end } = sentence.span;
    while ((figures[next]?.numberSpan.start ?? Number.POSITIVE_INFINITY) < start) next++;
    const counts: Count[] = [];
    let behind = start;
    for (let figure = figures[next]; figure !== undefined && figure.numberSpan.end <= end; figure = figures[++next]) {
      const { numberSpan } = figure;
      // 1 104条: a number parted by a blank was read by its end alone.
      if (/\d\s+$/.test(text.slice(Math.max(behind, numberSpan.start - 3), numberSpan.start))) {
        behind = numberSpan.end;
        continue;
      }
      const following = figures[next + 1]?.numberSpan.start ?? end;
      counts.push({
        figure,
        lead: wordsBefore(text, behind, numberSpan.start),
        tail: wordsBehind(text, numberSpan.end, Math.min(end, following)),
        gap: text.slice(Math.max(behind, numberSpan.start - WIDEST_GAP), numberSpan.start),
        sentence,
        position: counts.length,
      });
      behind = numberSpan.end;
    }
    if (counts.length > 0) found.push({ sentence, counts });
  }
  return found;
};

function wordsBefore(text: string, from: number, end: number): string {
  const lowest = Math.max(from, end - REACH);
  let start = end;
  while (start > lowest && !MARKS.has(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).replaceAll(" ", "");
}

function wordsBehind(text: string, start: number, to: number): string {
  const highest = Math.min(to, start + REACH);
  let end = start;
  while (end < highest && !MARKS.has(text.charCodeAt(end))) end++;
  return text.slice(start, end).replaceAll(" ", "");
}

/** What is said farther away does not bear on a count. */
const CONTEXT = 300;

/** The words of the sentence around a count: so many to either side. */
export function contextOf({ figure, sentence: { text, span } }: Count): string {
  const at = figure.numberSpan.start - span.start;
  return text.slice(Math.max(0, at - CONTEXT), at + CONTEXT);
}

/** The words of the sentence before a count. */
export function wordsBeforeCount({ figure, sentence: { text, span } }: Count): string {
  const at = figure.numberSpan.start - span.start;
  return text.slice(Math.max(0, at - CONTEXT), at);
}

/** The words of the sentence between two figures of it, or from its start to the first. */
export function wordsBetween({ counts }: CountedSentence, from: number, to: number): string {
  let words = "";
  for (let index = from + 1; index <= to; index++) {
    const count = counts[index];
    if (count === undefined) break;
    words += index === to ? count.gap : `${count.gap}${count.figure.unit}`;
  }
  return words;
}

const CASES = "件起宗例";
const PEOPLE = "人名位";

/** Whether two figures count things in the same or an equal measure (件 and 起, 人 and 名). */
export function isSameMeasure(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit) return a.unit !== "" && a.unit !== "%";
  if (a.unit.length !== 1 || b.unit.length !== 1) return false;
  return [CASES, PEOPLE].some((units) => units.includes(a.unit) && units.includes(b.unit));
}

/** Terms, ages, scores and the like: a longer one is no part of a shorter one. */
const NOT_ADDED = new Set(
  "年 天 周 个月 小时 分钟 秒 工作日 个工作日 自然日 个自然日 岁 周岁 周年 倍 成 度 级 层 分 % ‰ 百分点 个百分点 ℃".split(
    " ",
  ),
);
/** 增加12件, 每月2次: a change or an average is no total. */
const NO_TOTAL = /增加|增长|增至|净增|减少|下降|上升|提高|降低|[每均]|最[多高大]/;

/** Whether a count can be a total, of which others are parts. */
export const isTotal = ({ figure, lead }: Count): boolean =>
  figure.unit !== "" && !NOT_ADDED.has(figure.unit) && !NO_TOTAL.test(lead);

/** Stated without 约, 余, 近 … and no range. */
export const isExact = ({ qualifier, upper }: Figure): boolean => qualifier === null && upper === null;

/** The most that a figure can mean; none for 约 and 余. */
export function mostOf({ value, upper, qualifier }: Figure): number {
  if (qualifier === null || qualifier === "nearly" || qualifier === "at-most") return upper ?? value;
  return Number.POSITIVE_INFINITY;
}

/** The least that a figure can mean; none for 约 and 近. */
export function leastOf({ value, qualifier }: Figure): number {
  return qualifier === null || qualifier === "more-than" || qualifier === "at-least" ? value : Number.NEGATIVE_INFINITY;
}

/** Says what will be, or should be: no figure of the year that is reported on. */
const PLANNED: readonly ContentKey[] = ["next-year-plan"];
const TO_COME = /力争|争取|计划|拟|目标|预计|要求|不(?:得)?低于|不少于|确保/;

/** Whether the sentence tells what was, not what is planned. */
export function isTold({ roles, text }: Sentence): boolean {
  return !roles.some((role) => PLANNED.includes(role)) && !TO_COME.test(text);
}

/** A figure as printed, for messages. */
export const printed = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, "");
