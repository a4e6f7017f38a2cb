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
/** Runs of one of these count as one beginning, so that a run of any length is read once. */
const RUNS = "XxＸｘ×✕╳_＿";

const YEAR = 1 + BEGINNINGS.findIndex(([characters]) => characters === "年");

/** For each UTF-16 unit the place of its recogniser in BEGINNINGS, from 1; 0 for nearly all of them. */
let beginnings: Uint8Array | undefined;

function tableOfBeginnings(): Uint8Array {
  const table = new Uint8Array(0x10000);
  BEGINNINGS.forEach(([characters], index) => {
    for (const character of characters) table[character.charCodeAt(0)] = index + 1;
  });
  return table;
}

/**
 * Finds what was left over from a template or a draft, in the order of the text, without overlaps.
 * Linear: every beginning is looked at once, and only a bounded way around it.
 *
 * @returns 0-based UTF-16 spans
 */
export function findResidue(text: string): readonly Residue[] {
  beginnings ??= tableOfBeginnings();
  const found: Residue[] = [];
  for (let start = 0; start < text.length; start++) {
    const place = beginnings[text.charCodeAt(start)] ?? 0;
    if (place === 0) continue;
    // 年 and （ are everywhere; nearly all of them go on with a word.
    if (place === YEAR && text.charCodeAt(start + 1) > 0x3000) continue;
    const residue = BEGINNINGS[place - 1]?.[1](text, start) ?? null;
    if (residue !== null) {
      const last = found.at(-1);
      if (last === undefined || residue.start >= last.end) found.push(residue);
      start = Math.max(residue.end, start + 1) - 1;
    } else if (RUNS.includes(text.charAt(start))) {
      while (start + 1 < text.length && RUNS.includes(text.charAt(start + 1))) start++;
    }
  }
  return found;
}
