/** Invented reports about invented places, each with a known lack. */

const title = "栖霞岭县2022年法治政府建设年度报告";

const measures = `一、2022年度推进法治政府建设的主要举措和成效
（一）依法全面履行政府职能。全县政务服务事项网上可办率达到98%，取消证明事项12项。
（二）规范行政执法行为。组织执法人员培训6次，参训310人次，评查案卷86件。
（三）健全依法决策机制。对15件重大行政决策开展合法性审查，听取专家意见9次。`;

const shortcomings = `二、存在的不足和原因
（一）基层执法力量不足。原因是编制紧张，专业人员流动快。
（二）普法形式不够新颖。主要是由于对网络传播规律研究不深。`;

const firstResponsiblePerson = `三、党政主要负责人履行推进法治建设第一责任人职责情况
县委书记、县长认真履行推进法治建设第一责任人职责，对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。`;

const nextYearPlan = `四、2023年度推进法治政府建设的主要安排
（一）充实乡镇执法队伍，完成两批执法人员轮训。
（二）改进普法方式，办好法治宣传栏目。`;

const signature = `栖霞岭县人民政府
2023年2月10日`;

const opening = "2022年，栖霞岭县深入推进法治政府建设。现将有关情况报告如下。";

const lines = (...parts: readonly string[]): string => `${parts.join("\n")}\n`;

/** All four contents, signed in time. */
export const completeReport = lines(
  title,
  opening,
  measures,
  shortcomings,
  firstResponsiblePerson,
  nextYearPlan,
  signature,
);

/** 下一年度主要安排 is missing: an error. */
export const withoutPlan = lines(title, opening, measures, shortcomings, firstResponsiblePerson, signature);

/** 原因 is missing: a warning. */
export const withoutCauses = lines(
  title,
  opening,
  measures,
  "二、存在的不足\n（一）基层执法力量还需充实。\n（二）普法形式不够新颖。",
  firstResponsiblePerson,
  nextYearPlan,
  signature,
);

/** 署名 and 成文日期 are missing: an info. */
export const withoutSignature = lines(title, opening, measures, shortcomings, firstResponsiblePerson, nextYearPlan);

/** A work plan. */
export const workPlan = `栖霞岭县2023年法治政府建设工作要点
一、健全依法行政制度体系
1.完善重大行政决策程序。修订决策目录。（责任单位：县司法局）
2.加强行政规范性文件管理。开展一次集中清理。（责任单位：县司法局、县政府办公室）
`;
