import type { Instrument } from "../instrument.js";
import { CHECKED_ON } from "../row.js";

/** 国办发〔2018〕118号: the three systems of administrative enforcement. */
export const enforcementSystems = {
  id: "enforcement-systems",
  title: "关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
  shortTitle: "行政执法三项制度指导意见",
  documentNumber: "国办发〔2018〕118号",
  issuedBy: ["国务院办公厅"],
  issuedOn: { date: "2018-12-05", confidence: "high" },
  inForceFrom: null,
  summary: {
    "zh-CN": "全面推行行政执法公示、执法全过程记录、重大执法决定法制审核三项制度",
    en: "disclosure of enforcement, records of the whole process, legal review of major decisions",
  },
  source: "省级政府网站转载的文本",
  confidence: "high",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [],
} as const satisfies Instrument;

/** 国办发〔2018〕115号: legality review (审核) of normative documents. */
export const normativeDocumentReview = {
  id: "normative-document-review",
  title: "关于全面推行行政规范性文件合法性审核机制的指导意见",
  shortTitle: "规范性文件合法性审核指导意见",
  documentNumber: "国办发〔2018〕115号",
  issuedBy: ["国务院办公厅"],
  issuedOn: null,
  inForceFrom: null,
  summary: {
    "zh-CN": "行政规范性文件须经合法性审核",
    en: "normative documents undergo legality review, called 合法性审核",
  },
  source: "法规库所载标题；文号据一般了解",
  confidence: "medium",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [],
} as const satisfies Instrument;

/** 重大行政决策程序暂行条例: legality review (审查) of major decisions. */
export const decisionProcedure = {
  id: "decision-procedure",
  title: "重大行政决策程序暂行条例",
  shortTitle: "重大行政决策程序暂行条例",
  documentNumber: "国务院令第713号",
  issuedBy: ["国务院"],
  issuedOn: { date: "2019-04-20", confidence: "high" },
  inForceFrom: { date: "2019-09-01", confidence: "high" },
  summary: {
    "zh-CN": "重大行政决策的公众参与、专家论证、风险评估、合法性审查和集体讨论决定",
    en: "public participation, expert opinion, risk assessment, legality review and collective decision",
  },
  source: "国家法律法规数据库文本的公开副本",
  confidence: "high",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [],
} as const satisfies Instrument;
