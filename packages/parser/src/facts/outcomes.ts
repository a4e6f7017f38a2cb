/** A verb that tells what became of the things counted before it. */
export interface Outcome {
  /** Matches what stands between the two figures; the first group is the noun behind the first one. */
  readonly verb: RegExp;
  /** What the clause of the first figure must speak of. */
  readonly of: RegExp;
}

const outcome = (verbs: string, of: RegExp): Outcome => ({
  verb: new RegExp(
    `^(?:余|多|以上)?([\\u4e00-\\u9fff"]{0,10}?)[,、;](?:其中|已|均|并|共|全部|成功|累计|及时|目前)*(?:${verbs})[\\u4e00-\\u9fff]{0,4}$`,
  ),
  of,
});

/** Of what was received, found or asked for, so much was settled, put right or taken up. */
export const OUTCOMES: readonly Outcome[] = [
  outcome("被?采纳|采用|吸收采纳", /意见|建议/),
  outcome("办结|审结|结案|答复", /受理|收到|接收|接到|承接|承办|新收|收案|收件|立案|交办/),
  outcome("整改|完成整改|整改完成|督促整改|纠正", /发现|排查|查出|查找|查摆|梳理出|反馈/),
  outcome("化解|调解|调处|调解成功|调处成功", /排查|受理|摸排|接访/),
];

/** The name of a rate: 意见采纳率 has the stem 采纳 and the noun 意见. */
export interface RateName {
  readonly stem: string;
  readonly noun: string;
}

const RATE =
  /^(?:余|多|以上)?[\u4e00-\u9fff"]{0,8}[,、;]\s*([\u4e00-\u9fff]{2,10})率(?:为|达到?了?|是|超过?|保持在?)?\s*$/;
/** 按期办结 is not all that is 办结; a change has no counts of its own. */
const NARROWED = /按期|按时|及时|限时|当场|首次|一次|平均|提前|增长|下降|上升|降低|减少|提升|同比|环比/;

/** Reads 办结45件，[办结率]97.8%: what stands between the two figures. */
export function rateName(between: string): RateName | null {
  const name = RATE.exec(between)?.[1];
  if (name === undefined || NARROWED.test(name)) return null;
  return { stem: name.slice(-2), noun: name.slice(0, -2) };
}
