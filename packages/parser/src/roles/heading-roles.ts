import type { ContentKey, Span } from "@fazhi/schema";
import { createTermMatcher } from "@fazhi/text";

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
  /** One for each role, in the same order: where the words that name it begin. */
  readonly hits: readonly Hit[];
}

/** The words that name a role; `at` is an offset into what `withoutQuoted` leaves of the heading. */
interface Hit {
  readonly role: ContentKey;
  readonly at: number;
  readonly certain: boolean;
}

const COORDINATOR = "(?:以及|及其|和|及|与|、|暨|,|并|兼)";

/** Nouns for what is lacking. */
const LACK =
  "(?:问题|不足之处|不足|短板弱项|短板|弱项|差距|薄弱环节|薄弱之处|薄弱点|薄弱方面|困难|难点|堵点|痛点|欠缺|缺憾|缺点|瓶颈|制约因素|矛盾|挑战)";
/** Verbs that make a lack their object: the heading is about the remedy, not about the lack. */
const REMEDY =
  /解决|化解|整改|破解|聚焦|聚力|针对|回应|处置|处理|排查|治理|整治|攻克|消除|防范|防止|避免|杜绝|遏制|查处|纠正|缓解|减少|清理|弥补|补强|补齐|补足|补$|强$|应对|克服|突破|打通|疏通|围绕|紧盯|着眼|直面|坚持|立足|突出|强化|加强|推动|办理|调处|调解|专项|打击|回复|督办/;
/** Of those, the ones that take 存在的问题 for their object too. */
const REMEDY_OF_EXISTING =
  /解决|化解|整改|破解|聚焦|针对|回应|处置|整治|消除|查处|纠正|弥补|补齐|克服|围绕|紧盯|督办|督促/;
const LACK_HEAD = new RegExp(
  `^(?:的)?(?:主要|具体)?(?:表现|分析|剖析|情况|方面|查摆|简析|说明|(?:产生|形成|存在)?的?(?:主要)?(?:原因|成因|根源|症结|缘由|诱因|根由))?(?:${COORDINATOR}(?:(?:存在)?(?:的)?(?:主要|突出|其他)?${LACK}|(?:其|产生|存在|形成|主要|深层次){0,3}(?:的)?(?:原因|成因|根源|症结|缘由|诱因|根由))(?:分析|剖析)?){0,3}$`,
);
const LACK_WORD = new RegExp(LACK, "g");
const EXISTING =
  /(?:还|仍|尚|目前|当前|主要)?存在(?:的|着)?(?:主要|突出|一些|几个|若干|以下|薄弱|现实|共性|不少|短板|明显)?(?:问(?!题(?:企业|单位|线索|项目|产品))|不足|短板|弱项|差距|薄弱|困难(?!群众|群体|企业)|欠缺|挑战|瓶颈|难点|堵点|矛盾)/;
/** 亟待解决的困难: what still waits for its remedy exists. */
const AWAITING =
  /(?:需要|有待|尚待|亟待|亟需|仍需|还需|尚需|待)(?:进一步|着力|重点)?(?:改进|加强|提升|完善|解决|补强|补齐|补足|努力|改善|突破|破解|克服|提高|强化|加力|攻坚)(?:(?:和|与|、)(?:改进|加强|提升|完善|解决|提高))?(?:的|之处)|不尽?如?人意(?:的|之处)|(?:还|仍)(?:差|欠|缺)(?:什么|哪些)|(?:差|问题|不足|差距)(?:还)?(?:在|出在)(?:哪|何处)|问题(?:缘何|为何|因何|何以)/;

/** What may stand beside a lack: another role, or its cause. */
const BESIDE_LACK = new RegExp(
  `^(?:(?:查摆|剖析|分析|检视|情况)?(?:和|及|与|、|以及|及其|并))(?:存在|主要|其他|突出|相关|深层次)?的?(?:其)?(?:${LACK}|原因|成因|根源|缘由|诱因|根由|下|改进|整改|20\\d\\d|今后|明年|来年|工作|对策|建议|措施|打算|努力|其他|其它|意见)`,
);
/** What is done about them: 矛盾与纠纷多元化解. */
const DEALT_WITH = /(?:化解|整治|管理|办理|移送|援助|治理|排查|处置|调处|整改|攻坚|行动|解决)(?:工作|机制|情况|成效)?$/;

