import { type Basis, cite } from "./basis.js";
import { CHECKED_ON, type Confidence, type Sourced } from "./row.js";

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

/** Who must do what with the report, towards whom, and before which day of the year after the report year. */
export interface Obligation extends Sourced {
  readonly regime: Regime["id"];
  /** First and last report year; null: still in force. */
  readonly fromYear: number;
  readonly toYear: number | null;
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

/** How a row of the table differs from others under the same regime. */
type Note = Pick<Obligation, "act" | "levels" | "types" | "to" | "before" | "source"> & {
  readonly copyTo?: readonly string[];
  /** "high" where it is left out. */
  readonly confidence?: Confidence;
};

const under = ({ id, fromYear, toYear }: Regime, basis: Basis, notes: readonly Note[]): readonly Obligation[] =>
  notes.map(({ act, levels, types, to, copyTo = [], before, source, confidence = "high" }) => ({
    regime: id,
    fromYear,
    toYear,
    act,
    levels,
    types,
    to,
    copyTo,
    before,
    source,
    confidence,
    checkedOn: CHECKED_ON,
    basis: { ...basis, confidence },
  }));

const FIRST_QUARTER: Regime = { id: "first-quarter", fromYear: 2015, toYear: 2018 };
const MARCH_APRIL: Regime = { id: "march-april", fromYear: 2019, toYear: null };

/**
 * Report years, not years of filing: the rule of 2019 entered into force on 15 April 2019, when the reports for 2018
 * were due already.
 */
export const REGIMES: readonly Regime[] = [FIRST_QUARTER, MARCH_APRIL];

const COUNTY_AND_ABOVE = ["province", "city", "county"] as const;
const GUIDE = "省级指引转述条文";
const GUIDE_AND_REPORT = `${GUIDE}；县级报告引原文一致`;
const CATALOGUE = "区级公开目录引原文";
const PAPER = "期刊论文引述条文";

const sinceApril2019 = (): readonly Obligation[] =>
  under(MARCH_APRIL, cite("inspection-rule", "24"), [
    {
      act: "filing",
      levels: ["province"],
      types: ["government", "party-committee"],
      to: ["党中央", "国务院"],
      copyTo: ["中央依法治国办"],
      before: "04-01",
      source: GUIDE,
    },
    {
      act: "filing",
      levels: ["central"],
      types: ["department"],
      to: ["党中央", "国务院"],
      copyTo: ["中央依法治国办"],
      before: "04-01",
      source: "未见原文；有国务院部门公开实践佐证",
      confidence: "medium",
    },
    {
      act: "filing",
      levels: COUNTY_AND_ABOVE,
      types: ["department"],
      to: ["本级党委和政府", "上一级政府有关部门"],
      copyTo: ["本级党委法治建设议事协调机构办事机构"],
      before: "03-01",
      source: GUIDE,
    },
    {
      act: "filing",
      levels: COUNTY_AND_ABOVE,
      types: ["government"],
      to: ["同级党委", "同级人大常委会"],
      before: "03-01",
      source: GUIDE_AND_REPORT,
    },
    {
      act: "filing",
      levels: ["city", "county", "township"],
      types: ["government", "party-committee"],
      to: ["上一级党委和政府"],
      copyTo: ["上一级督察单位"],
      before: "03-01",
      source: GUIDE_AND_REPORT,
    },
    {
      act: "publication",
      levels: [...COUNTY_AND_ABOVE, "township"],
      types: ["government"],
      to: ["社会"],
      before: "04-01",
      source: CATALOGUE,
    },
    {
      act: "publication",
      levels: COUNTY_AND_ABOVE,
      types: ["department"],
      to: ["社会"],
      before: "04-01",
      source: CATALOGUE,
    },
    {
      act: "publication",
      levels: ["central"],
      types: ["department"],
      to: ["社会"],
      before: "04-01",
      source: "条文称县级以上政府部门，是否含国务院部门未核；有公开实践佐证",
      confidence: "medium",
    },
  ]);

const from2015To2018 = (): readonly Obligation[] =>
  under(FIRST_QUARTER, cite("outline-2015"), [
    {
      act: "filing",
      levels: COUNTY_AND_ABOVE,
      types: ["government"],
      to: ["同级党委", "同级人大常委会", "上一级政府"],
      before: "04-01",
      source: PAPER,
    },
    {
      act: "filing",
      levels: COUNTY_AND_ABOVE,
      types: ["department"],
      to: ["本级政府", "上一级政府有关部门"],
      before: "04-01",
      source: PAPER,
    },
    {
      act: "publication",
      levels: COUNTY_AND_ABOVE,
      types: ["government", "department"],
      to: ["社会"],
      before: "04-01",
      source: `${PAPER}；公开义务确定，期限从报告期限推得`,
      confidence: "medium",
    },
  ]);

/** 督察工作规定 art. 24 and, for report years 2015–2018, 实施纲要（2015—2020年）. */
export const OBLIGATIONS: readonly Obligation[] = /* @__PURE__ */ sinceApril2019().concat(
  /* @__PURE__ */ from2015To2018(),
);

/**
 * What a body owes for the report on a year: a row for each addressee or act, none before 2015. A body of unknown level or
 * type gets none, since it cannot be told which rows are its own; `deadlines` says what is the same for all it may be.
 */
export const obligationsOf = (reportYear: number, level: Level, type: BodyType): readonly Obligation[] =>
  OBLIGATIONS.filter(
    ({ fromYear, toYear, levels, types }) =>
      fromYear <= reportYear &&
      (toYear === null || reportYear <= toYear) &&
      levels.some((each) => each === level) &&
      types.some((each) => each === type),
  );
