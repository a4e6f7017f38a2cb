import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { writtenText } from "../written-text.js";
import { findDottedDays } from "./named-days.js";

/** A middle dot between month and day of a day with a name: 12·4. */
export default defineRule({
  id: "format/month-day",
  code: "FZ8407",
  title: { "zh-CN": "节日、纪念日的月日", en: "Month and day of named days" },
  severity: "info",
  basis: [cite("gbt-15834", "4.14")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    dot: {
      "zh-CN": "月日之间应为间隔号“{expected}”，实际为“{actual}”",
      en: "Month and day should be parted by a middle dot, “{expected}”, found “{actual}”",
    },
  },
  help: {
    dot: {
      "zh-CN": "用阿拉伯数字表示的节日、纪念日，月日之间用间隔号，如“12·4”。",
      en: "Days with a name take a middle dot between month and day: 12·4.",
    },
  },
  check({ once, fail }) {
    const text = once(writtenText);
    for (const { start, end, dot } of findDottedDays(text)) {
      const actual = text.slice(start, end);
      const expected = `${text.slice(start, dot)}·${text.slice(dot + 1, end)}`;
      fail({
        at: { start, end },
        message: "dot",
        data: { expected, actual },
        suggestions: [{ message: "改为间隔号", span: { start: dot, end: dot + 1 }, replacement: "·" }],
      });
    }
  },
});