/** 问题不容回避. */
const UNDENIABLE = new RegExp(`${LACK}(?:依然|仍然|依旧)?(?:不容|不可|不能)(?:回避|忽视|小觑|轻视|低估)$`);

/** One unit of each alternative of `AWAITING`. */
const MAY_AWAIT = /[需待意哪何还仍]/;

function lackHit(key: string): Hit | null {
  const awaiting = MAY_AWAIT.test(key) ? key.search(AWAITING) : -1;
  if (awaiting >= 0) return { role: "shortcomings", at: awaiting, certain: true };
  const existing = key.includes("存在") ? key.search(EXISTING) : -1;
  if (existing >= 0 && !REMEDY_OF_EXISTING.test(key.slice(0, existing)))
    return { role: "shortcomings", at: existing, certain: true };
  const searched = key.search(
    /(?:查找|找准|查摆|认清|正视|找|查|析|摆)(?:的)?(?:差距|不足|问题|短板|症结)(?:$|[,、和与及])|^(?:自我|深刻|认真|对照|问题)?(?:检视|反思|审视|剖析|检视剖析|反思检视|查摆剖析)(?:与|和|及|、)?(?:检视|反思|审视|剖析|不足|问题)?$/,
  );
  if (searched >= 0) return { role: "shortcomings", at: searched, certain: false };
  const undeniable = key.search(UNDENIABLE);
  if (undeniable >= 0) return { role: "shortcomings", at: undeniable, certain: true };
  const hindrance = key.search(/(?:制约|影响|阻碍|困扰).{2,20}的?(?:因素|瓶颈|障碍|症结)/);
  if (hindrance >= 0) return { role: "shortcomings", at: hindrance, certain: true };
  for (const match of key.matchAll(LACK_WORD)) {
    const before = key.slice(0, match.index).replace(/(?:^|的|主要|存在|面临|比较|较为)突出$/, "");
    if (DEALT_WITH.test(key) || REMEDY.test(before)) continue;
    const rest = key.slice(match.index + match[0].length);
    // The largest expressions of the parser, last: compiling them takes 2 ms, a twentieth of a start of Node.
    if (rest === "" || LACK_HEAD.test(rest) || BESIDE_LACK.test(rest))
      return { role: "shortcomings", at: match.index, certain: true };
  }
  if (
    /^(?:主要)?(?:原因|成因)(?:分析|剖析)?$/.test(key) ||
    /(?:问题|不足)?(?:产生|形成|存在)的?(?:主要)?(?:原因|根源)(?:分析)?$/.test(key)
  )
    return { role: "shortcomings", at: 0, certain: true };
  return null;
}

const NEXT =
  "(?:下一?个?年度|新年度|下一步|下步|下一阶段|下阶段|下一年|下年|来年|明年|今后|以后|新一年|新的一年|接下来|下一时期|下一个时期)";
const PLAN_NOUN =
  "(?:安排|打算|计划|措施|举措|思路|重点|设想|规划|任务|考虑|目标|部署|布局|方向|工作|谋划|展望|对策|构想|要点|方案|路径|想法|建议|[几三四五六七八九十](?:件|项)(?:要|大|实)?事|怎么干|干什么)";
const NEXT_AND_NOUN = new RegExp(
  `${NEXT}.{0,24}?${PLAN_NOUN}(?:${PLAN_NOUN}|情况|部分|方面|内容){0,4}(?:$|[、,:和及与暨并(]|以及|的|是)`,
);
/** Words that need the plan's noun beside them: 未来社区, 后续监管 and 新年普法 are subjects. */
const SOON_AND_NOUN = new RegExp(
  `(?:未来|后续|后期|新年)(?:工作|的|一年|一段时期|一段时间|几年|阶段)*${PLAN_NOUN}(?:$|[、,:和及与(])`,
);
const NEXT_ALONE = new RegExp(`(?:^|[、,:和及与])${NEXT}(?:$|.{0,12}(?:怎么干|建设|推进))`);
const YEAR_AND_NOUN = new RegExp(`${PLAN_NOUN}|建设|推进`);
const LOOKS_AHEAD = /安排|打算|计划|思路|设想|谋划|展望/;
/** A plan that does not say for when: the noun itself looks ahead. */
const PLAN_ALONE =
  /(?:主要|重点|工作|总体|具体|初步)(?:工作)?(?:安排|打算|计划|思路|设想|谋划|考虑)(?:情况)?$|(?:努力|改进|工作)方向$|打算$|的(?:安排部署|部署安排|安排|部署|谋划)$/;
