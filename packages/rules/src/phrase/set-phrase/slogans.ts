/** A set name as it is miswritten, and as it is right. */
export interface Misnamed {
  readonly wrong: string;
  readonly right: string;
}

/**
 * Miswritten names that mean nothing else. Sources of the right ones: 国发〔2019〕5号 and 优化营商环境条例 art. 54 (双随机、
 * 一公开), the outlines (谁执法谁普法), 国办发〔2018〕37号 (有件必备 …).
 */
export const MISNAMED: readonly Misnamed[] = [
  { wrong: "双随机、一公示", right: "双随机、一公开" },
  { wrong: "双随机一公示", right: "双随机一公开" },
  { wrong: "双随机、一公布", right: "双随机、一公开" },
  { wrong: "双随机一公布", right: "双随机一公开" },
  { wrong: "双随即", right: "双随机" },
  { wrong: "双随机、双公开", right: "双随机、一公开" },
  { wrong: "谁普法谁执法", right: "谁执法谁普法" },
  { wrong: "谁普法、谁执法", right: "谁执法、谁普法" },
  { wrong: "谁执法谁普及", right: "谁执法谁普法" },
  { wrong: "一规划二纲要", right: "一规划两纲要" },
  { wrong: "两规划一纲要", right: "一规划两纲要" },
  { wrong: "放服管", right: "放管服" },
  { wrong: "有备必审、有错必究", right: "有备必审、有错必纠" },
  { wrong: "有备必查、有错必纠", right: "有备必审、有错必纠" },
];

/** Sixteen characters of the report to the 18th Party congress: the order of law-making, enforcement, justice, obedience. */
export const SLOGANS: readonly (readonly string[])[] = [["科学立法", "严格执法", "公正司法", "全民守法"]];
