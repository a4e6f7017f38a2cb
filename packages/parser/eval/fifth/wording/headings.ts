/** {Y} is the year of the report, {Z} the year after; the first lines are the commonest. */
export const MEASURES_HEADINGS: readonly [string, ...string[]] = [
  "{Y}年推进法治政府建设主要举措和成效",
  "推进法治政府建设的主要举措和成效",
  "主要举措和成效",
  "{Y}年度法治政府建设主要举措及成效",
  "主要工作举措及成效",
  "法治政府建设工作开展情况",
  "主要做法和成效",
  "{Y}年法治政府建设工作推进情况",
  "上一年度推进法治政府建设的主要举措和成效",
  "总体情况",
  "工作亮点及成效",
  "{Y}年主要工作开展情况",
];

export const SHORTCOMINGS_HEADINGS: readonly [string, ...string[]] = [
  "存在的不足和原因",
  "{Y}年推进法治政府建设存在的不足和原因",
  "存在的主要问题",
  "存在的问题及原因",
  "存在的问题和不足",
  "推进法治政府建设存在的不足",
  "问题和薄弱环节",
  "存在问题及原因分析",
  "工作中存在的困难和问题",
];

export const FIRST_RESPONSIBLE_HEADINGS: readonly [string, ...string[]] = [
  "党政主要负责人履行推进法治建设第一责任人职责情况",
  "{Y}年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况",
  "主要负责人履行推进法治建设第一责任人职责情况",
  "党政主要负责人履行法治建设第一责任人职责情况",
  "履行推进法治建设“第一责任人”职责情况",
  "主要领导落实法治建设第一责任人责任的情况",
];

/** As a point of the achievements, of the second level. */
export const FIRST_RESPONSIBLE_POINTS: readonly [string, ...string[]] = [
  "切实履行推进法治建设第一责任人职责",
  "压实党政主要负责人法治建设第一责任人职责",
  "落实第一责任人职责",
];

export const PLAN_HEADINGS: readonly [string, ...string[]] = [
  "下一步工作打算",
  "{Z}年推进法治政府建设的主要安排",
  "下一年度推进法治政府建设的主要安排",
  "下一步工作计划",
  "{Z}年工作安排",
  "{Z}年度法治政府建设主要安排",
  "下步工作打算",
  "{Z}年工作思路",
  "下一步工作措施",
];

export const COMBINED_HEADINGS: readonly [string, ...string[]] = [
  "存在问题及下一步工作打算",
  "存在的不足和下一步打算",
  "存在的主要问题和{Z}年工作安排",
];

/** The whole of what was done under subjects, as some bodies arrange it. */
export const SUBJECTS: readonly string[] = [
  "坚持党的领导，把牢法治政府建设方向",
  "依法全面履行职能，优化法治化营商环境",
  "完善制度体系，提升依法行政水平",
  "严格规范执法，维护公平正义",
  "强化权力监督，确保权力阳光运行",
  "健全纠纷化解机制，维护社会和谐稳定",
  "加强科技保障，建设数字法治政府",
];

/** {B} is the body. */
export const TITLES: readonly [string, ...string[]] = [
  "{B}{Y}年法治政府建设年度报告",
  "{B}{Y}年度法治政府建设情况报告",
  "{B}关于{Y}年法治政府建设情况的报告",
  "{B}{Y}年法治政府建设工作报告",
  "{Y}年{B}法治政府建设年度报告",
  "{B}{Y}年度法治政府建设工作总结",
  "{B}{Y}年度推进法治政府建设工作情况报告",
  "{B}关于{Y}年度法治政府建设工作情况的报告",
];

/** These say by themselves what the text is. */
export const TELLING_OPENINGS: readonly [string, ...string[]] = [
  "{Y}年，在上级党委、政府的坚强领导下，{S}坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻习近平法治思想，紧扣中心工作，推动法治政府建设取得新成效。现将有关情况报告如下：",
  "{Y}年以来，{S}认真贯彻《法治政府建设实施纲要》部署，坚持问题导向，狠抓责任落实，依法行政水平不断提高。现将{Y}年度法治政府建设情况报告如下：",
  "根据《法治政府建设与责任落实督察工作规定》要求，现将{Y}年度法治政府建设工作情况报告如下。",
  "按照上级关于报送法治政府建设情况的要求，{S}对全年工作进行了梳理，形成本报告。",
];

export const OPENINGS: readonly [string, ...string[]] = [
  ...TELLING_OPENINGS,
  "{Y}年，{S}法治建设工作在上级业务部门指导下，围绕年初确定的目标，稳步推进，总体完成较好。",
  "一年来，{S}把依法行政贯穿工作全过程，不搞花架子，一件事一件事往前推。现将工作情况汇报如下：",
];
