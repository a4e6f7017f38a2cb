import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { isHan } from "@fazhi/text";
import { writtenText } from "../written-text.js";

/** ？ and ！ may be doubled for emphasis, … and — are doubled by nature, and points belong to the ellipsis. */
const MARKS = /[，。、；：,;:][，。、；：,;:]+/g;
/** A longer run of one mark is no slip but a line of leaders, or an ellipsis. */
const LONGEST = 2;

/** Two marks that part clauses or sentences, side by side: 。。 ，， 、， */
export default defineRule({
  id: "format/doubled-mark",
  code: "FZ8405",
  title: { "zh-CN": "标点叠用", en: "Doubled marks" },
  severity: "warning",
  basis: [cite("gbt-15834", "5.1")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    same: {
      "zh-CN": "标点应为“{expected}”，实际重复为“{actual}”",
      en: "The mark should be “{expected}”, found “{actual}”",
    },
    different: {
      "zh-CN": "此处应只有一个标点，实际为“{actual}”",
      en: "One mark should stand here, found “{actual}”",
    },
  },
  help: {
    same: {
      "zh-CN": "请先核对中间是否漏了文字，再删去多余的标点。",
      en: "Check whether words were lost between them, then delete one.",
    },
    different: {
      "zh-CN": "请先核对中间是否漏了文字，再按句意保留一个标点。",
      en: "Check whether words were lost between them, then keep the one that fits.",
    },
  },
  check({ once, fail }) {
    const text = once(writtenText);
    for (const { index: start, 0: actual } of text.matchAll(MARKS)) {
      const end = start + actual.length;
      // Half-width marks double in times, codes and lists of other scripts.
      if (!followsText(text, start)) continue;
      const same = [...actual].every((mark) => mark === actual.charAt(0));
      if (!same) fail({ at: { start, end }, message: "different", data: { actual: actual.slice(0, 10) } });
      else if (end - start <= LONGEST) {
        const expected = actual.charAt(0);
        fail({
          at: { start, end },
          message: "same",
          data: { expected, actual },
          suggestions: [{ message: "只保留一个标点", span: { start, end }, replacement: expected }],
        });
      }
    }
  },
});

/** Whether a Chinese character, a number or a closing mark stands before. */
function followsText(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return isHan(text.charCodeAt(at - 1)) || (before !== "" && "》”’）)〉】〕」』%％0123456789".includes(before));
}
