import { type DateMatch, FIRST_YEAR, isoDate, LAST_YEAR } from "./dates.js";
import { formatNumeral } from "./numeral-format.js";

/** `arabic` 2023年2月2日 (GB/T 9704-2012, 7.3.5.4: no zeros before month and day), `chinese` 二〇二三年二月二日. */
export type DateStyle = "arabic" | "chinese";

/**
 * Writes a date as official documents do; without day, or month and day, where those are null. `parseDate` reads it back.
 *
 * @throws RangeError for years outside 1900–2099, a day without month, and what the calendar does not have
 */
export function formatDate({ year, month, day }: Pick<DateMatch, "year" | "month" | "day">, style: DateStyle): string {
  const exists = Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR && isWhole(month) && isWhole(day);
  if (!exists || (month === null && day !== null) || isoDate(year, month, day) === null) {
    throw new RangeError(`formatDate takes a date of ${FIRST_YEAR}–${LAST_YEAR}, not ${year}-${month}-${day}`);
  }
  const written = (n: number) => (style === "arabic" ? String(n) : formatNumeral(n, "lower"));
  const years = style === "arabic" ? String(year) : formatNumeral(year, "digits");
  return `${years}年${month === null ? "" : `${written(month)}月`}${day === null ? "" : `${written(day)}日`}`;
}

const isWhole = (n: number | null) => n === null || Number.isInteger(n);
