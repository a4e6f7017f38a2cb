import type { Recogniser } from "./residue.js";
import { isQuoted, skipBlanks } from "./surroundings.js";

/** How long a note in brackets may be. */
const NOTE_REACH = 30;
const CLOSING: Readonly<Record<string, string>> = {
  "（": "）",
  "(": ")",
  "【": "】",
  "［": "］",
  "[": "]",
  "〔": "〕",
};

/** The whole of a bracket: 待补充, 数据待核实, 此处填写…, 请填写…, 填写单位名称. */
const NOTE =
  /^(?:[^0-9，。；]{0,12}(?<![接招对期等看善优])待(?![遇办业产])[^0-9，。；]{0,6}(?:补充|补|填写|填报|填|核实|核对|确认|更新|提供|替换)|此处(?!所|指|为|是|系|均|即|又|仅|不)(?:应|需|请|待|可|由)?[^。；]{0,3}(?:填|补|插|添|写|加|列|附|替换|修改|省略|略).*|请[^0-9，。；]{1,8}(?:补充|填写|填报|核实|核对|提供)(?:数据|情况|内容|材料)?|请(?:填写(?!表格?的)|补充|插入|输入|填入|替换|在此).*|填写(?!说明|要求|规范|指南|情况|表|内容|口径)[^。；]*)$/;
/** A field of a template that still shows its name. */
const FIELD = /^(?:单位名称|单位全称|部门名称|机关名称|填?年份|具体数字|具体数据|具体数值|填数字)$/;
/** Every note and every field holds one of these. */
const NOTE_CHARACTERS = new Set([..."待此请填单部机年具"].map((character) => character.charCodeAt(0)));
const REMINDER = /(?:TODO|TBD|FIXME|TBC)(?![A-Za-z0-9_])/y;
const HERE = /此处(?:插入|填写|补充|添加|待补|待填)/y;
const WAITING = /待(?:补充|填写|填报)(?=[。；;]?[ \t\u3000]*(?:[\r\n]|$))/y;

/** （待补充）, （此处填写…）, 【单位名称】, and 【】 with nothing inside. */
export const recogniseBracket: Recogniser = (text, start) => {
  const open = text.charAt(start);
  const close = CLOSING[open];
  // Of brackets in a row the last one is the note's own.
  if (close === undefined || text.charAt(start + 1) === open) return null;
  // Most brackets hold none of the characters a note needs; they are passed over without a slice.
  const limit = Math.min(text.length, start + 2 + NOTE_REACH);
  let at = start + 1;
  let promising = false;
  for (; at < limit && text.charAt(at) !== close; at++) promising ||= NOTE_CHARACTERS.has(text.charCodeAt(at));
  if (at >= limit) return null;
  const end = at + 1;
  if (!promising) {
    // 【】 stands where a template wants something; empty （） mostly lost its content on the way.
    return open === "【" && text.slice(start + 1, at).trim() === ""
      ? { kind: "blank", certain: false, start, end }
      : null;
  }
  const content = text.slice(start + 1, at).trim();
  if (isQuoted(text, start)) return null;
  if (NOTE.test(content)) return { kind: "note", certain: true, start, end };
  return FIELD.test(content) ? { kind: "note", certain: false, start, end } : null;
};

/** TODO, TBD as words of their own. */
export const recogniseReminder: Recogniser = (text, start) => {
  if (/[A-Za-z0-9_]/.test(text.charAt(start - 1))) return null;
  REMINDER.lastIndex = start;
  return REMINDER.test(text) ? { kind: "note", certain: true, start, end: REMINDER.lastIndex } : null;
};

/** 此处插入… outside of brackets. */
export const recogniseHere: Recogniser = (text, start) => {
  HERE.lastIndex = start;
  if (!HERE.test(text) || isQuoted(text, start)) return null;
  return { kind: "note", certain: true, start, end: HERE.lastIndex };
};

/** 待补充 as all that a line or a heading says: 存在的不足：待补充。 Prose has 有待补充, 人员待补充. */
export const recogniseWaiting: Recogniser = (text, start) => {
  WAITING.lastIndex = start;
  if (!WAITING.test(text)) return null;
  const end = WAITING.lastIndex;
  let before = start;
  while (before > 0 && start - before < 4 && skipBlanks(text, before - 1, 1) === before) before--;
  return before === 0 || "：:\n\r".includes(text.charAt(before - 1))
    ? { kind: "note", certain: true, start, end }
    : null;
};
