import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { textOutsideTitles } from "../../reading/clean-text.js";
import { type Sentence, sentences } from "../../reading/sentences.js";

/** Reconsideration, litigation and the appearance of heads in court. */
const MATTER = /行政复议|复议|行政诉讼|行政应诉|应诉|出庭|败诉|行政争议|行政案件/;
/** Learning about it says nothing of cases. */
const LEARNING = /学习|培训|宣传|宣讲|讲座|解读|普法|旁听|观摩|考试/;
const NONE = /未发生|没有发生|未出现|没有|无(?!论|法|人)|零|均未|为0|未被|未收到/;

/** Digits with a unit, also where they stand in a table or an annex, whose figures are not read. */
const NUMBER = /\d\s{0,2}(?:[余多]?[件起宗例次人名]|%)/;

/** Reports state how many cases were brought against the body, or that there were none. */
export default defineRule({
  id: "coverage/litigation",
  code: "FZ8008",
  title: { "zh-CN": "行政复议和应诉的情况", en: "Reconsideration and litigation" },
  severity: "info",
  basis: [cite("inspection-rule", "25", "1")],
  presets: ["supervision"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    absent: {
      "zh-CN": "宜写明行政复议、行政诉讼和出庭应诉的情况，实际未见",
      en: "The report should tell of reconsideration, litigation and appearance in court; it does not",
    },
    "no-figures": {
      "zh-CN": "宜写明行政复议、行政诉讼、出庭应诉的数量或者“未发生”，实际只有文字表述",
      en: "The report should give the number of cases, or say that there were none; it has words only",
    },
  },
  help: {
    absent: {
      "zh-CN": "请写明全年被申请复议、被提起诉讼的件数和负责人出庭应诉的情况；没有案件的，写“未发生”。",
      en: "State how many cases were brought and whether the head appeared in court; where there were none, say so.",
    },
    "no-figures": {
      "zh-CN": "请补充件数或者出庭率；没有案件的，写“未发生”。",
      en: "Add the number of cases or the rate of appearance; where there were none, say so.",
    },
  },
  check({ once, fail }) {
    const outside = once(textOutsideTitles);
    let first: Sentence | null = null;
    for (const sentence of once(sentences)) {
      const { roles, span } = sentence;
      if (roles.length === 1 && roles[0] === "next-year-plan") continue;
      if (!MATTER.test(sentence.text)) continue;
      const text = outside.slice(span.start, span.end);
      const clauses = text.split(/[,;。]/);
      const at = clauses.findIndex((clause) => MATTER.test(clause) && !LEARNING.test(clause));
      if (at < 0) continue;
      // 行政复议、行政诉讼数量下降，分别为3件、1件: the numbers may stand in the next clause.
      if (clauses.slice(at).some((clause) => NUMBER.test(clause) || (MATTER.test(clause) && NONE.test(clause)))) return;
      first ??= sentence;
    }
    if (first === null) fail({ at: null, message: "absent" });
    else fail({ at: first.span, message: "no-figures" });
  },
});
