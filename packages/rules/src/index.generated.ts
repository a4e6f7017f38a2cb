// Generated from the rule folders by scripts/generate.ts. Do not edit: run `pnpm generate`.

import type { Rule } from "@fazhi/engine";
import comparisonCopiedSentences from "./comparison/copied-sentences/rule.js";
import comparisonPlanFollowedUp from "./comparison/plan-followed-up/rule.js";
import comparisonPlanTasksAnswered from "./comparison/plan-tasks-answered/rule.js";
import comparisonRecurringShortcomings from "./comparison/recurring-shortcomings/rule.js";
import completenessCauses from "./completeness/causes/rule.js";
import completenessFirstResponsiblePerson from "./completeness/first-responsible-person/rule.js";
import completenessMeasures from "./completeness/measures/rule.js";
import completenessNextYearPlan from "./completeness/next-year-plan/rule.js";
import completenessShortcomings from "./completeness/shortcomings/rule.js";
import dateDeadline from "./date/deadline/rule.js";
import documentKind from "./document/kind/rule.js";
import placeholderResidue from "./placeholder/residue/rule.js";
import planResponsibleUnit from "./plan/responsible-unit/rule.js";
import structureNumbering from "./structure/numbering/rule.js";
import structureSignature from "./structure/signature/rule.js";
import textDamage from "./text/damage/rule.js";
import yearHeading from "./year/heading/rule.js";
import yearPlan from "./year/plan/rule.js";

/** All rules, sorted by id. */
export const allRules: readonly Rule[] = [
  comparisonCopiedSentences,
  comparisonPlanFollowedUp,
  comparisonPlanTasksAnswered,
  comparisonRecurringShortcomings,
  completenessCauses,
  completenessFirstResponsiblePerson,
  completenessMeasures,
  completenessNextYearPlan,
  completenessShortcomings,
  dateDeadline,
  documentKind,
  placeholderResidue,
  planResponsibleUnit,
  structureNumbering,
  structureSignature,
  textDamage,
  yearHeading,
  yearPlan,
];
