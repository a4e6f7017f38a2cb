import { defineRule, walkSections } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { ContentKey, Section, Span } from "@fazhi/schema";
import { foldForMatching } from "@fazhi/text";
import { headingYears } from "../heading-years.js";

const LOOKING_BACK: readonly ContentKey[] = ["measures", "shortcomings", "first-responsible-person"];
/** How the article speaks of the report year. */
const LAST_YEAR = /上一?年度/;
/** How the article goes on behind it. */
const ARTICLE_WORDING =
  /^(?:[,，、]|本?[省市区县镇乡街道局厅办委]{0,2})?(?:全面)?(?:推进|加强|开展|法治|党政|主要|依法|存在|工作|举措|成效|不足|情况)/;
/** What was found or left over a year ago is something of that year, and no slip. */
const OF_THE_YEAR_BEFORE =
  /整改|反馈|遗留|指出|报告|考核|考评|督察|督查|评估|测评|计划|安排|要点|落实情况|完成情况|对照|回头看/;

/**
 * Headings copied from the article, where 上一年度 stands for the year that the writer was to put in. 下一年度 is right by
 * itself and only mentioned where the other headings are copied too.
 */
export default defineRule({
  id: "year/template-residue",
  code: "FZ2003",
  title: { "zh-CN": "标题照抄条文的年度", en: "Years copied from the article" },
  severity: "warning",
  basis: [cite("inspection-rule", "25")],
  presets: ["strict", "supervision"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    "last-year": {
      "zh-CN": "标题应写明具体年度，实际照抄条文为“{found}”",
      en: "The heading should name the year; it copies “{found}” from the article",
    },
    "next-year": {
      "zh-CN": "各标题均照抄条文，此处“{found}”也宜写明具体年度",
      en: "The headings are copied from the article; here, too, “{found}” should be the year itself",
    },
  },
  help: {
    "last-year": {
      "zh-CN": "条文所说的上一年度是报告所涉的年度，请改写为“××××年”；读者看到时已不知指哪一年。",
      en: "In the article it means the year that the report is about; write that year, later readers cannot tell which is meant.",
    },
    "next-year": {
      "zh-CN": "“下一年度”本身不错；与其他标题一并改为具体年度更清楚。",
      en: "下一年度 is not wrong; change it together with the other headings.",
    },
  },
  check({ text, report, fail }) {
    const next: Span[] = [];
    let copied = false;
    walkSections(report, (section) => {
      const span = lastYearIn(text, section);
      if (span !== null) {
        copied = true;
        fail({ at: span, message: "last-year", data: { found: text.slice(span.start, span.end) } });
      }
      if (section.depth === 1 && rolesOf(section).includes("next-year-plan")) next.push(section.headingSpan);
      return section.depth < 2;
    });
    if (!copied) return;
    for (const heading of next) {
      const found = /下一?年度/.exec(foldForMatching(text.slice(heading.start, heading.end)));
      if (found === null) continue;
      const start = heading.start + found.index;
      const at = { start, end: start + found[0].length };
      fail({ at, severity: "info", message: "next-year", data: { found: text.slice(at.start, at.end) } });
    }
  },
});

const rolesOf = ({ role, roles }: Section): readonly ContentKey[] =>
  roles ?? (role === undefined || role === null ? [] : [role]);

/** 上一年度 where the year of the report should stand, or null. */
function lastYearIn(text: string, section: Section): Span | null {
  if (!rolesOf(section).some((role) => LOOKING_BACK.includes(role))) return null;
  const { headingSpan } = section;
  const wording = foldForMatching(text.slice(headingSpan.start, headingSpan.end));
  const found = LAST_YEAR.exec(wording);
  if (found === null || OF_THE_YEAR_BEFORE.test(wording)) return null;
  const end = found.index + found[0].length;
  // A heading that names its year besides speaks of the year before that one.
  if (!ARTICLE_WORDING.test(wording.slice(end)) || headingYears(text, headingSpan).single.length > 0) return null;
  return { start: headingSpan.start + found.index, end: headingSpan.start + end };
}
