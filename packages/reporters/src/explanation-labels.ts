import type { KindSign, ReadingConfidence, RoleSign } from "@fazhi/schema";
import type { Locale } from "./labels.js";

/** What the signs of an explanation mean, in words that go before a quotation of what was met. */
interface ExplanationLabels {
  readonly confidence: Readonly<Record<ReadingConfidence, string>>;
  readonly role: Readonly<Record<RoleSign, string>>;
  readonly kind: Readonly<Record<KindSign, string>>;
  readonly because: (confidence: string) => string;
  readonly nothing: string;
  readonly against: string;
  readonly rival: string;
  readonly separator: string;
  readonly share: (count: number, of: number) => string;
  readonly weight: (weight: number) => string;
}

const chinese: ExplanationLabels = {
  confidence: { high: "可信", medium: "较可信", low: "存疑" },
  role: {
    "names-content": "小标题写明",
    "suggests-content": "小标题提示",
    "names-tasks": "小标题说的是任务",
    "treats-topic": "小标题说的是一项工作",
    "names-none": "小标题不属于规定内容",
    "names-absent-content": "小标题提到别处没有的内容",
    "runs-on": "小标题与正文相连",
    "before-closing-part": "位置在前，其后为",
    "no-closing-part": "全文没有不足、安排部分",
    "last-of-all": "末尾部分，全文没有不足、安排部分",
    "before-last-part": "位置居中，其后还有",
    "behind-shortcomings": "位置在后，其前为",
    "owns-up-to-lacks": "承认不足",
    "tells-of-heads": "叙述主要负责人履职",
    "looks-ahead": "说今后要做的",
    "tells-what-was-done": "说已做的",
  },
  kind: {
    "title-report": "标题是法治建设的报告",
    "title-account-and-plan": "标题兼有总结和安排",
    "title-plan": "标题是法治建设的任务安排",
    "title-other-plan": "标题是其他安排",
    "title-other-period": "标题的期间不是一年",
    "title-one-person": "标题是个人的述职",
    "title-other-genre": "标题是其他文种",
    "title-other-subject": "标题是其他主题",
    "opening-announces-account": "开头说明是报告",
    "opening-says-as-follows": "开头",
    "opening-cites-basis": "开头引用报告的依据",
    "opening-announces-tasks": "开头说明是任务",
    "text-names-first-responsible-person": "正文提到第一责任人",
    "text-names-subject": "正文多次提到",
    "text-lists-reports": "正文只是各份报告的题目",
    "text-assigns-units": "正文逐项写明责任单位",
    "parts-treat-topics": "各部分是法治建设的任务",
    "part-names-content": "有一部分是",
    "part-names-subject": "小标题点明主题",
    "foreign-opening": "开头像其他文种",
    "foreign-headings": "小标题像其他文种",
    "foreign-ends": "首尾像其他文种",
    "foreign-text": "正文像其他文种",
  },
  because: (confidence) => `依据（${confidence}）：`,
  nothing: "没有找到依据",
  against: "但",
  rival: "另见：",
  separator: "；",
  share: (count, of) => `${count}/${of}`,
  weight: (weight) => `（${weight}）`,
};

const english: ExplanationLabels = {
  confidence: { high: "sure", medium: "fairly sure", low: "doubtful" },
  role: {
    "names-content": "the heading names it:",
    "suggests-content": "the heading suggests it:",
    "names-tasks": "the heading speaks of tasks",
    "treats-topic": "the heading is about a field of work",
    "names-none": "the heading is that of no content",
    "names-absent-content": "its heading has words of a content found nowhere else:",
    "runs-on": "heading and text run together",
    "before-closing-part": "stands before",
    "no-closing-part": "no part on shortcomings or plans",
    "last-of-all": "the last part, and none on shortcomings or plans",
    "before-last-part": "stands behind them, and before",
    "behind-shortcomings": "stands behind",
    "owns-up-to-lacks": "owns up to lacks",
    "tells-of-heads": "tells of the heads",
    "looks-ahead": "says what will be done",
    "tells-what-was-done": "says what was done",
  },
  kind: {
    "title-report": "the title is a report's on this subject",
    "title-account-and-plan": "the title names account and plan",
    "title-plan": "the title is a plan's on this subject",
    "title-other-plan": "the title is that of another plan",
    "title-other-period": "the title covers another period than a year",
    "title-one-person": "the title is one person's account",
    "title-other-genre": "the title is that of another genre",
    "title-other-subject": "the title names another subject",
    "opening-announces-account": "the opening announces an account",
    "opening-says-as-follows": "the opening says",
    "opening-cites-basis": "the opening cites what reports are written under",
    "opening-announces-tasks": "the opening announces tasks",
    "text-names-first-responsible-person": "the text names the first responsible person",
    "text-names-subject": "the text often says",
    "text-lists-reports": "the text only lists titles of reports",
    "text-assigns-units": "the text makes units responsible, item by item",
    "parts-treat-topics": "the parts are the tasks of law-based government",
    "part-names-content": "one part is",
    "part-names-subject": "a heading names the subject",
    "foreign-opening": "the opening is that of another genre",
    "foreign-headings": "the headings are those of another genre",
    "foreign-ends": "beginning or end is that of another genre",
    "foreign-text": "the text is that of another genre",
  },
  because: (confidence) => `why (${confidence}): `,
  nothing: "nothing found to go by",
  against: "but ",
  rival: "elsewhere: ",
  separator: "; ",
  share: (count, of) => ` ${count}/${of}`,
  weight: (weight) => ` (${weight})`,
};

/** The words of explanations in a language. */
export const explanationLabels = (locale: Locale): ExplanationLabels => (locale === "en" ? english : chinese);
