import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { isExact, printed } from "../counts.js";
import { readNames } from "../families.js";
import { type CountList, countLists } from "../lists.js";
import { hasOtherScope } from "../stages.js";

/** Decimals of 万元 and the like lose a hair as binary fractions. */
const SLACK = 1e-6;

/** A total and its parts that do not add up. */
export default defineRule({
  id: "figures/sum",
  code: "FZ8103",
  title: { "zh-CN": "分项与合计", en: "Parts and their total" },
  severity: "error",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  messages: {
    above: {
      "zh-CN": "各分项之和应不超过“{whole}”，实际为 {sum}",
      en: "The parts cannot add up to more than “{whole}”, they make {sum}",
    },
    total: {
      "zh-CN": "合计应为各分项之和 {sum}，实际为“{whole}”",
      en: "The total should be the sum of its parts, {sum}; it is “{whole}”",
    },
    "perhaps-above": {
      "zh-CN": "各分项之和为 {sum}，超过“{whole}”，分项之间如无交叉则有误",
      en: "The parts make {sum}, more than “{whole}”; that is wrong unless they overlap",
    },
    below: {
      "zh-CN": "各分项之和应为“{whole}”，实际为 {sum}",
      en: "The parts should add up to “{whole}”, they make {sum}",
    },
  },
  help: {
    above: {
      "zh-CN": "请核对总数和各分项。",
      en: "Check the total and its parts.",
    },
    total: {
      "zh-CN": "请核对合计数和各分项；合计的范围大于所列分项的，请写明。",
      en: "Check the total and its parts; where the total covers more than the parts listed, say so.",
    },
    "perhaps-above": {
      "zh-CN": "请核对；同一事项计入几个分项的，可以写明“分项有交叉”。",
      en: "Check them; where one thing counts in several parts, say so.",
    },
    below: {
      "zh-CN": "请核对；还有其他情形没有列出的，在最后加“等”，或写明其余的去向。",
      en: "Check them; where some are left out, add 等 or say what became of the rest.",
    },
  },
  check({ text, once, fail }) {
    for (const list of once(countLists)) {
      const { form, parts, whole } = list;
      if (parts.length < 2 || !isExact(whole.figure) || parts.some(({ figure }) => !isExact(figure))) continue;
      if (parts.some(({ lead }) => hasOtherScope(lead))) continue;
      const sum = parts.reduce((subtotal, { figure }) => subtotal + figure.value, 0);
      const difference = sum - whole.figure.value;
      if (Math.abs(difference) < SLACK) continue;
      // One part above the whole is said by figures/part-exceeds-whole.
      if (form === "among" && (parts[0]?.figure.value ?? 0) > whole.figure.value) continue;
      const message = messageFor(list, difference);
      if (message === null) continue;
      const data = { whole: `${whole.lead}${printed(text, whole.figure.numberSpan)}`, sum: shown(sum) };
      const severity = message === "above" ? "error" : message === "total" ? "warning" : "info";
      fail({ at: whole.figure.numberSpan, severity, message, data });
    }
  },
});

function messageFor(list: CountList, difference: number): "above" | "total" | "perhaps-above" | "below" | null {
  const { form, parts, joined, closed } = list;
  const { exclusive, exhaustive } = readNames(parts);
  if (form === "total") return "total";
  if (difference > 0) {
    if (exclusive || form === "respectively") return "above";
    // A part that is all of the whole: steps that each matter goes through, say.
    const steps = parts.some(({ figure }) => figure.value >= list.whole.figure.value);
    return joined && !steps ? "perhaps-above" : null;
  }
  return closed && joined && (exhaustive || form === "respectively") ? "below" : null;
}

/** Without the tail of a binary fraction. */
const shown = (sum: number): number => Number(sum.toFixed(4));
