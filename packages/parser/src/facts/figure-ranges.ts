import type { Figure } from "@fazhi/schema";
import type { FigureMatch } from "@fazhi/text";

/** What stands before a number may belong to it: 3—5次, 63%—68%, 3亿5000万元. */
export interface LeftReading {
  readonly start: number;
  readonly value: number;
  readonly upper: number | null;
  /** The figure before is the start of this one. */
  readonly joined: boolean;
}

/** The longest number that is read before a dash. */
const REACH = 12;
const DASH = "(?:-{1,2}|~|至|到)";
/** The number before the dash; a dash, a letter or a sign before that makes it part of a code. */
const LOWER = new RegExp(`(?:^|[^\\d.:/A-Za-z第+·_~-])(\\d{1,6}(?:\\.\\d{1,4})?)([万亿]?)${DASH}$`);
/** 由3到5 and 从3到5 tell a change. */
const CHANGE = /[由从自]\D{0,3}$/;
const COMPOUND = /(?:^|[^\d.])(\d{1,4})([亿万])$/;
const SCALED = /^\d+(?:\.\d+)?\s*([万亿])/;

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * Reads a figure together with the number before it where both are one quantity.
 * @param behind where the figure before it in the paragraph ends, or the paragraph begins
 * @param previous the figure that ends there, if any
 */
export function extendedLeft(folded: string, match: FigureMatch, behind: number, previous: Figure | null): LeftReading {
  const alone = { start: match.start, value: match.value, upper: null, joined: false };
  const { start } = match;
  const before = folded.charAt(start - 1);
  if (before === "亿" || before === "万") return compound(folded, match, behind) ?? alone;
  if (before !== "-" && before !== "~" && before !== "至" && before !== "到") return alone;
  if (previous && start - behind <= 2 && before !== "至" && before !== "到") {
    // 63%—68%: the unit stands at both ends.
    const isRange = previous.unit === match.unit && previous.upper === null && previous.value < match.value;
    return isRange
      ? { start: previous.numberSpan.start, value: previous.value, upper: match.value, joined: true }
      : alone;
  }
  const from = Math.max(behind, start - REACH);
  const lower = LOWER.exec(folded.slice(from, start));
  if (!lower) return alone;
  const digits = lower[1] ?? "";
  const at = from + lower.index + lower[0].indexOf(digits);
  if (digits.length > 1 && digits.startsWith("0") && !digits.includes(".")) return alone;
  if (CHANGE.test(folded.slice(Math.max(behind, at - 4), at))) return alone;
  const value = lowerValue(folded, match, Number(digits), lower[2] ?? "");
  return value < match.value ? { start: at, value, upper: match.value, joined: false } : alone;
}

/** 3—5万 is 3万—5万, 5000—1万 is not 5000万—1万. */
function lowerValue(folded: string, { start, end, value }: FigureMatch, lower: number, scale: string): number {
  if (scale !== "") return lower * (SCALES[scale] ?? 1);
  const own = SCALED.exec(folded.slice(start, end))?.[1];
  const factor = own === undefined ? 1 : (SCALES[own] ?? 1);
  return lower < value / factor ? lower * factor : lower;
}

/** 3亿5000万元, 2万3000人. */
function compound(folded: string, match: FigureMatch, behind: number): LeftReading | null {
  const from = Math.max(behind, match.start - REACH);
  const head = COMPOUND.exec(folded.slice(from, match.start));
  if (!head) return null;
  const scale = SCALES[head[2] ?? ""] ?? 1;
  if (match.value >= scale || match.value < scale / 1e4) return null;
  const digits = head[1] ?? "";
  const start = from + head.index + head[0].indexOf(digits);
  return { start, value: Number(digits) * scale + match.value, upper: null, joined: false };
}
