import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { writtenText } from "../written-text.js";
import { findOddYears } from "./years.js";

/** A year has four numerals, all of one kind. */
export default defineRule({
  id: "format/short-year",
  code: "FZ8408",
  title: { "zh-CN": "年份的写法", en: "Form of years" },
  severity: "info",
  basis: [cite("gbt-15835")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    shortened: {
      "zh-CN": "年份应写全四位数字，实际为“{actual}”",
      en: "A year should be written with four digits, found “{actual}”",
    },
    mixed: {
      "zh-CN": "年份应为同一种数字，实际为“{actual}”",
      en: "A year should be written in one kind of numerals, found “{actual}”",
    },
  },
  help: {
    shortened: { "zh-CN": "请写全，如“2022年”，不简写为“22年”。", en: "Write it in full: 2022年, not 22年." },
    mixed: {
      "zh-CN": "请统一为阿拉伯数字，如“2022年”；用汉字的，零写作“〇”。",
      en: "Write it in Arabic digits: 2022年; in Chinese numerals zero is 〇.",
    },
  },
  check({ report, once, fail }) {
    const text = once(writtenText);
    for (const { type, start, end } of findOddYears(text, report.reportYear))
      fail({ at: { start, end }, message: type, data: { actual: text.slice(start, end) } });
  },
});
