import type { Random } from "../../../parser/eval/random.js";
import { ownPart, withBody } from "../part-body.js";
import type { Seed, SeededText, SeedTarget } from "../seed.js";

const isBound = ({ report }: SeedTarget): boolean => (report.reportYear ?? 0) >= 2019;

/** A part of points, one of them the fault. */
function withPoints(target: SeedTarget, points: readonly string[], fault: number, random: Random): SeededText | null {
  const marks = random.pick([
    (index: number) => `${"一二三四五"[index] ?? ""}是`,
    (index: number) => `（${"一二三四五"[index] ?? ""}）`,
    (index: number) => `${index + 1}.`,
  ]);
  const lines = points.map((point, index) => marks(index) + point);
  const seeded = isBound(target) ? withBody(target, "shortcomings", lines.join("\n")) : null;
  if (seeded === null) return null;
  const before = lines.slice(0, fault).reduce((sum, line) => sum + line.length + 1, 0);
  const start = seeded.bodyStart + before;
  return { text: seeded.text, at: { start, end: start + (lines[fault] ?? "").length } };
}

const CONCRETE = [
  "持证执法人员仅有17名，每人要管28家企业，主要原因是编制多年未增。",
  "全年有4件案件因送达不规范被纠正，原因在于承办人员轮岗频繁。",
  "普法活动集中在城区，6个偏远村未办过一场，原因是宣讲力量不够。",
  "执法系统与上级平台没有打通，同一案件要录入两遍，根源在于建设标准不统一。",
] as const;

const tooShort: Seed = {
  ruleId: "shortcomings/share",
  messageId: "very-small",
  name: "two bare lines",
  apply(target, random) {
    const section = ownPart(target, "shortcomings");
    if (section === null || !isBound(target)) return null;
    const body = random.pick(["执法力量不足，普法形式单一。", "基层基础薄弱；创新不多。", "一是人员少。二是经费紧。"]);
    const seeded = withBody(target, "shortcomings", body);
    if (seeded === null) return null;
    const length = (text: string) => text.replace(/\s/g, "").length;
    const share = length(section.marker + section.heading + body) / length(seeded.text);
    return share > 0.025 ? null : { text: seeded.text, at: seeded.heading };
  },
};

const single: Seed = {
  ruleId: "shortcomings/number",
  messageId: "single",
  name: "one shortcoming only",
  apply(target, random) {
    const point = random.pick([...CONCRETE, "对新法的学习研究不深，个别干部适用起来没有把握。"]);
    const seeded = isBound(target)
      ? withBody(target, "shortcomings", random.pick(["", "一是", "（一）", "1."]) + point)
      : null;
    return seeded && { text: seeded.text, at: seeded.heading };
  },
};

const none: Seed = {
  ruleId: "shortcomings/number",
  messageId: "none",
  name: "no shortcomings, it says",
  apply(target, random) {
    const body = random.pick([
      "无。",
      "暂无。",
      "我单位法治政府建设工作暂无明显问题。",
      "经自查，没有发现问题。",
      "本年度未发现突出问题。",
    ]);
    const seeded = isBound(target) ? withBody(target, "shortcomings", body) : null;
    return seeded && { text: seeded.text, at: seeded.heading };
  },
};

const vague: Seed = {
  ruleId: "shortcomings/vague",
  name: "a point that names no matter",
  apply(target, random) {
    const said = random.pick([
      "法治意识有待进一步提高。",
      "依法行政能力还需加强。",
      "工作力度还不够大。",
      "法治宣传教育还不够深入。",
      "执法队伍建设仍需强化。",
      "学法用法的氛围不够浓厚。",
      "法治建设水平还有差距。",
      "普法方式方法创新不够。",
      "制度机制有待健全，监督力度不足。",
    ]);
    const points: string[] = [...random.sample(CONCRETE, 2)];
    const place = random.integer(0, 2);
    points.splice(place, 0, said);
    return withPoints(target, points, place, random);
  },
};

/** Matters that plans do not speak of, each with the words by which one might. */
const UNPLANNED = [
  ["早年征地卷宗缺页较多，查找困难。", /卷|档|征地|查找|早年/],
  ["罚没仓库屋顶渗漏，两批烟花受潮。", /仓库|罚没|渗漏|烟花|两批|受潮/],
  ["跨省案件函询回复慢，平均等待41天。", /跨省|函|回复|案件|等待|平均/],
  ["公益诉讼诉前建议逾期未复2件。", /公益|诉|建议|逾期|复议|调解|信访|纠纷|矛盾|争议/],
] as const;

const unanswered: Seed = {
  ruleId: "shortcomings/answered-by-plan",
  name: "a shortcoming that the plan does not meet",
  apply(target, random) {
    const plan = ownPart(target, "next-year-plan");
    if (plan === null) return null;
    const planned = target.text.slice(plan.span.start, plan.span.end);
    const open = UNPLANNED.filter(([, words]) => !words.test(planned));
    const [chosen] = random.sample(open, 1);
    if (chosen === undefined || /问题|不足|短板/.test(planned)) return null;
    const place = random.integer(0, 2);
    const points: string[] = [...random.sample(CONCRETE, 2)];
    points.splice(place, 0, chosen[0]);
    return withPoints(target, points, place, random);
  },
};

const uncaused: Seed = {
  ruleId: "shortcomings/cause",
  name: "one of four without its cause",
  apply(target, random) {
    const open = random.pick([
      "对新业态的监管规则还是空白，直播带货投诉全年有33件。",
      "村级公开栏更新慢，有5个村连续两个季度没有更新。",
      "数据共享接口只开通了3个部门。",
    ]);
    const place = random.integer(0, 3);
    const points: string[] = [...random.sample(CONCRETE, 3)];
    points.splice(place, 0, open);
    return withPoints(target, points, place, random);
  },
};

export const seeds: readonly Seed[] = [tooShort, single, none, vague, unanswered, uncaused];
