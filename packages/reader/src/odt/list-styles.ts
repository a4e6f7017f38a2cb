import { childElements, type XmlElement } from "../container/xml.js";
import type { NumberFormat } from "../flow/number-format.js";

/** A label is written before every paragraph, so it must not be long. */
const LONGEST_LABEL = 100;

/** One level of a list style. */
interface ListLevel {
  readonly format: NumberFormat;
  /** The label with `%1%` … for the number of each level shown. */
  readonly pattern: string;
  readonly start: number;
}

/** By level, 1 … 10. */
export type ListStyle = ReadonlyMap<number, ListLevel>;

export const listStyle = (element: XmlElement): ListStyle => levelsOf(element, /^list-level-style-/);

/** The numbering of headings (text:outline-style). */
export const outlineStyle = (element: XmlElement): ListStyle => levelsOf(element, /^outline-level-style$/);

function levelsOf(element: XmlElement, name: RegExp): ListStyle {
  const levels = new Map<number, ListLevel>();
  for (const child of childElements(element)) {
    const level = Number(child.attributes.get("level"));
    if (name.test(child.name) && level >= 1 && level <= 10) levels.set(level, listLevel(child, level));
  }
  return levels;
}

function listLevel({ name, attributes }: XmlElement, level: number): ListLevel {
  const start = Number(attributes.get("start-value") ?? 1);
  const isMark = name === "list-level-style-bullet" || name === "list-level-style-image";
  const format = isMark ? "bullet" : numberFormat(attributes.get("num-format") ?? "");
  return {
    format,
    pattern: patternOf(attributes, level).slice(0, LONGEST_LABEL),
    start: Number.isSafeInteger(start) ? start : 1,
  };
}

/** LibreOffice 7.2 and later write the whole pattern; others what stands before and after, and how many levels are shown. */
function patternOf(attributes: ReadonlyMap<string, string>, level: number): string {
  const pattern = attributes.get("num-list-format");
  if (pattern?.includes("%")) return pattern;
  const shown = Math.min(level, Math.max(1, Number(attributes.get("display-levels") ?? 1) || 1));
  const numbers = Array.from({ length: shown }, (_, index) => `%${level - shown + 1 + index}%`).join(".");
  return `${attributes.get("num-prefix") ?? ""}${numbers}${attributes.get("num-suffix") ?? ""}`;
}

const BY_FIRST_SIGN: Readonly<Record<string, NumberFormat>> = {
  "1": "decimal",
  "01": "zero-padded",
  "１": "full-width",
  I: "upper-roman",
  i: "lower-roman",
  A: "upper-letter",
  a: "lower-letter",
  一: "chinese",
  〇: "chinese-digits",
  壹: "chinese-financial",
  壱: "chinese-financial-traditional",
  甲: "heavenly-stems",
  子: "earthly-branches",
  甲子: "stems-and-branches",
  "①": "circled",
  "⑴": "parenthesised",
  "⒈": "full-stop",
  "㈠": "chinese-parenthesised",
};

/** A format is named by what it counts with: `1`, `a`, `一, 二, 三, ...` (ODF 1.3, 20.322). An unknown one counts 1, 2, 3. */
function numberFormat(value: string): NumberFormat {
  if (value === "") return "none";
  const signs = value.split(/[,，]/).map((sign) => sign.trim());
  const [first = "", second] = signs;
  if (first === "壹" && second === "貳") return "chinese-financial-traditional";
  return Object.hasOwn(BY_FIRST_SIGN, first) ? (BY_FIRST_SIGN[first] ?? "decimal") : "decimal";
}
