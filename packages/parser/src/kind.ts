import type { ContentKey, DocumentKind, KindSign, ProfileSource, Span } from "@fazhi/schema";
import { createTermMatcher } from "@fazhi/text";
import { compact, type Draft, type Paragraph } from "./draft.js";
import { type Excerpt, excerptOf } from "./excerpt.js";
import { KIND_OF_TITLE, type KindFound, type TitleSign } from "./kind-signs.js";
import { type Node, walk } from "./outline.js";
import { rolesOf } from "./roles/heading-roles.js";
import { topicsOf } from "./roles/topics.js";
import type { Title } from "./title.js";

export interface Kind {
  readonly kind: DocumentKind;
  readonly source: ProfileSource;
  /** False where title and text leave it open. */
  readonly certain: boolean;
  /** What it was decided by, for and against. */
  readonly signs: readonly KindFound[];
}

const SUBJECT =
  /法治政府|依法行政|法治建设|依法治[国省市区县州盟旗镇乡]|法治工作|法治(?!宣传|教育|文化|社会|校园|学校|企业|乡村|讲座|培训|副校长)[^,。]{0,4}(?:建设|工作)/;
/** A report, a summary or an account of a year. */
const REPORT_TITLE = /(?:报告书?|总结|汇报|情况|述职|自评|小结)(?:[(【[][^)】\]]{0,20}[)】\]])?$/;
const PLAN_TITLE =
  /(?:要点|主要任务|重点任务|任务清单|任务分工(?:方案)?|任务分解(?:表|方案)?|责任清单|实施计划|计划安排|工作计划|工作安排|重点工作|年度计划|任务安排|主要安排|台账|任务)(?:的通知)?(?:[(【[][^)】\]]{0,20}[)】\]])?$/;
/** Other genres that speak of the same subject or quote the title of a report. */
const OTHER_GENRE =
  /(?:政府信息公开|政务公开|政府网站|信息公开)(?:工作)?(?:年度|情况|工作|报告)|政府工作报告|解读|图解|一图读懂|答记者问|问答|讲话|致辞|发言|主持词|白皮书|蓝皮书|(?<!工作|分工)方案|实施意见|指导意见|的意见|通知$|通报|公告$|公示|办法|规定$|条例|决定$|决议|批复|纪要|倡议|新闻|启动|召开|举[行办]|发布(?!.*要点)|公布|出炉|亮相|听取|审议|调研|座谈|培训|观摩|上半年|下半年|半年|[一二三四]季度|季度|五年来?(?:法治|工作)|(?:近|过去)[三五]年|人民法院工作|检察院工作|法院工作报告|检察工作|公安工作|督察情况|督察报告|评估报告|调研报告|自查|整改|考核(?:情况|结果|工作|评价)|述职报告$|审计(?:报告|工作|情况|结果)|点评|评析|评议|观察|调查|综述$|征文|满意度|申报|示范.{0,8}自评|统计(?:年报|年度报告|公报|情况)|(?:执法|案件)(?:情况)?(?:年度)?统计|行政执法(?:工作)?(?:总体|基本|年度)?(?:情况|数据|年报)|(?:起草|编制|制定)说明$|的答复$|(?:提案|建议).{0,12}(?:答复|办理)/;
/** Less or more than a year. */
const OTHER_SPAN =
  /[1-9]月?[-~至到](?:[3-9]|1[01])月|上半年|下半年(?!.{0,4}计划)|半年|[一二三四1-4]季度|前三季度|五年(?:来|间)?(?!规划|行动)|(?:近|过去)[三五]年|["“]?(?:十[一二三四五]五|[“"]十[二三四五]五[”"])["”]?(?:时期|期间)/;
/** What one person, not a body, gives account of. */
const PERSONAL =
  /述[述职责廉德学法]{1,8}(?:工作)?(?:报告|情况|总结)|个人.{0,8}(?:述职|总结)|(?:局长|主任|书记|[县区市镇乡]长|部长|厅长).{0,10}(?:述法|述职|履行)|^.{0,14}履行(?:推进)?法治(?:政府)?建设第一责任人职责(?:的)?(?:工作)?情况(?:的)?(?:工作)?(?:报告|汇报)/;
