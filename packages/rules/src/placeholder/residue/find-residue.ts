import { recogniseOpenDate, recogniseUnderscores } from "./blanks.js";
import { recogniseLetterFigure, recogniseMask, recogniseSomeBody } from "./masks.js";
import { recogniseBracket, recogniseHere, recogniseReminder, recogniseWaiting } from "./notes.js";
import type { Recogniser, Residue } from "./residue.js";

/** What may begin with a character. */
const BEGINNINGS: readonly (readonly [characters: string, Recogniser])[] = [
  ["XxＸｘ×✕╳", recogniseMask],
  ["某", recogniseSomeBody],
  ["NnＮ", recogniseLetterFigure],
  ["（(【［[〔", recogniseBracket],
  ["TF", recogniseReminder],
  ["此", recogniseHere],
  ["待", recogniseWaiting],
  ["_＿", recogniseUnderscores],
  ["年", recogniseOpenDate],
];
const RECOGNISERS = new Map(
  BEGINNINGS.flatMap(([characters, recognise]) => [...characters].map((character) => [character, recognise] as const)),
);
/** Runs of one of these count as one beginning, so that a run of any length is read once. */
const RUNS = "XxＸｘ×✕╳_＿";
const BEGINNING = /[XxＸｘ×✕╳某NnＮ（(【［[〔TF此待_＿年]/g;

/**
 * Finds what was left over from a template or a draft, in the order of the text, without overlaps.
 * Linear: every beginning is looked at once, and only a bounded way around it.
 *
 * @returns 0-based UTF-16 spans
 */
export function findResidue(text: string): readonly Residue[] {
  const found: Residue[] = [];
  BEGINNING.lastIndex = 0;
  for (let match = BEGINNING.exec(text); match !== null; match = BEGINNING.exec(text)) {
    const start = match.index;
    const residue = RECOGNISERS.get(match[0])?.(text, start) ?? null;
    if (residue !== null) {
      const last = found.at(-1);
      if (last === undefined || residue.start >= last.end) found.push(residue);
      BEGINNING.lastIndex = Math.max(residue.end, start + 1);
    } else if (RUNS.includes(match[0])) {
      let end = start + 1;
      while (end < text.length && RUNS.includes(text.charAt(end))) end++;
      BEGINNING.lastIndex = end;
    }
  }
  return found;
}
