import type { Instrument, Provision } from "../instrument.js";
import { CHECKED_ON, type Confidence } from "../row.js";

const DATABASE = "国家法律法规数据库文本的公开副本";

const article = (number: string, zh: string, en: string, confidence: Confidence = "high"): Provision => ({
  article: number,
  item: null,
  summary: { "zh-CN": zh, en },
  source: DATABASE,
  confidence,
  articleConfidence: confidence,
  checkedOn: CHECKED_ON,
});

/** 重大行政决策程序暂行条例 (2019): the five steps of a major administrative decision. */
export const decisionRule = {
  id: "major-decisions-rule",
  title: "重大行政决策程序暂行条例",
  shortTitle: "重大行政决策程序暂行条例",
  documentNumber: "国务院令第713号",
  issuedBy: ["国务院"],
  issuedOn: { date: "2019-04-20", confidence: "high" },
  inForceFrom: { date: "2019-09-01", confidence: "high" },
  summary: {
    "zh-CN": "重大行政决策的公众参与、专家论证、风险评估、合法性审查和集体讨论决定",
    en: "public participation, expert review, risk assessment, legality review and collective decision",
  },
  source: DATABASE,
  confidence: "high",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [
    article("14", "公众参与，依法不予公开的除外", "public participation, save what must not be published"),
    article("19", "专业性、技术性较强的，组织专家论证", "expert review of professional or technical matters"),
    article(
      "22",
      "可能影响社会稳定、公共安全等的，组织风险评估",
      "risk assessment where stability or safety may suffer",
    ),
    article("25", "未经合法性审查或者经审查不合法的，不得提交讨论", "no discussion without legality review"),
    article("30", "经常务会议或者全体会议集体讨论决定", "collective discussion in the executive or full meeting"),
  ],
} as const satisfies Instrument;

/** 国办发〔2018〕37号: how administrative normative documents are made. */
export const normativeDocumentNotice = {
  id: "normative-document-notice",
  title: "国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知",
  shortTitle: "国办发〔2018〕37号",
  documentNumber: "国办发〔2018〕37号",
  issuedBy: ["国务院办公厅"],
  issuedOn: { date: "2018-05-16", confidence: "high" },
  inForceFrom: null,
  summary: {
    "zh-CN": "行政规范性文件的评估论证、公开征求意见、合法性审核、集体审议决定和公开发布",
    en: "appraisal, public comment, legality review, collective approval and publication of normative documents",
  },
  source: "转载的通知文本；百科条目",
  confidence: "high",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [],
} as const satisfies Instrument;

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

/** 公平竞争审查条例 (2024). */
export const fairCompetitionRule = {
  id: "fair-competition-rule",
  title: "公平竞争审查条例",
  shortTitle: "公平竞争审查条例",
  documentNumber: "国务院令第783号",
  issuedBy: ["国务院"],
  issuedOn: { date: "2024-06-06", confidence: "high" },
  inForceFrom: { date: "2024-08-01", confidence: "high" },
  summary: {
    "zh-CN": "涉及经营者经济活动的政策措施起草时应当进行公平竞争审查，未经审查不得出台",
    en: "policies that touch business activity are reviewed for fair competition while they are drafted",
  },
  // The number is by memory only; the title and what is cited are not.
  source: `${DATABASE}；令号据一般了解`,
  confidence: "low",
  checkedOn: CHECKED_ON,
  url: null,
  provisions: [
    article(
      "7",
      "公平竞争审查工作情况纳入法治政府建设考核",
      "the review counts in the assessment of law-based government",
    ),
  ],
} as const satisfies Instrument;
