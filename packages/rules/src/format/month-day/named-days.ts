import type { Span } from "@fazhi/schema";

/** 12.4 where a day is meant: `dot` is the mark between month and day. */
export interface DottedDay extends Span {
  readonly dot: number;
}

/** How far behind the number its name may end. */
const REACH = 16;

/** A name of days: 宪法日, 国家安全教育日, 消费者权益保护日, 宪法宣传周, 劳动节. */
const NAMED =
  /^(?:[\u4e00-\u9fff]{0,11}(?:宪法|安全|权益|禁毒|消防|知识产权|减灾|环境|宣传|教育|国际|世界|全国|全民|国家|爱国|卫生|保密|植树|税法|消费者|交通|法治|法制|普法|民法典|志愿|妇女|劳动|青年|儿童|烈士|公祭|警察|记者|教师|无烟|护士|扶贫|艾滋病|反邪教|防邪|建党|建军|国庆|学雷锋)[\u4e00-\u9fff]{0,8}?(?:日|节|周|宣传月|教育月|活动月)|宪法(?:宣传|日)|消费者权益|国家安全|禁毒(?:宣传|日)|消防宣传)/;
/** Ends of working hours and the like, which are no days with names. */
const NO_DAY = /^日|工作日|日[均常益趋]|生日|节(?:约|能|省|点|余|俭)/;
/** Measure words and units: the number is a decimal. */
const UNIT =
  /^(?:[个%％万亿千百元件次户家项份亩里米吨倍分秒小时天月版级期场名条度折号克斤升位所起台辆平余多以点成]|人(?!民)|公[里斤顷顿])/;
/** At the start of a line 3.1 is rather the number of a heading; these are days. */
const KNOWN = new Set(["1.10", "3.8", "3.12", "3.15", "4.15", "4.26", "5.12", "6.5", "6.26", "11.9", "12.2", "12.4"]);
/** What quoted days go with. */
const OCCASION = /(?:日|节|宣传|活动|周|月|普法|期间|节点|主题|消费|禁毒|消防|宪法|前后)/;

/**
 * Days that are written month, point, day and named as such: 12.4国家宪法日, “3.15”活动. A decimal (12.4万人次, 4.5个工作日,
 * 压缩3.5天) has its unit right behind it and no name of a day; a version or a clause (2.0版, 3.1节) neither.
 */
export function findDottedDays(text: string): readonly DottedDay[] {
  const found: DottedDay[] = [];
  for (const point of POINTS)
    for (let dot = text.indexOf(point); dot >= 0; dot = text.indexOf(point, dot + 1)) {
      const day = dottedDayAt(text, dot);
      if (day !== null && isNamedDay(text, day)) found.push(day);
    }
  return found.sort((a, b) => a.start - b.start);
}

const POINTS = [".", "．"] as const;
/** What makes a month and a day part of a longer number, a date or a time. */
const NUMBER = /[\d.．·:：/-]/;

/** Month and day around a point, no other number beside them; null where there are none. */
function dottedDayAt(text: string, dot: number): DottedDay | null {
  const month = /(?:1[0-2]|(?<!\d)[1-9])$/.exec(text.slice(Math.max(0, dot - 3), dot))?.[0];
  const day = /^(?:3[01]|[12]\d|[1-9])(?!\d)/.exec(text.slice(dot + 1, dot + 4))?.[0];
  if (month === undefined || day === undefined) return null;
  const start = dot - month.length;
  const end = dot + 1 + day.length;
  return NUMBER.test(text.charAt(start - 1)) || NUMBER.test(text.charAt(end)) ? null : { start, end, dot };
}

function isNamedDay(text: string, { start, end }: DottedDay): boolean {
  const isQuoted = "“\"‘'".includes(text.charAt(start - 1) || " ") && "”\"’'".includes(text.charAt(end) || " ");
  if (isQuoted) return isOccasion(text, end + 1);
  const behind = text.slice(end, end + REACH).split(/[，。；、,;!！?？（(\n]/, 1)[0] ?? "";
  if (UNIT.test(behind) || !NAMED.test(behind) || NO_DAY.test(behind)) return false;
  return mayBeDay(text, start, text.slice(start, end));
}

const mayBeDay = (text: string, start: number, written: string): boolean =>
  /\S[^\S\n]*$/.test(text.slice(Math.max(0, start - 8), start)) || KNOWN.has(written.replace("．", "."));

/** A quoted day with what it is the day of, or in a list of such days. */
function isOccasion(text: string, from: number): boolean {
  const behind = text.slice(from, from + 2 * REACH).split(/[。；;\n]/, 1)[0] ?? "";
  return OCCASION.test(behind) && !/^(?:版|计划|模式|工程|体系|系统|平台)/.test(behind);
}
