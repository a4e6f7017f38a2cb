import { roman } from "../flow/roman.js";
import { inlineStyle } from "./style.js";
import { attribute, type PageElement } from "./tree.js";

/** An ordered list on the way through its items. */
export interface NumberedList {
  readonly form: (value: number) => string;
  readonly step: 1 | -1;
  next: number;
}

const LARGEST = 99_999;

/** How an `ol` counts; null for a list whose items carry no number on the page. */
export function numberedList(list: PageElement): NumberedList | null {
  if (list.name !== "ol") return null;
  const style = inlineStyle(list);
  const named = style.get("list-style-type") ?? style.get("list-style")?.split(" ").find(isKnownType);
  const type = named ?? HTML_TYPES[attribute(list, "type") ?? "1"] ?? "decimal";
  const form = FORMS[type] ?? (UNNUMBERED.has(type) ? null : decimal);
  if (form === null) return null;
  const reversed = attribute(list, "reversed") !== null;
  const items = list.children.filter((child) => child.kind === "element" && child.name === "li").length;
  const start = integer(attribute(list, "start")) ?? (reversed ? items : 1);
  return { form, step: reversed ? -1 : 1, next: start };
}

/** The number of the next item, as the page shows it, with the blank that parts it from the text. */
export function nextMarker(list: NumberedList, item: PageElement): string {
  const value = integer(attribute(item, "value")) ?? list.next;
  list.next = value + list.step;
  return list.form(value);
}

/** Numbers that people write themselves at the beginning of an item. */
const OWN_NUMBER =
  /^[\s\u3000]{0,8}(?:[（(]?(?:[一二三四五六七八九十百]{1,5}|\d{1,3})[）)、.．,，]|第[一二三四五六七八九十百\d]{1,5}[条章节项]|[一二三四五六七八九十]{1,3}是|[①-⑳])/;

export const hasOwnNumber = (text: string): boolean => OWN_NUMBER.test(text);

const HTML_TYPES: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};

const UNNUMBERED: ReadonlySet<string> = new Set(["none", "disc", "circle", "square"]);

const decimal = (value: number) => `${value}. `;
const chinese = (value: number) => `${chineseNumber(value)}、`;
const alphabetic = (first: number) => (value: number) => `${letters(value, first)}. `;

const FORMS: Readonly<Record<string, (value: number) => string>> = {
  decimal,
  "decimal-leading-zero": (value) => `${String(value).padStart(2, "0")}. `,
  "lower-alpha": alphabetic(97),
  "lower-latin": alphabetic(97),
  "upper-alpha": alphabetic(65),
  "upper-latin": alphabetic(65),
  "lower-roman": (value) => `${(roman(value) ?? String(value)).toLowerCase()}. `,
  "upper-roman": (value) => `${roman(value) ?? String(value)}. `,
  "cjk-ideographic": chinese,
  "cjk-decimal": chinese,
  "simp-chinese-informal": chinese,
  "trad-chinese-informal": chinese,
};

const isKnownType = (word: string): boolean => Object.hasOwn(FORMS, word) || UNNUMBERED.has(word);

function integer(text: string | null): number | null {
  if (text === null || !/^\s{0,9}-?\d{1,5}\s{0,9}$/.test(text)) return null;
  const value = Number(text);
  return Math.abs(value) <= LARGEST ? value : null;
}

function letters(value: number, first: number): string {
  if (value < 1) return String(value);
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(first + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** 1 … 99 as headings are numbered; beyond that, digits. */
function chineseNumber(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const digits = "零一二三四五六七八九";
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : `${tens === 1 ? "" : digits.charAt(tens)}十`;
  return head + (ones === 0 ? "" : digits.charAt(ones));
}