const RANGE_TITLE = /(?:19|20)\d\d年?[-~至到](?:19|20)?\d\d年?(?!.{0,3}(?:纲要|规划))/;

/** Where a sign of another genre is looked for: prose of a report may hold the same words. */
type Where = "opening" | "headings" | "ends" | "text";

/** What only other documents say, each where they say it. */
const FOREIGN: readonly { readonly where: Where; readonly sign: RegExp; readonly weight: number }[] = [
  {
    where: "headings",
    sign: /主动公开政府信息|政府信息公开申请|政府信息公开(?:行政复议|工作被)|政府信息管理|公开平台建设/,
    weight: 6,
  },
  { where: "opening", sign: /政府信息公开条例.{0,80}(?:编制|制作|公布).{0,10}(?:本|年度)?报告/, weight: 6 },
  { where: "ends", sign: /各位代表|请予审议|请各位委员/, weight: 5 },
  {
    where: "opening",
    sign: /本报讯|(?:通讯员|记者)(?:从|获|\S{2,3}[)）])|(?:^|\n)(?:日前|近日|\d{1,2}月\d{1,2}日(?:上午|下午)?),.{2,40}(?:召开|举行|举办|发布|印发|公布)|据(?:了解|悉|介绍),/,
    weight: 5,
  },
  { where: "text", sign: /(?:^|\n)[^\S\n]*问:|记者问|(?:^|\n)[^\S\n]*答:/, weight: 4 },
  {
    where: "ends",
    sign: /现(?:将|予).{0,40}(?:印发|下发|转发|通知)|印发给你们|特此通知|请(?:认真|遵照|结合).{0,10}(?:贯彻|执行|组织实施)/,
    weight: 5,
  },
  {
    where: "opening",
    sign: /(?:代表|委员)(?:您好|:)|(?:您|你们?)提出的.{0,60}(?:建议|提案)|(?:建议|提案)收悉/,
    weight: 8,
  },
  // One person gives account of himself.
  {
    where: "opening",
    sign: /我(?:现)?(?:就|将|代表)[^。]{0,60}(?:述法|述职|履职)|(?:^|[\n,。])(?:一年来,|今年以来,)?我(?:作为|担任|任|分管)[^。]{0,30}(?:书记|局长|主任|部长|[县区市镇乡]长)/,
    weight: 6,
  },
  { where: "opening", sign: /同志们[:,!。]|讲三点意见|讲几点意见|我就.{0,20}讲/, weight: 5 },
  { where: "opening", sign: /(?:有关|相关)(?:事项|事宜|要求|工作)(?:通知|公告)如下/, weight: 6 },
  { where: "opening", sign: /(?:发布|撰写|形成|本)(?:了)?.{0,12}白皮书/, weight: 4 },
  { where: "headings", sign: /指导思想|总体要求|工作目标|总体目标|基本原则/, weight: 2 },
  { where: "headings", sign: /保障措施|组织保障|实施步骤|工作步骤|工作要求/, weight: 2 },
  { where: "opening", sign: /上半年.{0,200}下半年|(?:五年来|过去五年|(?:19|20)\d\d[-~至](?:19|20)\d\d年,)/, weight: 4 },
  {
    where: "opening",
    sign: /全[院市省县区]法院|检察机关(?:共|全年)?(?:批准|起诉|办理)|审执结|受理各类案件|立案侦查|刑事案件.{0,10}破/,
    weight: 3,
  },
];

/** A notice around a report: what it carries decides, not the wrapper. */
const WRAPPED_REPORT = /(?:法治政府|依法行政|法治建设).{0,16}(?:报告|情况|总结)》?的?(?:公告|公示|通告|函|通知)$/;

/** The title without the body's name (审计局, 新闻出版局) and without what is reported beside the subject (及整改情况). */
function subjectOf(title: string): string {
  const from = title.search(/关于|(?:19|20)\d\d|二[〇○O0零一二三四五六七八九]{3}年/);
  const name = from > 0 ? title.slice(0, from) : "";
  const own =
    /(?:局|厅|委|委员会|办|办公室|中心|院|所|站|队|府|社|处|部|署|镇|乡|县|区|市|省|党组|党委|集团|公司)$/.test(name) &&
    !/读懂|图解|解读|发布|公布|听取|审议|召开|点评/.test(name);
  const rest = own ? title.slice(from) : title;
  return SUBJECT.test(rest) ? rest.replace(/(?:及|和|与|暨)[^,。及和与暨]{1,8}(?=情况|工作)/, "") : rest;
}

