import type { ContentKey, Span } from "@fazhi/schema";
import { splitSentences } from "@fazhi/text";
import type { Draft, Paragraph } from "../draft.js";
import { within } from "../marks.js";
import { FIRST_RESPONSIBLE, HEAD_OF_BODY } from "./heading-roles.js";

/** A passage that shows a content outside of a heading of its own. */
export interface Passage {
  readonly role: ContentKey;
  readonly span: Span;
  readonly line: number;
}

/** Words without which no cue below can match: most sentences are passed over by them. */
const ANY_CUE = /责任人|亲自|主要负责|主要领导|一把手|述法|不足|问题|短板|差距|薄弱|困难|下一?步|下一?阶段|下一?年|明年|来年|今后|接下来|新的一年|20\d\d年/;

const SELF = "(?:我们|我[县区市省局镇乡办委厅州旗]|全[县区市省局镇乡]|本[局单位机关]+|工作|各项工作|法治(?:政府)?建设(?:工作)?)";
const LACKS = "(?:问题|不足|短板|弱项|差距|薄弱环节|薄弱之处|困难|欠缺)";
/** A lack that is owned up to, not one that was met and dealt with. */
const ADMITS = new RegExp(
  `(?:但|但是|然而|不过|同时|虽然|尽管|当前|目前|对照|对标|与.{2,40}(?:相比|要求).{0,10}|离.{2,30}|还|仍|尚|依然|也|${SELF}).{0,30}(?:还|仍|尚|依然|也|主要)?(?:存在|有).{0,24}${LACKS}|(?:还|仍|尚)(?:然)?(?:存在|有).{0,24}${LACKS}|^(?:主要)?(?:存在|工作中)?的?(?:主要)?(?:问题|不足|短板|差距|薄弱环节)(?:是|有|:|主要|在于|表现)|^(?:主要)?存在(?:的|以下|一些|几个|如下).{0,12}${LACKS}|^不足(?:之处|方面)|${LACKS}(?:主要)?(?:有|表现在|体现在|如下|是):?$`,
);
const REMEDIED = /(?:解决|整改|化解|破解|针对|查找|查摆|梳理|反馈|发现|排查|督促|纠正|聚焦|围绕|就)(?:[^,。;]{0,20})(?:存在|问题|不足)/;

const AHEAD = /^(?:在)?(?:下一?步(?:工作中?)?|下一?阶段|下一?年度?|明年|来年|今后|接下来|新的一年|未来)[,:]?.{0,30}?(?:将|要|继续|进一步|重点|着力|持续|加强|推进|深入|坚持|围绕|努力|以|把|全面|强化|主要|我|全|工作|计划|打算|从)/;
const YEAR_AHEAD = /^(?:在)?(20\d\d)年(?:度)?[,:]?.{0,20}?(?:将|要继续|继续|计划|拟|重点|打算|力争|工作安排|主要安排)/;

const HEAD_DUTY = new RegExp(`${HEAD_OF_BODY}.{0,30}(?:履行|落实|扛起|压实|履职|亲自|带头).{0,30}(?:职责|责任|法治|述法)|四个亲自|亲自部署.{0,20}亲自(?:过问|协调|推动|督办)`);
const REPORTS_ON_LAW = /(?:主要负责|一把手|主要领导|领导干部|党政).{0,20}述法|述法.{0,12}(?:主要负责|一把手|主要领导)/;
/** What still has to be done, or what others do, is no account of the duty. */
const NOT_DONE = /(?:不到位|不够|不足|有待|尚未|弱化|缺失|不强|不平衡)/;

function isHeadDuty(sentence: string): boolean {
  if (NOT_DONE.test(sentence)) return false;
  return FIRST_RESPONSIBLE.test(sentence) || HEAD_DUTY.test(sentence) || REPORTS_ON_LAW.test(sentence);
}

function roleOf(sentence: string, reportYear: number | null): ContentKey | null {
  if (AHEAD.test(sentence)) return "next-year-plan";
  const year = YEAR_AHEAD.exec(sentence)?.[1];
  if (year !== undefined && reportYear !== null && Number(year) === reportYear + 1) return "next-year-plan";
  if (isHeadDuty(sentence)) return "first-responsible-person";
  if (ADMITS.test(sentence) && !REMEDIED.test(sentence)) return "shortcomings";
  return null;
}

/** Longest part of a sentence that is read for cues; the rest of an endless one adds nothing. */
const LONGEST_SENTENCE = 400;

/**
 * Sentences that treat one of the wanted contents inside other parts of the report.
 * Titles in 《》 are left out first: quoting 《…第一责任人职责规定》 is no account of the duty.
 */
export function findPassages(
  draft: Draft,
  paragraphs: readonly Paragraph[],
  wanted: ReadonlySet<ContentKey>,
  reportYear: number | null,
): readonly Passage[] {
  const passages: Passage[] = [];
  for (const paragraph of paragraphs) {
    const slice = draft.folded.slice(paragraph.start, paragraph.end);
    if (!ANY_CUE.test(slice)) continue;
    for (const span of splitSentences(draft.text, paragraph.start, paragraph.end)) {
      const read = { start: span.start, end: Math.min(span.end, span.start + LONGEST_SENTENCE) };
      if (!ANY_CUE.test(draft.folded.slice(read.start, read.end))) continue;
      const role = roleOf(withoutTitles(draft, read).replace(/[\s"']+/g, ""), reportYear);
      if (role !== null && wanted.has(role)) passages.push({ role, span, line: draft.lines.lineAt(span.start) });
    }
  }
  return passages;
}

/** The sentence without what stands in 《》, folded. */
function withoutTitles(draft: Draft, { start, end }: Span): string {
  let result = "";
  let at = start;
  for (const title of within(draft.marks.titles, { start, end })) {
    if (title.start < at) continue;
    result += draft.folded.slice(at, title.start);
    at = title.end;
  }
  return result + draft.folded.slice(at, end);
}
