import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { printed } from "../counts.js";
import { occurrences, zeroStatements } from "../zero-statements.js";

/** 未发生行政诉讼案件 in one place, and 应诉3件 in another. */
export default defineRule({
  id: "figures/zero-contradiction",
  code: "FZ8106",
  title: { "zh-CN": "“未发生”与数字矛盾", en: "“None” against a number" },
  severity: "warning",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  messages: {
    contradiction: {
      "zh-CN": "“{statement}”应与第 {line} 行“{count}”一致，实际相互矛盾",
      en: "“{statement}” contradicts “{count}” on line {line}",
    },
  },
  help: {
    contradiction: {
      "zh-CN": "请核对；“未发生”只指某一类案件或者某一级机关的，请写明。",
      en: "Check both; where “none” is meant of one kind of case or one body only, say so.",
    },
  },
  check({ text, once, fail }) {
    const counted = once(occurrences);
    if (counted.length === 0) return;
    for (const { matters, span, text: statement } of once(zeroStatements)) {
      const against = counted.find(({ matter }) => matters.includes(matter));
      if (against === undefined) continue;
      const { figure, lead } = against.count;
      const count = `${lead}${printed(text, figure.numberSpan)}`;
      fail({ at: span, message: "contradiction", data: { statement, count, line: figure.line } });
    }
  },
});
