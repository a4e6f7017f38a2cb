import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Span } from "@fazhi/schema";
import { type DocumentNumberMatch, findDocumentNumbers } from "@fazhi/text";
import { textWithoutFurniture } from "../../reading/clean-text.js";

/** Papers of a case or a permit, and what is not 公文, number as their own rules say: 柳市监罚字〔2022〕第005号. */
const OWN_RULES =
  /[罚处决裁案许准证检告催责强诉复立听鉴调赔拘审判民刑执破认监注备]字?$|处罚|复议|复决|行决|立案|裁决|许可|公告|通告|纪要|会纪|议案|提案|建议|合同|协议|标准/;
/** 关于…, 第…: the sentence, not a code. */
const CODE_END = /[发函字办法规通文令电委府局厅政党组改财教人社建农商市环税督议秘研治综纪信应交水林医卫民科文旅数]$/;
/** 柳府发〔22〕5号: two digits where the year should be in full. */
const SHORT_YEAR = /[〔［[【](\d{2})[〕］\]】]\s?第?\s?\d{1,4}\s?号/g;

/** A document number that is not written as GB/T 9704 says: 国办发〔2018〕37号. */
export default defineRule({
  id: "citation/document-number",
  code: "FZ8207",
  title: { "zh-CN": "发文字号的格式", en: "Form of document numbers" },
  severity: "warning",
  basis: [cite("gbt-9704", "7.2.5")],
  presets: ["strict"],
  appliesTo: { kinds: ["annual-report", "work-plan"] },
  mutedBy: ["lost-document-number-brackets"],
  readsFacts: false,
  messages: {
    brackets: {
      "zh-CN": "发文字号的年份应使用六角括号“〔{year}〕”，实际为“{found}”",
      en: "The year of a document number stands in 〔{year}〕, found {found}",
    },
    "ordinal-mark": {
      "zh-CN": "发文字号的顺序号不加“第”，应为“{number}号”，实际为“第{number}号”",
      en: "The number has no 第 before it: {number}号, found 第{number}号",
    },
    "leading-zero": {
      "zh-CN": "发文字号的顺序号不编虚位，应为“{number}号”，实际为“{found}号”",
      en: "The number has no leading zero: {number}号, found {found}号",
    },
    "short-year": {
      "zh-CN": "发文字号的年份应为四位，实际为“{found}”",
      en: "The year of a document number has four digits, found {found}",
    },
  },
  help: {
    brackets: {
      "zh-CN": "请对照原文改正，格式如“国办发〔2018〕37号”。",
      en: "Correct it by the document, as in 国办发〔2018〕37号.",
    },
    "ordinal-mark": { "zh-CN": "请核对原文后删去“第”。", en: "Check the document and delete 第." },
    "leading-zero": { "zh-CN": "请核对原文后删去前面的零。", en: "Check the document and delete the zero." },
    "short-year": { "zh-CN": "请核对原文后写全年份。", en: "Check the document and write the year in full." },
  },
  check({ report, once, fail }) {
    // Not folded: which brackets stand there is the question.
    const text = once(textWithoutFurniture);
    // Where all full-width marks are gone, brackets may have been changed with them.
    const isDamaged = report.punctuation === "half-width";
    for (const found of findDocumentNumbers(text)) {
      if (found.year === null || found.number === null) continue;
      if (found.agency.length < 2 || !CODE_END.test(found.agency) || OWN_RULES.test(found.agency)) continue;
      const { start, end } = found;
      if (found.brackets !== "〔〕" && found.brackets !== "lost") {
        const at = yearSpan(text, found);
        const isHalf = found.brackets.length === 1;
        fail({
          at,
          severity: isDamaged || isHalf ? "info" : "warning",
          message: "brackets",
          data: { year: found.year, found: text.slice(at.start, at.end) },
        });
      }
      const [, ordinal = "", serial = ""] = SERIAL.exec(text.slice(start, end)) ?? [];
      const at = { start: end - ordinal.length - serial.length - 1, end };
      if (!/^\S+$/.test(text.slice(at.start, at.end))) continue;
      if (ordinal === "第") fail({ at, message: "ordinal-mark", data: { number: serial } });
      else if (serial.startsWith("0"))
        fail({ at, message: "leading-zero", data: { number: found.number, found: serial } });
    }
    for (const match of text.matchAll(SHORT_YEAR)) {
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      if (!CODE_END.test(before) || OWN_RULES.test(before)) continue;
      const at = { start: match.index, end: match.index + 4 };
      fail({ at, message: "short-year", data: { found: text.slice(at.start, at.end) } });
    }
  },
});

const SERIAL = /(第?)(\d{1,5})号$/;

/** The year with what stands around it in place of 〔〕. */
function yearSpan(text: string, { start, end, agency }: DocumentNumberMatch): Span {
  const from = start + agency.length;
  const written = text.slice(from, end);
  const year = written.search(/\d{4}/);
  const opened = /^[\s〔［[﹝(（【]+$/.test(written.slice(0, year)) ? written.slice(0, year).trimStart().length : 0;
  const closed = /^[〕］\]﹞)）】]/.test(written.slice(year + 4)) ? 1 : 0;
  return { start: from + year - opened, end: from + year + 4 + closed };
}
