import { defineRule, walkSections } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Span } from "@fazhi/schema";
import { formatMarker, type MarkerKind, matchMarker } from "@fazhi/text";

/** What a number of each kind takes behind it is part of it; a further mark is one too many. */
const MARKS = "、，,.．：:。";
const CHECKED: ReadonlySet<MarkerKind> = new Set<MarkerKind>([
  "chinese",
  "chinese-parenthesised",
  "arabic",
  "arabic-parenthesised",
]);

interface WrongMark extends Span {
  readonly actual: string;
  readonly expected: string;
}

/** The marks of heading numbers: 一、 （一） 1. （1）, and nothing behind the brackets. */
export default defineRule({
  id: "format/numbering-mark",
  code: "FZ8409",
  title: { "zh-CN": "标题序号后的标点", en: "Marks of heading numbers" },
  severity: "info",
  basis: [cite("gbt-15834", "B.3"), cite("gbt-9704", "7.3.3")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  readsFacts: false,
  messages: {
    mark: {
      "zh-CN": "标题序号应为“{expected}”，实际为“{actual}”",
      en: "The number of the heading should read “{expected}”, found “{actual}”",
    },
    "mark-often": {
      "zh-CN": "标题序号应为“{expected}”，实际为“{actual}”（这种写法共 {count} 处）",
      en: "The number of the heading should read “{expected}”, found “{actual}” ({count} of this kind)",
    },
  },
  help: {
    mark: {
      "zh-CN": "“一”后用顿号，“1”后用下脚点，带括号的序号后不用标点。",
      en: "一 takes 、 and 1 takes a dot; a number in brackets takes no mark.",
    },
    "mark-often": {
      "zh-CN": "“一”后用顿号，“1”后用下脚点，带括号的序号后不用标点。",
      en: "一 takes 、 and 1 takes a dot; a number in brackets takes no mark.",
    },
  },
  check({ text, source, report, fail }) {
    // Markdown writes and numbers lists itself.
    if (source.format === "markdown") return;
    const byForm = new Map<string, WrongMark[]>();
    walkSections(report, ({ marker, span: { start } }) => {
      if (marker === null) return;
      const found = matchMarker(text, start);
      if (found === null || !CHECKED.has(found.kind)) return;
      const end = MARKS.includes(text.charAt(found.end) || " ") ? found.end + 1 : found.end;
      const actual = text.slice(start, end);
      const expected = formatMarker(found.kind, found.ordinal);
      if (isRight(actual, expected)) return;
      const form = `${found.kind}${actual.replace(/[\d０-９〇一二三四五六七八九十百零]+/, "")}`;
      const places = byForm.get(form) ?? [];
      places.push({ start, end, actual, expected });
      byForm.set(form, places);
    });
    for (const places of byForm.values()) {
      const [first] = places;
      if (first === undefined) continue;
      const { start, end, actual, expected } = first;
      const at = { start, end };
      if (places.length > 1) fail({ at, message: "mark-often", data: { expected, actual, count: places.length } });
      else
        fail({
          at,
          message: "mark",
          data: { expected, actual },
          suggestions: [{ message: "改正序号的标点", span: at, replacement: expected }],
        });
    }
  },
});

/** Widths, and blanks inside, are no matter of this rule; a bracket that got lost belongs to format/pairs. */
function isRight(actual: string, expected: string): boolean {
  const plain = actual
    .replace(/[\s\u3000]/g, "")
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/\(/g, "（")
    .replace(/\)/g, "）")
    .replace(/．/g, ".")
    .replace(/､/g, "、");
  if (plain === expected || plain === expected.slice(0, -1)) return true;
  // 1) and 01. are styles of their own.
  return /^\d+）$/.test(plain) || /^0\d/.test(plain) || /[零廿壹贰叁肆伍陆柒捌玖拾]/.test(plain);
}
