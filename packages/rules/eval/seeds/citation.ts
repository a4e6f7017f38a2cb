import { contentSections } from "@fazhi/engine";
import type { ContentKey } from "@fazhi/schema";
import type { Random } from "../../../parser/eval/random.js";
import { placeIn } from "../places.js";
import { insert, type Seed, type SeededText, type SeedTarget } from "../seed.js";

type Words = readonly [string, ...string[]];

/** What a fault is, from the report year; null where it is none in a report for that year. */
type Fault = (year: number, random: Random) => Words | null;

const settled = ({ report }: SeedTarget): boolean => report.sources.reportYear === "title";

/** A whole sentence with the fault, put behind a sentence of a content. */
const sentence = (
  ruleId: string,
  messageId: string,
  name: string,
  fault: Fault,
  content: ContentKey = "measures",
): Seed => ({
  ruleId,
  messageId,
  name,
  apply(target, random): SeededText | null {
    const year = target.report.reportYear;
    if (year === null || !settled(target)) return null;
    const sentences = fault(year, random);
    const at = sentences === null ? null : placeIn(target, content, random);
    return at === null || sentences === null ? null : insert(target, at, random.pick(sentences));
  },
});

const range = (from: number, to: number, random: Random): string =>
  `${from}${random.pick(["—", "-", "－", "–", "～", "至"])}${to}${random.pick(["年", ""])}`;

const wrongYears = (name: string, from: number, to: number): Seed =>
  sentence("citation/year-range", "wrong-period", `${name} with other years`, (_, random) => {
    const years = random.pick([range(from + 1, to, random), range(from, to - 1, random), range(from - 1, to, random)]);
    return [
      `坚决落实《${name}（${years}）》，按季调度重点任务。`,
      `本着《${name}(${years})》的精神，细化工作举措。`,
      `领导小组传达了《${name}》（${years}），部署了贯彻意见。`,
      `全文学习《习近平法治思想学习纲要》《${name}（${years}）》等文件。`,
    ];
  });

const slipped = (wrong: string): Seed =>
  sentence("citation/title", "near-miss", wrong, () => [
    `各科室逐条学习《${wrong}》，撰写心得体会。`,
    `自觉接受上级依据《${wrong}》开展的检查。`,
    `将《民法典》《${wrong}》列为必学内容。`,
  ]);

const REPEALED = [
  "合同法",
  "物权法",
  "婚姻法",
  "继承法",
  "侵权责任法",
  "担保法",
  "收养法",
  "民法通则",
  "民法总则",
] as const;

const repealed: Seed = sentence(
  "citation/repealed",
  "repealed",
  "a law that the civil code replaced",
  (year, random) => {
    if (year < 2022) return null;
    const law = random.pick(REPEALED);
    const full = random.chance(0.3) ? `中华人民共和国${law}` : law;
    return [
      `司法所走村入户，面对面讲《${full}》，深受群众欢迎。`,
      `以《${full}》《反家庭暴力法》《信访工作条例》为主要内容编印口袋书。`,
      `法律顾问依据《${full}》第十条出具书面意见。`,
      `坚持用《${full}》规范民事活动，防范法律纠纷。`,
      `在“12·4”国家宪法日现场解答《未成年人保护法》、《${full}》等咨询。`,
    ];
  },
);

const bare: Seed = sentence("citation/repealed", "bare-name", "the same without marks", (year, random) => {
  if (year < 2022) return null;
  const law = random.pick(["物权法", "婚姻法", "继承法", "侵权责任法", "民法通则"] as const);
  return [
    `发放宪法、${law}、土地管理法等宣传资料2000份。`,
    `集中宣传${law}和安全生产法，张贴标语80条。`,
    `组织村干部学习${law}等法律法规。`,
  ];
});

const petitions: Seed = sentence("citation/repealed", "repealed", "the petitions rule of 2005", (year) =>
  year < 2023
    ? null
    : ["依照《信访条例》办理群众来信，按期答复。", "对照国务院《信访条例》完善接访制度，规范受理流程。"],
);

const changed: Seed = sentence("citation/changed-in-year", "revised", "a law revised in the year", (year) => {
  const laws: Readonly<Record<number, Words>> = {
    2019: ["政府信息公开条例"],
    2021: ["行政处罚法"],
    2024: ["突发事件应对法", "保守国家秘密法"],
    2025: ["反不正当竞争法", "监察法"],
  };
  const law = laws[year]?.[0];
  return law === undefined ? null : [`坚持把《${law}》落到实处，提升工作规范化水平。`, `依照《${law}》办理有关事项。`];
});

const COMING: readonly (readonly [string, number])[] = [
  ["公平竞争审查条例", 2024],
  ["行政执法监督条例", 2026],
  ["法治宣传教育法", 2025],
  ["优化营商环境条例", 2020],
  ["重大行政决策程序暂行条例", 2019],
  ["民营经济促进法", 2025],
];

const early: Seed = sentence(
  "citation/not-yet-in-force",
  "not-yet",
  "carried out before it existed",
  (year, random) => {
    const [law, from] = random.pick([COMING[0] ?? ["", 0], ...COMING]);
    if (year >= from - 1) return null;
    return [
      `严格执行《${law}》，相关工作走在前列。`,
      `《${law}》施行以来，各单位执行情况良好。`,
      `根据《${law}》第五条规定，查处问题2起。`,
      `不折不扣贯彻落实《${law}》，有关事项办理率100%。`,
    ];
  },
);

