import type { Instrument, Provision } from "../instrument.js";
import { CHECKED_ON, type Confidence } from "../row.js";

const clause = (number: string, confidence: Confidence, zh: string, en: string): Provision => ({
  article: number,
  item: null,
  summary: { "zh-CN": zh, en },
  source: "公开的标点检查工具所列条号",
  confidence,
  articleConfidence: confidence,
  checkedOn: CHECKED_ON,
});

/** GB/T 15834-2011, punctuation. */
export const gbt15834 = {
  id: "gbt-15834",
  title: "标点符号用法（GB/T 15834-2011）",
  shortTitle: "GB/T 15834-2011",
  documentNumber: "GB/T 15834-2011",
  issuedBy: ["国家质量监督检验检疫总局", "国家标准化管理委员会"],
  issuedOn: null,
  inForceFrom: null,
  summary: { "zh-CN": "标点符号的形式和用法", en: "form and use of punctuation" },
  source: "标准名称和编号为通行引用",
  confidence: "high",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [
    clause("4.5.3.5", "high", "相邻的书名号、引号之间通常不用顿号", "no 、 between adjacent title or quotation marks"),
    clause("4.8", "high", "引号成对使用", "quotation marks come in pairs"),
    clause("4.9", "high", "括号成对使用", "brackets come in pairs"),
    clause("4.10", "high", "破折号占两个字的位置", "the dash takes two characters"),
    clause("4.11", "high", "省略号为六个点，后面不用“等”", "six dots, and no 等 after them"),
    clause("4.13.3", "medium", "数值、时间的起止用一字线或浪纹线", "ranges take a one-em dash or a wave"),
    clause("4.14", "medium", "表示节日、事件的月日之间用间隔号", "a middle dot between month and day of named days"),
    clause("4.15", "medium", "书名号内再用书名号时用单书名号", "〈〉 inside 《》"),
    clause("5.1", "high", "标点用全角，不叠用", "full-width marks, not doubled"),
    clause("B.3", "high", "“1.”用下脚点，“（一）”后不用标点", "1. takes a dot; no mark after （一）"),
  ],
} as const satisfies Instrument;

/** GB/T 15835-2011, numerals; official documents may refer to it, so it backs advice only. */
export const gbt15835 = {
  id: "gbt-15835",
  title: "出版物上数字用法（GB/T 15835-2011）",
  shortTitle: "GB/T 15835-2011",
  documentNumber: "GB/T 15835-2011",
  issuedBy: ["国家质量监督检验检疫总局", "国家标准化管理委员会"],
  issuedOn: null,
  inForceFrom: null,
  summary: {
    "zh-CN": "数字用法；公文可参照：计量、年份、日期用阿拉伯数字，百分数范围重复百分号",
    en: "numerals, for reference in official documents: Arabic for quantities and dates, % repeated in ranges",
  },
  source: "网上公布本",
  confidence: "high",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [],
} as const satisfies Instrument;
