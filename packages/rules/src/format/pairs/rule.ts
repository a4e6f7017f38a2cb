import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { areFew } from "../places.js";
import { type PairFault, pairFaults } from "./unpaired.js";

const PARTNERS: Readonly<Record<string, string>> = { "(": ")", ")": "(", "[": "]", "]": "[" };

/** The other mark of a pair, in the width of the one that is there. */
const partnerOf = ({ kind, text, side }: PairFault["mark"]): string =>
  PARTNERS[text] ?? kind.charAt(side === "open" ? 1 : 0);

/** Quotation marks, brackets and marks of titles come in pairs. */
export default defineRule({
  id: "format/pairs",
  code: "FZ8404",
  title: { "zh-CN": "标点成对", en: "Marks in pairs" },
  severity: "warning",
  basis: [cite("gbt-15834", "4.8"), cite("gbt-15834", "4.9")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    unclosed: {
      "zh-CN": "“{actual}”之后应有“{partner}”，实际没有",
      en: "“{actual}” should be closed by “{partner}”, it is not",
    },
    unopened: {
      "zh-CN": "“{actual}”之前应有“{partner}”，实际没有",
      en: "“{actual}” should be opened by “{partner}”, it is not",
    },
    "wrong-side": {
      "zh-CN": "此处应为“{expected}”，实际为“{actual}”，与另一半方向相同",
      en: "This should be “{expected}”, found “{actual}”, which faces the same way as its partner",
    },
    mismatched: {
      "zh-CN": "与“{open}”成对的应为“{expected}”，实际为“{actual}”",
      en: "“{open}” should be closed by “{expected}”, found “{actual}”",
    },
    many: {
      "zh-CN": "标点应成对使用，全文有 {count} 处不成对，此处为第一处",
      en: "Marks should come in pairs; {count} have no partner, this is the first",
    },
  },
  help: {
    unclosed: { "zh-CN": "请补上后一半，或删去多余的一半。", en: "Add the closing mark, or delete this one." },
    unopened: { "zh-CN": "请补上前一半，或删去多余的一半。", en: "Add the opening mark, or delete this one." },
    "wrong-side": { "zh-CN": "请改为方向相反的一半。", en: "Use the mark of the other side." },
    mismatched: { "zh-CN": "前后应用同一种括号或引号。", en: "Use the same kind of mark on both sides." },
    many: {
      "zh-CN": "请逐处核对；如果是转换或复制造成的，请用原稿再检查一次。",
      en: "Check them one by one; if a conversion lost them, check the original.",
    },
  },
  check({ once, fail }) {
    const faults = once(pairFaults);
    const [first] = faults;
    if (first !== undefined && !areFew(faults))
      return fail({ at: place(first), message: "many", data: { count: faults.length } });
    for (const fault of faults) {
      const { mark } = fault;
      const at = place(fault);
      const actual = mark.text;
      const partner = partnerOf(mark);
      switch (fault.type) {
        case "unclosed":
        case "unopened":
          fail({ at, message: fault.type, data: { actual, partner } });
          break;
        case "wrong-side":
          fail({
            at,
            message: "wrong-side",
            data: { actual, expected: partner },
            suggestions: [{ message: `改为“${partner}”`, span: at, replacement: partner }],
          });
          break;
        case "mismatched": {
          const expected = partnerOf(fault.open);
          fail({ at, message: "mismatched", data: { open: fault.open.text, actual, expected } });
        }
      }
    }
  },
});

const place = ({ mark: { start, end } }: PairFault) => ({ start, end });
