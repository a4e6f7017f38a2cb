import type { Severity } from "@fazhi/schema";
import { createTermMatcher } from "@fazhi/text";
import type { Count } from "./counts.js";

/** What tells the count that comes first. */
interface Whole {
  readonly verb: RegExp;
  readonly noun: RegExp;
  readonly alone: RegExp | null;
}

/** What some words must be, all of them. */
interface Wording {
  /** One of these is in it. */
  readonly needed: readonly string[];
  test(words: string): boolean;
}

/** Two steps of one kind of work: what comes out of the first is counted again in the second. */
export interface Stage {
  readonly id:
    | "adoption"
    | "rectification"
    | "hearing"
    | "examination"
    | "settlement"
    | "mediation"
    | "acceptance"
    | "loss";
  /** `error` where the second count can be no larger; `warning` where work of the year before may be in it. */
  readonly severity: Severity & ("error" | "warning");
  /** What the words of the first count must name: a verb and a noun, in either order, or what tells without them. */
  readonly whole: Whole;
  /** What makes these words speak of something else. */
  readonly notWhole: RegExp;
  /** The words before the second count, all of them. */
  readonly part: Wording;
  /** The name of the rate of the second in the first, all of it. */
  readonly rate: Wording | null;
}

const FILLERS =
  "(?:截至目前|截至年底|目前|现|已|均|并|共|全部|全年|成功|及时|其中|实际|最终|依法|按期|按时|当场|按要求|经研究|予以|被|推动|督促|责令)*";
const ENDING = "(?:了|共计?|的|有|为|达到?)*";

/** Compiling one of these expressions takes longer than all else about a report's counts, so only a needed word asks for it. */
const worded = (needed: readonly string[], source: string): Wording => {
  let shape: RegExp | undefined;
  return {
    needed,
    test(words) {
      if (!needed.some((word) => words.includes(word))) return false;
      shape ??= new RegExp(source);
      return shape.test(words);
    },
  };
};

const part = (verbs: string, nouns: string): Wording =>
  worded(verbs.split("|"), `^${FILLERS}(?:${verbs})(?:${nouns})?${ENDING}$`);
const rate = (nouns: string, stems: string): Wording =>
  worded(
    stems.split("|").map((stem) => `${stem}率`),
    `^(?:总体|整体|综合)?(?:${nouns})?(?:${stems})率(?:均|约)?(?:为|达|达到|达到了|是|近|约)?$`,
  );

const PROBLEMS = "问题|各类问题|问题隐患|隐患|安全隐患|风险隐患|风险点|不规范问题|案卷问题";
const CASES = "案件|行政复议案件|复议案件|申请|工单|事项|建议|提案|投诉|举报|投诉举报|信访件|信访事项|诉求|件";
const DISPUTES = "纠纷|矛盾|矛盾纠纷|各类矛盾纠纷|各类纠纷|案件";

