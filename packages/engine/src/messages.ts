import type { BodyType, DamageKind, DocumentKind, Level } from "@fazhi/schema";
import type { LocalizedText } from "./rule.js";

/** The reasons the engine itself gives for a verdict, by `reasonId`. */
export const engineMessages = {
  "other-kind": { "zh-CN": "不适用于此类文件（{kind}）", en: "does not apply to this kind of document ({kind})" },
  "other-level": { "zh-CN": "不适用于此层级（{level}）", en: "does not apply at this level ({level})" },
  "other-body-type": { "zh-CN": "不适用于此类机关（{type}）", en: "does not apply to this type of body ({type})" },
  "before-first-year": { "zh-CN": "自 {year} 年度报告起适用", en: "applies from report year {year} on" },
  "after-last-year": { "zh-CN": "适用至 {year} 年度报告为止", en: "applies up to report year {year}" },
  "report-year-unknown": { "zh-CN": "报告年度不明", en: "the report year is unknown" },
  "organization-unknown": { "zh-CN": "报告单位不明", en: "the reporting body is unknown" },
  "previous-missing": { "zh-CN": "未提供上一年度报告", en: "the report of the year before was not given" },
  "previous-unreadable": {
    "zh-CN": "给出的上一年度报告无法读取，未作对照",
    en: "the report given as that of the year before could not be read; nothing is compared with it",
  },
  "previous-other-kind": {
    "zh-CN": "作为上一年度报告给出的文件不是法治政府建设年度报告，未作对照",
    en: "what was given as the report of the year before is no annual report; nothing is compared with it",
  },
  "previous-other-year": {
    "zh-CN": "上一年度报告应为 {expected} 年度，给出的是 {actual} 年度，未作对照",
    en: "the report of the year before should be for {expected}, the one given is for {actual}; nothing is compared with it",
  },
  "previous-other-body": {
    "zh-CN": "上一年度报告应为{expected}的，给出的是{actual}的，未作对照",
    en: "the report of the year before should be that of {expected}, the one given is that of {actual}; nothing is compared with it",
  },
  "plan-missing": { "zh-CN": "未提供年度工作要点", en: "the work plan of the year was not given" },
  "plan-unreadable": {
    "zh-CN": "给出的年度工作要点无法读取，未作对照",
    en: "the work plan given could not be read; nothing is compared with it",
  },
  "plan-other-kind": {
    "zh-CN": "作为年度工作要点给出的文件不是工作要点，未作对照",
    en: "what was given as the work plan is no work plan; nothing is compared with it",
  },
  "plan-other-year": {
    "zh-CN": "年度工作要点应为 {expected} 年的，给出的是 {actual} 年的，未作对照",
    en: "the work plan should be for {expected}, the one given is for {actual}; nothing is compared with it",
  },
  "plan-other-body": {
    "zh-CN": "年度工作要点应为{expected}的，给出的是{actual}的，未作对照",
    en: "the work plan should be that of {expected}, the one given is that of {actual}; nothing is compared with it",
  },
  "muted-by-damage": { "zh-CN": "全文受损（{damage}），不逐处检查", en: "the whole text is damaged ({damage})" },
  crashed: { "zh-CN": "规则运行出错：{error}", en: "the rule crashed: {error}" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type EngineMessageId = keyof typeof engineMessages;

export const KIND_NAMES: Readonly<Record<DocumentKind, LocalizedText>> = {
  "annual-report": { "zh-CN": "法治政府建设年度报告", en: "annual report" },
  "work-plan": { "zh-CN": "工作要点", en: "work plan" },
  other: { "zh-CN": "其他文件", en: "other document" },
};

export const LEVEL_NAMES: Readonly<Record<Level, LocalizedText>> = {
  central: { "zh-CN": "中央", en: "central" },
  province: { "zh-CN": "省级", en: "province" },
  city: { "zh-CN": "市级", en: "city" },
  county: { "zh-CN": "县级", en: "county" },
  township: { "zh-CN": "乡级", en: "township" },
  unknown: { "zh-CN": "不明", en: "unknown" },
};

export const BODY_TYPE_NAMES: Readonly<Record<BodyType, LocalizedText>> = {
  government: { "zh-CN": "政府", en: "government" },
  "party-committee": { "zh-CN": "党委", en: "Party committee" },
  department: { "zh-CN": "部门", en: "department" },
  unknown: { "zh-CN": "不明", en: "unknown" },
};

export const DAMAGE_NAMES: Readonly<Record<DamageKind, LocalizedText>> = {
  "half-width-punctuation": { "zh-CN": "全角标点变为半角", en: "full-width marks became half-width" },
  "lost-document-number-brackets": { "zh-CN": "文号六角括号丢失", en: "brackets of document numbers lost" },
  "lost-year-range-dash": { "zh-CN": "年份起止连接号丢失", en: "dashes of year ranges lost" },
  "replacement-characters": { "zh-CN": "含无法还原的字符", en: "replacement characters" },
  "control-characters": { "zh-CN": "含控制字符", en: "control characters" },
  "single-line": { "zh-CN": "全文无换行", en: "line breaks lost" },
  "lost-sentence-marks": { "zh-CN": "句末标点丢失", en: "sentence marks lost" },
};