const REACHES = /(?:对标|围绕|面向|到|至|实施|推进|谋划|制定|编制|聚焦|锚定|瞄准|着眼|[-~])$/;
const PLANS = /(?:谋划|部署|安排|展望)(?:好)?$/;
const YEARS_WORK = /^的?(?:(?:法治|依法)[^,]{0,8})?(?:重点|主要|全年|各项)?(?:工作|任务|重点|举措|目标)?$/;
const ORDERS = /^(?:加强|强化|制定|落实|统筹|科学|精心|周密|认真|严格|完善|执行|做好|推进.{0,6}落实)/;

function planHit(key: string, reportYear: number | null): Hit | null {
  const namesNext = NEXT_WORDS.test(key);
  const next = namesNext ? key.search(NEXT_AND_NOUN) : -1;
  if (next >= 0) return { role: "next-year-plan", at: next, certain: true };
  const soon = SOON_WORDS.test(key) ? key.search(SOON_AND_NOUN) : -1;
  if (soon >= 0) return { role: "next-year-plan", at: soon, certain: true };
  const bare = namesNext ? key.search(NEXT_ALONE) : -1;
  if (bare >= 0) return { role: "next-year-plan", at: bare, certain: true };
  for (const match of key.matchAll(/(20\d\d)年度?/g)) {
    const year = Number(match[1]);
    if (reportYear !== null ? year <= reportYear : !LOOKS_AHEAD.test(key)) continue;
    // 对标2025年目标, 规划（2021—2025年）: how far something reaches, not what the heading is about; 谋划2025年工作 is.
    const planned = PLANS.test(key.slice(0, match.index)) && YEARS_WORK.test(key.slice(match.index + match[0].length));
    if ((REACHES.test(key.slice(0, match.index)) && !planned) || /^年?度?[-~至到]/.test(key.slice(match.index + 4)))
      continue;
    if (
      reportYear !== null &&
      year > reportYear + 1 &&
      !(match.index === 0 && /(?:安排|打算|计划|思路|设想|谋划|展望|任务|重点)$/.test(key))
    )
      continue;
    const rest = key.slice(match.index + match[0].length);
    if (YEAR_AND_NOUN.test(rest) || /^[)）]?$/.test(rest))
      return { role: "next-year-plan", at: match.index, certain: true };
  }
  const noun = key.replace(/[(（][^)）]*[)）]$/, "").search(PLAN_ALONE);
  if (
    noun >= 0 &&
    !ORDERS.test(key) &&
    !/(?:决策|立法|检查|培训|抽查|会议)(?:年度)?(?:工作)?$/.test(key.slice(0, noun))
  )
    return { role: "next-year-plan", at: noun, certain: true };
  const remedy = key.search(
    /(?:改进|整改|解决|提升)(?:工作)?(?:的)?(?:措施|举措|办法|对策|方向|打算|计划|思路)(?:建议)?$/,
  );
  if (remedy > 0 || (remedy === 0 && key.length <= 8)) return { role: "next-year-plan", at: remedy, certain: false };
  return null;
}

/** 第一责任人 with the slips and shortenings it is printed with. */
export const FIRST_RESPONSIBLE =
  /(?:第[一-]|首要|首位)(?:推进)?(?:法治(?:政府)?建设)?责任人?|法治(?:政府)?建设(?:的)?(?:主要)?责任人/;
