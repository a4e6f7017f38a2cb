import { defineRule } from "@fazhi/engine";
import { backsError, cite, coversReportYear, lookup, type Repealed } from "@fazhi/law";
import type { Span } from "@fazhi/schema";
import { textOutsideTitles } from "../../reading/clean-text.js";
import { isYearSettled } from "../../year/settled-year.js";
import { bareNames } from "../bare-names.js";
import { citedTitles } from "../cited-titles.js";
import { statuteBasis, successorTitles } from "../law-basis.js";
import { speaksOfPast } from "../repeal-context.js";
import { sentenceEnd, sentenceStart } from "../sentence-bounds.js";

/** A statute cited as current law that was repealed before the report year began. */
export default defineRule({
  id: "citation/repealed",
  code: "FZ8203",
  title: { "zh-CN": "引用已废止的法律法规", en: "Repealed statutes" },
  severity: "error",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  needs: ["report-year"],
  messages: {
    repealed: {
      "zh-CN": "{year} 年应引用{successors}，实际引用了 {date} 起废止的《{title}》",
      en: "For {year} {successors} should be cited; 《{title}》 was repealed with effect from {date}",
    },
    "bare-name": {
      "zh-CN": "{year} 年应引用{successors}，实际提到 {date} 起废止的“{title}”",
      en: "For {year} {successors} should be named; “{title}” was repealed with effect from {date}",
    },
  },
  help: {
    repealed: {
      "zh-CN": "请改引现行规定；说的是废止以前的事，请写明“原《{title}》”或者当时的年份。",
      en: "Cite the law in force; where it is about the time before, write 原《{title}》 or name the year.",
    },
    "bare-name": {
      "zh-CN": "请改用现行法律的名称；说的是废止以前的事，请写明“原{title}”。",
      en: "Name the law in force; where it is about the time before, write 原{title}.",
    },
  },
  reasons: {
    "after-coverage": {
      "zh-CN": "报告年度在法律目录的截止日之后，此后的废止无从得知",
      en: "the report year lies after the day up to which the law is known; later repeals are not",
    },
    "year-not-settled": {
      "zh-CN": "报告年度不确定，无法判断当时的法律",
      en: "the report year is not certain, and with it which law was in force",
    },
  },
  check({ report, once, fail, notChecked }) {
    const year = report.reportYear;
    if (year === null) return;
    const isSettled = isYearSettled(report);
    const tell = (at: Span, message: "repealed" | "bare-name", title: string, found: Repealed) => {
      if (!isSettled) return notChecked("year-not-settled");
      fail({
        at,
        severity: message === "repealed" && backsError(found) ? "error" : "warning",
        message,
        basis: [statuteBasis(found.statute, found.confidence)],
        data: { year, title, date: found.on.date, successors: successorTitles(found.successors) },
      });
    };
    for (const cited of once(citedTitles)) {
      const found = cited.inYear;
      if (found?.status !== "repealed" || found.confidence === "low") continue;
      if (speaksOfPast(cited, repealYear(found))) continue;
      tell(cited.inner, "repealed", found.statute.shortTitle, found);
    }
    const outside = once(textOutsideTitles);
    for (const { start, end, shortTitle } of once(bareNames)) {
      const found = lookup(shortTitle, { year });
      if (found.status !== "repealed" || !backsError(found)) continue;
      const from = sentenceStart(outside, start);
      const to = sentenceEnd(outside, end);
      const context = { before: outside.slice(from, start), after: outside.slice(end, to) };
      if (!speaksOfPast(context, repealYear(found))) tell({ start, end }, "bare-name", shortTitle, found);
    }
    if (!coversReportYear(year)) notChecked("after-coverage");
  },
});

const repealYear = ({ on }: Repealed): number => Number(on.date.slice(0, 4));
