import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";

/** Says when a document is neither report nor plan, so that a clean result is not mistaken for a good report. */
export default defineRule({
  id: "document/kind",
  code: "FZ0001",
  title: { "zh-CN": "文种识别", en: "Kind of document" },
  severity: "warning",
  basis: [cite("inspection-rule", "24")],
  presets: ["recommended"],
  readsFacts: false,
  messages: {
    unknown: {
      "zh-CN": "应为法治政府建设年度报告或年度工作计划，实际未能识别为其中任何一种，其余各项均未检查",
      en: "Expected an annual report on building a law-based government or a yearly work plan, found neither; nothing else was checked",
    },
  },
  help: {
    unknown: {
      "zh-CN": "如果确是年度报告，请加 --kind annual-report 再检查一次；如果不是，请将其移出检查范围。",
      en: "If it is an annual report, check it again with --kind annual-report; if not, take it out of the check.",
    },
  },
  check({ report, fail }) {
    if (report.kind === "other") fail({ at: null, message: "unknown" });
  },
});
