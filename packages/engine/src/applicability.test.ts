import type { Report } from "@fazhi/schema";
import { describe, expect, test } from "vitest";
import { sampleDocument } from "../test/sample-document.js";
import { enabled, reporting, run, sample, text } from "../test/sample-rule.js";
import { type Rule, runRules } from "./index.js";

describe("whom a rule applies to", () => {
  const department = {
    name: "青岚县司法局",
    level: "county",
    type: "department",
    region: "青岚县",
    nameInText: "县司法局",
    span: null,
  } as const;
  test.each<[string, Rule["appliesTo"], Partial<Report>, string, string | undefined]>([
    ["another kind", { kinds: ["work-plan"] }, {}, "not-applicable", "不适用于此类文件（法治政府建设年度报告）"],
    ["its kind", { kinds: ["annual-report"] }, {}, "fail", undefined],
    ["another level", { levels: ["city"] }, { organization: department }, "not-applicable", "不适用于此层级（县级）"],
    ["its level", { levels: ["county"] }, { organization: department }, "fail", undefined],
    ["no known body", { levels: ["city"], types: ["government"] }, {}, "fail", undefined],
    [
      "an unknown level",
      { levels: ["city"] },
      { organization: { ...department, level: "unknown" } },
      "fail",
      undefined,
    ],
    [
      "another type",
      { types: ["government"] },
      { organization: department },
      "not-applicable",
      "不适用于此类机关（部门）",
    ],
    ["an earlier year", { fromYear: 2023 }, {}, "not-applicable", "自 2023 年度报告起适用"],
    ["a later year", { toYear: 2021 }, {}, "not-applicable", "适用至 2021 年度报告为止"],
    ["both years included", { fromYear: 2022, toYear: 2022 }, {}, "fail", undefined],
    ["an unknown year", { toYear: 2021 }, { reportYear: null }, "not-checked", "报告年度不明"],
    [
      "another kind and an unknown year",
      { kinds: ["other"], fromYear: 2020 },
      { reportYear: null },
      "not-applicable",
      "不适用于此类文件（法治政府建设年度报告）",
    ],
  ])("%s", (_, appliesTo = {}, report, verdict, reason) => {
    const outcome = run(reporting({ appliesTo }), report);
    expect(outcome.verdicts[0]).toMatchObject({ verdict, ...(reason === undefined ? {} : { reason }) });
    expect(outcome.findings).toHaveLength(verdict === "fail" ? 1 : 0);
  });
});

describe("what a rule cannot work without", () => {
  test.each<[NonNullable<Rule["needs"]>[number], string]>([
    ["report-year", "report-year-unknown"],
    ["organization", "organization-unknown"],
    ["previous", "previous-missing"],
    ["plan", "plan-missing"],
  ])("%s", (need, reasonId) => {
    const { verdicts } = run(reporting({ needs: [need] }), { reportYear: null });
    expect(verdicts[0]).toMatchObject({ verdict: "not-checked", reasonId });
  });

  test("given, they reach the rule", () => {
    const previous = sampleDocument("去年", { reportYear: 2021 });
    const plan = sampleDocument("要点", { kind: "work-plan" });
    let seen: unknown;
    const rule = sample(
      (ctx) => {
        seen = [ctx.previous, ctx.plan, ctx.asOf, ctx.options, ctx.text];
      },
      { needs: ["previous", "plan", "report-year"] },
    );
    runRules(sampleDocument(text), {
      rules: [enabled(rule, { options: { limit: 1 } })],
      locale: "en",
      previous,
      plan,
      asOf: "2023-04-05",
    });
    expect(seen).toEqual([previous, plan, "2023-04-05", { limit: 1 }, text]);
  });

  test("damage that mutes it", () => {
    const damage = [{ kind: "lost-sentence-marks", count: 9, line: 1, span: { start: 0, end: 1 } }] as const;
    const { verdicts } = run(reporting({ mutedBy: ["lost-sentence-marks"] }), { damage }, { locale: "en" });
    expect(verdicts[0]).toMatchObject({
      verdict: "not-checked",
      reasonId: "muted-by-damage",
      reason: "the whole text is damaged (sentence marks lost)",
    });
    expect(run(reporting({ mutedBy: ["single-line"] }), { damage }).verdicts[0]?.verdict).toBe("fail");
  });
});
