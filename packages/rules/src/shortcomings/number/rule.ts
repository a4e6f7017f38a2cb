import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { cleanText } from "../../reading/clean-text.js";
import { ownParts } from "../../reading/own-parts.js";
import { announces, lackingClauses } from "../lacks.js";

/** 执法力量不足、普法形式单一等问题 is one sentence and several shortcomings. */
const SEVERAL_IN_ONE = /、[^,。;]{2,40}(?:等|的)[^,。;]{0,8}(?:问题|不足|短板|现象|情况|困难|薄弱环节)/;
/** What only explains the sentence before it. */
const EXPLAINS =
  /^\s*(?:究其|其|这|此|主要|根本|直接)?(?:主要|根本)?(?:原因|由于|因为|缘于|源于|根源|导致|造成|致使|是)/;
const CAUSE = /原因|由于|因为|缘于|源于|根源/;
const NONE = /^[^。;\n]{0,24}(?:暂无|没有|未|不存在|无)(?:发现|存在)?(?:明显|突出|重大)?的?(?:问题|不足|短板)?[。;]?$/;

/** A report that owns up to one shortcoming only, or to none. */
export default defineRule({
  id: "shortcomings/number",
  code: "FZ1202",
  title: { "zh-CN": "不足的项数", en: "Number of shortcomings" },
  severity: "info",
  basis: [cite("inspection-rule", "25", "2")],
  presets: ["strict", "supervision"],
  appliesTo: { kinds: ["annual-report"], fromYear: 2019 },
  messages: {
    none: {
      "zh-CN": "应如实写明本年度的不足，实际写明没有",
      en: "The year's shortcomings should be stated; the report says there are none",
    },
    single: {
      "zh-CN": "存在的不足应写明 {least} 项以上，实际只有 {actual} 项",
      en: "There should be {least} shortcomings or more, there is {actual}",
    },
  },
  help: {
    none: {
      "zh-CN": "对照考核、督察、复议应诉和群众反映的情况查找不足；没有不足的报告难以让人信服。",
      en: "Look at assessments, inspections, review and court cases and complaints; nobody believes in a year without any.",
    },
    single: {
      "zh-CN": "对照考核、督察、复议应诉和群众反映的情况再查找，分项写明。",
      en: "Look at assessments, inspections, review and court cases and complaints, and state what they show point by point.",
    },
  },
  reasons: {
    "no-part": {
      "zh-CN": "“存在的不足和原因”没有单列一章（节）",
      en: "the shortcomings have no part of their own",
    },
    "shared-part": {
      "zh-CN": "不足与其他内容合写一章",
      en: "the shortcomings share a part with other contents",
    },
  },
  defaultOptions: { least: 2 },
  check({ report, once, options, fail, notApplicable, notChecked }) {
    const { sections, heading, shared } = ownParts(report, "shortcomings");
    const [first] = sections;
    if (first === undefined) return notApplicable("no-part");
    const text = once(cleanText);
    if (shared) notChecked("shared-part");
    const body = sections
      .map(({ headingSpan, span }) => text.slice(headingSpan.end, span.end))
      .join("\n")
      .trim();
    if (NONE.test(body.replace(/^[。:.\s]+|\s/g, ""))) return fail({ at: heading, message: "none" });
    const points = report.shortcomings.flatMap(({ spans }) => {
      const said = spans.map(({ start, end }) => text.slice(start, end)).join("\n");
      return said.trim() === "" || announces(said) ? [] : [said];
    });
    const [only] = points;
    if (only === undefined || points.length >= options.least || isSeveral(only)) return;
    if ((report.content.shortcomings.items ?? 0) >= options.least) return;
    fail({ at: heading, message: "single", data: { least: options.least, actual: points.length } });
  },
});

/** Whether what is counted as one point says several things, told apart by marks or by clauses of their own. */
function isSeveral(point: string): boolean {
  const statements = point
    .split(/[。;\n]/)
    .filter((one) => one.trim().length >= 6 && !EXPLAINS.test(one) && !announces(one));
  if (statements.length > 1 || SEVERAL_IN_ONE.test(point)) return true;
  // 普法形式单一，群众参与不多 may be one; what is behind the cause belongs to it.
  const [said = ""] = (statements[0] ?? "").split(CAUSE, 1);
  return lackingClauses(said).length > 2;
}
