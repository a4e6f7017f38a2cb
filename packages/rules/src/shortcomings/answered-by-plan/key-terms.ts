/** Words of one matter: a plan that speaks of any of them answers a shortcoming in any other. */
const MATTERS: readonly string[] = [
  "普法 法治宣传 宣传 法治文化 法治教育 学法 以案释法 法律进 法律明白人 法治氛围",
  "执法 处罚 办案 案卷 裁量 执法监督 监管 检查 三项制度 双随机 法制审核",
  "人员 力量 队伍 编制 人才 干部 专业 培训 业务能力 能力建设 职业化 招录 人手 选聘 聘请 引进 专员 配备 选派 充实 法制机构 法律顾问 公职律师",
  "制度 机制 体系 规范 长效 标准 流程",
  "决策 法律顾问 合法性审查 专家论证 风险评估 公众参与 集体讨论",
  "规范性文件 备案 合法性审核 立法 规章 清理 三统一",
  "公开 透明 公示",
  "复议 应诉 诉讼 纠纷 调解 信访 矛盾 化解 争议 败诉",
  "信息化 数字 平台 数据 智慧 互联网 系统 网上 线上 科技 智能 共享",
  "监督 督察 考核 督查 督导 督促 整改 问责 责任 压实",
  "审批 营商 放管服 便民 窗口 政务服务 许可 办事 服务",
  "应急 突发 预案 演练 风险 安全",
  "意识 思维 素养 学习 培训 教育 理念 认识 能力 水平 观念",
  "领导 统筹 组织 推进 部署 重视 第一责任人",
  "经费 投入 保障 装备 资金 设施",
  "基层 乡镇 街道 镇村 村居 下沉 社区",
  "创新 形式 载体 方式 手段 亮点 特色 品牌",
  "协同 协作 联动 配合 衔接 部门间 跨部门 合力",
];
const GROUPS = MATTERS.map((words) => words.split(" "));
/** Two characters that any two sentences on this subject share. */
const COMMON = new Set(
  "法治 政府 建设 依法 行政 工作 问题 不足 存在 不够 有待 进一 一步 加强 提高 提升 完善 还有 还存 部分 个别 一些 方面 需要 仍需 情况 我局 我县 我市 我区 我镇 年度 推进 落实 开展 全面 深入 较为 相对 主要 原因 由于 目前 以及 等问 题的 的问 问题 治政 府建 治建 法行 府工".split(
    " ",
  ),
);

/** Which matters a folded text speaks of, by their places in the list. */
export const mattersOf = (text: string): ReadonlySet<number> =>
  new Set(GROUPS.flatMap((words, matter) => (words.some((word) => text.includes(word)) ? [matter] : [])));

/** The pairs of neighbouring Chinese characters of a folded text that are not common to all of them. */
export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (isChinese(pair.charCodeAt(0)) && isChinese(pair.charCodeAt(1)) && !COMMON.has(pair)) pairs.add(pair);
  }
  return pairs;
}

const isChinese = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
