import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { findYearRanges, type YearRangeMatch } from "@fazhi/text";
import { areFew } from "../places.js";
import { writtenText } from "../written-text.js";

/** The marks that stand in ranges, by what a reader sees; words (至) are no marks. */
type DashForm = "hyphen" | "one-em" | "two-em" | "wave";

const HYPHENS = /[-\u2010\u2011]/;
const WAVES = /[~～〜∼]/;

/** A mark before a year; few texts have two kinds of them, and only those are looked at closely. */
const BEFORE_YEAR = /[-\u2010\u2011—–－―─−~～〜∼]{1,2}(?=\s?(?:19|20)\d\d)/g;

const formOf = ({ dash }: YearRangeMatch): DashForm | null => formOfMarks(dash.trim());

function formOfMarks(marks: string): DashForm | null {
  if (marks === "" || /[至到]/.test(marks)) return null;
  if (HYPHENS.test(marks)) return "hyphen";
  if (WAVES.test(marks)) return "wave";
  return marks.length > 1 ? "two-em" : "one-em";
}

const STANDARD = { "one-em": "—", wave: "～" } as const;

/** One kind of mark in all ranges of years; which of them is a matter of house style. */
export default defineRule({
  id: "format/range-dash",
  code: "FZ8406",
  title: { "zh-CN": "起止年份的连接号", en: "Dash in ranges of years" },
  severity: "info",
  basis: [cite("gbt-15834", "4.13.3")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  mutedBy: ["lost-year-range-dash"],
  readsFacts: false,
  messages: {
    mixed: {
      "zh-CN": "起止年份的连接号应前后一致，应为“{expected}”，实际为“{actual}”",
      en: "Ranges of years should take one kind of dash throughout: “{expected}”, found “{actual}”",
    },
    "mixed-often": {
      "zh-CN": "起止年份的连接号应前后一致，应为“{expected}”，实际为“{actual}”（共 {count} 处）",
      en: "Ranges of years should take one kind of dash throughout: “{expected}”, found “{actual}” ({count} places)",
    },
  },
  help: {
    mixed: {
      "zh-CN": "起止年份用一字线“—”或浪纹线“～”，全文只用一种。",
      en: "Use — or ～ for ranges, and only one of them.",
    },
    "mixed-often": {
      "zh-CN": "起止年份用一字线“—”或浪纹线“～”，全文只用一种。",
      en: "Use — or ～ for ranges, and only one of them.",
    },
  },
  check({ text, once, fail }) {
    const written = once(writtenText);
    if (new Set(written.match(BEFORE_YEAR)).size < 2) return;
    const ranges = findYearRanges(written).flatMap((range) => {
      const form = formOf(range);
      return form === null ? [] : [{ range, form }];
    });
    if (new Set(ranges.map(({ form }) => form)).size < 2) return;
    const count = (wanted: DashForm) => ranges.filter(({ form }) => form === wanted).length;
    const standard = count("wave") > count("one-em") ? "wave" : "one-em";
    const mark = STANDARD[standard];
    const others = ranges.filter(({ form }) => form !== standard);
    const few = areFew(others);
    for (const { range } of few ? others : others.slice(0, 1)) {
      const at = { start: range.start, end: range.end };
      const actual = range.text;
      const expected = actual.replace(range.dash.trim(), mark);
      if (!few) fail({ at, message: "mixed-often", data: { expected, actual, count: others.length } });
      else {
        const dash = text.indexOf(range.dash.trim(), range.start);
        fail({
          at,
          message: "mixed",
          data: { expected, actual },
          suggestions: [
            {
              message: `改为“${mark}”`,
              span: { start: dash, end: dash + range.dash.trim().length },
              replacement: mark,
            },
          ],
        });
      }
    }
  },
});
