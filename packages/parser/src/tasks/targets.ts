import type { Target } from "@fazhi/schema";
import { findFigures } from "@fazhi/text";
import type { Draft } from "../draft.js";
import { dueDate } from "./due-dates.js";

type Comparator = Target["comparator"];

/** What makes a number a target: something it must reach or stay below. */
const BEFORE: readonly { readonly cue: RegExp; readonly comparator: Comparator }[] = [
  {
    cue: /(?:不少于|不低于|不小于|至少|达到|达|超过|突破|提升(?:到|至)|提高(?:到|至)|增(?:加|至)到?|力争(?:达到)?|保持在|稳定在)\s*$/,
    comparator: "at-least",
  },
  {
    cue: /(?:不超过|不高于|不多于|不得超过|控制在|压缩(?:到|至)|压减(?:到|至)|降(?:低)?(?:到|至)|缩短(?:到|至))\s*$/,
    comparator: "at-most",
  },
];
const AFTER: readonly { readonly cue: RegExp; readonly comparator: Comparator }[] = [
  { cue: /^\s*(?:及)?以上/, comparator: "at-least" },
  { cue: /^\s*(?:及)?(?:以内|以下|之内)/, comparator: "at-most" },
];
const QUALIFIER: Readonly<Record<string, Comparator>> = {
  不少于: "at-least",
  不低于: "at-least",
  至少: "at-least",
  不超过: "at-most",
  超: "at-least",
  超过: "at-least",
};

/** , 。 ; : ! ? 、 ( ) " and the line break: those of folded text are ASCII, except two. */
const isClauseMark = (code: number): boolean => {
  if (code > 0x3f) return code === 0x3001 || code === 0x3002;
  return (
    code === 0x2c ||
    code === 0x3f ||
    code === 0x3a ||
    code === 0x3b ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x21 ||
    code === 0x22 ||
    code === 0x0a
  );
};

/** The clause a figure stands in: back to the last mark before it, without blanks (or blanked syntax) in front. */
export function clauseStart(folded: string, at: number, from: number): number {
  const lowest = Math.max(from, at - 40);
  let start = at;
  while (start > lowest && !isClauseMark(folded.charCodeAt(start - 1))) start--;
  while (start < at && folded.charCodeAt(start) <= 0x20) start++;
  return start;
}

/** Numbers a task commits to; plain counts (落实129项任务) are none. */
export function findTargets(draft: Draft, start: number, end: number, documentYear: number | null): readonly Target[] {
  const { folded, text } = draft;
  const targets: Target[] = [];
  for (const figure of findFigures(folded, start, end)) {
    const before = folded.slice(Math.max(start, figure.start - 8), figure.start);
    const after = folded.slice(figure.end, Math.min(end, figure.end + 4));
    const comparator =
      (figure.qualifier === null ? undefined : QUALIFIER[figure.qualifier]) ??
      BEFORE.find(({ cue }) => cue.test(before))?.comparator ??
      AFTER.find(({ cue }) => cue.test(after))?.comparator;
    if (comparator === undefined) continue;
    const from = clauseStart(folded, figure.start, start);
    const sentence = sentenceAround(folded, from, figure.end, start, end);
    const span = { start: from, end: figure.end };
    targets.push({
      value: figure.value,
      unit: figure.unit,
      comparator,
      due: dueDate(sentence, documentYear),
      text: text.slice(span.start, span.end),
      span,
    });
  }
  return targets;
}

/** A date farther away than this is not the target's. */
const SENTENCE_REACH = 200;
const SENTENCE_MARKS = new Set([..."。;!?\n"].map((mark) => mark.charCodeAt(0)));

function sentenceAround(folded: string, from: number, to: number, lowest: number, highest: number): string {
  let start = from;
  const first = Math.max(lowest, from - SENTENCE_REACH);
  while (start > first && !SENTENCE_MARKS.has(folded.charCodeAt(start - 1))) start--;
  let end = to;
  const last = Math.min(highest, to + SENTENCE_REACH);
  while (end < last && !SENTENCE_MARKS.has(folded.charCodeAt(end))) end++;
  return folded.slice(start, end);
}
