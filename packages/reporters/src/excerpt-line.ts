import type { Excerpt } from "@fazhi/schema";
import { displayWidth, takeEnd, takeStart } from "./display-width.js";
import type { Surface } from "./options.js";
import type { Run } from "./paragraph.js";
import { printable } from "./printable.js";

const CUT = "…";
const CUT_WIDTH = 2;

/** Keeps the beginning and the end of a found text that alone is wider than the line. */
const shortened = (found: string, columns: number): string => {
  if (displayWidth(found) <= columns) return found;
  const half = (columns - CUT_WIDTH) >> 1;
  return takeStart(found, half) + CUT + takeEnd(found, half);
};

const keptBefore = (before: string, columns: number): string =>
  displayWidth(before) <= columns ? before : CUT + takeEnd(before, columns - CUT_WIDTH);

const keptAfter = (after: string, columns: number): string =>
  displayWidth(after) <= columns ? after : takeStart(after, columns - CUT_WIDTH) + CUT;

/**
 * One line of context with the found text marked, cut around it to the columns there are. On a
 * terminal the mark is a style; elsewhere it stands in 【】, which no font can shift.
 */
export const excerptRuns = (excerpt: Excerpt, columns: number, surface: Surface): readonly Run[] => {
  const [open, close] = surface.color ? ["", ""] : ["【", "】"];
  const room = columns - (surface.color ? 0 : 4);
  const found = shortened(printable(excerpt.text.slice(excerpt.start, excerpt.end)), room - 2 * CUT_WIDTH);
  const before = printable(excerpt.text.slice(0, excerpt.start)).trimStart();
  const after = printable(excerpt.text.slice(excerpt.end)).trimEnd();

  const rest = Math.max(room - displayWidth(found), 2 * CUT_WIDTH);
  const half = rest >> 1;
  // What one side does not need goes to the other.
  const forBefore = Math.max(half, rest - displayWidth(after));
  const shownBefore = keptBefore(before, forBefore);
  const shownAfter = keptAfter(after, rest - displayWidth(shownBefore));

  return [
    { text: shownBefore, style: "dim" },
    { text: `${open}${found}${close}`, style: "marked" },
    { text: shownAfter, style: "dim" },
  ];
};
