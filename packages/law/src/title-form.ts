/** Longer than any title; whatever is longer is none. */
const LONGEST = 200;

const MARKS: Readonly<Record<string, string>> = {
  "（": "(",
  "﹙": "(",
  "）": ")",
  "﹚": ")",
  "〈": "<",
  "＜": "<",
  "〉": ">",
  "＞": ">",
  "“": '"',
  "”": '"',
  "＂": '"',
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "─": "-",
  "−": "-",
  "－": "-",
  "～": "-",
  "~": "-",
  "•": "·",
  "・": "·",
  "，": ",",
};

/** What most titles have none of. */
const TO_SETTLE = /[^\u4e00-\u9fff]/;
const BLANK = /\s|\u200b|\u200c|\u200d|\u2060/;
const FULL_WIDTH_DIGITS = "０１２３４５６７８９";

/** 试行, or which text is meant: 修订, 新修订, 2021修订, 2021年1月22日修订, 2017年第二次修正, 2018版. */
const VERSION_TAIL =
  /^(?:试行|(?:新|[12]\d{3}年?(?:\d{1,2}月(?:\d{1,2}日)?)?)?(?:第[一二三四五六]次)?(?:修订|修正|修改)(?:本|版)?|[12]\d{3}年?版?)$/;

/**
 * One form for the ways in which a title is written: without the outer 《》, without blanks, brackets, dashes and digits
 * in half width. Nothing else is touched, so two titles with one form are the same title. "" for what is no title.
 */
export function titleForm(title: string): string {
  if (title.length > LONGEST) return "";
  if (!TO_SETTLE.test(title)) return title;
  let form = "";
  for (const unit of title) {
    if (BLANK.test(unit)) continue;
    const digit = FULL_WIDTH_DIGITS.indexOf(unit);
    form += digit >= 0 ? String(digit) : (MARKS[unit] ?? unit);
  }
  return form.startsWith("《") && form.endsWith("》") ? form.slice(1, -1) : form;
}

/** A form without what it says at its end about the text that is meant: （2021修订）, （试行）. 草案 and 征求意见稿 stay. */
export function withoutVersion(form: string): string {
  const open = form.lastIndexOf("(");
  return open > 0 && form.endsWith(")") && VERSION_TAIL.test(form.slice(open + 1, -1)) ? form.slice(0, open) : form;
}

/** Two numbers of years at the end of a form in brackets, with the dash between them or, as in damaged texts, without. */
const PERIOD_TAIL = /^([12]\d{3})年?-?([12]\d{3})年?$/;

/** A form and the period of years in brackets at its end: 法治政府建设实施纲要（2021—2025年）. */
export function splitPeriod(
  form: string,
): { readonly name: string; readonly period: readonly [number, number] } | null {
  const open = form.lastIndexOf("(");
  if (open <= 0 || !form.endsWith(")")) return null;
  const years = PERIOD_TAIL.exec(form.slice(open + 1, -1));
  return years === null ? null : { name: form.slice(0, open), period: [Number(years[1]), Number(years[2])] };
}

const STATE = "中华人民共和国";

/** A form without 中华人民共和国 at its beginning. */
export const withoutState = (form: string): string => (form.startsWith(STATE) ? form.slice(STATE.length) : form);
