import type { ContentKey, Span } from "@fazhi/schema";
import { createTermMatcher, splitSentences } from "@fazhi/text";
import type { Draft, Paragraph } from "../draft.js";
import { within } from "../marks.js";
import { FIRST_RESPONSIBLE, HEAD_OF_BODY, OTHER_FIELD } from "./heading-roles.js";

/** A passage that shows a content outside of a heading of its own. */
export interface Passage {
  readonly role: ContentKey;
  readonly span: Span;
  readonly line: number;
}

/** Words without which no cue below can match: most sentences are passed over by them. */
const CUE_WORDS = createTermMatcher(
  (
    "现象 清醒 要看到 不相适应 淡薄 短缺 责任人 亲自 主要负责 主要领导 一把手 书记 述法 不足 不够 不强 不高 不到位 不健全 不完善 不规范 不深 不实 不畅 不及时 不均衡 不平衡 不紧密 不彻底 不透 不多 不广 " +
    "问题 短板 弱项 差距 薄弱 困难 欠缺 缺乏 缺少 滞后 单一 偏少 偏低 较少 较低 较弱 有待 还需 仍需 尚需 亟需 亟待 难以 跟不上 尚未 未完全 未彻底 矛盾 居高不下 时有发生 流于形式 参差不齐 " +
    "下一 下步 下阶段 下年 明年 来年 今后 以后 未来 接下来 后续 新的一年 年将 年, 年要 年拟 年计划 展望 准备 年全 局将 们将 委将 厅将 办将 县将 市将 省将 区将 镇将 乡将 道将 将继续 将进一步"
  ).split(" "),
);

const OWN =
  "(?:我们|我[县区市省局镇乡办委厅州旗院队所街]|全[县区市省局镇乡]|本[局单位机关]+|各项工作|法治(?:政府)?建设(?:工作)?|工作中?)";
const LACKS = "(?:问题|不足|短板|弱项|差距|薄弱环节|薄弱之处|困难|欠缺)";
/** A lack that is owned up to, not one that was met and dealt with. */
const ADMITS = new RegExp(
  `(?:但|但是|然而|不过|同时|虽然|尽管|当前|目前|对照|对标|与.{2,40}(?:相比|要求).{0,10}|离.{2,30}|还|仍|尚|依然|也|${OWN}).{0,30}(?:还|仍|尚|依然|也|主要)?(?:存在|有).{0,60}${LACKS}|(?:还|仍|尚)(?:然)?(?:存在?|有).{0,60}${LACKS}|^存在.{2,20}现象|(?:^|,)(?:主要)?(?:存在|工作中)?的?(?:主要)?(?:问题|不足|短板|差距|薄弱环节)(?:是|有|:|主要|在于|表现)|^(?:主要)?存在(?:的|以下|一些|几个|如下).{0,12}${LACKS}|^不足(?:之处|方面)|${LACKS}(?:主要)?(?:有|表现在|体现在|如下|是):?$`,
);
/** Before a colon: 还存在一些不足, 存在的问题不容忽视. */
const ANNOUNCES = new RegExp(
  `(?:还|仍|尚)(?:然)?(?:存在|有)[^,。;]{0,16}${LACKS}$|存在的${LACKS}[^,。;]{0,4}不[容可]忽视$`,
);
/** What is missing or weak, said as the predicate of its clause. */
const DEFICIT =
  /(?:不足|不够(?:[\u4e00-\u9fff]{1,4})?|不强|不高|不到位|不健全|不完善|不规范|不深入?|不实|不畅|不及时|不均衡|不平衡|不相适应|淡薄|短缺|老龄化|不紧密|不彻底|不透彻?|不多|不广|薄弱|滞后|欠缺|缺乏|缺少|单一|偏少|偏低|较少|较低|较弱|跟不上|(?:有待|还需|仍需|尚需|亟需|亟待)(?:进一步)?(?:加强|提升|提高|完善|改进|增强|规范|健全|强化|深化|拓展)|难以.{2,10}|尚未.{2,10}|未(?:完全|彻底).{2,8}|(?:问题|矛盾).{0,6}(?:突出|存在|凸显|发生|出现)|居高不下|时有发生|流于形式|参差不齐|有缺口|(?:现象|偏差|情况))(?=[,。;、:]|$)/g;