export const STAGES: readonly Stage[] = [
  {
    id: "adoption",
    severity: "error",
    whole: { verb: /[征徵]求|[征徵]集|收集|收到|收取|反馈|提出|听取|收回|梳理/, noun: /意见|建议/, alone: null },
    notWhole: /采纳|吸纳|采用|意见[稿书函箱]|建议[书函]|司法建议|检察建议|代表建议|人大|政协|整改|批示/,
    part: part(
      "采纳|采用|吸纳|吸收采纳|采纳吸收|采纳落实",
      "意见|建议|意见建议|合理意见|合理建议|合理化建议|合理意见建议|公众意见",
    ),
    rate: rate("意见|建议|意见建议|公众意见", "采纳"),
  },
  {
    id: "rectification",
    severity: "error",
    whole: {
      verb: /发现|查出|排查|查找|查摆|检查出|摸排|查处|反馈|指出|曝光/,
      noun: /问题|隐患|风险/,
      alone: /(?:问题|隐患)共?$/,
    },
    notWhole: /整改|整治|销号|纠正|线索|征集|受理|诉求|反映/,
    part: part("整改|完成整改|整改完成|整改到位|整改完毕|整改销号|落实整改|纠正|销号|整改落实", `${PROBLEMS}|完成`),
    rate: rate(PROBLEMS, "整改|整改完成|完成整改|整改到位"),
  },
  {
    id: "hearing",
    severity: "error",
    whole: { verb: /开庭/, noun: /案|庭/, alone: /开庭/ },
    notWhole: /出庭|旁听/,
    part: part("负责人出庭|行政机关负责人出庭|单位负责人出庭|行政负责人出庭|出庭", "应诉|应诉案件|案件"),
    rate: rate("负责人|行政机关负责人|行政负责人|单位负责人|被诉行政机关负责人", "出庭|出庭应诉"),
  },
  {
    id: "examination",
    severity: "error",
    whole: { verb: /参加|组织/, noun: /考试|测试|考核/, alone: /参考|应考/ },
    notWhole: /合格|通过|及格|旁听|培训班/,
    part: part("合格|考试合格|通过|考试通过|通过考试|及格", "人员|人数|考试"),
    rate: rate("考试|考核|测试|成绩", "合格|通过|及格"),
  },
  {
    id: "settlement",
    severity: "warning",
    whole: {
      verb: /受理|收到|新收|接收|接到|收案|立案|承办|承接|交办|收件|办理/,
      noun: /案|复议|申请|工单|投诉|举报|信访|建议|提案|诉求|来件|事项/,
      alone: /^(?:共|全年|依法)*(?:受理|新收|收案|立案)$/,
    },
    notWhole: /办结|审结|结案|答复|办复|回复|调解|旁听|移送|涉及/,
    part: part("办结|审结|结案|答复|办复|回复|办理答复", CASES),
    rate: rate(CASES, "办结|审结|结案|答复|办复|回复"),
  },
  {
    id: "mediation",
    severity: "warning",
    whole: {
      verb: /排查|摸排|受理|接收|调解|调处/,
      noun: /纠纷|矛盾|案/,
      alone: /^(?:共|全年)*(?:调解|调处|排查|摸排)$/,
    },
    notWhole: /化解|成功|行政诉讼|应诉|风险/,
    part: part("化解|调解成功|成功调解|成功化解|化解成功|调处成功|成功调处|调成", DISPUTES),
    rate: rate(DISPUTES, "化解|调解成功|化解成功|调处成功|成功化解"),
  },
  {
    id: "acceptance",
    severity: "warning",
    whole: { verb: /收到|接到|接收|收/, noun: /复议|申请|举报|投诉/, alone: null },
    notWhole: /受理|立案|办结|审结/,
    part: part("受理|立案受理", CASES),
    rate: rate(CASES, "受理"),
  },
  {
    id: "loss",
    severity: "warning",
    whole: { verb: /行政诉讼/, noun: /案/, alone: /应诉/ },
    notWhole: /败诉|出庭|复议/,
    part: part("败诉", "案件"),
    rate: null,
  },
];

const PART_WORDS = createTermMatcher(STAGES.flatMap(({ part: { needed } }) => needed));

/** Work of earlier years may be in the count. */
const LEFT_OVER = /结转|结存|旧存|存量|积案|遗留|跨年|上一?年|去年|往年|历年|以前年度|前期|累计|以来|历史/;
/** The words between two counts that let the second one be about another time or circle. */
const OTHER_SCOPE = /上级|同比|同期|环比|季度|半年|\d月|\d年|含|包括/;

export const hasLeftOver = (words: string): boolean => LEFT_OVER.test(words);
export const hasOtherScope = (words: string): boolean => LEFT_OVER.test(words) || OTHER_SCOPE.test(words);

/** Whether a count is the first of the two. */
export const isWholeOf = ({ whole, notWhole }: Stage, { lead, tail }: Count): boolean => {
  const words = lead + tail;
  const named = (whole.verb.test(words) && whole.noun.test(words)) || whole.alone?.test(words) === true;
  return named && !notWhole.test(words);
};

/** Whether a count can be the second of any two: one look at its words in place of one for each stage. */
export const mayBePart = ({ lead, tail }: Count): boolean => PART_WORDS.test(lead) || PART_WORDS.test(tail);

/** Whether a count is the second of the two: all its words say so, before the number (审结30件) or behind it (72人通过). */
export const isPartOf = ({ part: words }: Stage, { lead, tail }: Count): boolean =>
  (words.test(lead) && (tail === "" || TAIL.test(tail))) || (words.test(tail) && ONLY_FILLERS.test(lead));

const ONLY_FILLERS = new RegExp(`^${FILLERS}$`);
/** What may stand behind the second count without making it another thing. */
const TAIL =
  /^[余多]?(?:以上|左右)?(?:的)?(?:意见|建议|问题|隐患|案件|纠纷|申请|工单|人员|干部|事项)?(?:到位|完毕|完成)?(?:并|和|及|后|$)/;
