import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { type Count, printed } from "../counts.js";
import { quantities } from "../quantities.js";

/** One quantity with two numbers: 执法人员934名 in one place, 943名 in another. */
export default defineRule({
  id: "figures/conflict",
  code: "FZ8105",
  title: { "zh-CN": "前后数字不一致", en: "Two numbers for one quantity" },
  severity: "warning",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  messages: {
    conflict: {
      "zh-CN": "应与前文第 {line} 行“{first}”一致，实际为“{second}”",
      en: "This should agree with “{first}” on line {line}, it is “{second}”",
    },
  },
  help: {
    conflict: {
      "zh-CN": "请核对两处数字；范围或者时间不同的，请在文中写明。",
      en: "Check both numbers; where scope or time differ, say so in the text.",
    },
  },
  check({ text, once, fail }) {
    const said = ({ figure, lead }: Count) => `${lead}${printed(text, figure.numberSpan)}`;
    const first = new Map<string, Count>();
    for (const { name, count } of once(quantities)) {
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, count);
      else if (earlier.figure.value !== count.figure.value)
        fail({
          at: count.figure.numberSpan,
          message: "conflict",
          data: { line: earlier.figure.line, first: said(earlier), second: said(count) },
        });
    }
  },
});