/** Words that say it of the present state. */
const STILL =
  /还|仍|尚|清醒|要看到|应看到|个别|部分|一些|少数|有的|但|不够|有待|亟|依然|偏|较为|相对|滞后|薄弱|缺乏|不足|日益|主要原因|究其|由于|受.{1,16}(?:制约|影响)/;
const REMEDIED =
  /(?:解决|整改|化解|破解|针对|查找|查摆|梳理|反馈|发现|排查|督促|纠正|聚焦|围绕|就|责令|督办|通报|补齐|补强|弥补|克服|消除|防止|避免|杜绝|应对|推动|有效|得到|已经?)(?:[^,。;]{0,24})(?:存在|问题|不足|不规范|不到位|滞后|薄弱|短板)|^(?:针对|围绕|聚焦|为(?:解决|破解|了)|着力|紧盯|坚持|通过)|(?:予以|进行|完成|全部|及时)(?:整改|纠正|解决|通报|整顿)|整改(?:到位|完成)|逐一|销号/;

/** Whether a sentence (folded, without blanks and titles) owns up to a lack that still exists. */
export function admitsLack(said: string): boolean {
  // 解决问题的能力 is an ability, not a remedy.
  const sentence = said.replace(
    /(?:解决|处理|化解)[\u4e00-\u9fff]{0,6}?(?:问题|矛盾|纠纷)的?(?:能力|本领|水平)/g,
    "能力",
  );
  // What 还存在一些不足： announces is owned up to, also where a point tells of problems that an inspection found.
  const announcement = sentence.slice(0, Math.max(0, sentence.indexOf(":")));
  if (ANNOUNCES.test(announcement) && !REMEDIED.test(announcement)) return true;
  if (REMEDIED.test(sentence)) return false;
  if (ADMITS.test(sentence)) return true;
  const deficits = sentence.match(DEFICIT)?.length ?? 0;
  return deficits >= 2 || (deficits === 1 && STILL.test(sentence));
}

const AHEAD_TIME = "(?:下一?步|下一?阶段|下一?个?年度?|明年|来年|今后|以后|接下来|后续|新的一年|未来|下一?年)";
const AHEAD = new RegExp(
  `^(?:在|拟于|展望|面向|对于)?${AHEAD_TIME}(?:的?工作中?|[一二三]年)?[,:]?.{0,30}?(?:将|要|继续|进一步|重点|着力|持续|加强|推进|深入|坚持|围绕|努力|以|把|全面|强化|主要|我|全|工作|计划|打算|从|压实|推动|完成|抓|实施|开展)|^${OWN.replace("|工作中?", "")}.{0,6}${AHEAD_TIME}.{0,6}(?:将|要|拟|计划|打算)`,
);
/** 将 as the future, not as 把 (将法治建设纳入…): an adverb or a goal stands behind it. */
const WILL =
  "将(?:继续|持续|进一步|重点|认真|努力|坚定|不断|着力|切实|按照|紧紧|紧扣|围绕|深入|全面|坚持|积极|加快|加大|充分|对照|谋划|力争|高度重视|以.{2,24}为|在.{2,24}下|严格|大力|推动.{2,12}再|统筹|始终|牢牢|聚焦|更加|一如既往)";
const OWN_WILL = new RegExp(`^(?:[^,。;]{0,16},)?${OWN.replace("|工作中?", "")}(?:[^,。;]{0,8})${WILL}`);
const YEAR_AHEAD =
  /(?:^|,)(?:在|展望|迈入|进入|面向)?(20\d\d)年(?:度)?[,:]?.{0,24}?(?:将|(?:我|全|本)[\u4e00-\u9fff]{0,3}要|要(?:继续|紧盯|着力|坚持|以|把)|继续|计划|拟|重点|打算|准备|力争|谋划|工作安排|主要安排)/;

