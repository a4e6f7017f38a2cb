import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { type Count, contextOf, leastOf, mostOf, printed } from "../counts.js";
import { countLists } from "../lists.js";
import { countPairs } from "../pairs.js";
import { hasLeftOver, hasOtherScope } from "../stages.js";

/** A part that is larger than what it is counted in: 征求意见97条，采纳120条. */
export default defineRule({
  id: "figures/part-exceeds-whole",
  code: "FZ8102",
  title: { "zh-CN": "部分大于整体", en: "Part larger than its whole" },
  severity: "error",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  messages: {
    exceeds: {
      "zh-CN": "“{part}”应不超过“{whole}”",
      en: "“{part}” cannot be more than “{whole}”",
    },
    "perhaps-carried-over": {
      "zh-CN": "“{part}”应不超过“{whole}”，除非其中有上年结转",
      en: "“{part}” is more than “{whole}”, unless some were left from the year before",
    },
  },
  help: {
    exceeds: {
      "zh-CN": "请核对两个数字；如果统计口径不同，请在文中写明。",
      en: "Check both numbers; where they count different things, say so in the text.",
    },
    "perhaps-carried-over": {
      "zh-CN": "请核对两个数字；含上年结转的，请写明结转数。",
      en: "Check both numbers; if cases of the year before are among them, state how many.",
    },
  },
  check({ text, once, fail }) {
    const said = ({ figure, lead }: Count) => `${lead}${printed(text, figure.numberSpan)}`;
    const reported = new Set<number>();
    for (const { stage, wholes, part, sameScope } of once(countPairs)) {
      const whole = wholes[wholes.length - 1];
      if (!sameScope || whole === undefined) continue;
      // Words on what was left over may stand anywhere in the sentence.
      if (stage.severity === "warning" && hasLeftOver(contextOf(part))) continue;
      const most = wholes.reduce((sum, { figure }) => sum + mostOf(figure), 0);
      if (leastOf(part.figure) <= most || reported.has(part.figure.numberSpan.start)) continue;
      reported.add(part.figure.numberSpan.start);
      fail({
        at: part.figure.numberSpan,
        severity: stage.severity,
        message: stage.severity === "error" ? "exceeds" : "perhaps-carried-over",
        data: { part: said(part), whole: said(whole) },
      });
    }
    for (const { form, whole, parts } of once(countLists)) {
      if (form !== "among") continue;
      const [part] = parts;
      if (part === undefined || hasOtherScope(part.lead) || reported.has(part.figure.numberSpan.start)) continue;
      if (leastOf(part.figure) <= mostOf(whole.figure)) continue;
      fail({ at: part.figure.numberSpan, message: "exceeds", data: { part: said(part), whole: said(whole) } });
    }
  },
});
