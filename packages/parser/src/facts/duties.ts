import { DUTY_IDS, type DutyFact, type DutyId, type Evidence, type Span } from "@fazhi/schema";
import { splitSentences } from "@fazhi/text";
import type { Draft, Paragraph } from "../draft.js";
import { within } from "../marks.js";
import { paragraphsOf } from "../parts.js";
import { clauseAround, occurrences, placeOf, sentenceAround } from "./places.js";
import type { Scope } from "./scope.js";

/** Whose duty a cue tells of: of either head, it is the one the sentence names. */
type Whose = "party-committee" | "government";

interface Cue {
  readonly id: DutyId;
  /** Words without one of which the cue cannot match; looking for them is much cheaper. */
  readonly signs: readonly string[];
  readonly cue: RegExp;
  /** The same words stand in both articles. */
  readonly shared?: true;
}

const BUILDING = "(?:法治(?:政府)?(?:建设|工作)|法治(?!宣传|教育|文化|讲座|培训)|依法行政|依法治)";
const ORGANISES = new RegExp(
  `(?:听取|研究|解决|部署|谋划)[^,、。;]{0,24}(?:汇报|重大问题|重要问题|${BUILDING})|${BUILDING}[^。;]{0,30}纳入[^,。;]{0,30}(?:规划|计划|要点|工作报告|总体布局|议事日程)|法治[^,。;]{0,12}组织领导|组织领导[^,。;]{0,12}法治|(?:制定|印发)[^,。;]{0,20}法治(?!宣传)[^,。;]{0,30}(?:规划|计划|要点|方案|意见)`,
);
const ADVISERS = /法律顾问|公职律师/;

/** The cues follow the wording of 第一责任人职责规定, articles 5 and 6, and of the reports that quote it. */
const CUES: readonly Cue[] = [
  { id: "party-committee-1", signs: ["法治", "依法", "汇报", "重大问题", "重要问题"], cue: ORGANISES, shared: true },
  { id: "party-committee-2", signs: ["党内法规", "依规治党"], cue: /党内法规|依规治党/ },
  {
    id: "party-committee-3",
    signs: ["依法依规", "审查", "法律顾问"],
    cue: /依法依规决策|合法合规性?审查|党委法律顾问/,
  },
  { id: "party-committee-3", signs: ["法律顾问", "公职律师"], cue: ADVISERS, shared: true },
  {
    id: "party-committee-4",
    signs: ["支持", "干预", "插手"],
    cue: /支持[^,。;]{0,12}(?:人大|政协|检察院|检察机关|司法机关|审判机关)|(?:不|严禁|禁止|防止)[^,。;]{0,8}(?:干预|插手)[^,。;]{0,10}(?:司法|案件)/,
  },
  {
    id: "party-committee-5",
    signs: ["用人导向", "法治"],
    cue: /用人导向|法治(?:工作|专门|人才)?队伍|法治素养[^,。;]{0,20}(?:选拔|任用|用人|考察)/,
  },
  { id: "party-committee-6", signs: ["法治宣传", "普法", "法治文化"], cue: /法治宣传|普法|法治文化/, shared: true },
  { id: "government-1", signs: ["法治", "依法", "汇报", "重大问题", "重要问题"], cue: ORGANISES, shared: true },
  {
    id: "government-2",
    signs: ["决策", "规范性文件", "规章", "政务公开", "政府法律顾问"],
    cue: /重大行政决策|规范性文件|政府规章|(?:推[进动行]|落实|实行|全面|深化|加强)[^,。;、]{0,8}政务公开|政府法律顾问/,
  },
  { id: "government-2", signs: ["法律顾问", "公职律师"], cue: ADVISERS, shared: true },
  {
    id: "government-3",
    signs: ["依法", "执法", "权责清单"],
    cue: /依法全面履行|全面依法履行|行政执法责任制|规范公正文明执法|执法[^,。;]{0,3}三项制度|行政执法[^,。;]{0,2}三项|重点领域[^,。;]{0,6}执法|权责清单/,
  },
  {
    id: "government-4",
    signs: ["监督", "督促", "不作为", "乱作为"],
    cue: /层级监督|专门监督|内部监督|督促[^,。;]{0,20}(?:副职|部门|负责人|班子成员)[^,。;]{0,16}(?:依法|法治)|(?:纠正|防止|杜绝|整治)[^,。;]{0,10}(?:不作为|乱作为)/,
  },
  {
    id: "government-5",
    signs: ["应诉", "法院", "生效", "司法权威"],
    cue: /出庭应诉|支持[^,。;]{0,10}法院|生效(?:的)?(?:判决|裁判|裁定)|(?:维护|尊重)[^,。;]{0,4}司法权威/,
  },
  {
    id: "government-6",
    signs: ["学法", "普法"],
    cue: /学法用法|带头学法|学法制度|普法规划|谁执法,?谁普法|普法责任制?/,
  },
];

const PARTY = /[省市区县旗州镇乡街]委(?!员|托)|党委|党组|党工委|党中央|书记/;
const GOVERNMENT = /(?:^|[^治])政府(?!采购|网站|信息公开)|常务会|(?:^|[^员队组会增延])[省市县区镇乡局厅]长/;

const LONGEST_SENTENCE = 400;
const PERSONALLY = ["部署", "过问", "协调", "督办"] as const;
const PERSONALLY_IDS = ["personally-1", "personally-2", "personally-3", "personally-4"] as const;
/** Named as a demand or as what is lacking. */
const NOT_TOLD = /不够|不足|不到位|有待|要求各|督促各/;