const HEAD_DUTY = new RegExp(
  `${HEAD_OF_BODY}.{0,30}(?:履行|落实|扛起|压实|履职|亲自|带头|担当|担负|肩负|履责|抓|把|将).{0,30}(?:职责|责任|法治|述法|部署|研究)|四个亲自|亲自部署.{0,20}亲自(?:过问|协调|推动|督办)`,
);
const REPORTS_ON_LAW =
  /(?:主要负责|一把手|主要领导|领导干部|党政|班子).{0,20}述法|述法.{0,12}(?:主要负责|一把手|主要领导)/;
/** What still has to be done, or what others do, is no account of the duty. */
const NOT_DONE = /不到位|不够|不足|有待|尚未|弱化|缺失|不强|不平衡/;
/** Learning the rule, or being examined in it, is none either. */
const ABOUT_THE_RULE =
  /(?:学习|测试|培训|宣讲|解读|掌握|考试|知识).{0,30}职责的?规定|职责的?规定.{0,12}(?:学习|测试|培训|宣讲|解读|掌握|考试|知识)/;
const LAW = /法治|依法行政|依法治/;

/** Whether a sentence tells that the heads fulfilled their duty. */
export function isHeadDuty(sentence: string): boolean {
  // 述法…查找不足10条 is an account all the same.
  if (
    NOT_DONE.test(sentence.replace(/(?:查找|查摆|剖析|检视|梳理|指出)[^,。;]{0,8}不足/g, "")) ||
    ABOUT_THE_RULE.test(sentence)
  )
    return false;
  // 安全生产第一责任人 answers for another field.
  if (FIRST_RESPONSIBLE.test(sentence)) return LAW.test(sentence) || !OTHER_FIELD.test(sentence);
  return (HEAD_DUTY.test(sentence) && !/出庭|应诉/.test(sentence)) || REPORTS_ON_LAW.test(sentence);
}

function roleOf(sentence: string, reportYear: number | null): ContentKey | null {
  if (AHEAD.test(sentence) || OWN_WILL.test(sentence)) return "next-year-plan";
  const year = YEAR_AHEAD.exec(sentence)?.[1];
  if (year !== undefined && reportYear !== null && Number(year) === reportYear + 1) return "next-year-plan";
  if (isHeadDuty(sentence)) return "first-responsible-person";
  return admitsLack(sentence) ? "shortcomings" : null;
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
    if (!CUE_WORDS.test(draft.folded, paragraph.start, paragraph.end)) continue;
    for (const span of splitSentences(draft.text, paragraph.start, paragraph.end)) {
      const read = { start: span.start, end: Math.min(span.end, span.start + LONGEST_SENTENCE) };
      if (!CUE_WORDS.test(draft.folded, read.start, read.end)) continue;
      const role = roleOf(withoutTitles(draft, read).replace(/[\s"']+/g, ""), reportYear);
      if (role !== null && wanted.has(role)) passages.push({ role, span, line: draft.lines.lineAt(span.start) });
    }
  }
  return passages;
}

const CARRIES_OUT = /(?:严格|认真|切实|全面|坚决|深入)(?:贯彻)?(?:落实|执行|履行)$/;

/** The sentence without what stands in 《》, folded. */
function withoutTitles(draft: Draft, { start, end }: Span): string {
  let result = "";
  let at = start;
  for (const title of within(draft.marks.titles, { start, end })) {
    if (title.start < at) continue;
    const before = draft.folded.slice(at, title.start);
    // 严格落实《…第一责任人职责规定》 is to fulfil the duty; to learn or to quote it is not.
    const fulfilled = CARRIES_OUT.test(before) && FIRST_RESPONSIBLE.test(title.title);
    result += fulfilled ? before + title.title.replace(/规定.*$/, "") : before;
    at = title.end;
  }
  return result + draft.folded.slice(at, end);
}
