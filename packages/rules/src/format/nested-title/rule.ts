import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { findInnerTitles } from "@fazhi/text";
import { titles } from "../../reading/clean-text.js";

/** A title inside a title takes 〈〉: 《…〈…〉…》. */
export default defineRule({
  id: "format/nested-title",
  code: "FZ8403",
  title: { "zh-CN": "书名号内的书名号", en: "Title within a title" },
  severity: "info",
  basis: [cite("gbt-15834", "4.15")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    mark: {
      "zh-CN": "书名号内再用书名号，应为“〈〉”，实际为“{actual}”",
      en: "A title within a title should stand in “〈〉”, found “{actual}”",
    },
  },
  help: {
    mark: {
      "zh-CN": "里面一层改用单书名号“〈〉”。",
      en: "Put the inner title in 〈〉.",
    },
  },
  check({ text, once, fail }) {
    for (const { innerStart, innerEnd } of once(titles))
      for (const { start, end, title } of findInnerTitles(text, innerStart, innerEnd)) {
        const actual = `${text.charAt(start)}${text.charAt(end - 1)}`;
        // A code or a tag of the page is no title.
        if (actual === "〈〉" || !/\p{Script=Han}/u.test(title)) continue;
        fail({
          at: { start, end },
          message: "mark",
          data: { actual },
          suggestions: [{ message: "改用单书名号", span: { start, end }, replacement: `〈${title}〉` }],
        });
      }
  },
});
