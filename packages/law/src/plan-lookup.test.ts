import { describe, expect, it } from "vitest";
import { lookupPlan, planRunsIn } from "./plan-lookup.js";
import { PLANS } from "./plans.js";

const answer = (title: string): string => {
  const found = lookupPlan(title);
  return found.status === "known" ? found.plan.id : found.status;
};

describe("lookupPlan", () => {
  it.each([
    ["《法治政府建设实施纲要（2021—2025年）》", "outline-2021"],
    ["法治政府建设实施纲要(2021-2025年)", "outline-2021"],
    ["法治政府建设实施纲要（2021年—2025年）", "outline-2021"],
    ["法治政府建设实施纲要（2021～2025年）", "outline-2021"],
    ["《…》".replace("…", "法治政府建设实施纲要(20212025年)"), "outline-2021"],
    ["法治政府建设实施纲要（2015—2020年）", "outline-2015"],
    ["法治政府建设实施纲要", "without-period"],
    ["法治政府建设实施纲要（2022—2025年）", "other-period"],
    ["法治政府建设实施纲要（2020—2025年）", "other-period"],
    ["法治中国建设规划（2020—2025年）", "rule-of-law-china-2020"],
    ["法治中国建设规划（2021—2025年）", "other-period"],
    ["法治中国建设规划", "rule-of-law-china-2020"],
    ["法治社会建设实施纲要（2020—2025年）", "rule-of-law-society-2020"],
    ["法治社会建设实施纲要（2021—2025年）", "other-period"],
    ["“八五”普法规划", "legal-publicity-plan-8"],
    ["八五普法", "legal-publicity-plan-8"],
    ["中央宣传部、司法部关于开展法治宣传教育的第八个五年规划（2021—2025年）", "legal-publicity-plan-8"],
    ["关于开展法治宣传教育的第九个五年规划（2026－2030年）", "legal-publicity-plan-9"],
    ["关于开展法治宣传教育的第八个五年规划（2026—2030年）", "other-period"],
  ])("%s: %s", (title, expected) => {
    expect(answer(title)).toBe(expected);
  });

  it.each([
    "法治云岫建设规划（2021—2025年）",
    "云岫省法治政府建设实施纲要（2021—2025年）",
    "市政务服务办法治宣传教育第八个五年规划(2021—2025年)",
    "云岫市关于开展法治宣传教育的第八个五年规划（2021—2025年）",
    "法治政府建设实施方案（2021—2025年）",
    "法治政府建设实施纲要（2021—2025年）重要举措分工方案",
    "法治政府建设实施纲要（征求意见稿）",
    "（2021—2025年）",
    "(20212025年)",
    "",
    "（2021".repeat(100_000),
  ])("knows nothing of %j", (title) => {
    expect(lookupPlan(title)).toEqual({ status: "unknown" });
  });

  it("says what years the name stands for, where those given are others", () => {
    expect(lookupPlan("法治政府建设实施纲要（2022—2025年）")).toMatchObject({
      period: [2022, 2025],
      plans: [{ period: [2015, 2020] }, { period: [2021, 2025] }],
    });
  });

  it("knows in which years a plan ran", () => {
    const eighth = lookupPlan("八五普法");
    if (eighth.status !== "known") throw new Error(eighth.status);
    expect([2020, 2021, 2025, 2026].map((year) => planRunsIn(eighth.plan, year))).toEqual([false, true, true, false]);
  });
});

describe("the table of plans", () => {
  it.each(PLANS.map((plan) => [`${plan.name} ${plan.period[0]}`, plan] as const))(
    "%s has years and a source",
    (_, plan) => {
      const [from, to] = plan.period;
      expect(to - from).toBeGreaterThanOrEqual(4);
      expect(plan.source.length).toBeGreaterThan(3);
      expect(plan.checkedOn).toBe("2026-11-21");
      expect(lookupPlan(`${plan.name}（${from}—${to}年）`)).toEqual({ status: "known", plan });
      if (plan.source.startsWith("据一般了解")) expect(plan.confidence).not.toBe("high");
      if (plan.issuedOn !== null) expect(plan.issuedOn).toMatch(/^\d{4}-\d\d(-\d\d)?$/);
    },
  );

  it("names every plan and alias once", () => {
    const keys = PLANS.flatMap(({ name, period, aliases }) => [`${name}${period.join()}`, ...aliases]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(PLANS.map(({ id }) => id)).size).toBe(PLANS.length);
  });

  it("is only fairly sure of the ninth plan of legal publicity", () => {
    expect(PLANS.find(({ id }) => id === "legal-publicity-plan-9")?.confidence).toBe("medium");
  });
});
