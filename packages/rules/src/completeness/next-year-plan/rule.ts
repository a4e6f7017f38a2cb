import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { checkAppearance } from "../appearance.js";

/** 督察工作规定, required content 4: 下一年度主要安排. */
export default defineRule({
  id: "completeness/next-year-plan",
  code: "FZ1004",
  title: { "zh-CN": "下一年度主要安排", en: "Main plans for the next year" },
  severity: "error",
  basis: [cite("inspection-rule", "25", "4")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    missing: {
      "zh-CN": "应当报告“下一年度主要安排”，实际未见",
      en: "The report must state the main plans for the next year; nothing was found",
    },
    "not-required-then": {
      "zh-CN": "未见“下一年度主要安排”；{year} 年度的报告尚无此项规定",
      en: "Nothing on the main plans for the next year was found; reports for {year} were not yet required to state it",
    },
    inline: {
      "zh-CN": "“下一年度主要安排”应单列一章（节），实际仅见于第 {line} 行",
      en: "The main plans for the next year should stand under a heading of its own; found only in line {line}",
    },
    empty: {
      "zh-CN": "“下一年度主要安排”标题下应有内容，实际为空",
      en: "There should be something under the heading on the main plans for the next year; nothing follows it",
    },
  },
  help: {
    missing: {
      "zh-CN": "增写一章“下一年度推进法治政府建设的主要安排”，写明下一年度的重点任务。",
      en: "Add a part “下一年度推进法治政府建设的主要安排” with the main tasks of the next year.",
    },
    inline: {
      "zh-CN": "为下一年度安排单列一章（节）标题，不要只在结尾一句带过。",
      en: "Give the plans for the next year a heading of their own instead of a closing sentence.",
    },
    empty: {
      "zh-CN": "补写该标题下的内容；如果是网页摘录不全，请用全文检查。",
      en: "Write what belongs under the heading; if this is an excerpt, check the whole text.",
    },
  },
  check: (context) => checkAppearance("next-year-plan", context),
});
