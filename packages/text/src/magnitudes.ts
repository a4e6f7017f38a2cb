const EXPONENTS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The power of ten of 百, 千, 万, 亿 and their products (十万, 万亿); 0 for the empty string. */
export function magnitudeExponent(magnitude: string): number {
  let exponent = 0;
  for (const character of magnitude) exponent += EXPONENTS[character] ?? 0;
  return exponent;
}

/** The 百, 千, 万, 亿 or product of them (十万, 千亿, 万亿) at `offset`, or the empty string; 十 alone is none. */
export function magnitudeAt(text: string, offset: number): string {
  const first = text.charAt(offset);
  const second = text.charAt(offset + 1);
  if (first === "万") return second === "亿" ? "万亿" : "万";
  if (first === "亿") return "亿";
  if (first !== "十" && first !== "百" && first !== "千") return "";
  if (second === "万" || second === "亿") return first + second;
  return first === "十" ? "" : first;
}
