import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { findYearRanges, findYears, foldForMatching } from "@fazhi/text";

/** Words by which a title says that it is about this subject. */
const SUBJECT = /法治|依法行政|依法治/;
/** A bare year that the title opens with, or that stands behind the name of the body. */
const BARE_YEAR = /(?:19|20)\d{2}/;

/** What the title of a report has to say: the year, the subject and that it is a report. */
export default defineRule({
  id: "document/title",
  code: "FZ0002",
  title: { "zh-CN": "题目要素", en: "Elements of the title" },
  severity: "warning",
  basis: [cite("document-rule", "5")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    year: {
      "zh-CN": "题目应写明所涉年度，实际“{title}”未写明",
      en: "The title should name the year it is about; “{title}” does not",
    },
    subject: {
      "zh-CN": "题目应写明“法治政府建设”，实际为“{title}”",
      en: "The title should say 法治政府建设; it reads “{title}”",
    },
    kind: {
      "zh-CN": "题目应写明文种“报告”，实际为“{title}”",
      en: "The title should say that it is a report (报告); it reads “{title}”",
    },
  },
  help: {
    year: {
      "zh-CN": "在题目中写明年度，如“××市××××年法治政府建设年度报告”；年度是报告所涉的年度。",
      en: "Name the year in the title, as in ××市××××年法治政府建设年度报告: the year the report is about.",
    },
    subject: {
      "zh-CN": "题目写明“法治政府建设”，公开以后才容易检索。",
      en: "With 法治政府建设 in the title, the report can be found once it is published.",
    },
    kind: {
      "zh-CN": "规定要求的是年度“报告”；“总结”“汇报”“情况”宜改为“报告”。",
      en: "What is required is a report: rather 报告 than 总结, 汇报 or 情况 alone.",
    },
  },
  reasons: {
    "no-title": {
      "zh-CN": "文中未见题目（网页的题目可能在正文之外）",
      en: "the text has no title; that of a web page may stand outside of it",
    },
  },
  check({ text, report, fail, notChecked }) {
    const { titleSpan: at } = report;
    if (at === null) return notChecked("no-title");
    const shown = text.slice(at.start, at.end).replace(/\s+/g, "");
    const title = foldForMatching(shown);
    // A work plan may be for several years.
    const years = findYears(title).length + findYearRanges(title).length;
    if (years === 0 && !BARE_YEAR.test(title)) fail({ at, message: "year", data: { title: shown } });
    if (report.kind !== "annual-report") return;
    if (!SUBJECT.test(title)) fail({ at, severity: "info", message: "subject", data: { title: shown } });
    if (!title.includes("报告") && !title.includes("年报"))
      fail({ at, severity: "info", message: "kind", data: { title: shown } });
  },
});
