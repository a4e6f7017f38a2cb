import { statutes } from "./notation.js";

const MEMORY = "据一般了解，部分有旁证，未核对原文";

/** 监察法规 of the National Commission of Supervision. */
export const supervisionRegulations = /* @__PURE__ */ statutes("supervision-regulation", [
  {
    id: "supervision-implementing-rule",
    shortTitle: "监察法实施条例",
    title: "中华人民共和国监察法实施条例",
    source: "纪检监察机关网站；其余日期据一般了解",
    confidence: "high",
    versions: [
      ["enacted", "2021-09-20 high", "2021-09-20 low"],
      ["revised", null, "2025-06-01 high"],
    ],
  },
]);

/** Regulations that the Party and the State Council, or their general offices, issued together. */
export const partyStateRegulations = /* @__PURE__ */ statutes("party-state-regulation", [
  {
    id: "inspection-rule",
    shortTitle: "法治政府建设与责任落实督察工作规定",
    aliases: ["督察工作规定"],
    source: "全文公布本；省级指引和市级司法局转引文号",
    confidence: "high",
    versions: [["enacted", null, "2019-04-15 high", "厅字〔2019〕28号 high"]],
  },
  {
    id: "first-responsible-rule",
    shortTitle: "党政主要负责人履行推进法治建设第一责任人职责规定",
    aliases: ["第一责任人职责规定"],
    source: "公布本（省级党报转载）及译本；施行日期据一般了解",
    confidence: "high",
    versions: [["enacted", null, "2016-11-30 medium"]],
  },
  {
    id: "document-rule",
    shortTitle: "党政机关公文处理工作条例",
    source: "全文公布本；其余日期据一般了解",
    confidence: "high",
    versions: [["enacted", "2012-04-16 high", "2012-07-01 medium", "中办发〔2012〕14号 high"]],
  },
  {
    id: "petitions-rule",
    shortTitle: "信访工作条例",
    source: MEMORY,
    confidence: "medium",
    versions: [["enacted", null, "2022-05-01 medium"]],
  },
]);

/** Documents of the State Council that a regulation took the place of. */
export const earlierDocuments = /* @__PURE__ */ statutes("normative-document", [
  {
    id: "state-document-rule-2000",
    shortTitle: "国家行政机关公文处理办法",
    source: MEMORY,
    confidence: "medium",
    versions: [["enacted", "2000-08-24 low", "2001-01-01 low", "国发〔2000〕23号 low"]],
    repeal: ["2012-07-01 medium", "document-rule"],
  },
]);
