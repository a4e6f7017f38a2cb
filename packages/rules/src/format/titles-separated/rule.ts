import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { writtenText } from "../written-text.js";

/** 》、《: the marks of titles part them already. Statutes themselves print the 、, so this is a note on style. */
export default defineRule({
  id: "format/titles-separated",
  code: "FZ8402",
  title: { "zh-CN": "相邻书名号之间的顿号", en: "Mark between adjacent titles" },
  severity: "info",
  basis: [cite("gbt-15834", "4.5.3.5")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    titles: {
      "zh-CN": "相邻书名号之间应为“》《”，实际为“{actual}”",
      en: "Adjacent titles should stand as “》《”, found “{actual}”",
    },
    quotations: {
      "zh-CN": "相邻引号之间应为“{expected}”，实际为“{actual}”",
      en: "Adjacent quotations should stand as “{expected}”, found “{actual}”",
    },
  },
  help: {
    titles: {
      "zh-CN": "标有书名号的并列成分之间通常不用顿号，可以删去；原文如此的法律条文不必改。",
      en: "Titles that stand side by side usually take no 、; delete it, unless a statute is quoted word for word.",
    },
    quotations: {
      "zh-CN": "标有引号的并列成分之间通常不用顿号，可以删去。",
      en: "Quotations that stand side by side usually take no 、; delete it.",
    },
  },
  defaultOptions: { quotations: false },
  check({ options, once, fail }) {
    const text = once(writtenText);
    for (let at = text.indexOf("、"); at >= 0; at = text.indexOf("、", at + 1)) {
      const before = text.charAt(at - 1);
      const after = text.charAt(at + 1);
      const span = { start: at - 1, end: at + 2 };
      const actual = text.slice(span.start, span.end);
      const suggestions = [{ message: "删去顿号", span: { start: at, end: at + 1 }, replacement: "" }];
      if (actual === "》、《" || actual === "〉、〈")
        fail({ at: span, message: "titles", data: { actual }, suggestions });
      else if (options.quotations && actual === "”、“")
        fail({ at: span, message: "quotations", data: { actual, expected: before + after }, suggestions });
    }
  },
});
