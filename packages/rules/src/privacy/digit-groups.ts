import type { Finder } from "@fazhi/engine";
import type { Span } from "@fazhi/schema";
import { foldedText } from "../reading/clean-text.js";

/** An unbroken run of digits. */
export interface DigitGroup extends Span {
  readonly digits: string;
  /** What joins it to the group before: one blank or hyphen; empty where anything else stands between. */
  readonly joint: "" | " " | "-";
}

/** A number as it is written, in one piece or in groups. */
export interface WrittenNumber extends Span {
  readonly digits: string;
}

/** All runs of digits, in order; what counts as furniture of the page is published too. Ask for them with `once(digitGroups)`. */
export const digitGroups: Finder<readonly DigitGroup[]> = (_, once) => {
  const text = once(foldedText);
  const groups: DigitGroup[] = [];
  let before = -2;
  for (const { 0: digits, index: start } of text.matchAll(/\d+/g)) {
    const between = start === before + 1 ? text.charAt(before) : "";
    groups.push({
      digits,
      start,
      end: start + digits.length,
      joint: between === " " || between === "-" ? between : "",
    });
    before = start + digits.length;
  }
  return groups;
};

/**
 * The numbers that are written in groups of the given lengths, such as `[[11], [3, 4, 4]]`, and are no part of a longer
 * number, of a code with letters or of a web address. None overlaps another.
 */
export function numbersOf(
  text: string,
  groups: readonly DigitGroup[],
  shapes: readonly (readonly number[])[],
): readonly WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (let index = 0; index < groups.length; index++) {
    const shape = shapes.find((lengths) => fits(groups, index, lengths));
    const first = groups[index];
    const last = groups[index + (shape?.length ?? 0) - 1];
    if (shape === undefined || first === undefined || last === undefined) continue;
    const next = groups[index + shape.length];
    // 86-138…: the code of the country is no part of the number.
    if (first.joint === "-" && groups[index - 1]?.digits !== "86") continue;
    if (next?.joint === "-" || isCode(text.charAt(first.start - 1)) || isCode(text.charAt(last.end))) continue;
    const digits = groups
      .slice(index, index + shape.length)
      .map((group) => group.digits)
      .join("");
    found.push({ digits, start: first.start, end: last.end });
    index += shape.length - 1;
  }
  return found;
}

function fits(groups: readonly DigitGroup[], index: number, lengths: readonly number[]): boolean {
  return lengths.every((length, step) => {
    const group = groups[index + step];
    return group !== undefined && group.digits.length === length && (step === 0 || group.joint !== "");
  });
}

/** Beside a digit: it belongs to a code, an address, a decimal or a masked number. */
const isCode = (character: string): boolean => character !== "" && /[A-Za-z_./=%#&@*]/.test(character);

/** The number with its middle hidden, so that a finding does not publish it once more. */
export const masked = (digits: string): string => `${digits.slice(0, 3)}****${digits.slice(-2)}`;
