import type { Line } from "./lines.js";

/** How the running text of a document is set, so that what differs from it can be told. */
export interface BodyStyle {
  readonly size: number;
  /** Most of the text is bold, so that bold type marks nothing. */
  readonly bold: boolean;
}

/** The font size that most characters have, sizes within a twentieth counted as one. */
export function bodyStyle(pages: readonly (readonly Line[])[]): BodyStyle {
  const weights = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const line of pages.flat()) {
    const step = Math.round(Math.log(line.size) * 20);
    weights.set(step, (weights.get(step) ?? 0) + line.text.length);
    all += line.text.length;
    if (line.bold) bold += line.text.length;
  }
  const [step] = [...weights].reduce((best, each) => (each[1] > best[1] ? each : best), [0, -1]);
  return { size: Math.exp(step / 20), bold: bold > all / 2 };
}

/** Larger than the running text by what the eye notices. */
export const isLarger = (line: Line, body: BodyStyle): boolean => line.size > body.size * 1.12;

export const isSmaller = (line: Line, body: BodyStyle): boolean => line.size < body.size * 0.9;

/** Whether two lines are set in one size, with what rounding leaves of it. */
export const sameSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= 0.07 * Math.max(a.size, b.size);
