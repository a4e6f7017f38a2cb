import type { ContentKey } from "@fazhi/schema";

/**
 * Which contents a heading names. The cues are grammatical: a role word counts where it is what
 * the heading is about (its head noun, or beside another one), not where it is the object of a
 * verb. 存在的问题 names shortcomings, 着力解决突出问题 does not.
 */
export interface HeadingRoles {
  /** In the order the heading names them. */
  readonly roles: readonly ContentKey[];
  /** The wording names the role by itself; else only position can confirm it. */
  readonly certain: boolean;
}

interface Hit {
  readonly role: ContentKey;
  readonly at: number;
  readonly certain: boolean;
}

/** Nouns for what is lacking. */
const LACK = "(?:问题|不足之处|不足|短板弱项|短板|弱项|差距|薄弱环节|薄弱之处|薄弱点|薄弱方面|困难|欠缺|缺点|瓶颈|堵点|制约因素|挑战)";
/** Verbs that make a lack their object: the heading is about the remedy, not about the lack. */
const REMEDY = /(?:解决|化解|整改|破解|聚焦|针对|回应|处置|处理|排查|治理|整治|攻克|消除|防范|补齐|补足|应对|克服|突破|打通|疏通|围绕|紧盯|着眼|直面|坚持|立足|突出|强化|加强|推动|办理|调处|专项)/;
const COORDINATOR = "(?:和|及|与|、|以及|及其|暨|,|并)";
const LACK_HEAD = new RegExp(
  `(?:(?:${COORDINATOR}(?:存在)?(?:的)?(?:主要|突出|其他)?(?:${LACK}|(?:其|产生|存在|形成|主要)*(?:的)?(?:原因|成因|根源|症结)))*)(?:的)?(?:分析|剖析|情况|方面|查摆|表现|简析|说明)*$`,
);

const LACK_WORD = new RegExp(LACK, "g");

function lackHit(key: string): Hit | null {
  const existing = key.search(/(?:还|仍|尚|目前|当前|主要)?存在(?:的|着)?(?:主要|突出|一些|几个|若干|以下|薄弱|现实|共性|不少|短板)?(?:问题|不足之处|不足|短板弱项|短板|弱项|差距|薄弱|困难|欠缺|挑战|瓶颈)/);
  if (existing >= 0 && !REMEDY.test(key.slice(0, existing))) return { role: "shortcomings", at: existing, certain: true };
  const improvable = key.search(/(?:需要|有待|尚待|亟待|亟需|仍需|还需|尚需|待)(?:进一步)?(?:改进|加强|提升|完善|解决|补强|努力|改善)(?:和(?:改进|加强|提升|完善|解决))?的?(?:方面|地方|问题|工作|环节|事项|之处|领域)/);
  if (improvable >= 0) return { role: "shortcomings", at: improvable, certain: true };
  const searched = key.search(/(?:查找|找准|查摆|找|查|析|摆)(?:的)?(?:差距|不足|问题|短板|症结)$/);
  if (searched >= 0) return { role: "shortcomings", at: searched, certain: false };
  const hindrance = key.search(/(?:制约|影响|阻碍|困扰).{2,20}的?(?:因素|瓶颈|障碍|症结)/);
  if (hindrance >= 0) return { role: "shortcomings", at: hindrance, certain: true };
  for (const match of key.matchAll(LACK_WORD)) {
    const rest = key.slice(match.index + match[0].length);
    const isHead = rest === "" || LACK_HEAD.exec(rest)?.index === 0 || /^(?:和|及|与|、|以及|及其|,)/.test(rest);
    if (isHead && !REMEDY.test(key.slice(0, match.index))) return { role: "shortcomings", at: match.index, certain: true };
  }
  if (/^(?:主要)?(?:原因|成因)(?:分析|剖析)?$/.test(key) || /(?:问题|不足)?(?:产生|形成|存在)的?(?:主要)?原因(?:分析)?$/.test(key))
    return { role: "shortcomings", at: 0, certain: true };
  return null;
}

const NEXT = "(?:下一年度?|下一步|下步|下一阶段|下阶段|下年度?|来年|明年|今后|未来|新一年|新的一年|接下来|后续|后期|下一时期)";
const PLAN_NOUN = "(?:安排|打算|计划|措施|举措|思路|重点|设想|规划|任务|考虑|目标|部署|方向|工作|谋划|展望|对策|构想|要点|方案|路径|想法)";