function titleSign(key: string): TitleSign | null {
  const quoteless = key.replace(/《[^》]*》/g, (quoted) => (quoted.length > 6 ? quoted.slice(1, -1) : ""));
  // Half a year, five years and one person's own account are other genres, whatever else the title says.
  if (OTHER_SPAN.test(quoteless)) return "title-other-period";
  if (PERSONAL.test(quoteless)) return "title-one-person";
  // …情况及2023年工作安排 gives account first.
  const account = /(?:情况|总结)(?:及|和|暨|与|、)/.test(quoteless);
  if (account && SUBJECT.test(quoteless) && PLAN_TITLE.test(quoteless)) return "title-account-and-plan";
  const plan = PLAN_TITLE.test(quoteless) && !/(?:完成情况|落实情况|总结|报告)/.test(quoteless.slice(-12));
  if (plan) return SUBJECT.test(quoteless) ? "title-plan" : "title-other-plan";
  // A summary of 普法, 依法治理 or 法治社会 is another yearly account.
  if (
    /普法|法治宣传|宪法宣传|宣传(?:周|月|日)|依法治理|法治社会|依法治(?:校|企|村|院)|法治(?:校园|学校|企业|乡村)/.test(
      quoteless,
    ) &&
    !/法治政府|依法行政|法治建设/.test(quoteless)
  )
    return "title-other-subject";
  if (
    WRAPPED_REPORT.test(quoteless) &&
    !/解读|督察|评估|督查|考核|半年|报送|做好|编制|撰写|填报|征求|征集|组织/.test(quoteless)
  )
    return null;
  // The tasks of one year under the name of a 方案; one for a campaign, an inspection or a prize is another thing.
  if (/法治(?:政府)?建设(?:工作)?(?:实施|工作)?方案$/.test(quoteless) && YEAR.test(quoteless)) return "title-plan";
  const ofOwn = subjectOf(quoteless);
  if (OTHER_GENRE.test(ofOwn) || RANGE_TITLE.test(key.replace(/《[^》]*》/g, ""))) return "title-other-genre";
  if (/(?:任务|分工|责任).{0,8}方案$/.test(quoteless) && SUBJECT.test(quoteless)) return "title-plan";
  if (/方案$/.test(quoteless)) return SUBJECT.test(quoteless) ? null : "title-other-plan";
  if (SUBJECT.test(quoteless) && REPORT_TITLE.test(quoteless)) return "title-report";
  return null;
}

const YEAR = /(?:19|20)\d\d年?|二[〇○O0零一二三四五六七八九]{3}年/;

