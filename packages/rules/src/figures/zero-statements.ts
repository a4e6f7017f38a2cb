import type { Finder } from "@fazhi/engine";
import type { Span } from "@fazhi/schema";
import { sentences } from "../reading/sentences.js";
import { type Count, countedSentences, isTold, wordsBeforeCount } from "./counts.js";

/** What a report says did not happen. */
type Matter = "reconsideration" | "litigation" | "loss";

/** 全年未发生行政复议和行政诉讼案件 denies two matters. */
export interface ZeroStatement {
  readonly matters: readonly Matter[];
  readonly span: Span;
  readonly text: string;
}

const NONE = "(?:未发生|没有发生|未出现|没有出现|未产生|无|没有|零)";
const FILL = "(?:过|一起|1起|一例|1例|任何|有|新的|被|提起|本单位|我局|我委|我镇|我办|涉及我局的|涉我局)*";
const CASES = "(?:行政复议|复议|行政诉讼|诉讼|行政应诉|应诉|被复议|被诉|行政)(?:的)?(?:案件|情形|情况|事件|申请)?";
/** Names of the matters behind one denial; what stands between may only join them. */
const DENIAL = new RegExp(
  `${NONE}${FILL}(${CASES}(?:[、和及或与/]|以及|或者|、)?(?:${CASES}){0,3})(?=[,。;)\\n]|$|的?(?:情形|情况|发生))`,
);
const NO_LOSS =
  /(?:未发生|没有发生|未出现|没有出现|无|没有|零|保持)(?:过|一起|1起|一例|1例|任何|行政诉讼|行政应诉|行政)*败诉(?:的)?(?:案件|情形|情况|记录)?(?=[,。;)\n]|$|、|和|发生)/;
/** The denial is of one kind of case, one body or another time. */
const NARROWED =
  /因|由于|信息公开|依申请|涉企|该|此类|上述|对.{0,12}(?:许可|处罚)|近[一二三四五两几\d]|连续|以来|去年|上年|本级|所属|下属|各|乡镇|街道|部门|如|若|确保|争取|力争|目标/;

/** The sentences that deny reconsideration, litigation or lost cases. Ask for them with `once(zeroStatements)`. */
export const zeroStatements: Finder<readonly ZeroStatement[]> = (_, once) => {
  const found: ZeroStatement[] = [];
  for (const sentence of once(sentences)) {
    if (!isTold(sentence)) continue;
    for (const clause of clausesOf(sentence.text)) {
      const words = sentence.text.slice(clause.start, clause.end);
      if (!/复议|诉/.test(words)) continue;
      const hit = NO_LOSS.exec(words) ?? DENIAL.exec(words);
      if (hit === null || NARROWED.test(words.slice(0, hit.index))) continue;
      const start = sentence.span.start + clause.start + hit.index;
      found.push({ matters: mattersOf(hit[0]), span: { start, end: start + hit[0].length }, text: hit[0] });
    }
  }
  return found;
};

function mattersOf(words: string): readonly Matter[] {
  if (words.includes("败诉")) return ["loss"];
  const matters: Matter[] = [];
  if (words.includes("复议")) matters.push("reconsideration");
  if (/诉讼|应诉|被诉/.test(words)) matters.push("litigation");
  return matters;
}

function* clausesOf(text: string): Generator<Span> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !",;。".includes(text.charAt(at))) continue;
    if (at > start && at - start <= LONGEST_CLAUSE) yield { start, end: Math.min(text.length, at + 1) };
    start = at + 1;
  }
}
const LONGEST_CLAUSE = 80;

/** A count that says one of these matters did happen. */
export interface Occurrence {
  readonly matter: Matter;
  readonly count: Count;
}

const CASE_UNITS = "件起宗例";
const MATTER_WORDS = /[诉议]/;
const OCCURRED: readonly { readonly matter: Matter; readonly lead: RegExp }[] = [
  { matter: "loss", lead: /^(?:其中|共|发生|出现|法院判决|判决)*败诉(?:案件)?(?:共|为|有|的)?$/ },
  {
    matter: "litigation",
    lead: /^(?:20\d\d年|全年|其中|共|依法|办理|参加|发生|收到|作为被告)*(?:行政)?(?:应诉|被诉)(?:案件)?(?:共|为|有)?$/,
  },
  {
    matter: "reconsideration",
    lead: /^(?:20\d\d年|全年|其中|共|依法|办理|发生|涉及|收到)*(?:被(?:申请|提起)?(?:行政)?复议|行政复议被申请人|作为被申请人的?(?:行政)?复议|(?:行政)?复议答复|答复(?:行政)?复议)(?:案件|申请)?(?:共|为|有)?$/,
  },
];
/** Bodies that decide on reconsideration count the cases of others. */
const ALSO_OWN: { readonly matter: Matter; readonly lead: RegExp } = {
  matter: "reconsideration",
  lead: /^(?:20\d\d年|全年|其中|共|依法|发生|办理|受理|收到|涉及)*行政复议(?:案件|申请)?(?:共|为|有)?$/,
};
const EARLIER = /上一?年|去年|往年|历年|同比|同期|较|累计|以来|因|信息公开|各|部门|乡镇|街道|全[省市县区]/;

/** The counts above zero of these matters. Ask for them with `once(occurrences)`. */
export const occurrences: Finder<readonly Occurrence[]> = ({ report }, once) => {
  const decides =
    report.organization === null || report.organization.type !== "department" || /司法/.test(report.organization.name);
  const patterns = decides ? OCCURRED : [...OCCURRED, ALSO_OWN];
  const found: Occurrence[] = [];
  for (const { sentence, counts } of once(countedSentences)) {
    if (!isTold(sentence)) continue;
    for (const count of counts) {
      const { figure, lead } = count;
      if (figure.value <= 0 || !CASE_UNITS.includes(figure.unit) || figure.unit === "") continue;
      if (!MATTER_WORDS.test(lead)) continue;
      const matter = patterns.find((pattern) => pattern.lead.test(lead))?.matter;
      if (matter === undefined) continue;
      const before = wordsBeforeCount(count);
      const years = before.match(/20\d\d(?=年)/g) ?? [];
      if (EARLIER.test(before) || years.some((each) => Number(each) !== report.reportYear)) continue;
      found.push({ matter, count });
    }
  }
  return found;
};
