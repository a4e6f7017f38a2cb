import { FROM_MEMORY, statutes } from "./notation.js";

const DATABASE = "国家法律法规数据库文本的公开副本";
const CODE = "公开代码库引用的官方文本；其余日期据一般了解";
const MEMORY = "据一般了解，部分有旁证，未核对原文";

/** 行政法规: regulations of the State Council. */
export const administrativeRegulations = /* @__PURE__ */ statutes("administrative-regulation", [
  {
    id: "disclosure-rule",
    shortTitle: "政府信息公开条例",
    title: "中华人民共和国政府信息公开条例",
    source: "国家法律法规数据库文本的公开副本；其余日期据一般了解",
    confidence: "high",
    versions: [
      ["enacted", "2007-04-05 low", "2008-05-01 low", "国务院令第492号 high"],
      ["revised", "2019-04-03 high", "2019-05-15 high", "国务院令第711号 high"],
    ],
  },
  {
    id: "major-decisions-rule",
    shortTitle: "重大行政决策程序暂行条例",
    source: DATABASE,
    confidence: "high",
    versions: [["enacted", "2019-04-20 high", "2019-09-01 high", "国务院令第713号 high"]],
  },
  {
    id: "business-environment-rule",
    shortTitle: "优化营商环境条例",
    source: DATABASE,
    confidence: "high",
    versions: [["enacted", "2019-10-22 high", "2020-01-01 high", "国务院令第722号 high"]],
  },
  {
    id: "reconsideration-implementing-rule",
    shortTitle: "行政复议法实施条例",
    title: "中华人民共和国行政复议法实施条例",
    source: "转载的条例文本；至核查日未见修订；其余日期据一般了解",
    confidence: "medium",
    versions: [["enacted", "2007-05-29 low", "2007-08-01 medium", "国务院令第499号 medium"]],
  },
  {
    id: "government-inspection-rule",
    shortTitle: "政府督查工作条例",
    source: MEMORY,
    confidence: "medium",
    versions: [["enacted", "2020-12-26 low", "2021-02-01 medium", "国务院令第733号 medium"]],
  },
  {
    id: "fair-competition-rule",
    shortTitle: "公平竞争审查条例",
    source: "国家法律法规数据库文本的公开副本；令号据一般了解",
    confidence: "high",
    versions: [["enacted", "2024-06-06 high", "2024-08-01 high", "国务院令第783号 low"]],
  },
  {
    id: "filing-review-rule",
    shortTitle: "法规规章备案审查条例",
    source: DATABASE,
    confidence: "high",
    versions: [["enacted", "2024-08-30 high", "2024-11-01 high"]],
  },
  {
    id: "filing-rule-2001",
    shortTitle: "法规规章备案条例",
    source: "国家法律法规数据库文本的公开副本（后续条例所载）；其余日期据一般了解",
    confidence: "high",
    versions: [["enacted", "2001-12-14 low", "2002-01-01 low", "国务院令第337号 low"]],
    repeal: ["2024-11-01 high", "filing-review-rule"],
  },
  {
    id: "payments-to-enterprises-rule",
    shortTitle: "保障中小企业款项支付条例",
    source: CODE,
    confidence: "high",
    versions: [
      ["enacted", "2020-07-05 low", "2020-09-01 low", "国务院令第728号 low"],
      ["revised", null, "2025-06-01 high", "国务院令第802号 high"],
    ],
  },
  {
    id: "marriage-registration-rule",
    shortTitle: "婚姻登记条例",
    source: CODE,
    confidence: "high",
    versions: [
      ["enacted", "2003-08-08 low", "2003-10-01 low", "国务院令第387号 low"],
      ["revised", null, "2025-05-10 high", "国务院令第804号 high"],
    ],
  },
  {
    id: "data-sharing-rule",
    shortTitle: "政务数据共享条例",
    source: FROM_MEMORY,
    confidence: "low",
    versions: [["enacted", null, "2025-08-01 low", "国务院令第809号 low"]],
  },
  {
    id: "enforcement-supervision-rule",
    shortTitle: "行政执法监督条例",
    source: "转载的条例文本；新华社消息",
    confidence: "high",
    versions: [["enacted", "2025-12-17 high", "2026-02-01 high", "国务院令第825号 high"]],
  },
  {
    id: "legal-aid-rule",
    shortTitle: "法律援助条例",
    source: MEMORY,
    confidence: "medium",
    versions: [["enacted", "2003-07-21 low", "2003-09-01 low", "国务院令第385号 low"]],
    repeal: ["2022-01-01 low", "legal-aid-law"],
  },
  {
    id: "value-added-tax-rule",
    shortTitle: "增值税暂行条例",
    title: "中华人民共和国增值税暂行条例",
    source: "报刊报道；其余日期据一般了解",
    confidence: "medium",
    versions: [
      ["enacted", "1993-12-13 low", "1994-01-01 low", "国务院令第134号 low"],
      ["revised", "2008-11-10 low", "2009-01-01 low", "国务院令第538号 low"],
      ["amended", "2016-02-06 low", "2016-02-06 low", "国务院令第666号 low"],
      ["amended", "2017-11-19 low", "2017-11-19 low", "国务院令第691号 low"],
    ],
    repeal: ["2026-01-01 medium", "value-added-tax-law"],
  },
  {
    id: "petitions-rule-2005",
    shortTitle: "信访条例",
    source: MEMORY,
    confidence: "medium",
    versions: [["enacted", "2005-01-10 low", "2005-05-01 low", "国务院令第431号 low"]],
    repeal: ["2022-05-01 medium", "petitions-rule"],
  },
]);
