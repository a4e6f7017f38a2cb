import { defineRule, walkSections } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { ContentKey, Section } from "@fazhi/schema";
import { type HeadingYear, headingYears } from "../heading-years.js";
import { isYearSettled } from "../settled-year.js";

const LOOKING_BACK: readonly ContentKey[] = ["measures", "shortcomings", "first-responsible-person"];
/** The head noun of a heading that speaks of the year as a whole. */
const PERIOD_NOUN = /(?:举措|措施|成效|成绩|做法|情况|工作|不足|问题|原因|环节|短板|亮点|总结|回顾|困难)[:：。]?$/;
/** Something else of that year, such as 2021年督察反馈问题: no slip. */
const OF_THAT_YEAR =
  /会议|精神|反馈|整改|考核|考评|督察|督查|评估|测评|规划|纲要|方案|要点|清单|计划|以来|遗留|示范|创建|命名|试点|专项|《/;

/**
 * A heading of the looking-back parts that names another year than the report's: usually a heading
 * left over from last year's report.
 */
export default defineRule({
  id: "year/heading",
  code: "FZ2001",
  title: { "zh-CN": "标题中的年度", en: "Year in headings" },
  severity: "error",
  basis: [cite("inspection-rule", "25")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  needs: ["report-year"],
  readsFacts: false,
  messages: {
    "wrong-year": {
      "zh-CN": "标题中的年度应为 {expected} 年，实际为 {actual} 年",
      en: "The year in the heading should be {expected}, found {actual}",
    },
  },
  help: {
    "wrong-year": {
      "zh-CN": "举措成效、不足和第一责任人职责各章写的是报告年度的情况，请核对标题，多为沿用往年文稿所致。",
      en: "These parts look back on the report year; check the heading, it is often left over from an earlier report.",
    },
  },
  reasons: {
    "year-not-settled": {
      "zh-CN": "标题之间年度不一致，而题目和开头都没有写明报告年度",
      en: "the headings disagree on the year, and neither title nor opening settles it",
    },
  },
  check({ text, report, fail, notChecked }) {
    const expected = report.reportYear;
    if (expected === null) return;
    walkSections(report, (section) => {
      const slip = wrongYear(text, section, expected);
      if (slip !== null) {
        if (!isYearSettled(report)) notChecked("year-not-settled");
        fail({ at: slip.span, message: "wrong-year", data: { expected, actual: slip.year } });
      }
      return section.depth < 2;
    });
  },
});

/** The year by which a heading of a looking-back part is wrong, or null. */
function wrongYear(text: string, section: Section, expected: number): HeadingYear | null {
  const roles = ownRoles(section);
  if (!roles.some((role) => LOOKING_BACK.includes(role))) return null;
  const { headingSpan } = section;
  const { single, ranges } = headingYears(text, headingSpan);
  const [first] = single;
  if (first === undefined || ranges.length > 0) return null;
  const plans = roles.includes("next-year-plan");
  if (single.some(({ year }) => year === expected || (plans && year === expected + 1))) return null;
  const opens = text.slice(headingSpan.start, first.span.start).trim() === "";
  const after = text.slice(first.span.end, headingSpan.end);
  return (opens || PERIOD_NOUN.test(after)) && !OF_THAT_YEAR.test(after) ? first : null;
}

/** The roles of a top-level heading, or those by which a second-level one differs from its parent. */
function ownRoles({ depth, role, roles }: Section): readonly ContentKey[] {
  if (depth > 2) return [];
  return roles ?? (role === undefined || role === null ? [] : [role]);
}
