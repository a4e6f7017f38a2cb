import { defineRule } from "@fazhi/engine";
import {
  backsError,
  cite,
  coversReportYear,
  isTitleOf,
  lookupNumber,
  lookupPlan,
  type NumberLookupResult,
  STATUTES,
} from "@fazhi/law";
import { type CitedTitle, citedTitles } from "../cited-titles.js";
import { numberedRows } from "../numbered-rows.js";
import { resembles } from "../title-likeness.js";

/** A well-known document number behind another title, or another number of the same body behind a well-known title. */
export default defineRule({
  id: "citation/known-number",
  code: "FZ8208",
  title: { "zh-CN": "文件名称与发文字号", en: "Titles and their document numbers" },
  severity: "warning",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  messages: {
    "other-title": {
      "zh-CN": "{number}应为《{expected}》的文号，实际写在《{title}》之后",
      en: "{number} is the number of 《{expected}》, found behind 《{title}》",
    },
    "other-number": {
      "zh-CN": "《{title}》的文号应为{expected}，实际为{number}",
      en: "The number of 《{title}》 should be {expected}, found {number}",
    },
  },
  help: {
    "other-title": { "zh-CN": "请核对文件名称和文号。", en: "Check title and number against the document." },
    "other-number": { "zh-CN": "请对照原文核对文号。", en: "Check the number against the document." },
  },
  reasons: {
    "after-coverage": {
      "zh-CN": "报告年度在法律目录的截止日之后",
      en: "the report year lies after the day up to which the law is known",
    },
  },
  check({ text, report, once, fail, notChecked }) {
    if (report.reportYear !== null && !coversReportYear(report.reportYear)) return notChecked("after-coverage");
    for (const cited of once(citedTitles)) {
      const { title, number, inner } = cited;
      if (number === null) continue;
      // It follows the title at once, at most behind a bracket.
      const start = text.indexOf(number, inner.end);
      const at = { start, end: start + number.length };
      const row = lookupNumber(number);
      if (row !== null) {
        if (!backsError(row) || isTitleOf(title, row)) continue;
        // A freely worded title is no error, one that belongs to another document is.
        if (resembles(title, row) && !isAnother(title)) continue;
        fail({ at, message: "other-title", data: { number: row.number, expected: row.title, title } });
        continue;
      }
      const expected = sameBodysNumber(cited, number);
      if (expected !== null) fail({ at, message: "other-number", data: { title, number, expected } });
    }
  },
});

/** Whether the title is one of the catalogue. */
const isAnother = (title: string): boolean =>
  statuteNames().has(title) ||
  lookupPlan(title).status === "known" ||
  numberedRows().some((row) => isTitleOf(title, row));

let names: ReadonlySet<string> | null = null;

function statuteNames(): ReadonlySet<string> {
  names ??= new Set(STATUTES.flatMap(({ title, shortTitle }) => [title, shortTitle]));
  return names;
}

/**
 * The number that the title has, where another of the same body is written. Null for a title with several numbers, for
 * which a row of each text is needed, and for what other bodies gave it when they passed it on.
 */
function sameBodysNumber({ title }: CitedTitle, number: string): string | null {
  const rows = rowsOfBody(codeOf(number)).filter((row) => isTitleOf(title, row));
  const [row] = rows;
  return row === undefined || rows.length > 1 || !backsError(row) ? null : row.number;
}

let byBody: Map<string, NumberLookupResult[]> | null = null;

/** The rows whose number was given by the body with this code. */
function rowsOfBody(code: string): readonly NumberLookupResult[] {
  if (byBody === null) {
    byBody = new Map();
    for (const row of numberedRows()) {
      const ofCode = codeOf(row.number);
      const rows = byBody.get(ofCode);
      if (rows) rows.push(row);
      else byBody.set(ofCode, [row]);
    }
  }
  return byBody.get(code) ?? [];
}

/** 厅字 of 厅字〔2019〕28号, 国务院令 of 国务院令第713号; 国令 is short for it. */
function codeOf(number: string): string {
  const code = /^[^\d〔［[（(【第]+/.exec(number.replace(/\s/g, ""))?.[0] ?? "";
  return code.replace(/^中华人民共和国/, "").replace(/^国令$/, "国务院令");
}
