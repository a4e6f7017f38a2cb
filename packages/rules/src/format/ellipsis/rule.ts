import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { isHan } from "@fazhi/text";
import { writtenText } from "../written-text.js";

/** What an ellipsis is typed with; runs of them. */
const DOTS = /\.{3,6}|。{3,6}|·{3,6}|．{3,6}|…{1,2}/g;
const RIGHT = "……";
/** 等 that is no “and so on”: 等级, 等待, 等同. */
const NO_LIST = "级待候同于到额量次比值效高";

/** The ellipsis: six dots in the place of two characters, and no 等 beside it. */
export default defineRule({
  id: "format/ellipsis",
  code: "FZ8410",
  title: { "zh-CN": "省略号", en: "Ellipsis" },
  severity: "info",
  basis: [cite("gbt-15834", "4.11")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    form: {
      "zh-CN": "省略号应为“……”，实际为“{actual}”",
      en: "The ellipsis should read “……”, found “{actual}”",
    },
    "and-so-on": {
      "zh-CN": "省略号与“等”应只用其一，实际为“{actual}”",
      en: "Either an ellipsis or 等 should stand here, found “{actual}”",
    },
  },
  help: {
    form: { "zh-CN": "省略号为六个点，占两个字的位置。", en: "Six dots, two characters wide." },
    "and-so-on": { "zh-CN": "删去省略号，或删去“等”。", en: "Delete the ellipsis or 等." },
  },
  check({ once, fail }) {
    const text = once(writtenText);
    for (const { index: start, 0: dots } of text.matchAll(DOTS)) {
      const end = start + dots.length;
      const mark = dots.charAt(0);
      // Longer runs are leaders of a table of contents, and dots of other scripts stand beside their letters.
      if (text.charAt(end) === mark || text.charAt(start - 1) === mark) continue;
      if (!isHan(text.charCodeAt(start - 1)) && !isHan(text.charCodeAt(end))) continue;
      const behind = text.charAt(end) === "等" && !NO_LIST.includes(text.charAt(end + 1) || " ");
      const ahead = text.charAt(start - 1) === "等" && isListEnd(text, start - 1);
      if (behind || ahead) {
        const at = { start: ahead ? start - 1 : start, end: behind ? end + 1 : end };
        fail({
          at,
          message: "and-so-on",
          data: { actual: text.slice(at.start, at.end) },
          suggestions: [{ message: "删去省略号", span: { start, end }, replacement: "" }],
        });
      } else if (dots !== RIGHT)
        fail({
          at: { start, end },
          message: "form",
          data: { actual: dots },
          suggestions: [{ message: "改为“……”", span: { start, end }, replacement: RIGHT }],
        });
    }
  },
});

/** 平等……, 对等…… end in a word, not in 等. */
const isListEnd = (text: string, at: number): boolean =>
  !"平对同相何均上中下高初优一二三".includes(text.charAt(at - 1) || " ");
