import { contentSections, defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { appearanceOf } from "../appearance.js";
import { REQUIRED_SINCE } from "../required-since.js";

/** 督察工作规定 asks for 不足和原因: shortcomings alone are half of the second content. */
export default defineRule({
  id: "completeness/causes",
  code: "FZ1005",
  title: { "zh-CN": "不足的原因", en: "Causes of the shortcomings" },
  severity: "warning",
  basis: [cite("inspection-rule", "25", "2")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    "not-stated": {
      "zh-CN": "应当写明不足和原因，实际只写了不足，未见原因",
      en: "Shortcomings and their causes are required; only shortcomings are stated",
    },
  },
  help: {
    "not-stated": {
      "zh-CN": "逐项写明造成不足的原因，如“主要原因是……”“由于……”；原因已经写了但未用这类词语的，可以忽略。",
      en: "Say what each shortcoming comes from, e.g. “主要原因是…”, “由于…”. Ignore this if the causes are there in other words.",
    },
  },
  reasons: {
    "no-shortcomings": { "zh-CN": "报告未写存在的不足", en: "the report states no shortcomings" },
    "not-required-then": {
      "zh-CN": "2019 年之前的报告尚无此项规定",
      en: "reports before 2019 were not yet required to state causes",
    },
    "not-known": { "zh-CN": "报告数据未说明是否写了原因", en: "the report data do not say whether causes are stated" },
  },
  check({ text, report, fail, notApplicable, notChecked }) {
    const { reportYear } = report;
    const { shortcomings } = report.content;
    const found = appearanceOf(report, "shortcomings", text);
    if (found.status === "missing") return notApplicable("no-shortcomings");
    if (shortcomings.causesStated === undefined) return notChecked("not-known");
    if (shortcomings.causesStated) return;
    if (reportYear !== null && reportYear < REQUIRED_SINCE) return notApplicable("not-required-then");
    const heading = contentSections(report, "shortcomings")[0]?.section.headingSpan ?? null;
    fail({ at: found.status === "inline" ? found.at : heading, message: "not-stated" });
  },
});
