import { DOCUMENTS } from "./documents.js";
import { PLANS } from "./plans.js";
import { statuteNamed } from "./statute-names.js";
import { STATUTES } from "./statutes.js";
import { type TitleEdit, titleEdit } from "./title-edit.js";
import { splitPeriod, titleForm, withoutState, withoutVersion } from "./title-form.js";

/** A title that was probably meant. */
export interface NearTitle {
  /** As it should be written, without 《》, 中华人民共和国 and the years of a plan. */
  readonly title: string;
  /** What stands there and should not; "" where something is missing. */
  readonly found: string;
  /** What should stand there; "" where something is too much. */
  readonly expected: string;
}

/** Of shorter titles a single character makes another real law: 公司法 and 公证法, 数据安全法 and 食品安全法. */
const SHORTEST = 8;
/** Characters so often taken for each other that a shorter title is told as well: 督察 and 督查, 法治 and 法制. */
const CONFUSED: readonly string[] = ["察查", "查察", "治制", "制治"];
const SHORTEST_CONFUSED = 6;
/** Two characters too many or too few are a word: only a title this long is told by the rest. */
const SHORTEST_FOR_WORDS = 12;

/**
 * The title of a statute or plan that a cited one probably meant to be, one slip away: one character for another, or one
 * or two missing or too many (督查 for 督察, 暂行 left out). Null for a title that is known, and whenever that is not sure:
 * short titles, a difference at either end (places and bodies stand at the beginning, 条例, 办法, 实施条例 at the end), in a
 * number, at 中国, 国家 and the like, in ways of writing that may vary, or two titles equally near.
 */
export function nearestTitle(title: string): NearTitle | null {
  const form = nameOf(title);
  if (isKnown(form)) return null;
  names ??= knownNames();
  return nearestAmong(form, names);
}

/** {@link nearestTitle} over any names, for a name that is none of them. */
export function nearestAmong(form: string, among: readonly string[]): NearTitle | null {
  let nearest: NearTitle | null = null;
  for (const known of among) {
    const edit = titleEdit(form, known);
    if (edit === null) continue;
    // A second candidate, sound or not, leaves open which was meant.
    if (nearest !== null || !isSlip(edit, known)) return null;
    nearest = { title: known, found: edit.found, expected: edit.expected };
  }
  return nearest;
}

let names: readonly string[] | null = null;

/** Without notices and opinions (关于…): bodies everywhere issue their own under nearly the same titles. */
const knownNames = (): readonly string[] => [
  ...new Set(
    [
      // A title that nobody read to the letter corrects no one.
      ...STATUTES.flatMap(({ title, shortTitle, confidence }) => (confidence === "low" ? [] : [title, shortTitle])),
      ...PLANS.flatMap(({ name, titleConfidence }) => (titleConfidence === "high" ? [name] : [])),
    ].map(nameOf),
  ),
];

function nameOf(title: string): string {
  const form = withoutState(withoutVersion(titleForm(title)));
  return splitPeriod(form)?.name ?? form;
}

const isKnown = (form: string): boolean =>
  statuteNamed(form) !== null ||
  PLANS.some(({ name, aliases }) => name === form || aliases.includes(form)) ||
  DOCUMENTS.some(({ title, aliases }) => [title, ...aliases].some((each) => titleForm(each) === form));

/** Written or left out at will. */
const OPTIONAL = /^[的和及与、“”"'<>()·-]+$/;
const NUMERAL = /[0-9〇零一二三四五六七八九十百两]/;
/** Words in whose place a local counterpart has its own: 法治中国建设规划, 法治南岭建设规划. */
const PLACE_WORDS = ["中国", "中华", "全国", "国家", "中央", "党政", "机关", "地方"];
/** The kind of document at the end of a title: with another, it is another document. */
const KIND = /(?:条例|规定|办法|细则|规划|纲要|法典|法|意见|通知|决定|指引|指南)$/;

function isSlip(edit: TitleEdit, known: string): boolean {
  const { at, found, expected } = edit;
  if (known.length < shortest(edit)) return false;
  const kindAt = known.length - (KIND.exec(known)?.[0].length ?? 0);
  // What is put in right before the kind makes another kind: 实施条例, 暂行规定.
  const isInside = at > 0 && (expected === "" ? at < kindAt : at + expected.length <= kindAt);
  const differing = found + expected;
  return isInside && !OPTIONAL.test(differing) && !NUMERAL.test(differing) && !touchesPlaceWord(edit, known);
}

function shortest({ found, expected }: TitleEdit): number {
  if (found.length > 1 || expected.length > 1) return SHORTEST_FOR_WORDS;
  return CONFUSED.includes(found + expected) ? SHORTEST_CONFUSED : SHORTEST;
}

/** Whether the stretch lies in such a word, or reaches into it. */
function touchesPlaceWord({ at, expected }: TitleEdit, known: string): boolean {
  const end = at + expected.length;
  return PLACE_WORDS.some((word) => {
    for (let from = known.indexOf(word); from >= 0; from = known.indexOf(word, from + 1)) {
      const to = from + word.length;
      if (expected === "" ? from < at && at < to : from < end && at < to) return true;
    }
    return false;
  });
}
