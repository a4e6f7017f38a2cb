import type { LocalizedText } from "@fazhi/engine";

const text = (zh: string, en: string): LocalizedText => ({ "zh-CN": zh, en });

const ABOUT_SUPERVISORS = text(
  "约束的是督察单位，不是报告；报告里看不出来",
  "binds the offices that supervise, not the report; no report shows it",
);
const SOMETIMES = text(
  "只在特定情形下必经；报告列举五项程序时由 coverage/decision-steps 一并检查",
  "needed in some cases only; coverage/decision-steps asks for it where a report lists the five steps",
);
const PRACTICE = text(
  "属公开前后的工作，单看报告文本无法判断",
  "work before or after publication; the text of a report cannot show it",
);

/**
 * Why no rule checks a provision: `instrument article item`. A provision that is neither cited by a rule nor named here
 * fails the generation, and so does one that is both, so that the index cannot fall behind.
 */
export const UNCHECKED: Readonly<Record<string, LocalizedText>> = {
  "inspection-rule 26": ABOUT_SUPERVISORS,
  "inspection-rule 27": ABOUT_SUPERVISORS,
  "first-responsible-rule 2": text(
    "只定适用范围；部门报告的第一责任人部分依据督察工作规定第二十五条",
    "only says whom it applies to; for departments the inspection rule asks for this part",
  ),
  "first-responsible-rule 8": ABOUT_SUPERVISORS,
  "first-responsible-rule 9": ABOUT_SUPERVISORS,
  "outline-2021 十": text(
    "期限以督察工作规定第二十四条为准，由 date/deadline 检查",
    "the dates are those of art. 24 of the inspection rule, which date/deadline checks",
  ),
  "major-decisions-rule 19": SOMETIMES,
  "major-decisions-rule 22": SOMETIMES,
  "disclosure-rule 17": PRACTICE,
  "disclosure-rule 20 2": text(
    "是例外的依据：负责人姓名、办公电话应当公开，所以不报告",
    "the ground of an exception: names of heads and office telephones are public and not reported",
  ),
  "disclosure-rule 26": PRACTICE,
  "gbt-15834 4.10": text(
    "破折号在转录中常被改写，逐处报告误报过多",
    "web copies rewrite dashes; to report each would mostly be false",
  ),
};
