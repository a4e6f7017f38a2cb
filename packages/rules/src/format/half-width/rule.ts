import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { areFew } from "../places.js";
import { writtenText } from "../written-text.js";
import { findHalfWidthMarks, findStraightQuotes } from "./marks.js";

const FULL_WIDTH = {
  "zh-CN": "中文语句用全角标点；数字、英文、时间、网址内部的不必改。",
  en: "Chinese sentences take full-width marks; those inside numbers, times, addresses and other scripts stay.",
} as const;

/** Half-width marks in a text that otherwise has its full-width ones. */
export default defineRule({
  id: "format/half-width",
  code: "FZ8401",
  title: { "zh-CN": "半角标点", en: "Half-width marks" },
  severity: "info",
  basis: [cite("gbt-15834", "5.1")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  mutedBy: ["half-width-punctuation"],
  readsFacts: false,
  messages: {
    mark: {
      "zh-CN": "应为全角标点“{expected}”，实际为半角“{actual}”",
      en: "The full-width mark “{expected}” should stand here, found “{actual}”",
    },
    "mixed-brackets": {
      "zh-CN": "括号应为“{expected}”，实际一半全角、一半半角，为“{actual}”",
      en: "The brackets should read “{expected}”, found “{actual}”, one of each width",
    },
    many: {
      "zh-CN": "中文语句应使用全角标点，全文有 {count} 处为半角，此处为第一处",
      en: "Chinese sentences take full-width marks; {count} are half-width, this is the first",
    },
    quotes: {
      "zh-CN": "引号应为“”，实际为直引号（{count} 对）",
      en: "Quotation marks should be “ ”, found straight ones ({count} pairs)",
    },
  },
  help: {
    mark: FULL_WIDTH,
    "mixed-brackets": { "zh-CN": "前后两半都用全角括号。", en: "Use full-width brackets on both sides." },
    many: FULL_WIDTH,
    quotes: { "zh-CN": "请改为弯引号“”。", en: "Use curly quotation marks." },
  },
  check({ once, fail }) {
    const text = once(writtenText);
    const places = findHalfWidthMarks(text);
    const [first] = places;
    if (first !== undefined && !areFew(places))
      fail({ at: { start: first.start, end: first.end }, message: "many", data: { count: places.length } });
    else
      for (const { type, start, end, expected } of places) {
        const at = { start, end };
        fail({
          at,
          message: type === "mixed-brackets" ? "mixed-brackets" : "mark",
          data: { expected, actual: text.slice(start, end) },
          suggestions: [{ message: "改为全角", span: at, replacement: expected }],
        });
      }
    const quotes = findStraightQuotes(text);
    if (quotes !== null) fail({ at: quotes.first, message: "quotes", data: { count: quotes.count } });
  },
});
