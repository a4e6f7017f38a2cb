import { digitValue } from "./characters.js";

/** Where the run of digits, ASCII or full-width, that begins at `from` ends; `from` where no digit stands there. */
export function digitsEnd(text: string, from: number, end: number = text.length): number {
  let at = from;
  while (at < end && digitValue(text.charCodeAt(at)) >= 0) at++;
  return at;
}

/** Where the run of digits that ends before `end` begins, `most` digits before it at the earliest. */
export function digitsStart(text: string, end: number, most: number): number {
  const limit = Math.max(0, end - most);
  let at = end;
  while (at > limit && digitValue(text.charCodeAt(at - 1)) >= 0) at--;
  return at;
}

/** The number that the digits in `[start, end)` say; for runs of up to 15 digits, which a number holds exactly. */
export function digitsValue(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + digitValue(text.charCodeAt(at));
  return value;
}

/** Whether a run of digits begins at `at`, and with 19, 20 or 21. */
export function isCentury(text: string, at: number): boolean {
  const first = digitValue(text.charCodeAt(at));
  if (first !== 1 && first !== 2) return false;
  const second = digitValue(text.charCodeAt(at + 1));
  const century = first === 1 ? second === 9 : second === 0 || second === 1;
  return century && (at === 0 || digitValue(text.charCodeAt(at - 1)) < 0);
}

/** How a year of the twentieth to the twenty-second century begins. So small that compiling it costs next to nothing. */
const CENTURY = /[1１][9９]|[2２][0０1１]/g;

/** The offset of the next run of digits that begins with 19, 20 or 21; the end of the text where there is none. */
export function nextCentury(text: string, from: number): number {
  for (CENTURY.lastIndex = from; CENTURY.test(text); ) {
    const at = CENTURY.lastIndex - 2;
    if (at === 0 || digitValue(text.charCodeAt(at - 1)) < 0) return at;
    CENTURY.lastIndex = digitsEnd(text, at);
  }
  return text.length;
}
