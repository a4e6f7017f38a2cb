import { defineRule } from "@fazhi/engine";
import { cite, TERMS } from "@fazhi/law";
import { cleanText } from "../../reading/clean-text.js";
import { termList } from "../../reading/lexicon.js";
import { isOwn } from "../../reading/own-words.js";

const ROWS = TERMS.filter(({ relation, term }) => relation === "confused" && term.startsWith("合法性审"));
const words = termList(["合法性审核", "合法性审查"]);
/** Of a clause so much is looked at. */
const REACH = 40;
const END = /[,，。;；:：\n]/;
const DOCUMENT = "规范性文件";
const DECISION = /行政决策|重大决策|决策事项/;
/** Any decision-making beside the documents: then one term has to do for both. */
const DECIDING = "决策";
/** Contracts, laws and other files are reviewed as well, under either name; Party documents follow rules of their own. */
const OTHER_OBJECT = /合同|协议|文件及|文件和|法规|规章|案[件卷]|公文|党内|党委|乡镇|街道|事项清单|政策/;

/** 合法性审核 is said of normative documents, 合法性审查 of major decisions. */
export default defineRule({
  id: "phrase/legality-review",
  code: "FZ8305",
  title: { "zh-CN": "“合法性审核”与“合法性审查”", en: "The two terms for legality review" },
  severity: "info",
  basis: [cite("normative-document-review")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"], fromYear: 2020 },
  readsFacts: false,
  messages: {
    term: {
      "zh-CN": "{object}应为“{expected}”，实际为“{found}”",
      en: "“{expected}” is the term for {object}, found “{found}”",
    },
  },
  help: {
    term: {
      "zh-CN": "规范性文件用“合法性审核”，重大行政决策用“合法性审查”；本地制度另有名称的，可以忽略。",
      en: "合法性审核 is said of normative documents, 合法性审查 of major decisions; ignore this if local rules have names of their own.",
    },
  },
  check({ once, fail }) {
    const text = once(cleanText);
    for (const { start, end, term } of words.hits(once)) {
      const found = words.terms[term] ?? "";
      const before = text.slice(Math.max(0, start - REACH), start);
      const clause = before.slice(lastBreak(before) + 1) + text.slice(end, end + 4);
      const isDocument = clause.includes(DOCUMENT);
      if ((isDocument ? clause.includes(DECIDING) : !DECISION.test(clause)) || OTHER_OBJECT.test(clause)) continue;
      const row = ROWS.find((each) => (each.scope === "行政规范性文件") === isDocument);
      if (row === undefined || row.term === found || !isOwn(once, { start, end })) continue;
      const suggestions = [{ message: `改为“${row.term}”`, span: { start, end }, replacement: row.term }];
      const data = { object: row.scope, expected: row.term, found };
      const basis = [cite(isDocument ? "normative-document-review" : "major-decisions-rule")];
      fail({ at: { start, end }, message: "term", data, basis, suggestions });
    }
  },
});

function lastBreak(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (END.test(text.charAt(at))) return at;
  return -1;
}