/** Which duties of the first responsible person the text tells of, in the order of the rule. */
export function findDuties(scope: Scope, told: readonly Paragraph[]): readonly DutyFact[] {
  const { draft } = scope;
  const evidence = new Map<DutyId, Evidence[]>();
  const add = (id: DutyId, span: Span) => {
    const places = evidence.get(id) ?? [];
    if (places[places.length - 1]?.span.start !== span.start) places.push(placeOf(draft, span));
    evidence.set(id, places);
  };
  for (const { span, whose } of accounts(scope)) {
    const said = withoutTitles(draft, { start: span.start, end: Math.min(span.end, span.start + LONGEST_SENTENCE) });
    if (NOT_TOLD.test(said)) continue;
    const heads = whoseSentence(said, whose);
    for (const { id, signs, cue, shared } of CUES)
      if (
        signs.some((sign) => said.includes(sign)) &&
        (!shared || heads.some((head) => id.startsWith(head))) &&
        cue.test(said)
      )
        add(id, span);
  }
  addPersonally(draft, told, add);
  addReporting(draft, told, add);
  const duties: DutyFact[] = [];
  for (const id of DUTY_IDS) {
    const places = evidence.get(id);
    if (places) duties.push({ id, evidence: places });
  }
  return duties;
}

/** The sentences that give account of the heads, and whose they are where nothing in them says so. */
function* accounts(scope: Scope): Generator<{ readonly span: Span; readonly whose: readonly Whose[] }> {
  const { draft, parts, content, organization } = scope;
  const own: readonly Whose[] =
    organization?.type === "government"
      ? ["government"]
      : organization?.type === "party-committee"
        ? ["party-committee"]
        : organization?.type === "department"
          ? ["party-committee", "government"]
          : [];
  const inParts: Span[] = [];
  for (const { node, shared } of parts.get("first-responsible-person") ?? []) {
    if (shared) continue;
    inParts.push({ start: node.heading.paragraph.start, end: node.end });
    const { paragraph: first, runIn } = node.heading;
    for (const paragraph of paragraphsOf(node)) {
      // The part's own heading names the duty, and tells nothing of it.
      if (paragraph === first && !runIn) continue;
      for (const span of splitSentences(draft.text, paragraph.start, paragraph.end)) yield { span, whose: own };
    }
  }
  for (const { span } of content["first-responsible-person"].evidence ?? [])
    if (!inParts.some((part) => part.start <= span.start && span.start < part.end)) yield { span, whose: own };
}

function whoseSentence(said: string, otherwise: readonly Whose[]): readonly Whose[] {
  const named: Whose[] = [];
  if (PARTY.test(said)) named.push("party-committee");
  if (GOVERNMENT.test(said)) named.push("government");
  return named.length > 0 ? named : otherwise;
}

/** The folded sentence without what stands in 《》: a cited title is no account. Titles that were made count by their verb. */
function withoutTitles({ folded, marks }: Draft, { start, end }: Span): string {
  let result = "";
  let at = start;
  for (const title of within(marks.titles, { start, end })) {
    if (title.start < at) continue;
    result += folded.slice(at, title.start);
    at = title.end;
  }
  return (result + folded.slice(at, end)).replace(/[\s"]+/g, "");
}

function addPersonally(draft: Draft, told: readonly Paragraph[], add: (id: DutyId, span: Span) => void): void {
  for (const { at, paragraph } of occurrences(draft.folded, "亲自", told)) {
    const index = PERSONALLY.findIndex((action) => draft.folded.startsWith(action, at + 2));
    const id = PERSONALLY_IDS[index];
    if (id === undefined || isInTitle(draft, at)) continue;
    const clause = clauseAround(draft.folded, at, paragraph);
    if (NOT_TOLD.test(draft.folded.slice(clause.start, clause.end))) continue;
    // 重要工作亲自部署、重大问题亲自过问 are one clause; each is a piece of it.
    const { start } = piece(draft.folded, at, clause);
    add(id, { start, end: at + 4 });
  }
}

function piece(folded: string, at: number, clause: Span): Span {
  let start = at;
  while (start > clause.start && folded.charAt(start - 1) !== "、") start--;
  return { start, end: at };
}

const LAW = /法治|述法|依法行政/;

function addReporting(draft: Draft, told: readonly Paragraph[], add: (id: DutyId, span: Span) => void): void {
  let reached = -1;
  for (const { at, paragraph } of occurrences(draft.folded, "述", told)) {
    if (at < reached) continue;
    const object = draft.folded.charAt(at + 1);
    if (object !== "法" && object !== "职") continue;
    // 讲述法治故事 is another word; so is the title of a rule.
    if (
      draft.folded.charAt(at + 2) === "治" ||
      /[讲阐论叙概]/.test(draft.folded.charAt(at - 1)) ||
      isInTitle(draft, at)
    )
      continue;
    const span = sentenceAround(draft.folded, at, paragraph);
    const said = draft.folded.slice(span.start, span.end);
    reached = span.end;
    if (LAW.test(said) && !NOT_TOLD.test(said)) add("reporting-on-law", span);
  }
}

/** No title is longer, its marks included. */
const TITLE_REACH = 202;

function isInTitle({ marks }: Draft, at: number): boolean {
  const around = { start: at - TITLE_REACH, end: at + TITLE_REACH };
  return within(marks.titles, around).some(({ start, end }) => start <= at && at < end);
}
