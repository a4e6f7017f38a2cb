import type { Locale, Rule } from "@fazhi/engine";
import type { Basis } from "@fazhi/schema";

/** Chinese and English words of the rule pages. */
export const LABELS = {
  "zh-CN": {
    code: "编号",
    severity: "级别",
    appliesTo: "适用于",
    needs: "需要",
    mutedBy: "下列受损文本不检查",
    basis: "依据",
    noBasis: "没有条文规定，属起草惯例",
    messages: "消息",
    message: "提示",
    help: "处理办法",
    examples: "例子",
    rule: "规则",
    title: "内容",
    index: "规则",
    category: "类别",
    all: "所有文件",
    wrong: "会报告",
    right: "不会报告",
    nearMiss: "近似而不报告",
    nothing: "不报告。",
    line: (line: number) => `第 ${line} 行`,
    presets: "预设",
    off: "默认不启用",
    comma: "、",
    articles:
      "strict 和 supervision 都包含 recommended。想知道某一条文由哪些规则检查，见[按条文查规则](./articles.md)。",
    intro: "每条规则一个固定编号。点开可以看到检查什么、为什么、怎样改，以及实际执行的例子。",
    confidence: { high: "已核实", medium: "间接来源", low: "待核实" },
    articleOpen: "条号待核",
    severities: { error: "错误", warning: "警告", info: "提示" },
    kinds: { "annual-report": "年度报告", "work-plan": "工作计划", other: "其他文件" },
    comparedWith: { previous: "上一年度的报告：", plan: "年度工作要点：" },
    needed: {
      "report-year": "报告年度",
      organization: "报告单位",
      previous: "上一年度的报告",
      plan: "本年度的工作计划",
    },
  },
  en: {
    code: "Code",
    severity: "Severity",
    appliesTo: "Applies to",
    needs: "Needs",
    mutedBy: "Not checked in texts damaged by",
    basis: "Basis",
    noBasis: "no article; drafting practice",
    messages: "Messages",
    message: "Message",
    help: "What to do",
    examples: "Examples",
    rule: "Rule",
    title: "Subject",
    index: "Rules",
    category: "Category",
    all: "all documents",
    wrong: "Reported",
    right: "Not reported",
    nearMiss: "Near misses, not reported",
    nothing: "Nothing is reported.",
    line: (line: number) => `Line ${line}`,
    presets: "Presets",
    off: "off by default",
    comma: ", ",
    articles:
      "strict and supervision both include recommended. For the rules that check a provision see [rules by provision](./articles.md).",
    intro:
      "Each rule has a fixed code. Its page says what it checks, why, and how to put it right, with examples that are run as tests.",
    confidence: { high: "verified", medium: "indirect source", low: "to be verified" },
    articleOpen: "article number to be verified",
    severities: { error: "error", warning: "warning", info: "info" },
    kinds: { "annual-report": "annual reports", "work-plan": "work plans", other: "other documents" },
    comparedWith: { previous: "The report of the year before:", plan: "The work plan of the year:" },
    needed: {
      "report-year": "the report year",
      organization: "the reporting body",
      previous: "the report of the year before",
      plan: "the year's work plan",
    },
  },
} as const;

/** Whom a rule applies to, in words. */
export function appliesToText({ appliesTo }: Rule, locale: Locale): string {
  const labels = LABELS[locale];
  const kinds = appliesTo?.kinds?.map((kind) => labels.kinds[kind]) ?? [labels.all];
  const years = [appliesTo?.fromYear ?? "", appliesTo?.toYear ?? ""].join("—");
  return [...kinds, ...(appliesTo?.levels ?? []), ...(appliesTo?.types ?? []), ...(years === "—" ? [] : [years])].join(
    locale === "zh-CN" ? "、" : ", ",
  );
}

/** 《…》第25条第3项（已核实，条号待核） */
export function basisText({ title, article, item, confidence, articleConfidence }: Basis, locale: Locale): string {
  const labels = LABELS[locale];
  const numbered = /^\d+$/.test(article ?? "");
  const place =
    article === null
      ? ""
      : locale === "en"
        ? `, ${numbered ? "art. " : ""}${article}${item === null ? "" : `, item ${item}`}`
        : `${numbered ? `第${article}条` : ` ${article}`}${item === null ? "" : `第${item}项`}`;
  const notes = [
    labels.confidence[confidence],
    ...(article !== null && articleConfidence !== "high" ? [labels.articleOpen] : []),
  ];
  return locale === "en" ? `《${title}》${place} (${notes.join(", ")})` : `《${title}》${place}（${notes.join("，")}）`;
}
