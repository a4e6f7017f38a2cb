import type { DocumentNumberMatch } from "./document-numbers.js";

/** As many digits as `findDocumentNumbers` reads. */
const MAX_NUMBER = 99_999;
const MAX_ORDER = 9999;

/**
 * Writes a 发文字号 as GB/T 9704-2012, 7.2.5, has it: the year in full in 〔〕, the number without 第 and without zeros
 * before it (国办函〔2022〕102号); with `year` null the number of an order (国务院令第713号). `findDocumentNumbers` reads it
 * back, the code as far as it can tell it from a sentence.
 *
 * @throws RangeError for years outside 1900–2099, numbers outside 1–99999 (1–9999 of an order), and an order whose code does not end with 令
 */
export function formatDocumentNumber({
  agency,
  year,
  number,
}: Pick<DocumentNumberMatch, "agency" | "year"> & { readonly number: number }): string {
  const most = year === null ? MAX_ORDER : MAX_NUMBER;
  if (!Number.isInteger(number) || number < 1 || number > most) {
    throw new RangeError(`formatDocumentNumber takes a number from 1 to ${most}, not ${number}`);
  }
  if (year === null) {
    if (!agency.endsWith("令")) throw new RangeError(`only an order (令) has no year; "${agency}" is none`);
    return `${agency}第${number}号`;
  }
  if (!Number.isInteger(year) || year < 1900 || year > 2099) {
    throw new RangeError(`formatDocumentNumber takes a year from 1900 to 2099, not ${year}`);
  }
  return `${agency}〔${year}〕${number}号`;
}