/** 党政主要负责人 and what it is called in a department, a township or a district. */
export const HEAD_OF_BODY =
  "(?:党政主要负责|党政主要领导|党政负责人|党政一把手|主要负责(?:人|同志)|主要领导|一把手|党[委组](?:\\(党[委组]\\))?书记|局党委书记|镇党委书记|党政正职|书记、?(?:局|县|区|市|镇|乡)长)";
const HEAD = new RegExp(HEAD_OF_BODY);
const LAW = /法治|依法行政|依法治/;
const HEAD_ACCOUNT = new RegExp(
  `${HEAD_OF_BODY}.{0,16}(?:(?:履职|履责|尽责|履职尽责|作用发挥|述法)(?:的)?(?:情况)?$|履行.{0,6}(?:职责|责任)|表率|示范|以身作则|率先|模范|头雁)`,
);
const REPORT_ON_LAW = /(?:述法|述职述廉述法)(?:工作|情况|制度)|(?:开展|落实|推进|年终|专题|组织|强化|抓实)述法|^述法/;
/** The heads of offices who appear in court or are trained answer for something else. */
const OTHER_DUTY = /出庭|应诉|培训|轮训|测试|考试|讲座/;
export const OTHER_FIELD = /安全|消防|食品|河长|环保|疫情|粮食|耕地|党建|廉政|扶贫|招生/;

function headDutyHit(key: string): Hit | null {
  const named = key.search(FIRST_RESPONSIBLE);
  if (named >= 0 && (LAW.test(key) || !OTHER_FIELD.test(key)))
    return { role: "first-responsible-person", at: startOfDuty(key, named), certain: true };
  const head = key.search(HEAD);
  if (head >= 0 && !OTHER_DUTY.test(key) && (LAW.test(key) || HEAD_ACCOUNT.test(key)))
    return { role: "first-responsible-person", at: head, certain: true };
  if (
    head > 0 &&
    !OTHER_FIELD.test(key) &&
    !OTHER_DUTY.test(key) &&
    /(?:落实|履行|压实|扛起)/.test(key.slice(0, head)) &&
    /(?:职责|责任)(?:情况)?$/.test(key)
  )
    return { role: "first-responsible-person", at: head, certain: true };
  // 县长抓法治建设的履责情况: the office is named instead of the head.
  const office = key.search(
    /(?:书记|[县区市镇乡局厅州盟旗]长|主任)(?:[、和及](?:书记|[县区市镇乡局厅州盟旗]长|主任))?(?:抓|推进|履行|落实|领导).{0,12}法治.{0,12}(?:履责|履职|职责|责任)(?:的)?(?:情况)?$/,
  );
  if (office >= 0 && !OTHER_DUTY.test(key)) return { role: "first-responsible-person", at: office, certain: true };
  const report = key.search(REPORT_ON_LAW);
  return report >= 0 ? { role: "first-responsible-person", at: report, certain: true } : null;
}

/** The account begins with whose it is: 党政主要负责人履行… */
function startOfDuty(key: string, named: number): number {
  const head = key.search(HEAD);
  return head >= 0 && head < named ? head : named;
}

const ACHIEVEMENT =
  "(?:举措|措施|做法|成效|成绩|成果|成就|亮点|特色|进展|经验|开展情况|完成情况|推进情况|落实情况|进展情况|建设情况|工作情况|工作回顾|工作总结|实践|探索)";
const ACHIEVEMENT_NOUN = new RegExp(
  `(?:主要|重点|具体|有关|工作|采取的?|特色|创新|取得的?|建设|推进|总体|突出|基本|典型|有效|初步|阶段性|好的|经验|落实|、|和|及|与|的|^|年|度)${ACHIEVEMENT}+(?:$|[、和及与以,:(]|情况|综述)`,
);
const SITUATION =
  /(?:总体|基本|整体|主要|具体|有关|相关|全年|年度|推进|开展|落实|进展|完成|工作|建设|执行|成效|重点任务|依法行政|法治政府|加强)(?:工作)?(?:的)?(?:基本|总体|主要)?(?:情况|概况|概述|状况)$|^(?:工作)?(?:概况|概述|回顾|总结|综述)$|(?:工作|建设)(?:回顾|总结|综述|概述|概况|完成情况)$|^(?:.{0,12})?(?:主要|重点|所做|开展的(?:主要)?)工作$|工作亮点$/;
