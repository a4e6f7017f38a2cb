import type { Origin } from "@fazhi/schema";
import type { Labels } from "./labels.js";

/** Where a place was in the file itself: page, paragraph or line; empty for formats whose lines are the file's own. */
export const originPhrase = (origin: Origin | undefined, labels: Labels): string => {
  if (origin === undefined) return "";
  const places: string[] = [];
  if (origin.page !== undefined) places.push(labels.page(origin.page));
  if (origin.paragraph !== undefined) places.push(labels.paragraph(origin.paragraph));
  if (origin.line !== undefined) places.push(labels.sourceLine(origin.line));
  return places.join(" ");
};
