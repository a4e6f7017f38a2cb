const SIGNS: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A number in Roman numerals, upper case; null outside of 1 to 3999. */
export function roman(value: number): string | null {
  if (value < 1 || value > 3999) return null;
  let rest = value;
  let text = "";
  for (const [worth, sign] of SIGNS) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}