const BESIDE = /(?:情况|工作|成绩|成效|举措|总结|回顾)(?:和|及|与|、|以及|暨|,)/;

/** @param beside what stands before another role's words, where a coordinated noun is enough */
function measuresHit(key: string, beside: boolean): Hit | null {
  if (!MEASURE_WORDS.test(key)) return null;
  const noun = key.search(ACHIEVEMENT_NOUN);
  if (noun >= 0 && !/改进|整改/.test(key.slice(0, noun + 2))) return { role: "measures", at: noun, certain: true };
  const situation = beside ? key.search(BESIDE) : key.search(SITUATION);
  return situation >= 0 ? { role: "measures", at: situation, certain: true } : null;
}

/** Measures named beside the heads' account: …主要举措成效及党政主要负责人…, 第一责任人职责…和主要工作成效. */
function measuresBesideDuty(key: string, duty: Hit): Hit | null {
  const before = new RegExp(`^(.*?)${COORDINATOR}(?:[\\u4e00-\\u9fff]{0,8})$`).exec(key.slice(0, duty.at))?.[1];
  if (before !== undefined) return measuresHit(before, false);
  const after =
    /(?:责任人?|职责|履行|履职|履责|述法)(?:的)?(?:情况)?(?:和|及|与|以及|暨)((?!相关|有关|其他|加强法治).*)$/.exec(
      key,
    )?.[1];
  return after !== undefined && measuresHit(after, false)
    ? { role: "measures", at: key.length - after.length, certain: true }
    : null;
}

const OTHER_MATTERS =
  /(?:其他|其它|另外)(?:一并|特别|应当|应该|需要|须要|须|需|应)*(?:一并|特别)?(?:(?:报告|说明|汇报|反映|明确)(?:的)?(?:有关|重要|重大|法治工作|法治建设|工作)?(?:情况|事项|事宜|问题|方面|工作|内容)|(?:的)?(?:有关|重要|重大|法治工作|法治建设|工作)?(?:情况|事项|事宜))|(?:需要|应当|须|需)(?:一并|特别)?(?:报告|说明|汇报|反映)的(?:其他|其它|有关)?(?:情况|事项|事宜|问题|内容)|(?:意见|工作|对策|有关)(?:和|与|及)?建议$|^建议$|建议意见$/;

const words = (list: string) => createTermMatcher(list.split(" "));
const DUTY_WORDS = words("责任 主要负责 主要领导 一把手 书记 党政 述法 履责 履职");
const OTHER_WORDS = words("其他 其它 建议 报告的 说明的 汇报的 反映的");
const LACK_WORDS = words(
  "问 不足 短板 弱项 差距 薄弱 困难 难点 堵点 痛点 欠缺 缺憾 缺点 瓶颈 因素 矛盾 挑战 障碍 症结 原因 成因 根源 待 需 检视 反思 审视 剖析 查摆 人意 差",
);
const PLAN_WORDS = words(
  "下 来年 明年 今后 以后 未来 新一年 新的一年 接下来 后续 后期 新年 20 布局 怎么干 安排 打算 计划 思路 设想 谋划 考虑 方向 部署 措施 举措 办法 对策",
);
/** What `NEXT` and `SOON_AND_NOUN` begin with. */
const NEXT_WORDS = words("下一 下个 下年 下步 下阶 来年 明年 今后 以后 新年度 新一年 新的一年 接下来");
const SOON_WORDS = words("未来 后续 后期 新年");
const MEASURE_WORDS = words(
  "举措 措施 做法 成效 成绩 成果 成就 亮点 特色 进展 经验 情况 回顾 总结 实践 探索 概况 概述 状况 综述 工作",
);

const ANOTHER = createTermMatcher([DUTY_WORDS, OTHER_WORDS, LACK_WORDS, PLAN_WORDS].flatMap(({ terms }) => terms));

/** Whether a heading can name anything but measures: one look instead of one per family of cues. */
export const mayNameAnother = (key: string): boolean => ANOTHER.test(key);

