import { contentSections } from "@fazhi/engine";
import type { TopicId } from "@fazhi/schema";
import { withoutWords } from "../part-body.js";
import { placeIn } from "../places.js";
import { insert, type Seed, type SeededText, type SeedTarget } from "../seed.js";

const HIGHER = ["province", "city", "county"];
const isHigher = ({ report }: SeedTarget): boolean => HIGHER.includes(report.organization?.level ?? "");
const yearOf = ({ report }: SeedTarget): number => report.reportYear ?? 0;

/** What a report may say on a task, in wording of every kind. */
const TASK: readonly (readonly [TopicId, RegExp])[] = [
  ["emergencies", /突发|应急|防汛|抗旱|灾|抢险|险情|疫情|风险|防火|火灾|安全生产|隐患|事故|救援/],
  ["disputes", /复议|调解|信访|纠纷|裁决|矛盾|仲裁|诉讼|接访|争议/],
  ["digital", /数字|信息|智慧|互联网|数据|平台|网|线上|在线|电子|智能|科技|系统|小程序|掌上|云/],
  ["rule-making", /规范性文件|规章|立法|制度|审核|统一登记|备案|法规|文件/],
];

const untouched = ([id, words]: (typeof TASK)[number]): Seed => ({
  ruleId: "coverage/outline-tasks",
  messageId: "untouched",
  name: `nothing on ${id}`,
  apply(target) {
    const { report, text } = target;
    const heading = contentSections(report, "measures")[0]?.section.headingSpan;
    if (heading === undefined || report.organization?.type !== "government" || !isHigher(target)) return null;
    if (yearOf(target) < 2021 || yearOf(target) > 2025 || !report.topics.some((topic) => topic.id === id)) return null;
    if (words.test(text.slice(heading.start, heading.end))) return null;
    const left = withoutWords(text, heading.end, words);
    return left.length < text.length * 0.4 ? null : { text: left, at: heading };
  },
});

/** A sentence put in behind one of the measures, with the place of a piece of it. */
function told(target: SeedTarget, sentence: string, piece: string, place: number | null): SeededText | null {
  if (place === null) return null;
  const { text } = insert(target, place, sentence);
  const start = place + sentence.indexOf(piece);
  return { text, at: { start, end: start + piece.length } };
}

const DECISION: readonly (readonly string[])[] = [
  ["公众参与", "征求公众意见", "公开征求意见"],
  ["专家论证", "专家咨询论证", "专家评审"],
  ["风险评估", "社会稳定风险评估"],
  ["合法性审查", "合法性审核"],
  ["集体讨论决定", "集体审议", "集体研究决定"],
];
const DOCUMENT: readonly (readonly string[])[] = [
  ["评估论证", "调研论证", "起草论证"],
  ["公开征求意见", "征求意见"],
  ["合法性审核", "合法性审查"],
  ["集体审议决定", "集体讨论决定", "会议审议"],
  ["向社会公开发布", "对外公布", "公开发布"],
];

const shortened = (
  ruleId: string,
  steps: readonly (readonly string[])[],
  leads: readonly [string, ...string[]],
  ends: readonly [string, ...string[]],
): Seed => ({
  ruleId,
  messageId: "missing",
  name: "a step left out of the list",
  apply(target, random) {
    const place = placeIn(target, "measures", random);
    if (yearOf(target) < 2019 || place === null) return null;
    // A step that the paragraph names elsewhere is not missing.
    const { text } = target;
    const paragraph = text.slice(text.lastIndexOf("\n", place - 1) + 1, text.indexOf("\n", place));
    const gone = random.integer(0, steps.length - 1);
    if (/参与|意见|听证|专家|论证|评估|审查|审核|集体|审议|讨论|公布|发布|印发|起草|调研|研究/.test(paragraph))
      return null;
    const named = steps.flatMap((names, index) => (index === gone ? [] : random.sample(names, 1)));
    const joint = random.pick(["、", "和"]);
    const list = `${named.slice(0, -1).join("、")}${joint}${named[named.length - 1] ?? ""}`;
    return told(target, `${random.pick(leads)}${list}${random.pick(ends)}。`, list, place);
  },
});

