import { defineRule } from "@fazhi/engine";
import { cite, coversReportYear, type NearTitle, nearestTitle } from "@fazhi/law";
import type { Suggestion } from "@fazhi/schema";
import { type CitedTitle, citedTitles } from "../cited-titles.js";

/** A title in 《》 that is one slip away from that of a national statute or plan. */
export default defineRule({
  id: "citation/title",
  code: "FZ8202",
  title: { "zh-CN": "引用的文件名称", en: "Titles of cited documents" },
  severity: "warning",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  messages: {
    "near-miss": {
      "zh-CN": "文件名称应为《{expected}》，实际为《{actual}》",
      en: "The title should be 《{expected}》, found 《{actual}》",
    },
  },
  help: {
    "near-miss": {
      "zh-CN": "请对照公布的标题改正。确为另一份文件的，请写明制定机关。",
      en: "Correct it by the published title. If another document is meant, say who issued it.",
    },
  },
  reasons: {
    "after-coverage": {
      "zh-CN": "报告年度在法律目录的截止日之后",
      en: "the report year lies after the day up to which the law is known",
    },
  },
  check({ text, report, once, fail, notChecked }) {
    if (report.reportYear !== null && !coversReportYear(report.reportYear)) return notChecked("after-coverage");
    // One document cites a title over and over: it is compared with the catalogue once.
    const known = new Map<string, NearTitle | null>();
    for (const cited of once(citedTitles)) {
      if (cited.isLocal) continue;
      const kept = known.get(cited.title);
      const near = kept === undefined ? nearestTitle(cited.title) : kept;
      known.set(cited.title, near);
      if (near === null) continue;
      fail({
        at: cited.inner,
        message: "near-miss",
        data: { expected: near.title, actual: text.slice(cited.inner.start, cited.inner.end) },
        suggestions: suggestionsFor(text, cited, near),
      });
    }
  },
});

/** The slip put right; none where blanks or Traditional characters leave open how it is to be written. */
function suggestionsFor(
  text: string,
  { title, inner }: CitedTitle,
  { title: right, found, expected }: NearTitle,
): readonly Suggestion[] {
  if (text.slice(inner.start, inner.end) !== title) return [];
  for (let at = 1; at < right.length; at++) {
    if (!right.startsWith(expected, at)) continue;
    // With the character before it, so that what is missing has a place as well.
    const wrong = right.slice(0, at) + found + right.slice(at + expected.length);
    const place = title.indexOf(wrong);
    if (place < 0) continue;
    const start = inner.start + place + at - 1;
    const span = { start, end: start + 1 + found.length };
    return [{ message: `改为《${right}》`, span, replacement: right.charAt(at - 1) + expected }];
  }
  return [];
}
