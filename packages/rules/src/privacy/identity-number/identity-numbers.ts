import { type DigitGroup, numbersOf, type WrittenNumber } from "../digit-groups.js";

/** First two digits: provinces by GB/T 2260. */
const PROVINCES = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(" "),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = "10X98765432";

/** Whether 18 characters are a number of GB 11643-1999: province, a day of the calendar, check character. */
export function isIdentityNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number) || !PROVINCES.has(number.slice(0, 2))) return false;
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2099) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0);
  return CHECK.charAt(sum % 11) === number.charAt(17);
}

/** The identity numbers of citizens in a text, in one piece or as 6-8-4. */
export function identityNumbers(text: string, groups: readonly DigitGroup[]): readonly WrittenNumber[] {
  const whole = numbersOf(text, groups, [[18], [6, 8, 4]]);
  // With X at the end the digits are one less, and what stands beside is looked at behind it.
  const closed = groups.flatMap((group, index): readonly WrittenNumber[] => {
    const mark = text.charAt(group.end);
    if ((mark !== "X" && mark !== "x") || /[\dA-Za-z]/.test(text.charAt(group.end + 1))) return [];
    const length = group.digits.length;
    const first = length === 17 ? group : length === 3 ? groups[index - 2] : undefined;
    const parts = first === undefined ? [] : groups.slice(groups.indexOf(first, Math.max(0, index - 2)), index + 1);
    if (first === undefined || /[A-Za-z_./=]/.test(text.charAt(first.start - 1))) return [];
    if (parts.slice(1).some(({ joint }) => joint === "")) return [];
    return [{ digits: `${parts.map(({ digits }) => digits).join("")}X`, start: first.start, end: group.end + 1 }];
  });
  return [...whole, ...closed].filter(({ digits }) => isIdentityNumber(digits)).sort((a, b) => a.start - b.start);
}
