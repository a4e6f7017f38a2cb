import { CHECKED_ON, type Sourced } from "./row.js";

/** A term of the law that has taken the place of another, or stands beside one that is often taken for it. */
export interface TermRow extends Sourced {
  readonly term: string;
  /** What was written before, or is written by mistake. */
  readonly insteadOf: string;
  /** `replaced`: the older term was right before `fromYear`. `confused`: each is right of its own matter. */
  readonly relation: "replaced" | "confused";
  /** The matter of which `term` is said. */
  readonly scope: string;
  /** First whole report year in which `term` is the right one. */
  readonly fromYear: number;
  readonly instrument: string;
}

export const TERMS: readonly TermRow[] = [
  {
    term: "行政行为",
    insteadOf: "具体行政行为",
    relation: "replaced",
    scope: "行政复议",
    fromYear: 2024,
    instrument: "《行政复议法》（2023年修订）",
    source: "国家法律法规数据库文本的公开副本",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    term: "合法性审核",
    insteadOf: "合法性审查",
    relation: "confused",
    scope: "行政规范性文件",
    fromYear: 2019,
    instrument: "国办发〔2018〕115号",
    source: "法规库所载标题；转载的通知文本",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    term: "合法性审查",
    insteadOf: "合法性审核",
    relation: "confused",
    scope: "重大行政决策",
    fromYear: 2020,
    instrument: "《重大行政决策程序暂行条例》第25—28条",
    source: "国家法律法规数据库文本的公开副本",
    confidence: "high",
    checkedOn: CHECKED_ON,
  },
  {
    term: "权责清单",
    insteadOf: "权力清单",
    relation: "replaced",
    scope: "部门权责事项",
    fromYear: 2019,
    instrument: "十九届三中全会",
    source: "期刊论文转述",
    confidence: "medium",
    checkedOn: CHECKED_ON,
  },
];
