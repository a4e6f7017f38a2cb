import type { Span } from "@fazhi/schema";
import { findYearRanges, type YearRangeMatch } from "@fazhi/text";
import type { CitedTitle } from "./cited-titles.js";
import { withoutTail } from "./without-tail.js";

const OPENING = /^[\s(（]{1,2}$/;
const CLOSING = /^[\s)）]*$/;

/**
 * The years in brackets that end a title, 《…纲要（2021—2025年）》, or follow it at once, 《…纲要》（2021—2025年）. Null
 * where there are none, also where only one year stands. Offsets in the canonical text `text`.
 */
export function periodOfTitle(text: string, { inner }: { readonly inner: Span }): YearRangeMatch | null {
  const inside = findYearRanges(text, inner.start, inner.end).at(-1);
  if (inside !== undefined && isBracketed(text, inside, inner.end)) return inside;
  const end = inner.end + 1;
  const [behind] = findYearRanges(text, end, Math.min(text.length, end + 20));
  if (behind === undefined || !OPENING.test(text.slice(end, behind.start))) return null;
  return /^\s?[)）]/.test(text.slice(behind.end, behind.end + 2)) ? behind : null;
}

const isBracketed = (text: string, { start, end }: Span, titleEnd: number): boolean =>
  /[(（]\s?$/.test(text.slice(Math.max(0, start - 2), start)) && CLOSING.test(text.slice(end, titleEnd));

/** The title as `lookupPlan` reads it, however the years are written and wherever their brackets stand. */
export function titleWithPeriod({ title, inner }: CitedTitle, { start, from, to }: YearRangeMatch): string {
  const name = start < inner.end ? withoutTail(title.slice(0, start - inner.start), " \u3000(（") : title;
  return `${name}（${from}—${to}年）`;
}
