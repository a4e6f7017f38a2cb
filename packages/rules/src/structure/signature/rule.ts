import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Span } from "@fazhi/schema";
import { foldWidth, parseDate } from "@fazhi/text";

/**
 * 署名 and 成文日期. Web versions often drop both, so their absence is a note only; a date that is
 * there must be one and be written as the standard says.
 */
export default defineRule({
  id: "structure/signature",
  code: "FZ3002",
  title: { "zh-CN": "署名和成文日期", en: "Signature and date" },
  severity: "info",
  basis: [cite("gbt-9704", "7.3.5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    missing: {
      "zh-CN": "应有署名和成文日期，实际均未见",
      en: "Signature and date are expected, neither was found",
    },
    "no-organization": {
      "zh-CN": "应有署名，实际只有成文日期",
      en: "A signature is expected, only a date was found",
    },
    "no-date": {
      "zh-CN": "应有成文日期，实际只有署名",
      en: "A date is expected, only a signature was found",
    },
    "invalid-date": {
      "zh-CN": "成文日期应为实有的日期，实际为“{actual}”",
      en: "The date should be one of the calendar, found “{actual}”",
    },
    "date-form": {
      "zh-CN": "成文日期应为“{expected}”，实际为“{actual}”",
      en: "The date should read “{expected}”, found “{actual}”",
    },
  },
  help: {
    missing: {
      "zh-CN": "网页版常略去署名和日期；如果检查的是报送稿，请补上发文机关署名和成文日期。",
      en: "Web versions often leave both out; in the version that is filed, add the issuing body and the date.",
    },
    "no-organization": {
      "zh-CN": "报送稿请补上发文机关署名。",
      en: "In the version that is filed, add the issuing body.",
    },
    "no-date": { "zh-CN": "报送稿请补上成文日期。", en: "In the version that is filed, add the date." },
    "invalid-date": {
      "zh-CN": "请核对年、月、日。",
      en: "Check year, month and day.",
    },
    "date-form": {
      "zh-CN": "成文日期用阿拉伯数字将年、月、日标全，月、日不编虚位（即 1 不编为 01）。",
      en: "Write year, month and day in full in Arabic numerals, without leading zeros, followed by 年, 月 and 日.",
    },
  },
  check({ text, report, fail }) {
    const { signature } = report;
    if (signature === null || (signature.organization === null && signature.dateText === null))
      return fail({ at: null, message: "missing" });
    const { organization, dateText, span } = signature;
    if (organization === null) fail({ at: span, message: "no-organization" });
    if (dateText === null) return fail({ at: span, message: "no-date" });

    // The date may be spaced out or broken over lines; only one that stands in one piece can be pointed at.
    const found = text.lastIndexOf(dateText, span.end);
    const at: Span = found >= span.start ? { start: found, end: found + dateText.length } : span;
    const actual = dateText;
    const date = parseDate(foldWidth(dateText));
    const basis = [cite("gbt-9704", "7.3.5.4")];
    if (date === null || date.iso === null || date.precision !== "day")
      return fail({ at, severity: "warning", basis, message: "invalid-date", data: { actual } });
    const expected = `${date.year}年${date.month}月${date.day}日`;
    if (foldWidth(actual) !== expected)
      fail({ at, severity: "warning", basis, message: "date-form", data: { expected, actual } });
  },
});
