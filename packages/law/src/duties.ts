import { CHECKED_ON, type LocalizedText, type Sourced } from "./row.js";

/** A duty of a head under 第一责任人职责规定: articles 5 (Party committee) and 6 (government), six items each. */
export interface Duty extends Sourced {
  readonly head: "party-committee" | "government";
  readonly article: "5" | "6";
  readonly item: string;
  readonly summary: LocalizedText;
}

const duty =
  (head: Duty["head"], article: Duty["article"], source: string) =>
  (zh: string, en: string, index: number): Duty => ({
    head,
    article,
    item: String(index + 1),
    summary: { "zh-CN": zh, en },
    source,
    confidence: "medium",
    checkedOn: CHECKED_ON,
  });

const PARTY: readonly (readonly [zh: string, en: string])[] = [
  [
    "发挥领导核心作用，定期听取汇报，研究解决重大问题，把法治建设纳入发展规划和年度计划",
    "lead: hear reports, solve major problems, put law-based governance into the plans",
  ],
  ["依规治党，加强党内法规制度建设", "govern the Party by its rules and build them up"],
  ["依法依规决策，落实法律顾问、公职律师和合法合规审查", "decide by law, with legal advisers and legality review"],
  [
    "支持人大、政府、政协和司法机关依法履职，不干预案件",
    "support congress, government, CPPCC and courts; no interference in cases",
  ],
  ["重视法治素养和法治能力的用人导向，加强法治工作队伍", "promote by legal competence and strengthen legal staff"],
  ["推进法治宣传教育", "advance legal education"],
];

const GOVERNMENT: readonly (readonly [zh: string, en: string])[] = [
  ["加强组织领导，制定工作规划和年度计划，解决重大问题", "organise: work plan and yearly plan, solve major problems"],
  [
    "执行重大行政决策法定程序，落实法律顾问和公职律师，依法制定规章和规范性文件，推进政务公开",
    "statutory procedure for major decisions, legal advisers, lawful rules, openness",
  ],
  ["依法全面履职，落实行政执法责任制，严格规范公正文明执法", "full performance by law, enforcement accountability"],
  [
    "督促副职和部门负责人依法行政，加强内部监督，纠正不作为、乱作为",
    "hold deputies and department heads to the law, internal supervision",
  ],
  [
    "维护司法权威，支持法院受理行政案件，落实出庭应诉，执行生效裁判",
    "respect the courts: appear in court, carry out judgments",
  ],
  ["学法用法，落实普法规划和普法责任", "study the law and see to legal education"],
];

const corroborated = "多份省级实施办法转述一致，条文用语据转述";

/** The six duties of each kind of head. Use them as a hint of coverage, never as an error: wording varies by province. */
export const DUTIES: readonly Duty[] = [
  ...PARTY.map(([zh, en], index) => duty("party-committee", "5", corroborated)(zh, en, index)),
  ...GOVERNMENT.map(([zh, en], index) => duty("government", "6", corroborated)(zh, en, index)),
];

/** One of the 四个亲自 of article 4. */
export interface PersonalCommitment extends Sourced {
  /** What the head takes up. */
  readonly object: string;
  /** What he does himself. */
  readonly action: string;
}

const personal = (object: string, action: string): PersonalCommitment => ({
  object,
  action,
  source: "规定公布本及译本第四条",
  confidence: "high",
  checkedOn: CHECKED_ON,
});

/** 四个亲自: the set phrase of 第一责任人职责规定 art. 4, in its order. */
export const FOUR_PERSONALLY: readonly PersonalCommitment[] = [
  personal("重要工作", "亲自部署"),
  personal("重大问题", "亲自过问"),
  personal("重点环节", "亲自协调"),
  personal("重要任务", "亲自督办"),
];