const UNITS =
  /[(【[]?(?:责任|牵头|负责|主办|承办|落实|配合|协办)(?:单位|部门|处室|科室|股室|领导|机构|主体|人)+\s*[:]|[(][^()]{2,60}(?:牵头|负责|分别负责|按职责分工负责)[)]/g;

const LAW_WORDS = createTermMatcher(["法治", "依法"]);
const SUBJECT_WORDS = createTermMatcher(["法治政府", "依法行政", "法治建设", "依法治"]);
/** So much of a text says what it is about. */
const SUBJECT_WINDOW = 20_000;

interface BodySigns {
  readonly score: number;
  readonly signs: readonly KindFound[];
  /** Some part of the first level gives account of what was done, of what is lacking, or of the heads. */
  readonly account: boolean;
}

/** What a part on a content, or one that names the subject, says for a report. */
const PART_WEIGHTS = [
  ["first-responsible-person", 3],
  ["shortcomings", 2],
  ["next-year-plan", 1],
  ["measures", 1],
  ["subject", 2],
] as const;

/** Signs of a report in the text, for documents without a telling title. */
function bodySigns(draft: Draft, opening: readonly Paragraph[], roots: readonly Node[]): BodySigns {
  const excerpt = excerptOf(
    draft,
    opening.slice(0, 5).map(({ start, end }) => ({ start, end: Math.min(end, start + 1500) })),
    /\s+/g,
  );
  const head = excerpt.text;
  let score = 0;
  const signs: KindFound[] = [];
  const add = (sign: KindSign, weight: number, place?: () => Span | null) => {
    score += weight;
    if (weight > 0) signs.push({ kind: "annual-report", sign, weight, place });
  };
  const tell = (sign: KindSign, weight: number, met: RegExpExecArray | null) => {
    if (met) add(sign, weight, () => excerpt.placeOf(met.index, met[0].length));
  };
  tell(
    "opening-announces-account",
    3,
    /现(?:将|就).{0,60}(?:法治政府|依法行政|法治建设|有关|相关|工作|情况|具体).{0,40}(?:报告|汇报|总结|公布|公开|报送|说明)/.exec(
      head,
    ),
  );
  tell("opening-says-as-follows", 1, /(?:报告|汇报|总结|情况)如下[。:]?/.exec(head));
  // What every report is written under, named at its beginning together with what it is.
  if (/《法治政府建设与责任落实督察工作规定》|《法治政府建设实施纲要/.test(head))
    tell("opening-cites-basis", 2, /法治政府建设[^。]{0,20}(?:总结|报告|情况)/.exec(head));
  // The set phrase stands in every report; a text without headings has nothing else to be known by.
  const phrase = /法治[^。]{0,12}第一责任人/.exec(draft.folded.slice(0, SUBJECT_WINDOW));
  if (phrase)
    add("text-names-first-responsible-person", roots.length === 0 ? 3 : 2, () => ({
      start: phrase.index,
      end: phrase.index + phrase[0].length,
    }));
  const mentions = SUBJECT_WORDS.find(draft.folded, 0, SUBJECT_WINDOW);
  const [mention] = mentions;
  add("text-names-subject", mentions.length >= 8 ? 2 : mentions.length >= 3 ? 1 : 0, () =>
    mention ? { start: mention.start, end: mention.end } : null,
  );
  const roles = new Map<ContentKey | "subject", Node>();
  let account = false;
  for (const node of walk(roots)) {
    if (node.depth > 2 || node.heading.prose) continue;
    const found = rolesOf(node.heading, null);
    if (!found.certain) continue;
    for (const role of found.roles) if (!roles.has(role)) roles.set(role, node);
    account ||= node.depth === 1 && found.roles.some((role) => role !== "next-year-plan" && role !== "other-matters");
    if (node.depth === 1 && found.roles.length > 0 && /法治|依法/.test(node.heading.key) && !roles.has("subject"))
      roles.set("subject", node);
  }
  add("parts-treat-topics", topicsOf(roots.map(({ heading }) => heading.key)) >= 3 ? 3 : 0);
  for (const [role, weight] of PART_WEIGHTS) {
    const part = roles.get(role);
    if (part) add(role === "subject" ? "part-names-subject" : "part-names-content", weight, () => part.heading.span);
  }
  return { score, signs, account };
}

/** How far the opening of a document reaches, and its end. */
const OPENING = 800;
const END = 300;

function foreignSigns(draft: Draft, opening: readonly Paragraph[], roots: readonly Node[]): readonly KindFound[] {
  const from = opening[0]?.start ?? roots[0]?.heading.paragraph.start ?? 0;
  const { length } = draft.folded;
  const quoteless = (...pieces: readonly Span[]): Excerpt => excerptOf(draft, pieces, /《[^》\n]{0,60}》/g);
  const head = { start: from, end: Math.min(length, from + OPENING) };
  const texts: Readonly<Record<Where, Excerpt>> = {
    opening: quoteless(head),
    ends: quoteless(head, { start: Math.max(0, length - END), end: length }),
    headings: excerptOf(
      draft,
      roots.map(({ heading }) => heading.span),
      /\s+/g,
    ),
    text: quoteless({ start: 0, end: Math.min(length, 3 * OPENING) }),
  };
  return FOREIGN.flatMap(({ where, sign, weight }) => {
    const met = sign.exec(texts[where].text);
    if (!met) return [];
    const place = () => texts[where].placeOf(met.index, met[0].length);
    return [{ kind: "other", sign: `foreign-${where}`, weight, place } as const];
  });
}

/** From here on a text without a telling title is taken for a report; one point to either side is no certainty. */
const THRESHOLD = 3;

/** What a title about something else weighs, and what it weighs where the opening does not name the subject either. */
const ELSEWHERE = 4;
const OTHER_SUBJECT = 12;

const FEWEST_LISTED = 3;
const LISTED = /(?:19|20)\d\d年?[^。\n]{0,24}?(?:报告|总结|情况)/g;

/** A page that lists reports has their titles and not a sentence. */
function listsReports(draft: Draft, paragraphs: readonly Paragraph[]): boolean {
  let listed = 0;
  for (const { start, end } of paragraphs) {
    const text = draft.folded.slice(start, end);
    if (text.includes("。")) return false;
    listed += text.match(LISTED)?.length ?? 0;
  }
  return listed >= FEWEST_LISTED;
}

/** What the document is: by its title where that is telling, else by what it says and how it is built. */
export function findKind(
  draft: Draft,
  title: Title | null,
  opening: readonly Paragraph[],
  roots: readonly Node[],
): Kind {
  const hinted = draft.source.hints.title?.replace(/\s+/g, "");
  const byTitle = title ? titleSign(title.key) : hinted === undefined ? null : titleSign(hinted);
  const source: ProfileSource = title ? "title" : "metadata";
  if (
    byTitle !== null &&
    KIND_OF_TITLE[byTitle] === "annual-report" &&
    listsReports(draft, [...opening, ...roots.flatMap(({ paragraphs }) => paragraphs)])
  )
    return {
      kind: "other",
      source: "body",
      certain: true,
      signs: [{ kind: "other", sign: "text-lists-reports", weight: null }],
    };
  if (byTitle !== null) {
    const kind = KIND_OF_TITLE[byTitle];
    const place = () => title?.span ?? null;
    return { kind, source, certain: true, signs: [{ kind, sign: byTitle, weight: null, place }] };
  }

  const body = bodySigns(draft, opening, roots);
  const window = draft.folded.slice(0, SUBJECT_WINDOW);
  const units = /单位|部门|牵头|负责\)|[处科]室/.test(window) ? (window.match(UNITS)?.length ?? 0) : 0;
  const subject = LAW_WORDS.find(window).length;
  const head = opening
    .slice(0, 3)
    .map((paragraph) => compact(draft, { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + 300) }))
    .join("");
  const ahead =
    /(?:主要任务|工作要点|重点任务|任务要点|工作计划|目标任务)(?:是|如下|:)|制定(?:本|以下)(?:要点|计划|清单)/.test(
      head,
    );
  const foreignFound = foreignSigns(draft, opening, roots);
  const foreign = foreignFound.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const signs = [...body.signs, ...foreignFound];
  const toPlan = (sign: KindSign): KindFound => ({ kind: "work-plan", sign, weight: null });
  if (units >= 3) signs.push(toPlan("text-assigns-units"));
  if (ahead) signs.push(toPlan("opening-announces-tasks"));
  if (subject >= 3 && ((units >= 3 && !body.account) || (ahead && body.score < 4)))
    return { kind: foreign >= 5 && units < 3 ? "other" : "work-plan", source: "body", certain: units >= 3, signs };
  // 关于禁毒工作情况的报告 names its own subject.
  const elsewhere =
    title !== null &&
    !SUBJECT.test(title.key) &&
    /工作(?:的)?情况|专项|情况的(?:报告|汇报)|工作总结|工作报告/.test(title.key);
  const weight = elsewhere ? (SUBJECT.test(head) ? ELSEWHERE : OTHER_SUBJECT) : 0;
  if (elsewhere) signs.push({ kind: "other", sign: "title-other-subject", weight, place: () => title.span });
  const score = body.score - foreign - weight;
  return {
    kind: score >= THRESHOLD ? "annual-report" : "other",
    source: "body",
    certain: Math.abs(score - THRESHOLD + 0.5) > 1,
    signs,
  };
}

/** What a title alone says; null where it leaves it to the text. */
export const kindOfTitle = (title: string): DocumentKind | null => {
  const sign = titleSign(title.replace(/\s+/g, ""));
  return sign === null ? null : KIND_OF_TITLE[sign];
};
