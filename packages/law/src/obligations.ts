import { type Basis, cite } from "./basis.js";
import { CHECKED_ON, type Sourced } from "./row.js";

/** As in @fazhi/schema: a 直辖市's district is `county`, a 街道办事处 is `township`. */
export type Level = "central" | "province" | "city" | "county" | "township" | "unknown";

export type BodyType = "government" | "party-committee" | "department" | "unknown";

/** The law of a span of report years. */
export interface Regime {
  readonly id: "first-quarter" | "march-april";
  /** First and last report year; null: still in force. */
  readonly fromYear: number;
  readonly toYear: number | null;
}

/**
 * Report years, not years of filing: the rule of 2019 entered into force on 15 April 2019, when the reports for 2018
 * were due already.
 */
export const REGIMES: readonly Regime[] = [
  { id: "first-quarter", fromYear: 2015, toYear: 2018 },
  { id: "march-april", fromYear: 2019, toYear: null },
];

/** Who must do what with the report, towards whom, and before which day of the year after the report year. */
export interface Obligation extends Sourced {
  readonly regime: Regime["id"];
  readonly act: "filing" | "publication";
  readonly levels: readonly Exclude<Level, "unknown">[];
  readonly types: readonly Exclude<BodyType, "unknown">[];
  /** Whom it goes to, and who gets a copy. */
  readonly to: readonly string[];
  readonly copyTo: readonly string[];
  /** `MM-DD`, exclusive. */
  readonly before: string;
  readonly basis: Basis;
}

const inspection = cite("inspection-rule", "24");
const outline = cite("outline-2015");

/** 督察工作规定 art. 24 and, for report years 2015–2018, 实施纲要（2015—2020年）. */
export const OBLIGATIONS: readonly Obligation[] = [
  {
    regime: "march-april",
    act: "filing",
    levels: ["province"],
    types: ["government", "party-committee"],
    to: ["党中央", "国务院"],
    copyTo: ["中央依法治国办"],
    before: "04-01",
    source: "省级指引转述条文",
    confidence: "high",
    checkedOn: CHECKED_ON,
    basis: inspection,
  },
  {
    regime: "march-april",
    act: "filing",
    levels: ["central"],
    types: ["department"],
    to: ["党中央", "国务院"],
    copyTo: ["中央依法治国办"],
    before: "04-01",
    source: "未见原文；有国务院部门公开实践佐证",
    confidence: "medium",
    checkedOn: CHECKED_ON,
    basis: { ...inspection, confidence: "medium" },
  },
  {
    regime: "march-april",
    act: "filing",
    levels: ["province", "city", "county"],
    types: ["department"],
    to: ["本级党委和政府", "上一级政府有关部门"],
    copyTo: ["本级党委法治建设议事协调机构办事机构"],
    before: "03-01",
    source: "省级指引转述条文",
    confidence: "high",
    checkedOn: CHECKED_ON,
    basis: inspection,
  },
  {
    regime: "march-april",
    act: "filing",
    levels: ["province", "city", "county"],
    types: ["government"],
    to: ["同级党委", "同级人大常委会"],
    copyTo: [],
    before: "03-01",
    source: "省级指引转述条文；县级报告引原文一致",
    confidence: "high",
    checkedOn: CHECKED_ON,
    basis: inspection,
  },
  {
    regime: "march-april",
    act: "filing",
    levels: ["city", "county", "township"],
    types: ["government", "party-committee"],
    to: ["上一级党委和政府"],
    copyTo: ["上一级督察单位"],
    before: "03-01",
    source: "省级指引转述条文；县级报告引原文一致",
    confidence: "high",
    checkedOn: CHECKED_ON,
    basis: inspection,
  },
  {
    regime: "march-april",
    act: "publication",
    levels: ["province", "city", "county", "township"],
    types: ["government"],
    to: ["社会"],
    copyTo: [],
    before: "04-01",
    source: "区级公开目录引原文",
    confidence: "high",
    checkedOn: CHECKED_ON,
    basis: inspection,
  },
  {
    regime: "march-april",
    act: "publication",
    levels: ["province", "city", "county"],
    types: ["department"],
    to: ["社会"],
    copyTo: [],
    before: "04-01",
    source: "区级公开目录引原文",
    confidence: "high",
    checkedOn: CHECKED_ON,
    basis: inspection,
  },
  {
    regime: "march-april",
    act: "publication",
    levels: ["central"],
    types: ["department"],
    to: ["社会"],
    copyTo: [],
    before: "04-01",
    source: "条文称县级以上政府部门，是否含国务院部门未核；有公开实践佐证",
    confidence: "medium",
    checkedOn: CHECKED_ON,
    basis: { ...inspection, confidence: "medium" },
  },
  {
    regime: "first-quarter",
    act: "filing",
    levels: ["province", "city", "county"],
    types: ["government"],
    to: ["同级党委", "同级人大常委会", "上一级政府"],
    copyTo: [],
    before: "04-01",
    source: "期刊论文引述条文",
    confidence: "high",
    checkedOn: CHECKED_ON,
    basis: outline,
  },
  {
    regime: "first-quarter",
    act: "filing",
    levels: ["province", "city", "county"],
    types: ["department"],
    to: ["本级政府", "上一级政府有关部门"],
    copyTo: [],
    before: "04-01",
    source: "期刊论文引述条文",
    confidence: "high",
    checkedOn: CHECKED_ON,
    basis: outline,
  },
  {
    regime: "first-quarter",
    act: "publication",
    levels: ["province", "city", "county"],
    types: ["government", "department"],
    to: ["社会"],
    copyTo: [],
    before: "04-01",
    source: "期刊论文引述条文；公开义务确定，期限从报告期限推得",
    confidence: "medium",
    checkedOn: CHECKED_ON,
    basis: { ...outline, confidence: "medium" },
  },
];
