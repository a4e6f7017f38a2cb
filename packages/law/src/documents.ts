import { CHECKED_ON, type Confidence, type Sourced } from "./row.js";
import type { Numbered } from "./statute.js";

/** A document with a number, such as a notice of the State Council. `confidence`: that number and matter belong together. */
export interface NumberedDocument extends Sourced, Numbered {
  /** Without the issuing body: 关于…的意见. */
  readonly title: string;
  /** How sure we are of the title to the letter. */
  readonly titleConfidence: Confidence;
  /** What people call it. */
  readonly aliases: readonly string[];
  readonly issuedBy: readonly string[];
}

const OFFICE = ["国务院办公厅"];
const COUNCIL = ["国务院"];

const MEMORY = "据一般了解，未核对原文";

/**
 * Documents that reports cite by their numbers. A number that is not here may be right all the same; statutes have their
 * numbers in `STATUTES`, plans in `PLANS`.
 */
export const DOCUMENTS: readonly NumberedDocument[] = [
  {
    number: "国办发〔2018〕37号",
    title: "关于加强行政规范性文件制定和监督管理工作的通知",
    titleConfidence: "high",
    aliases: [],
    issuedBy: OFFICE,
    source: "转载的通知文本；百科条目",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    number: "国办发〔2018〕115号",
    title: "关于全面推行行政规范性文件合法性审核机制的指导意见",
    titleConfidence: "high",
    aliases: [],
    issuedBy: OFFICE,
    source: "法规库所载标题；文号据一般了解",
    confidence: "medium",
    checkedOn: CHECKED_ON,
  },
  {
    number: "国办发〔2018〕118号",
    title: "关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
    titleConfidence: "low",
    aliases: ["行政执法三项制度指导意见"],
    issuedBy: OFFICE,
    source: "省级政府网站转载的文本；标题据一般了解",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    number: "国发〔2019〕5号",
    title: "关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见",
    titleConfidence: "low",
    aliases: [],
    issuedBy: COUNCIL,
    source: "转载的文本；标题据一般了解",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    number: "国办发〔2019〕51号",
    title: "关于建立政务服务“好差评”制度提高政务服务水平的意见",
    titleConfidence: "high",
    aliases: [],
    issuedBy: OFFICE,
    source: "公开文库所载文本",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    number: "中办发〔2015〕21号",
    title: "关于推行地方各级政府工作部门权力清单制度的指导意见",
    titleConfidence: "low",
    aliases: [],
    issuedBy: ["中共中央办公厅", "国务院办公厅"],
    source: "期刊论文转述；文号和标题据一般了解",
    confidence: "medium",
    checkedOn: CHECKED_ON,
  },
  {
    number: "国办发〔2022〕2号",
    title: "关于全面实行行政许可事项清单管理的通知",
    titleConfidence: "low",
    aliases: [],
    issuedBy: OFFICE,
    source: MEMORY,
    confidence: "medium",
    checkedOn: CHECKED_ON,
  },
  {
    number: "国办函〔2022〕102号",
    title: "全国一体化政务大数据体系建设指南",
    titleConfidence: "medium",
    aliases: ["关于印发全国一体化政务大数据体系建设指南的通知"],
    issuedBy: OFFICE,
    source: "市级部门报告引用",
    confidence: "medium",
    checkedOn: CHECKED_ON,
  },
  {
    number: "国办秘函〔2019〕19号",
    title: "政府网站与政务新媒体检查指标",
    titleConfidence: "medium",
    aliases: ["政府网站与政务新媒体监管工作年度考核指标", "政府网站与政务新媒体检查指标、监管工作年度考核指标"],
    issuedBy: ["国务院办公厅秘书局"],
    source: "县级政府网站通报；发文机关据一般了解",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    number: "国办公开办函〔2021〕30号",
    title: "政府信息公开工作年度报告格式",
    titleConfidence: "medium",
    aliases: [],
    issuedBy: ["国务院办公厅政府信息与政务公开办公室"],
    source: "区级政府年度报告引用；发文机关据一般了解",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    number: "国办发〔2017〕47号",
    title: "政府网站发展指引",
    titleConfidence: "high",
    aliases: ["关于印发政府网站发展指引的通知"],
    issuedBy: OFFICE,
    source: "县级政府网站通报",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    number: "国办发〔2022〕27号",
    title: "关于进一步规范行政裁量权基准制定和管理工作的意见",
    titleConfidence: "low",
    aliases: [],
    issuedBy: OFFICE,
    source: MEMORY,
    confidence: "medium",
    checkedOn: CHECKED_ON,
  },
  {
    number: "国办发〔2024〕54号",
    title: "关于严格规范涉企行政检查的意见",
    titleConfidence: "low",
    aliases: [],
    issuedBy: OFFICE,
    source: MEMORY,
    confidence: "medium",
    checkedOn: CHECKED_ON,
  },
  {
    number: "法释〔2020〕3号",
    title: "关于行政机关负责人出庭应诉若干问题的规定",
    titleConfidence: "low",
    aliases: [],
    issuedBy: ["最高人民法院"],
    source: "报刊报道；标题据一般了解",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    number: "国发〔2016〕34号",
    title: "关于在市场体系建设中建立公平竞争审查制度的意见",
    titleConfidence: "low",
    aliases: [],
    issuedBy: COUNCIL,
    source: MEMORY,
    confidence: "low",
    checkedOn: CHECKED_ON,
  },
];
