type Some = readonly [string, ...string[]];

/** `{Y}` is the year of the report, `{N}` the next. The usual wordings stand more than once. */
export const measures: Some = [
  "{Y}年推进法治政府建设的主要举措和成效",
  "{Y}年度推进法治政府建设主要举措和成效",
  "推进法治政府建设的主要举措和成效",
  "{Y}年法治政府建设主要举措及成效",
  "主要举措和成效",
  "主要举措和工作成效",
  "{Y}年法治政府建设工作开展情况",
  "工作开展情况",
  "法治政府建设主要做法及成效",
  "{Y}年度法治政府建设总体情况",
  "{Y}年主要工作情况",
  "主要工作和取得的成效",
  "法治政府建设重点任务落实情况",
  "{Y}年工作完成情况",
  "主要做法与亮点",
  "推进依法行政工作的措施和成效",
];

export const shortcomings: Some = [
  "存在的不足和原因",
  "推进法治政府建设存在的不足和原因",
  "{Y}年推进法治政府建设存在的不足和原因",
  "存在的问题",
  "存在的问题及原因",
  "存在的主要问题",
  "存在问题和不足",
  "法治政府建设存在的不足",
  "工作中存在的问题和短板",
  "问题和薄弱环节",
  "差距与不足",
];

export const firstResponsiblePerson: Some = [
  "党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况",
  "{Y}年度党政主要负责人履行推进法治建设第一责任人职责情况",
  "党政主要负责人履行推进法治建设第一责任人职责情况",
  "主要负责人履行法治建设第一责任人职责情况",
  "落实法治建设第一责任人职责情况",
  "党政主要负责人履职情况",
  "履行推进法治建设第一责任人责任情况",
];

export const nextYearPlan: Some = [
  "{N}年推进法治政府建设的主要安排",
  "下一年度推进法治政府建设的主要安排",
  "{N}年度法治政府建设主要安排",
  "{N}年工作安排",
  "下一步工作打算",
  "下一步工作计划",
  "下一步工作安排",
  "{N}年工作计划",
  "{N}年工作思路",
  "下步工作打算",
  "{N}年工作重点",
];

/** Shortcomings and plan under one heading. */
export const shortcomingsAndPlan: Some = [
  "存在的问题和下一步打算",
  "存在的不足及{N}年工作安排",
  "存在问题及下步工作计划",
  "不足之处和下一步工作安排",
];

/** Subjects of thematic parts and of items, with the paragraphs that suit them. */
export const themes = [
  { heading: "坚持党对法治政府建设的全面领导", subject: "leadership" },
  { heading: "深入学习贯彻习近平法治思想", subject: "learning" },
  { heading: "依法全面履行政府职能", subject: "service" },
  { heading: "持续优化法治化营商环境", subject: "market" },
  { heading: "健全依法行政制度体系", subject: "documents" },
  { heading: "推进科学民主依法决策", subject: "decision" },
  { heading: "严格规范公正文明执法", subject: "enforcement" },
  { heading: "强化行政权力制约和监督", subject: "supervision" },
  { heading: "依法有效化解社会矛盾纠纷", subject: "disputes" },
  { heading: "健全突发事件应对机制", subject: "emergency" },
  { heading: "扎实开展法治宣传教育", subject: "publicity" },
  { heading: "全面推进政务公开", subject: "openness" },
] as const;

/** Headings of the second level that name the duty of the first responsible person. */
export const dutyItems: Some = [
  "切实履行法治建设第一责任人职责",
  "严格落实党政主要负责人法治建设第一责任人职责",
  "压实第一责任人职责",
];
