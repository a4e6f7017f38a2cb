import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { cleanText } from "../../reading/clean-text.js";
import { termList } from "../../reading/lexicon.js";
import { toldHits } from "../../reading/told-hits.js";

/** The three by name, each with what it is called in short. */
const SYSTEMS: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  { name: "行政执法公示", words: ["公示", "执法公开", "公开执法"] },
  { name: "执法全过程记录", words: ["全过程记录", "全程记录", "执法记录", "过程记录", "全过程留痕", "音像记录"] },
  { name: "重大执法决定法制审核", words: ["法制审核", "法治审核", "法核"] },
];
const WORDS = SYSTEMS.flatMap(({ words }, system) => words.map((word) => ({ word, system })));
const NAMED = termList(WORDS.map(({ word }) => word));
const ALL_AT_ONCE = termList(["三项制度", "“三项”制度", '"三项"制度', "三项机制", "三制度"]);
/** Only a body that enforces has cases and penalties. */
const ENFORCES = termList([
  "行政处罚",
  "处罚决定",
  "执法案件",
  "处罚案件",
  "立案",
  "罚款",
  "罚没",
  "行政强制",
  "执法人员",
  "执法检查",
  "执法证",
]);
/** So many of them, from the first, are cases and penalties; officers and inspections alone can be another body's. */
const CASES = 8;
const LEAST_SIGNS = 2;
/** A heading that is longer is a sentence, which may speak of enforcement in passing. */
const LONGEST_HEADING = 40;

/** A body that enforces, and names none or not all of 执法公示, 全过程记录, 法制审核. */
export default defineRule({
  id: "coverage/enforcement-systems",
  code: "FZ8005",
  title: { "zh-CN": "行政执法三项制度的落实", en: "The three systems of enforcement" },
  severity: "info",
  basis: [cite("enforcement-systems")],
  presets: ["supervision"],
  appliesTo: { kinds: ["annual-report"], levels: ["province", "city", "county"], fromYear: 2019 },
  messages: {
    "none-named": {
      "zh-CN": "写了行政执法，应反映行政执法三项制度（公示、全过程记录、法制审核），实际未见",
      en: "The report tells of enforcement and says nothing of the three systems (publicity, recording, legal review)",
    },
    "some-missing": {
      "zh-CN": "行政执法三项制度应一并反映，实际未见：{missing}",
      en: "Of the three systems of enforcement the report does not name {missing}",
    },
  },
  help: {
    "none-named": {
      "zh-CN": "写明行政执法公示、执法全过程记录、重大执法决定法制审核的落实情况和数字。",
      en: "Say how publicity, full recording and legal review of major decisions were carried out, with figures.",
    },
    "some-missing": {
      "zh-CN": "补写所缺制度的落实情况；确未发生重大执法决定等情形的，写明没有。",
      en: "Add the missing one; where there was no case for it, say so.",
    },
  },
  reasons: {
    "no-enforcement": { "zh-CN": "未写本机关的行政执法", en: "the report tells of no enforcement of the body's own" },
  },
  check({ report, once, fail, notApplicable }) {
    const heading = report.topics
      .find(({ id, by }) => id === "enforcement" && by === "heading")
      ?.evidence.find(({ span }) => span.end - span.start <= LONGEST_HEADING);
    const text = once(cleanText);
    // 行政处罚法 is studied by everybody.
    const signs = new Set(
      toldHits(ENFORCES, once).flatMap(({ end, term }) => (text.charAt(end) === "法" ? [] : [term])),
    );
    if (heading === undefined || signs.size < LEAST_SIGNS || ![...signs].some((term) => term < CASES))
      return notApplicable("no-enforcement");
    if (ALL_AT_ONCE.hits(once).length > 0) return;
    const named = new Set(NAMED.hits(once).map(({ term }) => WORDS[term]?.system));
    const missing = SYSTEMS.filter((_, system) => !named.has(system));
    const at = heading.span;
    if (missing.length === SYSTEMS.length) fail({ at, message: "none-named" });
    else if (missing.length > 0)
      fail({ at, message: "some-missing", data: { missing: missing.map(({ name }) => name).join("、") } });
  },
});
