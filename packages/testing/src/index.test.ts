import { contentSections, defineRule } from "@fazhi/engine";
import { expect, test } from "vitest";
import { runCase, testRule } from "./index.js";

const noPlanYear = defineRule({
  id: "house/plan-year",
  code: "FZ9201",
  title: { "zh-CN": "安排写明年度", en: "The plan names its year" },
  severity: "info",
  basis: [],
  appliesTo: { kinds: ["annual-report"] },
  needs: ["report-year"],
  messages: { none: { "zh-CN": "标题应写明 {year} 年", en: "name the year {year}" } },
  reasons: { noPlan: { "zh-CN": "没有下一年度安排", en: "there is no plan" } },
  check({ report, notChecked, fail }) {
    const [plan] = contentSections(report, "next-year-plan");
    if (plan === undefined) return notChecked("noPlan");
    const year = (report.reportYear ?? 0) + 1;
    if (!plan.section.heading.includes(String(year))) {
      fail({ at: plan.section.headingSpan, message: "none", data: { year } });
    }
  },
});

const report = (planHeading: string) => `青岚县司法局2022年法治政府建设年度报告
一、2022年推进法治政府建设的主要举措和成效
全年办理行政复议案件12件，开展执法培训3场。
二、存在的不足和原因
普法形式单一，主要原因是对受众的了解不够。
${planHeading}
开展行政执法质量提升行动，办好普法惠民实事。
`;

test("cases run on Fazhi's own reader and parser", () => {
  testRule(noPlanYear, {
    right: report("三、2023年推进法治政府建设的主要安排"),
    wrong: report("三、下一步推进法治政府建设的主要安排 <!-- expect house/plan-year:none -->"),
    "other.txt": `<!-- case verdict=not-applicable reason=other-kind kind=other -->\n${report("三、下一步安排")}`,
    "markdown.md": report("## 三、下一步推进法治政府建设的主要安排\n<!-- expect house/plan-year -->\n"),
  });
});

test("the year may be told where the text is too short to show it", () => {
  const caseText =
    "<!-- case kind=annual-report year=2019 -->\n三、下一步主要安排 <!-- expect house/plan-year -->\n做好普法。";
  const { differences, findings } = runCase(noPlanYear, caseText);
  expect(differences).toEqual([]);
  expect(findings[0]?.data).toEqual({ year: 2020 });
});