/**
 * A heading without the titles it cites and without quotation marks, each of their units replaced by `filler`.
 * Years and words of cited documents are no role words; to carry out the rule on the duty is, to learn it is not.
 */
function withoutQuoted(key: string, filler: string): string {
  const fill = (removed: string) => (filler === "" ? "" : filler.repeat(removed.length));
  const carriedOut = /落实|贯彻|执行|履行/.test(key.replace(/《[^》]*》/g, ""));
  return key
    .replace(/《[^》]*》/g, (title) => (carriedOut && FIRST_RESPONSIBLE.test(title) ? title : fill(title)))
    .replace(/["'“”‘’]/g, filler);
}

const TRAILING_COORDINATOR = new RegExp(`${COORDINATOR}$`);
/** What only ties the words to those before them: 2022年度 | 和 | 成效. */
const LEADING_TIE = new RegExp(`^(?:年度?|度|的|${COORDINATOR})(?=..)`);

/**
 * The words that name a role, as offsets into the heading's key: from where they begin to those of the next role.
 * @param at as in `Hit`
 * @param next the same of the next role; the end of the heading when left out
 */
export function cueOf(key: string, at: number, next: number | undefined): Span {
  // A quotation mark never stays, so where one stands now something was taken out.
  const filled = withoutQuoted(key, '"');
  const kept: number[] = [];
  for (let index = 0; index < filled.length; index++) if (filled[index] !== '"') kept.push(index);
  const words = withoutQuoted(key, "").slice(at, next);
  const joint = next === undefined ? 0 : (TRAILING_COORDINATOR.exec(words)?.[0].length ?? 0);
  const tie = LEADING_TIE.exec(words)?.[0].length ?? 0;
  const start = kept[at + tie] ?? 0;
  return { start, end: (kept[at + Math.max(tie + 1, words.length - joint) - 1] ?? start) + 1 };
}

/**
 * Reads a heading (folded, without blanks).
 * @param reportYear tells 2023年主要安排 in a report for 2022 from one for 2023; null when not known yet
 */
export function rolesOfHeading(key: string, reportYear: number | null): HeadingRoles {
  const text = /[《"'“”‘’]/.test(key) ? withoutQuoted(key, "") : key;
  const hits: Hit[] = [];
  // Each family of cues has words of its own; without one of them its expressions need not run.
  const duty = DUTY_WORDS.test(text) ? headDutyHit(text) : null;
  const other = OTHER_WORDS.test(text) ? text.search(OTHER_MATTERS) : -1;
  const rest = other < 0 ? text : text.slice(0, other);
  const lack = LACK_WORDS.test(rest) ? lackHit(rest) : null;
  const plan = PLAN_WORDS.test(rest) ? planHit(rest, reportYear) : null;
  if (duty) hits.push(duty);
  if (lack) hits.push(lack);
  if (plan) hits.push(plan);
  if (other >= 0) hits.push({ role: "other-matters", at: other, certain: true });
  // 下一步工作措施 is a plan, 存在不足的情况 a lack: their own nouns are no second role.
  const first = Math.min(...hits.filter(({ role }) => role !== "first-responsible-person").map(({ at }) => at));
  const measures = duty
    ? measuresBesideDuty(text, duty)
    : Number.isFinite(first)
      ? first > 0
        ? measuresHit(text.slice(0, first + 1), true)
        : null
      : measuresHit(text, false);
  if (measures && (duty || measures.at < first)) hits.push(measures);
  hits.sort((a, b) => a.at - b.at);
  return { roles: hits.map((hit) => hit.role), certain: hits.some((hit) => hit.certain), hits };
}

const read = new WeakMap<{ readonly key: string }, HeadingRoles>();

/** The same for a heading that several steps ask about; only one that names a year depends on the report's. */
export function rolesOf(heading: { readonly key: string }, reportYear: number | null): HeadingRoles {
  if (/20\d\d/.test(heading.key)) return rolesOfHeading(heading.key, reportYear);
  let roles = read.get(heading);
  if (roles === undefined) {
    roles = rolesOfHeading(heading.key, null);
    read.set(heading, roles);
  }
  return roles;
}
