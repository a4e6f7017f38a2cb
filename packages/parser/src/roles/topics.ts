/** Subjects of the outlines of 2015 and 2021 that thematic reports use for their parts. */
const TOPICS = [
  /政府职能|放管服|简政放权|营商环境/,
  /制度体系|制度建设|政府立法|规范性文件/,
  /决策/,
  /执法/,
  /权力.{0,6}(?:制约|监督)|制约和?监督|政务公开/,
  /矛盾纠纷|复议|应诉|调解/,
  /突发事件|应急/,
  /数字|科技保障/,
  /组织领导|党的领导|推进机制|组织保障|依法行政(?:的)?(?:意识|能力)|法治(?:思维|素养|宣传)|普法/,
];

/** How many of the subjects the parts of the first level are about. */
export const topicsOf = (headings: readonly string[]): number =>
  TOPICS.filter((topic) => headings.some((key) => topic.test(key))).length;

/** Whether a heading is about one of the subjects, so that its part tells of it whatever else stands there. */
export const isTopic = (key: string): boolean => TOPICS.some((topic) => topic.test(key));