const NEXT_AND_NOUN = new RegExp(`${NEXT}.{0,24}?${PLAN_NOUN}`);
const NEXT_ALONE = new RegExp(`(?:^|[、,:和及与])${NEXT}(?:$|.{0,12}(?:怎么干|建设|推进))`);
const YEAR_AND_NOUN = new RegExp(`${PLAN_NOUN}|建设|推进`);

function planHit(key: string, reportYear: number | null): Hit | null {
  const next = key.search(NEXT_AND_NOUN);
  if (next >= 0) return { role: "next-year-plan", at: next, certain: true };
  const bare = key.search(NEXT_ALONE);
  if (bare >= 0) return { role: "next-year-plan", at: bare, certain: true };
  for (const match of key.matchAll(/(20\d\d)年度?/g)) {
    const year = Number(match[1]);
    if (reportYear !== null ? year <= reportYear : !/安排|打算|计划|思路|设想|谋划|展望/.test(key)) continue;
    const rest = key.slice(match.index + match[0].length);
    if (YEAR_AND_NOUN.test(rest) || rest === "") return { role: "next-year-plan", at: match.index, certain: true };
  }
  // A plan that does not say for when: the noun itself looks ahead.
  const noun = key.search(/(?:主要|重点|工作|总体|具体|初步)(?:工作)?(?:安排|打算|计划|思路|设想|谋划|考虑)(?:情况)?$|(?:努力|改进|工作)方向$|打算$/);
  if (noun >= 0 && !/^(?:加强|强化|制定|落实|统筹|科学|精心|周密|认真|严格|完善|执行|推进.{0,6}落实)/.test(key)) return { role: "next-year-plan", at: noun, certain: true };
  const remedy = key.search(/(?:改进|整改|解决|提升)(?:的)?(?:措施|举措|办法|对策|方向|打算|计划|思路)(?:建议)?$/);
  if (remedy > 0 || (remedy === 0 && key.length <= 8)) return { role: "next-year-plan", at: remedy, certain: false };
  return null;
}

/** 第一责任人 with the slips and shortenings it is printed with. */
export const FIRST_RESPONSIBLE = /(?:第[一-]|首要|首位)(?:推进)?(?:法治(?:政府)?建设)?责任(?:人|)|法治(?:政府)?建设(?:的)?(?:主要)?责任人/;
/** 党政主要负责人 and what it is called in a department, a township or a district. */
export const HEAD_OF_BODY =
  "(?:党政主要负责|党政主要领导|党政负责人|党政一把手|主要负责(?:人|同志)|主要领导|一把手|党组书记|局党委书记|镇党委书记|党政正职|书记、?(?:局|县|区|市|镇|乡)长)";
const DUTY = "(?:职责|责任|法治建设|推进法治|法治政府|述法|履职|依法行政|依法治)";
const HEAD_DUTY = new RegExp(
  `${HEAD_OF_BODY}.{0,16}(?:(?:履行|落实|履职|履责|扛起|压实|推进|尽责|抓|带头).{0,24}${DUTY}|述法|(?:履职|履责|尽责|履职尽责|作用发挥)(?:的)?(?:情况)?$)`,
);
const REPORT_ON_LAW = /(?:述法|述职述廉述法)(?:工作|情况|制度)|(?:开展|落实|推进|年终|专题|组织|强化|抓实)述法|^述法/;
const OTHER_FIELD = /安全生产|消防|食品安全|河长|环保|疫情|网络安全|粮食|耕地|党建|廉政|普法/;

function headDutyHit(key: string): Hit | null {
  const named = key.search(FIRST_RESPONSIBLE);
  if (named >= 0 && (/法治|推进|党政|主要/.test(key) || !OTHER_FIELD.test(key))) return { role: "first-responsible-person", at: named, certain: true };
  const duty = key.search(HEAD_DUTY);
  if (duty >= 0) return { role: "first-responsible-person", at: duty, certain: true };
  const report = key.search(REPORT_ON_LAW);
  return report >= 0 ? { role: "first-responsible-person", at: report, certain: true } : null;
}

