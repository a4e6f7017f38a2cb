import { type Random, randomFrom } from "../../random.js";
import { FIELDS } from "../wording/departments.js";
import { DETAILS } from "../wording/details.js";
import { GENERAL } from "../wording/general.js";
import type { Point } from "../wording/point.js";

const LISTS: Readonly<Record<string, readonly Point[]>> = { ...FIELDS, general: GENERAL };

/**
 * Puts paragraphs of the wording in for `{{education:2}}` and figures for `{3-9}`.
 *
 * @param key - decides the figures, so that the same document always has the same.
 * @throws RangeError where no such paragraph exists.
 */
export function fill(text: string, key: string): string {
  const random = randomFrom(seedOf(key));
  const details = [...random.sample(DETAILS, DETAILS.length)];
  const withParagraphs = text.replace(/\{\{([a-z]+):(\d+)\}\}/g, (mark, list: string, index: string) => {
    const point = LISTS[list]?.[Number(index)];
    if (!point) throw new RangeError(`no paragraph ${mark}`);
    return point.body + details.splice(0, random.integer(1, 2)).join("");
  });
  return withFigures(withParagraphs, random);
}

/** Puts a figure in for each `{3-9}`, both ends included. */
export function withFigures(text: string, random: Random): string {
  return text.replace(/\{(\d+)-(\d+)\}/g, (_, low: string, high: string) =>
    String(random.integer(Number(low), Number(high))),
  );
}

function seedOf(key: string): number {
  return [...key].reduce((seed, letter) => Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0), 5) >>> 0;
}
