import { defineRule } from "@fazhi/engine";
import { cite, coversReportYear } from "@fazhi/law";
import { citedTitles } from "../cited-titles.js";
import { statuteBasis, successorTitles } from "../law-basis.js";
import { speaksOfPast } from "../repeal-context.js";

/** The text that is meant is told: 新修订的, （2023年修订）, 修订后的. */
const NEW_TEXT = /新修|修订|修正|修改|新的?$|新版|新颁|新[《"\s]/;
const VERSION = /修订|修正|修改|\d{4}/;

/** A statute whose text changed during the report year, so that a reader cannot tell which one is meant; once each. */
export default defineRule({
  id: "citation/changed-in-year",
  code: "FZ8204",
  title: { "zh-CN": "年内修订、废止的法律法规", en: "Statutes changed during the year" },
  severity: "info",
  basis: [cite("document-rule", "5")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report"] },
  needs: ["report-year"],
  messages: {
    revised: {
      "zh-CN": "《{title}》{date} 起施行新的文本，宜写明是否“新修订的”，实际未写明",
      en: "《{title}》 has had a new text since {date}; say whether it is meant (新修订的)",
    },
    repealed: {
      "zh-CN": "《{title}》{date} 起由{successors}代替，宜写明指的是哪一部，实际未写明",
      en: "《{title}》 was replaced by {successors} on {date}; say which one is meant",
    },
  },
  help: {
    revised: {
      "zh-CN": "指新文本的，可以写“新修订的《{title}》”。",
      en: "If the new text is meant, write 新修订的《{title}》.",
    },
    repealed: {
      "zh-CN": "说的是废止以前的事，可以写“原《{title}》”；否则改引{successors}。",
      en: "For the time before write 原《{title}》, else cite {successors}.",
    },
  },
  reasons: {
    "after-coverage": {
      "zh-CN": "报告年度在法律目录的截止日之后",
      en: "the report year lies after the day up to which the law is known",
    },
  },
  check({ report, once, fail, notChecked }) {
    const year = report.reportYear;
    if (year === null) return;
    if (!coversReportYear(year)) return notChecked("after-coverage");
    const told = new Set<string>();
    for (const cited of once(citedTitles)) {
      const found = cited.inYear;
      if (found?.status !== "changed" || found.confidence === "low") continue;
      const { statute, on, change } = found;
      if (told.has(statute.id)) continue;
      told.add(statute.id);
      const { shortTitle: title } = statute;
      const basis = [statuteBasis(statute, found.confidence)];
      if (change === "repealed") {
        if (speaksOfPast(cited, year)) continue;
        const data = { title, date: on.date, successors: successorTitles(found.successors) };
        fail({ at: cited.inner, message: "repealed", basis, data });
        continue;
      }
      // From 1 January on there was one text all through the year.
      if (on.date.endsWith("-01-01") || NEW_TEXT.test(cited.sentence) || VERSION.test(inBrackets(cited.title)))
        continue;
      fail({ at: cited.inner, message: "revised", basis, data: { title, date: on.date } });
    }
  },
});

/** What a title says in brackets at its end. */
const inBrackets = (title: string): string =>
  /[)）]$/.test(title) ? title.slice(Math.max(title.lastIndexOf("("), title.lastIndexOf("（"))) : "";
