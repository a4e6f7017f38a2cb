// Generated from the rule folders by scripts/generate.ts. Do not edit: run `pnpm generate`.

import type { Rule } from "@fazhi/engine";
import completenessCauses from "./completeness/causes/rule.js";
import completenessFirstResponsiblePerson from "./completeness/first-responsible-person/rule.js";
import completenessMeasures from "./completeness/measures/rule.js";
import completenessNextYearPlan from "./completeness/next-year-plan/rule.js";
import completenessShortcomings from "./completeness/shortcomings/rule.js";
import coverageDecisionSteps from "./coverage/decision-steps/rule.js";
import coverageEnforcementSystems from "./coverage/enforcement-systems/rule.js";
import coverageFairCompetition from "./coverage/fair-competition/rule.js";
import coverageNormativeDocumentSteps from "./coverage/normative-document-steps/rule.js";
import coverageOutlineTasks from "./coverage/outline-tasks/rule.js";
import dateDeadline from "./date/deadline/rule.js";
import documentKind from "./document/kind/rule.js";
import placeholderResidue from "./placeholder/residue/rule.js";
import planResponsibleUnit from "./plan/responsible-unit/rule.js";
import responsibilityDuties from "./responsibility/duties/rule.js";
import responsibilityReportingOnLaw from "./responsibility/reporting-on-law/rule.js";
import shortcomingsAnsweredByPlan from "./shortcomings/answered-by-plan/rule.js";
import shortcomingsCause from "./shortcomings/cause/rule.js";
import shortcomingsNumber from "./shortcomings/number/rule.js";
import shortcomingsShare from "./shortcomings/share/rule.js";
import shortcomingsVague from "./shortcomings/vague/rule.js";
import structureNumbering from "./structure/numbering/rule.js";
import structureSignature from "./structure/signature/rule.js";
import textDamage from "./text/damage/rule.js";
import yearHeading from "./year/heading/rule.js";
import yearPlan from "./year/plan/rule.js";

/** All rules, sorted by id. */
export const allRules: readonly Rule[] = [
  completenessCauses,
  completenessFirstResponsiblePerson,
  completenessMeasures,
  completenessNextYearPlan,
  completenessShortcomings,
  coverageDecisionSteps,
  coverageEnforcementSystems,
  coverageFairCompetition,
  coverageNormativeDocumentSteps,
  coverageOutlineTasks,
  dateDeadline,
  documentKind,
  placeholderResidue,
  planResponsibleUnit,
  responsibilityDuties,
  responsibilityReportingOnLaw,
  shortcomingsAnsweredByPlan,
  shortcomingsCause,
  shortcomingsNumber,
  shortcomingsShare,
  shortcomingsVague,
  structureNumbering,
  structureSignature,
  textDamage,
  yearHeading,
  yearPlan,
];
