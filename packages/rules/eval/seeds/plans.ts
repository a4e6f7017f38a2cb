import type { Random } from "../../../parser/eval/random.js";
import type { Seed, SeededText } from "../seed.js";

const TASKS = [
  ["深化理论武装", "将习近平法治思想列入中心组学习内容"],
  ["规范涉企检查", "公布检查计划，推行扫码入企"],
  ["加强文件管理", "严格合法性审核和备案"],
  ["办好复议案件", "提高调解和解水平"],
  ["强化普法宣传", "落实普法责任清单"],
  ["推进政务公开", "完善公开目录"],
  ["提升执法能力", "分级分类组织培训"],
] as const;

const frame = (random: Random): string =>
  random.pick([
    "栾溪县2024年法治政府建设工作要点",
    "澄州市2023年度法治政府建设工作计划",
    "棠浦区2022年法治建设主要任务",
  ]);

/** A plan whose tasks have the units and tails that are given, in turn. */
function plan(random: Random, units: readonly string[], fault: string | null): SeededText {
  const tasks = random.sample(TASKS, units.length);
  const body = tasks.map(([title, deed], index) => `${index + 1}.${title}。${deed}。${units[index] ?? ""}`).join("\n");
  const text = `${frame(random)}\n为推进年度工作，制定如下安排。\n一、重点任务\n${body}\n`;
  const start = fault === null ? -1 : text.lastIndexOf(fault);
  return { text, at: fault === null || start < 0 ? null : { start, end: start + fault.length } };
}

const noLead: Seed = {
  ruleId: "plan/lead",
  name: "several units and none that leads",
  apply(_, random) {
    const fault = random.pick([
      "（责任单位：县司法局、县财政局）",
      "（责任部门：司法局、教育局、民政局）",
      "(责任单位:县政府办公室、各乡镇人民政府)",
      "责任单位：法规股、执法大队",
    ]);
    return plan(random, ["（责任单位：县司法局牵头，各部门配合）", "（责任单位：县司法局）", fault], fault);
  },
};

const noUnit: Seed = {
  ruleId: "plan/responsible-unit",
  name: "a task without units among tasks that have them",
  apply(_, random) {
    const units = [
      "（责任单位：县司法局）",
      "（责任单位：各乡镇人民政府）",
      "（责任单位：县财政局）",
      "（责任单位：县教育局）",
    ];
    const place = random.integer(0, units.length - 1);
    return plan(
      random,
      units.map((unit, index) => (index === place ? "" : unit)),
      null,
    );
  },
};

const noTargets: Seed = {
  ruleId: "plan/target",
  name: "tasks without days and targets",
  apply: (_, random) => plan(random, ["", "（责任单位：法规科）", "", "（责任单位：执法队）", ""], null),
};

const twoNames: Seed = {
  ruleId: "plan/unit-names",
  name: "one unit under two names",
  apply(_, random) {
    const [long, short] = random.pick<readonly [string, string]>([
      ["县大数据发展中心", "大数据发展中心"],
      ["市城市管理综合执法支队", "城市管理综合执法支队"],
      ["区退役军人事务局", "退役军人事务局"],
      ["县人力资源和社会保障局", "县人力资源社会保障局"],
      ["澄州市审计局", "审计局"],
      ["县市场监督管理局", "县市场监管局"],
    ]);
    return plan(
      random,
      [`（责任单位：${long}）`, "（责任单位：县水利局）", `（责任单位：${short}）`],
      `（责任单位：${short}）`,
    );
  },
};

export const seeds: readonly Seed[] = [noUnit, noLead, noTargets, twoNames];
