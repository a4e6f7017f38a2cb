import { TOPIC_IDS, type TopicId } from "@fazhi/schema";
import { termList } from "../../reading/lexicon.js";

/** How the nine tasks are called in short, in the order of the outline. */
export const TASK_NAMES: Readonly<Record<TopicId, string>> = {
  functions: "政府机构职能",
  "rule-making": "依法行政制度",
  decisions: "行政决策",
  enforcement: "行政执法",
  emergencies: "突发事件应对",
  disputes: "矛盾纠纷化解",
  oversight: "权力制约监督",
  digital: "数字法治政府",
  leadership: "党的领导和推进机制",
};

/** Words that touch a task, also loosely: what is said to be missing must be missing in any wording. */
const TOUCHES: Readonly<Record<TopicId, string>> = {
  functions:
    "职能 履职 履行职责 放管服 营商环境 简政放权 权责清单 权力清单 责任清单 负面清单 政务服务 行政审批 行政许可 审批 证照分离 好差评 市场监管 公共服务 惠企",
  "rule-making": "规范性文件 规章 立法 制度建设 制度体系 合法性审核 三统一 备案审查 地方性法规 制度规范 文件清理",
  decisions: "决策 法律顾问 公职律师 三重一大 合法性审查 专家论证 集体讨论 议事规则 集体研究 征求意见 意见征集 听证",
  enforcement: "执法 行政处罚 行政检查 行政强制 双随机 裁量 案卷评查 依法查处 立案",
  emergencies:
    "突发 应急 防汛 抗旱 防灾 减灾 救灾 抢险 疫情 风险防控 防灭火 森林防火 重大风险 事故调查 事故处置 安全事故 安全生产 隐患 险情 灾害 救援",
  disputes: "争议 败诉 接诉 复议 调解 信访 纠纷 裁决 矛盾 仲裁 诉讼 接访",
  oversight: "公开 监督 审计 提案 代表建议 应诉 巡察 巡视 督察 督查 纪检 问责 廉政",
  digital:
    "数字 信息化 智慧 互联网 大数据 数据共享 平台 网上 线上 一网 在线 电子 智能 云上 掌上 政务网 科技 信息系统 小程序 APP",
  leadership:
    "党的领导 第一责任人 习近平 组织领导 党组 党委 党工委 区委 县委 市委 省委 领导小组 述法 学法 关键少数 工作要点 年度计划 专题研究",
};

const WORDS = TOPIC_IDS.flatMap((id) => TOUCHES[id].split(" ").map((word) => ({ id, word })));

/** The words of all tasks; `taskOf` says whose the term of a hit is. */
export const TASK_WORDS = termList(WORDS.map(({ word }) => word));

export const taskOf = (term: number): TopicId | undefined => WORDS[term]?.id;
