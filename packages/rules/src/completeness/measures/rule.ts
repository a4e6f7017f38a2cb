import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { checkAppearance } from "../appearance.js";

/** 督察工作规定, required content 1: 主要举措和成效. */
export default defineRule({
  id: "completeness/measures",
  code: "FZ1001",
  title: { "zh-CN": "主要举措和成效", en: "Main measures and results" },
  severity: "error",
  basis: [cite("inspection-rule", "25", "1")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    missing: {
      "zh-CN": "应当报告“主要举措和成效”，实际未见",
      en: "The report must state the main measures and results; nothing was found",
    },
    "not-required-then": {
      "zh-CN": "未见“主要举措和成效”；{year} 年度的报告尚无此项规定",
      en: "Nothing on the main measures and results was found; reports for {year} were not yet required to state it",
    },
    inline: {
      "zh-CN": "“主要举措和成效”应单列一章（节），实际仅见于第 {line} 行",
      en: "The main measures and results should stand under a heading of its own; found only in line {line}",
    },
    empty: {
      "zh-CN": "“主要举措和成效”标题下应有内容，实际为空",
      en: "There should be something under the heading on the main measures and results; nothing follows it",
    },
  },
  help: {
    missing: {
      "zh-CN": "增写一章，如“一、推进法治政府建设的主要举措和成效”，写明本年度做了什么、取得什么成效。",
      en: "Add a part of its own on what was done during the year and with what results, under a heading that says so.",
    },
    inline: {
      "zh-CN": "为这部分内容单列一章（节）标题，使其与不足、安排等内容分开。",
      en: "Give this content a heading of its own, apart from shortcomings and plans.",
    },
    empty: {
      "zh-CN": "补写该标题下的内容；如果是网页摘录不全，请用全文检查。",
      en: "Write what belongs under the heading; if this is an excerpt, check the whole text.",
    },
  },
  check: (context) => checkAppearance("measures", context),
});
