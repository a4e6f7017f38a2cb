const DIGITS = "〇一二三四五六七八九";
/** What is typed for 〇, which many keyboards make hard to find (二O二三年, 二0二三年). */
const ZEROS = "零○◯OoＯｏ0０";

/** The number of digits of a year. */
const LENGTH = 4;

/** The value of a Chinese digit, or -1; of 十, which no year written digit by digit holds, too. */
function chineseDigit(text: string, at: number): number {
  const character = text.charAt(at);
  if (character === "") return -1;
  const digit = DIGITS.indexOf(character);
  return digit < 0 && ZEROS.includes(character) ? 0 : digit;
}

/**
 * The offset of the year in Chinese digits that ends right before `mark` (二〇二三 before 年): four digits, no fifth
 * before them, the first one 一 or 二. Null where there is none.
 */
export function chineseYearBefore(text: string, mark: number): number | null {
  if (mark < LENGTH || chineseDigit(text, mark - 1) < 0 || chineseDigit(text, mark - 2) < 0) return null;
  const first = chineseDigit(text, mark - LENGTH);
  if ((first !== 1 && first !== 2) || chineseDigit(text, mark - 3) < 0) return null;
  return chineseDigit(text, mark - LENGTH - 1) < 0 ? mark - LENGTH : null;
}

/** The offset of the next such year with 年 behind it, the end of the text where there is none. */
export function nextChineseYear(text: string, from: number): number {
  // 年 is found by the platform's own search; few of them follow a Chinese digit.
  for (let mark = text.indexOf("年", from + LENGTH); mark >= 0; mark = text.indexOf("年", mark + 1)) {
    const start = chineseYearBefore(text, mark);
    if (start !== null) return start;
  }
  return text.length;
}

/** The year whose four Chinese digits begin at `start`. */
export function chineseYearValue(text: string, start: number): number {
  let year = 0;
  for (let at = start; at < start + LENGTH; at++) year = year * 10 + chineseDigit(text, at);
  return year;
}
