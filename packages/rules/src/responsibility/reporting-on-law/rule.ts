import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { termList } from "../../reading/lexicon.js";
import { ownParts } from "../../reading/own-parts.js";
import { toldHits } from "../../reading/told-hits.js";

/** 述学述法述廉, 年终述职 and 述职述廉 all can carry it. */
const NAMED = termList(["述法", "述职", "述责", "述学", "述德"]);

/** Nothing on 述法: the heads report each year-end on how they met their duty. */
export default defineRule({
  id: "responsibility/reporting-on-law",
  code: "FZ1102",
  title: { "zh-CN": "年终述法", en: "Year-end report on law" },
  severity: "info",
  basis: [cite("first-responsible-rule", "7")],
  presets: ["supervision"],
  // The opinion of 2021 made it general, for the heads of departments too; for townships it is left to local rules.
  appliesTo: { kinds: ["annual-report"], levels: ["province", "city", "county"], fromYear: 2021 },
  needs: ["report-year"],
  readsFacts: false,
  messages: {
    "not-named": {
      "zh-CN": "第一责任人履职情况应反映年终述法，实际未见",
      en: "The account of the first responsible person should tell of the year-end report on law; nothing is said of it",
    },
  },
  help: {
    "not-named": {
      "zh-CN": "写明主要负责人是否将履行推进法治建设职责列入年终述职、是否开展述法以及述法的人数。",
      en: "Say whether the head's year-end report covered this duty, and how many people reported on law.",
    },
  },
  reasons: {
    "not-reported": {
      "zh-CN": "报告未写第一责任人履职情况",
      en: "the report does not tell of the first responsible person",
    },
  },
  check({ report, once, fail, notApplicable }) {
    const entry = report.content["first-responsible-person"];
    if (entry.status === "missing") return notApplicable("not-reported");
    if (toldHits(NAMED, once).length > 0) return;
    const at = ownParts(report, "first-responsible-person").heading ?? entry.evidence?.[0]?.span ?? null;
    fail({ at, message: "not-named" });
  },
});
