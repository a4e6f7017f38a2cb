import { defineRule } from "@fazhi/engine";
import { cite, obligationsOf } from "@fazhi/law";
import type { Report, Span } from "@fazhi/schema";
import { cleanText } from "../../reading/clean-text.js";

/** 主送机关 are one line, and no longer than that. */
const MOST_CHARACTERS = 80;
/** So many lines between title and salutation: a subtitle, a date, a row of the index table. */
const MOST_LINES = 12;
const BODY = /[省市区县旗州镇乡]委|党委|党工委|政府|人大|常委会|厅|局|办公室|依法治.{1,2}办|委员会|管委会/;
const CONGRESS = /人大|人民代表大会/;

/**
 * To whom the report goes, by the line under the title. Texts on the web have lost it as a rule, so that this is off
 * until somebody checks originals.
 */
export default defineRule({
  id: "document/addressee",
  code: "FZ0004",
  title: { "zh-CN": "主送机关", en: "Addressees" },
  severity: "info",
  basis: [cite("inspection-rule", "24")],
  appliesTo: { kinds: ["annual-report"] },
  needs: ["report-year"],
  readsFacts: false,
  messages: {
    missing: {
      "zh-CN": "应写明主送机关（{expected}），实际未见",
      en: "The addressees ({expected}) should be named; none is found",
    },
    congress: {
      "zh-CN": "应同时向同级人大常委会报告，实际主送、抄送中均未见",
      en: "The report also goes to the standing committee of the people's congress; it is neither addressee nor copied",
    },
  },
  help: {
    missing: {
      "zh-CN": "在题目下写明主送机关，如“县委、县政府：”；公开版可以不写。",
      en: "Name them under the title, as in 县委、县政府：; the published version may do without.",
    },
    congress: {
      "zh-CN": "向人大常委会另文报告的，可以忽略。",
      en: "Ignore this if the standing committee gets a letter of its own.",
    },
  },
  reasons: {
    "not-obliged": { "zh-CN": "该单位的报送对象不能确定", en: "it is not known to whom this body reports" },
  },
  check({ report, once, fail, notApplicable }) {
    const { level, type } = report.organization ?? { level: "unknown", type: "unknown" };
    if (report.reportYear === null || level === "unknown" || type === "unknown") return notApplicable("not-obliged");
    const due = obligationsOf(report.reportYear, level, type).filter(({ act }) => act === "filing");
    const expected = [...new Set(due.flatMap(({ to }) => to))];
    if (expected.length === 0) return notApplicable("not-obliged");
    const text = once(cleanText);
    const line = addresseeLine(text, report);
    if (line === null) return fail({ at: null, message: "missing", data: { expected: expected.join("、") } });
    const named = text.slice(line.start, line.end) + copyLine(text);
    if (expected.some((body) => CONGRESS.test(body)) && !CONGRESS.test(named)) fail({ at: line, message: "congress" });
  },
});

/** The first line under the title that names bodies and ends with a colon. */
function addresseeLine(text: string, { titleSpan, sections }: Report): Span | null {
  let start = titleSpan?.end ?? 0;
  const limit = sections[0]?.span.start ?? text.length;
  for (let lines = 0; lines < MOST_LINES && start < limit; lines++) {
    const found = text.indexOf("\n", start);
    const stop = found < 0 ? text.length : found;
    const line = text.slice(start, Math.min(stop, start + MOST_CHARACTERS * 2));
    const shown = line.trim();
    if (shown.length <= MOST_CHARACTERS && /[:：]$/.test(shown) && BODY.test(shown) && !/如下/.test(shown)) {
      const from = start + line.indexOf(shown);
      return { start: from, end: from + shown.length };
    }
    start = stop + 1;
  }
  return null;
}

/** What stands behind 抄送 near the end. */
function copyLine(text: string): string {
  const at = text.lastIndexOf("抄送");
  return at < 0 ? "" : text.slice(at, at + MOST_CHARACTERS * 2);
}
