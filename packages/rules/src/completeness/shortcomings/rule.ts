import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { checkAppearance } from "../appearance.js";

/** 督察工作规定, required content 2: 存在的不足和原因. */
export default defineRule({
  id: "completeness/shortcomings",
  code: "FZ1002",
  title: { "zh-CN": "存在的不足和原因", en: "Shortcomings and their causes" },
  severity: "error",
  basis: [cite("inspection-rule", "25", "2")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    missing: {
      "zh-CN": "应当报告“存在的不足和原因”，实际未见",
      en: "The report must state the shortcomings and their causes; nothing was found",
    },
    "not-required-then": {
      "zh-CN": "未见“存在的不足和原因”；{year} 年度的报告尚无此项规定",
      en: "Nothing on the shortcomings and their causes was found; reports for {year} were not yet required to state it",
    },
    inline: {
      "zh-CN": "“存在的不足和原因”应单列一章（节），实际仅见于第 {line} 行",
      en: "The shortcomings and their causes should stand under a heading of its own; found only in line {line}",
    },
    empty: {
      "zh-CN": "“存在的不足和原因”标题下应有内容，实际为空",
      en: "There should be something under the heading on the shortcomings and their causes; nothing follows it",
    },
  },
  help: {
    missing: {
      "zh-CN": "增写一章“存在的不足和原因”，如实写明本年度的不足，并逐项说明原因。",
      en: "Add a part “存在的不足和原因” that names the year's shortcomings and, for each, its cause.",
    },
    inline: {
      "zh-CN": "为不足和原因单列一章（节）标题，不要只在举措或安排中带过。",
      en: "Give shortcomings and causes a heading of their own instead of mentioning them among measures or plans.",
    },
    empty: {
      "zh-CN": "补写该标题下的内容；如果是网页摘录不全，请用全文检查。",
      en: "Write what belongs under the heading; if this is an excerpt, check the whole text.",
    },
  },
  check: (context) => checkAppearance("shortcomings", context),
});
