import type { Instrument, Provision } from "../instrument.js";
import { CHECKED_ON, type Confidence } from "../row.js";

/** 党政机关公文处理工作条例 (2012). */
export const documentRule = {
  id: "document-rule",
  title: "党政机关公文处理工作条例",
  shortTitle: "公文处理工作条例",
  documentNumber: "中办发〔2012〕14号",
  issuedBy: ["中共中央办公厅", "国务院办公厅"],
  issuedOn: { date: "2012-04-16", confidence: "high" },
  inForceFrom: { date: "2012-07-01", confidence: "medium" },
  summary: {
    "zh-CN": "党政机关公文的种类、格式、行文规则和办理",
    en: "kinds, format and handling of official documents",
  },
  source: "全文公布本",
  confidence: "high",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [
    {
      article: "5",
      item: null,
      summary: { "zh-CN": "公文处理应当实事求是、准确规范、精简高效、安全保密", en: "true, exact, concise and secure" },
      source: "全文公布本",
      confidence: "high",
      articleConfidence: "high",
      checkedOn: CHECKED_ON,
    },
    {
      article: "15",
      item: "4",
      summary: { "zh-CN": "不得在报告等非请示性公文中夹带请示事项", en: "a report must not carry a request" },
      source: "全文公布本",
      confidence: "high",
      articleConfidence: "high",
      checkedOn: CHECKED_ON,
    },
  ],
} as const satisfies Instrument;

const clause = (
  number: string,
  zh: string,
  en: string,
  source: string,
  confidence: Confidence,
  articleConfidence: Confidence,
): Provision => ({
  article: number,
  item: null,
  summary: { "zh-CN": zh, en },
  source,
  confidence,
  articleConfidence,
  checkedOn: CHECKED_ON,
});

const SEVERAL_TOOLS = "多个独立的公文检查工具一致";

/** GB/T 9704-2012, the format of official documents. */
export const gbt9704 = {
  id: "gbt-9704",
  title: "党政机关公文格式（GB/T 9704-2012）",
  shortTitle: "GB/T 9704-2012",
  documentNumber: "GB/T 9704-2012",
  issuedBy: ["国家质量监督检验检疫总局", "国家标准化管理委员会"],
  issuedOn: null,
  inForceFrom: null,
  summary: { "zh-CN": "党政机关公文的版式和各要素的编排", en: "layout of official documents and their elements" },
  source: "标准目次",
  confidence: "high",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [
    clause(
      "7.2.5",
      "发文字号由机关代字、六角括号括入的年份和顺序号组成",
      "form of the document number",
      SEVERAL_TOOLS,
      "high",
      "medium",
    ),
    clause(
      "7.3.1",
      "标题由发文机关、事由和文种组成",
      "the title names body, matter and kind",
      "未见原文，据一般了解",
      "medium",
      "low",
    ),
    clause(
      "7.3.3",
      "结构层次序数依次为“一、”“（一）”“1.”“（1）”",
      "order of numbers: 一、 then （一） then 1. then （1）",
      `${SEVERAL_TOOLS}；条号未核`,
      "high",
      "low",
    ),
    clause("7.3.5", "署名、成文日期和印章", "signature, date and seal", "标准目次", "high", "high"),
    clause(
      "7.3.5.4",
      "成文日期用阿拉伯数字，年份标全，月、日不编虚位",
      "the date is in Arabic numerals, the year in full, no leading zeros",
      `标准目次；${SEVERAL_TOOLS}`,
      "high",
      "high",
    ),
  ],
} as const satisfies Instrument;
