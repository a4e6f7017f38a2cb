import type { DutyId } from "@fazhi/schema";
import { termList } from "../../reading/lexicon.js";

export type Head = "party-committee" | "government";

/** The six duties of each head in short, in the order of 第一责任人职责规定, articles 5 and 6. */
export const DUTY_NAMES: Readonly<Record<Head, readonly string[]>> = {
  "party-committee": [
    "听取汇报、解决重大问题、纳入规划计划",
    "依规治党和党内法规",
    "依法依规决策",
    "支持人大政府政协和司法机关",
    "法治素养用人导向和法治队伍",
    "法治宣传教育",
  ],
  government: [
    "组织领导和规划计划",
    "重大行政决策、规范性文件和政务公开",
    "依法履职和严格规范公正文明执法",
    "督促副职和部门、内部监督",
    "维护司法权威、出庭应诉",
    "学法用法和普法责任",
  ],
};

/** Words that touch a duty, also loosely: what is said to be missing must be missing in any wording. */
const TOUCHES: Readonly<Record<Head, readonly string[]>> = {
  "party-committee": [
    "汇报 部署 研究 重大问题 亲自 主持 召开 听取 批示 会议 领导核心 组织领导 统筹 规划 计划 纳入 过问",
    "党内法规 依规治党 从严治党 党规 党纪 党章 党内规范性文件",
    "决策 合法性 法律顾问 公职律师 三重一大 民主集中制 议事规则",
    "人大 政协 法院 检察 司法机关 审判 干预 插手",
    "用人 干部 选拔 队伍 素养 法治能力 法治人才 考核",
    "宣传 普法 法治文化 学法 法治教育",
  ],
  government: [
    "汇报 部署 研究 重大问题 组织领导 统筹 规划 计划 方案 要点 过问 推进会 领导小组 安排 亲自 主持 召开 听取 批示 签批 会议 牵头",
    "决策 规范性文件 规章 公开 法律顾问 公职律师 合法性 三重一大 制度建设",
    "执法 办案 处罚 履职 履行职能 政府职能 职责 权责清单 放管服 营商环境 行政审批 政务服务",
    "监督 督促 督导 督办 督察 督查 考核 整改 不作为 乱作为 压实 述法 约谈 责任书 通报 点评 逐级 纠正 分管",
    "应诉 法院 诉讼 裁判 判决 司法 复议 检察 败诉 行政案件",
    "学法 普法 用法 法治宣传 法治教育 法治培训 理论学习 中心组 学习 宣传 宣讲 宪法 讲座 授课 培训 法治课 专题党课",
  ],
};

const HEADS: readonly Head[] = ["party-committee", "government"];
const WORDS = HEADS.flatMap((head) =>
  TOUCHES[head].flatMap((words, index) => words.split(" ").map((word) => ({ head, index, word }))),
);

/** The words of all duties, once each: 决策 touches a duty of either head. */
const DISTINCT = [...new Set(WORDS.map(({ word }) => word))];
export const DUTY_WORDS = termList(DISTINCT);

const TOUCHED: Readonly<Record<Head, readonly (readonly number[])[]>> = {
  "party-committee": DISTINCT.map((word) => touchedBy(word, "party-committee")),
  government: DISTINCT.map((word) => touchedBy(word, "government")),
};

/** Which of a head's duties, 0 to 5, the term of a hit touches. */
export const dutiesOf = (term: number, head: Head): readonly number[] => TOUCHED[head][term] ?? [];

function touchedBy(word: string, head: Head): readonly number[] {
  return WORDS.filter((one) => one.head === head && one.word === word).map(({ index }) => index);
}

/** Which of a head's duties a duty of the report's facts is, or null. */
export function indexOfDuty(id: DutyId, head: Head): number | null {
  if (!id.startsWith(`${head}-`)) return null;
  return Number(id.slice(head.length + 1)) - 1;
}
