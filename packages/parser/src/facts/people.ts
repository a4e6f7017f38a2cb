import type { Person, Span } from "@fazhi/schema";
import { createTermMatcher } from "@fazhi/text";
import type { Draft, Paragraph } from "../draft.js";
import { occurrences } from "./places.js";

/** Surnames that are hardly ever the first character of another word here. */
const PLAIN =
  "王李张刘陈杨赵黄吴徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾萧蔡潘田董袁蒋余叶杜苏魏吕丁沈卢姜崔钟谭陆汪范廖贾韦付傅邹熊孟秦薛侯雷龙段郝孔邵史毛贺顾赖龚庞樊兰殷施翟倪严牛俞鲁葛毕聂柳邢岳骆闫阎焦";
/** Surnames that begin common words as well: believed only beside 同志. */
const DOUBTFUL = "高马任安方万常成于时白石金江洪尹程武戴莫温关齐梅盛章向易伍乔路申单包宁宗胥左文舒欧";
const DOUBLE = ["欧阳", "上官", "司马", "诸葛", "司徒", "皇甫", "尉迟", "夏侯", "东方"];
const POST = /(?:(?:党[委组]|党工委)?(?:副)?书记|(?:副)?[省市区县旗州镇乡局厅处院所]长|(?:副)?主任|检察长|政委|盟长)$/;
/** How posts end. */
const POSTS = createTermMatcher(
  "书记 主任 检察长 政委 盟长 省长 市长 区长 县长 旗长 州长 镇长 乡长 局长 厅长 处长 院长 所长".split(" "),
);
/** What heads do, right behind their name; none of it begins or ends a given name. */
const ACTS = /^(?:同志|主持|带头|亲自|担任|出席|率队|带队|率先垂范|先后|多次|任组长|作为|签署|签发|带领)/;
const MOST = 40;

/**
 * People named with a post in the accounts of the heads, or anywhere as 同志; each once. Patterns that could be other words are left alone.
 */
export function findPeople(
  draft: Draft,
  paragraphs: readonly Paragraph[],
  accounts: readonly Paragraph[],
): readonly Person[] {
  const found = new Map<string, Person>();
  const add = (paragraph: Paragraph, span: Span, post: string | null) => {
    const name = draft.text.slice(span.start, span.end);
    const known = found.get(name);
    if (known ? known.post === null && post !== null : found.size < MOST)
      found.set(name, { name, post, line: known?.line ?? paragraph.line, span: known?.span ?? span });
  };
  for (const { at, paragraph } of occurrences(draft.folded, "同志", paragraphs)) {
    const span = nameBefore(draft.folded, at, paragraph);
    if (span) add(paragraph, span, postBefore(draft, span.start, paragraph));
  }
  for (const paragraph of accounts)
    for (const { end } of POSTS.find(draft.folded, paragraph.start, paragraph.end)) {
      const span = nameBehindPost(draft.folded, end, paragraph);
      const post = span && postBefore(draft, end, paragraph);
      if (span && post !== null) add(paragraph, span, post);
    }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;

/** The name before 同志 at `at`, where a mark or a post stands before it. */
function nameBefore(folded: string, at: number, { start }: Paragraph): Span | null {
  const fits: Span[] = [];
  for (const length of [2, 3, 4]) {
    const from = at - length;
    if (from < start) break;
    const name = folded.slice(from, at);
    if (!isName(name, PLAIN + DOUBTFUL)) continue;
    const before = folded.charCodeAt(from - 1);
    if (from === start || !isHan(before) || POST.test(folded.slice(Math.max(start, from - 6), from)))
      fits.push({ start: from, end: at });
  }
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function nameBehindPost(folded: string, from: number, { end }: Paragraph): Span | null {
  if (!PLAIN.includes(folded.charAt(from)) && !DOUBLE.includes(folded.slice(from, from + 2))) return null;
  const fits = [2, 3, 4].filter(
    (length) =>
      from + length < end &&
      isName(folded.slice(from, from + length), PLAIN) &&
      ACTS.test(folded.slice(from + length, Math.min(end, from + length + 5))),
  );
  const [length] = fits;
  return fits.length === 1 && length !== undefined ? { start: from, end: from + length } : null;
}

/** Words that look like a name beside 同志 or a post. */
const NO_NAME =
  /负责|领导|班子|全体|有关|相关|分管|主要|书记|[委局县市区省厅处科办镇乡].?$|[的等和及与是在为了任长员将要应]/;

function isName(word: string, surnames: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isHan(word.charCodeAt(at))) return false;
  const double = DOUBLE.includes(word.slice(0, 2));
  if (double ? word.length < 3 : word.length > 3 || !surnames.includes(word.charAt(0))) return false;
  return !NO_NAME.test(word.slice(double ? 2 : 1));
}

/** The post that ends at `end`, with 党组书记、 before it. */
function postBefore({ folded, text }: Draft, end: number, { start }: Paragraph): string | null {
  const match = POST.exec(folded.slice(Math.max(start, end - 8), end));
  if (!match) return null;
  let from = end - match[0].length;
  if (folded.charAt(from - 1) === "、") {
    const first = POST.exec(folded.slice(Math.max(start, from - 9), from - 1));
    if (first) from -= first[0].length + 1;
  }
  // 总书记 is no post of a body that reports.
  return folded.charAt(from - 1) === "总" ? null : text.slice(from, end);
}