const reversed: Seed = {
  ruleId: "coverage/decision-steps",
  messageId: "order",
  name: "review or decision too early in the list",
  apply(target, random) {
    if (yearOf(target) < 2019) return null;
    const named = DECISION.flatMap((names) => random.sample(names, 1));
    const early = random.pick([3, 4]);
    const [step = ""] = named.splice(early, 1);
    named.splice(random.integer(0, 2), 0, step);
    const sentence = `${random.pick(["重大行政决策严格执行", "规范行政决策行为，全面落实"])}${named.join("、")}${random.pick(["程序", "的法定程序"])}。`;
    return told(target, sentence, step, placeIn(target, "measures", random));
  },
};

const unreviewed: Seed = {
  ruleId: "coverage/fair-competition",
  name: "documents made and no word of fair competition",
  apply(target, random) {
    if (yearOf(target) < 2024 || !isHigher(target)) return null;
    const text = withoutWords(target.text, 0, /公平竞争|统一市场|垄断|规范性文件/);
    const heading = contentSections(target.report, "measures")[0]?.section.heading ?? "";
    const at = heading === "" ? -1 : text.indexOf(heading);
    const place = at < 0 ? -1 : text.indexOf("。", at);
    if (place < 0) return null;
    const count = random.integer(2, 19);
    const sentence = random.pick([
      `全年制定行政规范性文件${count}件。`,
      `共审核规范性文件${count}件，提出意见${count + 7}条。`,
      `以政府名义出台规范性文件${count}件并向社会公布。`,
      `规范性文件制发${count}份，均统一编号。`,
    ]);
    return {
      text: text.slice(0, place + 1) + sentence + text.slice(place + 1),
      at: { start: place + 1, end: place + 1 + sentence.length },
    };
  },
};

const systemless: Seed = {
  ruleId: "coverage/enforcement-systems",
  messageId: "none-named",
  name: "enforcement without the three systems",
  apply(target, random) {
    const { report } = target;
    const evidence = report.topics.find(({ id, by }) => id === "enforcement" && by === "heading")?.evidence[0];
    if (evidence === undefined || yearOf(target) < 2019 || !isHigher(target)) return null;
    const heading = target.text.slice(evidence.span.start, evidence.span.end);
    if (heading.length > 30) return null;
    const text = withoutWords(target.text, 0, /三项|公示|记录|法制审核|公开执法|执法公开|留痕/);
    const at = text.indexOf(heading);
    const place = at < 0 ? -1 : text.indexOf("。", at + heading.length);
    if (place < 0) return null;
    const count = random.integer(12, 400);
    const sentence = random.pick([
      `全年立案${count}件，罚没款${count}万元。`,
      `作出行政处罚决定${count}件，执法人员参加培训${count}人次。`,
      `开展执法检查${count}次，办理处罚案件${count}件。`,
    ]);
    return {
      text: text.slice(0, place + 1) + sentence + text.slice(place + 1),
      at: { start: at, end: at + heading.length },
    };
  },
};

export const seeds: readonly Seed[] = [
  ...TASK.map(untouched),
  shortened(
    "coverage/decision-steps",
    DECISION,
    ["重大行政决策严格履行", "认真落实重大行政决策", "凡重大行政决策事项一律执行"],
    ["程序", "的法定程序", "必经程序", "决策程序"],
  ),
  shortened(
    "coverage/normative-document-steps",
    DOCUMENT,
    ["行政规范性文件严格履行", "起草规范性文件做到执行", "规范性文件管理全面落实"],
    ["程序", "的规定程序", "制定程序"],
  ),
  reversed,
  unreviewed,
  systemless,
];
