import { defineRule, walkSections } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { ContentKey, Report } from "@fazhi/schema";
import { textOutsideTitles } from "../../reading/clean-text.js";
import { type RoleIndex, roleIndex } from "../../reading/roles.js";
import { type Sentence, sentences } from "../../reading/sentences.js";
import { isYearSettled } from "../settled-year.js";
import { type StaleYear, staleYear, yearsIn } from "./stale-year.js";

const LOOKING_BACK: readonly ContentKey[] = ["measures", "first-responsible-person"];
/** From so many on, with the report's own year nowhere, it is the report year that looks wrong. */
const THROUGHOUT = 3;

/** A sentence on what was done that opens with an earlier year: carried over from an earlier report. */
export default defineRule({
  id: "year/stale",
  code: "FZ2004",
  title: { "zh-CN": "沿用往年的表述", en: "Sentences of an earlier year" },
  severity: "warning",
  basis: [cite("inspection-rule", "25", "1")],
  presets: ["strict", "supervision"],
  appliesTo: { kinds: ["annual-report"] },
  needs: ["report-year"],
  readsFacts: false,
  messages: {
    "earlier-year": {
      "zh-CN": "工作情况应为 {expected} 年，实际写的是“{found}”",
      en: "The work described should be that of {expected}; the text says “{found}”",
    },
    throughout: {
      "zh-CN": "应为 {expected} 年的报告，实际通篇写的是 {actual} 年（{count} 处），未见 {expected} 年",
      en: "Should be the report for {expected}, but speaks of {actual} throughout ({count} places) and never of {expected}",
    },
  },
  help: {
    "earlier-year": {
      "zh-CN": "多为沿用上年文稿，请核对时间、数字并改写；确属往年背景的，写明“以来”“此前”或与本年度对照。",
      en: "Often left over from last year's text: check date and figures. Where it is background, say so (以来, 此前) or set this year's beside it.",
    },
    throughout: {
      "zh-CN": "请核对题目中的年度：报告的题目写所涉年度，不是写报告的年份。",
      en: "Check the year of the title: it is the year the report is about, not the year in which it is written.",
    },
  },
  reasons: {
    "year-not-settled": {
      "zh-CN": "题目和开头都没有写明报告年度",
      en: "neither title nor opening settles the report year",
    },
  },
  check({ report, once, fail, notChecked }) {
    const year = report.reportYear;
    if (year === null) return;
    if (!isYearSettled(report)) return notChecked("year-not-settled");
    const text = once(textOutsideTitles);
    const roles = once(roleIndex);
    const all = [...once(sentences), ...headingSentences(report, text, roles)].sort(
      (a, b) => a.span.start - b.span.start,
    );
    const stale: StaleYear[] = [];
    let ownYear = false;
    all.forEach(({ span, roles: own }, index) => {
      const sentence = text.slice(span.start, span.end);
      const years = yearsIn(sentence);
      if (years.length === 0) return;
      const isBehindTitle = span.start >= (report.titleSpan?.end ?? 0);
      ownYear ||= isBehindTitle && years.includes(year);
      const isOpening = isBehindTitle && roles.sectionAt(span.start) === null;
      if (!isOpening && !own.some((role) => LOOKING_BACK.includes(role))) return;
      const found = staleYear(sentence, span.start, year);
      if (found === null) return;
      // Years one after another tell a development.
      const isChronicle = [all[index - 1], all[index + 1]].some((beside) => {
        if (beside === undefined) return false;
        const [first, second] = beside.span.start < span.start ? [beside.span, span] : [span, beside.span];
        if (text.slice(first.end, second.start).includes("\n") || text.charAt(first.end - 1) === "\n") return false;
        return yearsIn(text.slice(beside.span.start, Math.min(beside.span.end, beside.span.start + 12))).length > 0;
      });
      if (!isChronicle) stale.push(found);
    });
    const [first] = stale;
    if (first !== undefined && !ownYear && stale.length >= THROUGHOUT)
      return fail({
        at: first,
        message: "throughout",
        data: { expected: year, actual: first.year, count: stale.length },
      });
    for (const { start, end, written } of stale)
      fail({ at: { start, end }, message: "earlier-year", data: { expected: year, found: written } });
  },
});

/** Numbered points that are a whole sentence each: （一）2022年，组织宣传18场。 */
function headingSentences(report: Report, text: string, roles: RoleIndex): readonly Sentence[] {
  const found: Sentence[] = [];
  walkSections(report, ({ depth, headingSpan: span, runIn }) => {
    if (depth === 1 || runIn) return;
    const wording = text.slice(span.start, span.end);
    if (/[,，]/.test(wording)) found.push({ span, text: wording, roles: roles.rolesAt(span.start) });
  });
  return found;
}
