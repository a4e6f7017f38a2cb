import { contentSections, defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { headingYears } from "../heading-years.js";
import { isYearSettled } from "../settled-year.js";

/** Names the next year without its number. */
const NEXT_YEAR = /下一个?年度?|下年度?|来年|明年|次年|新的?一年/;
/** 2022年…下一步打算: the year may belong to the work, not to the plan. */
const NEXT_STEP = /下一?步|下一?阶段|今后/;

/** The plan of a report looks at the year after the report year, and its heading should say so. */
/** 到2025年, 对照2025年目标: how far the plan looks, not the year it is for. */
const GOAL = /(?:到|至|对照|对标|面向|围绕|迈向)$/;

export default defineRule({
  id: "year/plan",
  code: "FZ2002",
  title: { "zh-CN": "安排部分的年度", en: "Year of the plan" },
  severity: "error",
  basis: [cite("inspection-rule", "25", "4")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  needs: ["report-year"],
  readsFacts: false,
  messages: {
    "wrong-year": {
      "zh-CN": "下一年度安排的年度应为 {expected} 年，实际为 {actual} 年",
      en: "The plan should be for {expected}, its heading says {actual}",
    },
    unspecified: {
      "zh-CN": "标题宜写明“{expected}年”或“下一年度”，实际未写明是哪一年的安排",
      en: "The heading should say “{expected}年” or “下一年度” (next year); it does not say which year the plan is for",
    },
  },
  help: {
    "wrong-year": {
      "zh-CN": "请核对标题中的年度：安排写的是报告年度的下一年。",
      en: "Check the year in the heading: the plan is for the year after the report year.",
    },
    unspecified: {
      "zh-CN": "督察工作规定要求报告“下一年度”的主要安排，建议在标题中写明“下一年度”或年份。",
      en: "What is required is the plan for the next year: write “下一年度” or the year instead of “下一步”.",
    },
  },
  reasons: {
    "no-heading": { "zh-CN": "下一年度安排没有单列标题", en: "the plan for the next year has no heading of its own" },
    "year-not-settled": {
      "zh-CN": "标题之间年度不一致，而题目和开头都没有写明报告年度",
      en: "the headings disagree on the year, and neither title nor opening settles it",
    },
  },
  check({ text, report, fail, notApplicable, notChecked }) {
    if (report.reportYear === null) return;
    const expected = report.reportYear + 1;
    const headings = contentSections(report, "next-year-plan").map(({ section }) => section);
    const [first] = headings;
    if (first === undefined) return notApplicable("no-heading");

    const read = headings.map(({ headingSpan, roles = [] }) => ({
      ...headingYears(text, headingSpan),
      wording: text.slice(headingSpan.start, headingSpan.end),
      combined: roles.length > 1,
    }));
    const specified = read.some(
      ({ wording, single, ranges }) =>
        NEXT_YEAR.test(wording) ||
        single.some(({ year }) => year === expected) ||
        ranges.some(({ from, to }) => from <= expected && expected <= to),
    );
    if (specified) return;
    const wrong = read.flatMap(({ wording, single, combined }) =>
      single.filter(
        ({ year, span }) =>
          !GOAL.test(text.slice(0, span.start).slice(-3)) &&
          (year !== expected - 1 || !(combined || NEXT_STEP.test(wording))),
      ),
    )[0];
    if (wrong === undefined)
      return fail({ at: first.headingSpan, severity: "info", message: "unspecified", data: { expected } });
    if (!isYearSettled(report)) return notChecked("year-not-settled");
    fail({ at: wrong.span, message: "wrong-year", data: { expected, actual: wrong.year } });
  },
});
