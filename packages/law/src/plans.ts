import { CHECKED_ON, type Confidence, type Sourced } from "./row.js";
import type { Numbered } from "./statute.js";

/** A national plan or outline and the years it is for. `confidence` is that of its period. */
export interface Plan extends Sourced {
  readonly id: string;
  /** Title to the letter without the years in brackets at its end. */
  readonly name: string;
  /** How sure we are of the name to the letter. */
  readonly titleConfidence: Confidence;
  /** First and last calendar year. */
  readonly period: readonly [from: number, to: number];
  /** What people call it: 八五普法. Unlike the name, an alias may say which period is meant. */
  readonly aliases: readonly string[];
  /** `YYYY-MM-DD` or `YYYY-MM`; null where it is not known. */
  readonly issuedOn: string | null;
  readonly number: Numbered | null;
}

const PRESS = "中央报刊公布；期刊和市级工作要点引用一致";

/**
 * National plans and outlines by period. Local ones (法治广东建设规划 …) have periods of their own and are not here. No
 * 法治政府建设实施纲要 for 2026—2030 was found up to the day of the check.
 */
export const PLANS: readonly Plan[] = [
  {
    id: "rule-of-law-china-2020",
    name: "法治中国建设规划",
    titleConfidence: "high",
    period: [2020, 2025],
    aliases: [],
    issuedOn: null,
    number: null,
    source: PRESS,
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    id: "rule-of-law-society-2020",
    name: "法治社会建设实施纲要",
    titleConfidence: "high",
    period: [2020, 2025],
    aliases: [],
    issuedOn: null,
    number: null,
    source: PRESS,
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    id: "outline-2015",
    name: "法治政府建设实施纲要",
    titleConfidence: "high",
    period: [2015, 2020],
    aliases: [],
    issuedOn: null,
    number: { number: "中发〔2015〕36号", confidence: "high" },
    source: "期刊论文引述条文；县级通知转引文号",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    id: "outline-2021",
    name: "法治政府建设实施纲要",
    titleConfidence: "high",
    period: [2021, 2025],
    aliases: [],
    issuedOn: "2021-08",
    number: { number: "中发〔2021〕33号", confidence: "high" },
    source: "中央报刊公布；省级指引转引文号",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    id: "legal-publicity-plan-7",
    name: "关于在公民中开展法治宣传教育的第七个五年规划",
    titleConfidence: "low",
    period: [2016, 2020],
    aliases: ["七五普法规划", "七五普法"],
    issuedOn: null,
    number: null,
    source: "据一般了解，未核对原文",
    confidence: "low",
    checkedOn: CHECKED_ON,
  },
  {
    id: "legal-publicity-plan-8",
    name: "关于开展法治宣传教育的第八个五年规划",
    titleConfidence: "low",
    period: [2021, 2025],
    aliases: ["八五普法规划", "八五普法"],
    issuedOn: null,
    number: null,
    source: "市级党报报道起止年份；标题据一般了解",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    id: "legal-publicity-plan-9",
    name: "关于开展法治宣传教育的第九个五年规划",
    titleConfidence: "low",
    period: [2026, 2030],
    aliases: ["九五普法规划", "九五普法"],
    issuedOn: "2026-07-27",
    number: null,
    source: "公开代码库转引新华社消息；标题前半据一般了解",
    confidence: "medium",
    checkedOn: CHECKED_ON,
  },
  {
    id: "five-year-plan-14",
    name: "国民经济和社会发展第十四个五年规划和2035年远景目标纲要",
    titleConfidence: "low",
    period: [2021, 2025],
    aliases: ["十四五规划", "十四五"],
    issuedOn: null,
    number: null,
    source: "据一般了解，未核对原文",
    confidence: "medium",
    checkedOn: CHECKED_ON,
  },
  {
    id: "five-year-plan-15",
    name: "国民经济和社会发展第十五个五年规划纲要",
    titleConfidence: "low",
    period: [2026, 2030],
    aliases: ["十五五规划", "十五五"],
    issuedOn: null,
    number: null,
    source: "报刊报道 2026 年提请审议的草案；标题据一般了解",
    confidence: "low",
    checkedOn: CHECKED_ON,
  },
];
