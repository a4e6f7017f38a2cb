import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { checkAppearance } from "../appearance.js";

/** 督察工作规定, required content 3: 党政主要负责人履行推进法治建设第一责任人职责情况. */
export default defineRule({
  id: "completeness/first-responsible-person",
  code: "FZ1003",
  title: {
    "zh-CN": "党政主要负责人履行推进法治建设第一责任人职责情况",
    en: "How the heads fulfilled their duty as first responsible persons",
  },
  severity: "error",
  basis: [cite("inspection-rule", "25", "3")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    missing: {
      "zh-CN": "应当报告“党政主要负责人履行推进法治建设第一责任人职责情况”，实际未见",
      en: "The report must state how the heads fulfilled their duty as first responsible persons; nothing was found",
    },
    "not-required-then": {
      "zh-CN": "未见“党政主要负责人履行推进法治建设第一责任人职责情况”；{year} 年度的报告尚无此项规定",
      en: "Nothing on how the heads fulfilled their duty as first responsible persons was found; reports for {year} were not yet required to state it",
    },
    inline: {
      "zh-CN": "“党政主要负责人履行推进法治建设第一责任人职责情况”应单列一章（节），实际仅见于第 {line} 行",
      en: "How the heads fulfilled their duty as first responsible persons should stand under a heading of its own; found only in line {line}",
    },
    empty: {
      "zh-CN": "“党政主要负责人履行推进法治建设第一责任人职责情况”标题下应有内容，实际为空",
      en: "There should be something under the heading on how the heads fulfilled their duty; nothing follows it",
    },
  },
  help: {
    missing: {
      "zh-CN":
        "增写一章“党政主要负责人履行推进法治建设第一责任人职责情况”。部门报告也应写明；内容可参照《党政主要负责人履行推进法治建设第一责任人职责规定》所列职责。",
      en: "Add a part “党政主要负责人履行推进法治建设第一责任人职责情况”; departments must report on it too. The duties listed in the 2016 provisions on first responsible persons show what it may cover.",
    },
    inline: {
      "zh-CN": "为党政主要负责人履行第一责任人职责的情况单列一章（节）标题，并写具体事实。",
      en: "Give the heads' fulfilment of their duty a heading of its own, and state facts.",
    },
    empty: {
      "zh-CN": "补写该标题下的内容；如果是网页摘录不全，请用全文检查。",
      en: "Write what belongs under the heading; if this is an excerpt, check the whole text.",
    },
  },
  check: (context) => checkAppearance("first-responsible-person", context),
});