const stale: Seed = sentence("citation/stale-period", "over", "an outline whose years are over", (year, random) => {
  const end = year - random.integer(1, 3);
  const from = end - random.integer(2, 5);
  const name = random.pick(["法治建设工作方案", "依法行政三年行动计划", "法治社会建设实施方案", "普法工作规划"]);
  return [
    `认真贯彻《${name}（${from}—${end}年）》，压实各单位责任。`,
    `紧紧围绕《${name}（${from}-${end}年）》部署，一体推进各项工作。`,
    `按照《${name}》（${from}—${end}年）要求，按月通报进度。`,
    `扎实推进《法治政府建设责任清单》和《${name}（${from}—${end}）》，工作有序开展。`,
  ];
});

const stalePublicity: Seed = sentence("citation/stale-period", "over", "七五普法 after 2020", (year) =>
  year < 2021 ? null : ["深入开展“七五”普法，营造浓厚氛围。", "全面落实“七五”普法规划，法治观念不断增强。"],
);

const planSentence: Seed = sentence(
  "citation/stale-period",
  "next-year",
  "next year by a plan that ends with this one",
  (year) => (year === 2020 || year === 2025 ? [`深入实施“${year === 2020 ? "七" : "八"}五”普法规划。`] : null),
  "next-year-plan",
);

/** Under a combined heading nobody can tell what is planned. */
const nextYear: Seed = {
  ...planSentence,
  apply: (target, random) =>
    contentSections(target.report, "next-year-plan").some(({ section }) => (section.roles ?? []).length > 1)
      ? null
      : planSentence.apply(target, random),
};

const formed = (
  messageId: string,
  name: string,
  write: (year: number, serial: number, random: Random) => string,
): Seed => {
  const seed = sentence("citation/document-number", messageId, name, (year, random) => {
    const number = write(year, random.integer(2, 48), random);
    return [
      `年初下发${number}文件，明确目标任务。`,
      `根据${number}要求，开展专项整治。`,
      `印发《工作分工方案》（${number}），压实责任。`,
    ];
  });
  // Where brackets were lost throughout, the rule does not repeat it.
  const isMuted = ({ report }: SeedTarget) =>
    report.damage.some(({ kind }) => kind === "lost-document-number-brackets");
  return { ...seed, apply: (target, random) => (isMuted(target) ? null : seed.apply(target, random)) };
};

const CODES: Words = ["岚政发", "青府办发", "云司发", "溪政办函", "岭农发", "梧委办发", "禾政办"];

const numbers: readonly Seed[] = [
  formed("brackets", "other brackets", (year, serial, random) => {
    const [open, close] = random.pick(["[]", "（）", "()", "【】", "［］"]);
    return `${random.pick(CODES)}${open ?? ""}${year}${close ?? ""}${serial}号`;
  }),
  formed(
    "ordinal-mark",
    "第 before the number",
    (year, serial, random) => `${random.pick(CODES)}〔${year}〕第${serial}号`,
  ),
  formed(
    "leading-zero",
    "a leading zero",
    (year, _, random) => `${random.pick(CODES)}〔${year}〕0${random.integer(1, 9)}号`,
  ),
  formed("short-year", "a short year", (year, serial, random) => `${random.pick(CODES)}〔${year % 100}〕${serial}号`),
];

const otherTitle: Seed = sentence("citation/known-number", "other-title", "the number of another document", () => [
  "执行《优化营商环境条例》（国务院令第713号），清理证明事项。",
  "对照《法治政府建设与责任落实督察工作规定》（中发〔2021〕33号）自查。",
  "落实《关于深化政务公开工作的意见》（国办发〔2018〕37号）。",
  "学习《重大行政决策程序暂行条例》（国令第722号）。",
]);

const otherNumber: Seed = sentence("citation/known-number", "other-number", "digits of the number wrong", () => [
  "执行《重大行政决策程序暂行条例》（国务院令第731号），规范决策程序。",
  "落实《法治政府建设实施纲要（2021—2025年）》（中发〔2021〕35号）。",
  "对照《法治政府建设与责任落实督察工作规定》（厅字〔2018〕28号）自查。",
  "清理与《优化营商环境条例》（国务院令第772号）不一致的文件。",
]);

const mixed: Seed = sentence("citation/consistent-name", "mixed", "one law by two names", () => [
  "学习《中华人民共和国行政强制法》，按照《行政强制法》规范程序。",
  "依据《立法法》提出立法建议，宣传《中华人民共和国立法法》。",
]);

export const seeds: readonly Seed[] = [
  wrongYears("法治政府建设实施纲要", 2021, 2025),
  wrongYears("法治社会建设实施纲要", 2020, 2025),
  wrongYears("法治中国建设规划", 2020, 2025),
  ...[
    "法治政府建设与责任落实督查工作规定",
    "法制政府建设与责任落实督察工作规定",
    "党政主要负责人履行推进法治建设第一责任职责规定",
    "党政主要负责人履行推进法制建设第一责任人职责规定",
    "重大行政决策程序条例",
    "重大行政决策暂行条例",
    "保障中小企业款支付条例",
    "中华人民共和国政府信息公示条例",
  ].map(slipped),
  repealed,
  bare,
  petitions,
  changed,
  early,
  stale,
  stalePublicity,
  nextYear,
  ...numbers,
  otherTitle,
  otherNumber,
  mixed,
];
