import type { Recogniser, Residue } from "./residue.js";
import { isCodeCharacter, isQuoted, skipBlanks, tellsCase } from "./surroundings.js";

const MASK = "XxＸｘ×✕╳";
const LETTERS = "XxＸｘ";
/** A date goes on: 年, 年度, 年×月, 年×月×日, 月×日. */
const DATE_REST = /(?:年度?(?:[XxＸｘ×✕╳0-9]{1,2}月(?:[XxＸｘ×✕╳0-9]{1,2}日)?)?|月(?:[XxＸｘ×✕╳0-9]{1,2}日)?)/y;
/** Measure words that only a number can stand before. */
const UNIT = /人次|场次|件次|[次件场期份起篇批]|万元|亿元|个百分点|[%％]/y;
/** Measure words that also begin other words or count masked persons and firms. */
const LOOSE_UNIT = /[户家名人项个条]/y;
/** 项目, 条例, 人员, 期间: no measure word. */
const NO_UNIT =
  /项目|条[例款约]|人[员民事社才大力口]|家[园庭具电居族]|场[所馆地镇景合]|名[称城单义]|期[间限刊]|件数|起[诉草重]|次[日要年方]|份[额子]|户[外籍口]|个[人别体]|批[复示准发次]/y;
/** Bodies and officials. */
const BODY =
  /(?:(?:省|自治区|市|自治州|州|盟|县|区|旗|乡|镇|街道)[XxＸｘ×✕╳]{0,6})?(?:人民政府|政府|局|厅|委员会|委(?![托员任派])|办公室|办(?![理法事公结案件])|党组|党委|单位|部门|同志|街道办)/y;
/** Places, which a text may also mask on purpose. */
const PLACE = /省(?![级内外份])|市(?![场民政值属直级])|县(?![域级])|区(?![域块级间])|乡(?![村镇土])|镇|街道|州/y;

const test = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** XX年, 20××年, ×月×日, XX局, XX县, XX件, 〔2022〕×号, and three or more masks alone. */
export const recogniseMask: Recogniser = (text, start) => {
  let end = start;
  let letters = false;
  while (end < text.length && MASK.includes(text.charAt(end))) {
    letters ||= LETTERS.includes(text.charAt(end));
    end++;
  }
  const length = end - start;
  const before = text.charAt(start - 1);
  const next = skipBlanks(text, end, 2);
  const after = text.charAt(next);
  if (isQuoted(text, start)) return null;

  // 20XX年, 202×年: the digits before belong to the mask.
  const digits = /[0-9]+$/.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? "";
  if (digits !== "") {
    const year = /^(?:19|20)\d?$/.test(digits) && digits.length + length === 4;
    if (!year || !"年）)〕]］".includes(after) || after === "") return null;
    const from = start - digits.length;
    return { kind: "mask", certain: true, start: from, end: Math.max(end, test(DATE_REST, text, next)) };
  }
  // 7×24, X1, www.xxx.cn are no masks.
  if (/[0-9０-９]/.test(after) || (letters && (isCodeCharacter(before) || isCodeCharacter(text.charAt(end)))))
    return null;
  if (letters && text.charAt(end) === "." && isCodeCharacter(text.charAt(end + 1))) return null;
  if ("+＋".includes(before) && before !== "") return null;

  const found = (kind: Residue["kind"], to: number, certain: boolean): Residue => ({ kind, certain, start, end: to });
  const date = test(DATE_REST, text, next);
  if (date >= 0) return found("mask", date, true);
  if ((after === "日" && before === "月") || (after === "号" && "第〕］])）".includes(before) && before !== ""))
    return found("mask", next + 1, true);
  if (test(NO_UNIT, text, next) < 0) {
    const unit = test(UNIT, text, next);
    // ××起 may hide a figure on purpose, as police reports do; XX起 waits for one.
    if (unit >= 0 && before !== "第") return found("figure", unit, letters);
  }
  if (tellsCase(text, start, end)) return null;
  const body = length > 1 ? test(BODY, text, next) : -1;
  if (body >= 0) return found("mask", body, true);
  const place = length > 1 ? test(PLACE, text, next) : -1;
  if (place >= 0) return found("mask", place, false);
  const loose = test(NO_UNIT, text, next) < 0 ? test(LOOSE_UNIT, text, next) : -1;
  if (loose >= 0) return found("figure", loose, false);
  return length > 2 ? found("mask", end, false) : null;
};

/** 李某某: a person masked as one should. */
const SURNAME =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹潘葛范彭鲁韦马苗方俞任袁柳史唐薛雷贺倪汤罗毕郝安常傅齐康余顾孟黄穆萧尹姚邵汪祁毛狄米贝成戴宋庞熊纪项祝董梁杜阮蓝席季麻贾江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍万柯管卢莫房解丁邓石崔龚程裴陆翁羊惠曲封段焦谷车侯全班仇曾廖耿温欧关苏叶刘乔白龙于";

/** 某某局, 某某遗址 outside of a case story; it may be masked on purpose. */
export const recogniseSomeBody: Recogniser = (text, start) => {
  if (!text.startsWith("某某", start) || text.charAt(start + 2) === "某") return null;
  const before = text.charAt(start - 1);
  if (before !== "" && (before === "某" || SURNAME.includes(before))) return null;
  const end = Math.max(start + 2, test(BODY, text, start + 2), test(PLACE, text, start + 2));
  if (isQuoted(text, start) || tellsCase(text, start, end)) return null;
  return { kind: "mask", certain: false, start, end };
};

/** N次, N件 as a whole figure; not 1+N, not “N”, not 第N次. */
export const recogniseLetterFigure: Recogniser = (text, start) => {
  const before = text.charAt(start - 1);
  if (!/[\u4e00-\u9fff]/.test(before) || before === "第" || isQuoted(text, start)) return null;
  const next = skipBlanks(text, start + 1, 1);
  if (test(NO_UNIT, text, next) >= 0) return null;
  const unit = test(UNIT, text, next);
  return unit < 0 ? null : { kind: "figure", certain: true, start, end: unit };
};
