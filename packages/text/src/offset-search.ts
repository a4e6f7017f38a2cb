import { nextCentury } from "./digit-runs.js";
import type { TextSurvey } from "./survey.js";

/** Gives the first place of some kind at or behind an offset, the end of the text where there is none; the offsets may only grow. */
export type OffsetSearch = (from: number) => number;

/** A search among sorted offsets of a text of that length. */
export function amongOffsets(offsets: readonly number[], length: number): OffsetSearch {
  let index = 0;
  return (from) => {
    while (index < offsets.length && (offsets[index] ?? length) < from) index++;
    return offsets[index] ?? length;
  };
}

/** `nextCentury`, out of the survey of the text where there is one. */
export function centurySearch(text: string, survey: TextSurvey | undefined): OffsetSearch {
  return survey ? amongOffsets(survey.centuries, text.length) : (from) => nextCentury(text, from);
}
