import type { Organization, Report } from "@fazhi/schema";
import { describe, expect, test } from "vitest";
import { sampleDocument, sampleReport } from "../test/sample-document.js";
import { reporting, run } from "../test/sample-rule.js";
import { companionFaults, type Need } from "./index.js";

const body = (name: string, fields: Partial<Organization> = {}): Organization => ({
  name,
  level: "county",
  type: "department",
  region: "青岚县",
  nameInText: name,
  span: null,
  ...fields,
});
const government = body("青岚县人民政府", { type: "government" });

const faultsOf = (report: Partial<Report>, previous: Partial<Report>): readonly string[] =>
  companionFaults(sampleReport(report), { previous: sampleDocument("去年", previous), plan: null }).map(
    ({ reasonId }) => reasonId,
  );
const ofBodies = (one: Organization, other: Organization) =>
  faultsOf({ organization: one }, { reportYear: 2021, organization: other });

describe("a report of the year before", () => {
  test("is compared with when it is one", () => {
    expect(faultsOf({}, { reportYear: 2021 })).toEqual([]);
    expect(ofBodies(government, government)).toEqual([]);
  });

  test("is not, when it is of another year, of another kind or cannot be read", () => {
    expect(faultsOf({}, { reportYear: 2022 })).toEqual(["previous-other-year"]);
    expect(faultsOf({}, { reportYear: 2020 })).toEqual(["previous-other-year"]);
    expect(faultsOf({}, { kind: "other", reportYear: 2021 })).toEqual(["previous-other-kind"]);
    expect(companionFaults(sampleReport(), { previous: "unreadable", plan: "unreadable" })).toMatchObject([
      { reasonId: "previous-unreadable" },
      { reasonId: "plan-unreadable" },
    ]);
  });

  test("is taken as given where a year or body is unknown", () => {
    expect(faultsOf({ reportYear: null }, { reportYear: 2019 })).toEqual([]);
    expect(faultsOf({}, { reportYear: null, organization: government })).toEqual([]);
  });

  test.each<[string, Organization, Organization]>([
    ["of another department", body("青岚县司法局"), body("青岚县教育局")],
    ["of another place", body("青岚县司法局"), body("白鹿县司法局", { region: "白鹿县" })],
    ["of the government over it", body("青岚县司法局"), government],
  ])("%s is refused", (_, one, other) => {
    expect(ofBodies(one, other)).toEqual(["previous-other-body"]);
  });

  test.each<[string, Organization, Organization]>([
    ["renamed", body("青岚县国土资源局"), body("青岚县自然资源局")],
    ["widened", body("青岚县文化局"), body("青岚县文化和旅游局")],
    ["named with the city above", body("云州市青岚县司法局", { region: "云州市青岚县" }), body("青岚县司法局")],
    ["named without its place", body("司法局", { region: null }), body("青岚县司法局")],
    ["reporting with its committee", government, body("中共青岚县委员会", { type: "party-committee" })],
  ])("of a body %s is compared with", (_, one, other) => {
    expect(ofBodies(one, other)).toEqual([]);
  });
});

test("a work plan must be one for the report's year", () => {
  const faults = (plan: Partial<Report>) =>
    companionFaults(sampleReport(), { previous: null, plan: sampleDocument("要点", plan) });
  expect(faults({ kind: "work-plan", reportYear: 2022 })).toEqual([]);
  expect(faults({ kind: "work-plan", reportYear: 2023 })).toEqual([
    { companion: "plan", reasonId: "plan-other-year", data: { expected: 2022, actual: 2023 } },
  ]);
  expect(faults({ kind: "annual-report" })).toMatchObject([{ reasonId: "plan-other-kind" }]);
});

test("nothing is said beside a document that is no annual report", () => {
  const given = { previous: "unreadable", plan: null } as const;
  expect(companionFaults(sampleReport({ kind: "work-plan" }), given)).toEqual([]);
});

describe("a rule that needs a companion", () => {
  const verdictOf = (needs: readonly Need[], options: Parameters<typeof run>[2]) =>
    run(reporting({ needs }), {}, options).verdicts[0];

  test("is not checked with one that does not fit, and says why", () => {
    expect(verdictOf(["previous"], { previous: sampleDocument("旧") })).toMatchObject({
      verdict: "not-checked",
      reasonId: "previous-other-year",
      reason: "上一年度报告应为 2021 年度，给出的是 2022 年度，未作对照",
    });
    expect(verdictOf(["plan"], { plan: "unreadable" })).toMatchObject({ reasonId: "plan-unreadable" });
  });

  test("does not mind the one it does not need", () => {
    const previous = sampleDocument("旧", { reportYear: 2021 });
    expect(verdictOf(["previous"], { previous, plan: "unreadable" })).toMatchObject({ verdict: "fail" });
    expect(verdictOf([], { previous: "unreadable" })).toMatchObject({ verdict: "fail" });
  });
});