const ACHIEVEMENT = "(?:举措|措施|做法|成效|成绩|成果|成就|亮点|特色|进展|经验|开展情况|完成情况|推进情况|落实情况|进展情况|建设情况|工作情况|工作回顾|工作总结|实践|探索)";
const SITUATION = /(?:总体|基本|整体|主要|具体|有关|相关|全年|年度|推进|开展|落实|进展|完成|履职|工作|建设|执行|成效|重点任务|依法行政|法治政府|加强)(?:工作)?(?:的)?(?:基本|总体|主要)?(?:情况|概况|概述|状况)$|^(?:工作)?(?:概况|概述|回顾|总结|综述)$|(?:工作|建设)(?:回顾|总结|综述|概述|概况)$|^(?:.{0,12})?(?:主要|重点|所做|开展的(?:主要)?)工作$|工作亮点$/;

const ACHIEVEMENT_NOUN = new RegExp(
  `(?:主要|重点|具体|有关|工作|采取的?|特色|创新|取得的?|建设|推进|总体|突出|基本|典型|有效|初步|阶段性|好的|经验|落实|、|和|及|与|的|^|年|度)${ACHIEVEMENT}(?:$|[、和及与以,:]|情况|综述|亮点|经验)`,
);

function measuresHit(key: string, others: boolean): Hit | null {
  const noun = key.search(ACHIEVEMENT_NOUN);
  if (noun >= 0) return { role: "measures", at: noun, certain: true };
  const situation = key.search(SITUATION);
  if (situation >= 0 && !others) return { role: "measures", at: situation, certain: true };
  const beside = others ? key.search(/(?:情况|工作|成绩|成效|举措|总结|回顾)(?:和|及|与|、|以及|暨|,)/) : -1;
  return beside >= 0 ? { role: "measures", at: beside, certain: true } : null;
}

const OTHER_MATTERS = /(?:其他|其它)(?:需要|应当|须|需)?(?:报告|说明|汇报|反映|重要)?(?:的)?(?:有关|重要)?(?:情况|事项|事宜|问题|方面|工作)|(?:意见|工作|对策|有关)(?:和|与|及)?建议$|^建议$|建议意见$/;

/** Words without which no cue above can match; most subject headings hold none of them. */
const ANY_CUE =
  /责任|主要|一把手|书记|述法|述职|问题|不足|短板|弱项|差距|薄弱|困难|欠缺|缺点|瓶颈|堵点|因素|挑战|障碍|症结|改进|加强的|提升的|完善的|待|原因|成因|下|来年|明年|今后|未来|新|接下来|后续|后期|20\d\d|安排|计划|打算|思路|设想|谋划|考虑|方向|措施|举措|办法|对策|建议|做法|成效|成绩|成果|成就|亮点|特色|进展|经验|情况|回顾|总结|实践|探索|概况|概述|状况|综述|工作|其他|其它/;

/**
 * Reads a heading (folded, without blanks).
 * @param reportYear tells 2023年主要安排 in a report for 2022 from one for 2023; null when not known yet
 */
export function rolesOfHeading(key: string, reportYear: number | null): HeadingRoles {
  if (!ANY_CUE.test(key)) return { roles: [], certain: false };
  const text = key.replace(/["'“”‘’]/g, "");
  const hits: Hit[] = [];
  const duty = headDutyHit(text);
  if (duty) hits.push(duty);
  const other = duty ? -1 : text.search(OTHER_MATTERS);
  if (other >= 0) hits.push({ role: "other-matters", at: other, certain: true });
  const lack = other >= 0 ? null : lackHit(text);
  if (lack) hits.push(lack);
  const plan = other >= 0 ? null : planHit(text, reportYear);
  if (plan) hits.push(plan);
  // 下一步工作措施 is a plan, 存在不足的情况 a lack: their own nouns are no second role.
  const before = lack && plan ? Math.min(lack.at, plan.at) : (lack?.at ?? plan?.at ?? -1);
  const measures = duty || other >= 0 ? null : before < 0 ? measuresHit(text, false) : before > 0 ? measuresHit(text.slice(0, before + 1), true) : null;
  if (measures && (before < 0 || measures.at < before)) hits.push(measures);
  hits.sort((a, b) => a.at - b.at);
  return { roles: hits.map((hit) => hit.role), certain: hits.some((hit) => hit.certain) };
}
