import { type DataValue, type Locale, type LocalizedText, renderTemplate } from "@fazhi/engine";

/** What may be wrong with a case or a rule's set of cases; `where` quotes the line. */
const differenceTexts = {
  missing: {
    "zh-CN": "应在第 {line} 行{where}报告 {expected}，实际没有",
    en: "expected {expected} on line {line}{where}, got nothing",
  },
  unexpected: {
    "zh-CN": "第 {line} 行{where}不应报告问题，实际报告 {actual}：{message}",
    en: "expected nothing on line {line}{where}, got {actual}: {message}",
  },
  different: {
    "zh-CN": "第 {line} 行{where}应报告 {expected}，实际报告 {actual}",
    en: "expected {expected} on line {line}{where}, got {actual}",
  },
  "other-rule": {
    "zh-CN": "第 {line} 行期望的 {expected} 不是被测规则 {rule}",
    en: "line {line} expects {expected}, but the rule tested is {rule}",
  },
  verdict: { "zh-CN": "结论应为 {expected}，实际为 {actual}", en: "expected the verdict {expected}, got {actual}" },
  reason: { "zh-CN": "理由应为 {expected}，实际为 {actual}", en: "expected the reason {expected}, got {actual}" },
  "silent-verdict": {
    "zh-CN": "结论应为 {expected}，实际为 {actual}；若本意如此，请在首行写明 verdict={verdict}",
    en: "expected the verdict {expected}, got {actual}; if that is meant, say verdict={verdict} in the first line",
  },
  impure: {
    "zh-CN": "同一文本两次检查结果不同：规则保留了状态",
    en: "two runs on one text differ: the rule keeps state",
  },
  unreadable: { "zh-CN": "文本无法读取：{codes}", en: "the text cannot be read: {codes}" },
  "message-untested": { "zh-CN": "没有用例报告消息 {message}", en: "no case reports the message {message}" },
  "no-right-case": { "zh-CN": "没有结论为 pass 的用例", en: "there is no case with the verdict pass" },
  "no-wrong-case": { "zh-CN": "没有报告问题的用例", en: "there is no case that reports something" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** One difference as a line of text. */
export function differenceText(
  id: keyof typeof differenceTexts,
  data: Readonly<Record<string, DataValue>>,
  locale: Locale,
): string {
  return renderTemplate(differenceTexts[id][locale], data);
}

/** The beginning of a line of the text, as the differences quote it: nothing for a blank line. */
export function quotedLine(line: string | undefined, locale: Locale): string {
  const shown = [...(line?.slice(0, 50) ?? "").trim()];
  if (shown.length === 0) return "";
  const beginning = shown.slice(0, 20).join("") + (shown.length > 20 ? "…" : "");
  return locale === "en" ? ` (${beginning})` : `（${beginning}）`;
}
