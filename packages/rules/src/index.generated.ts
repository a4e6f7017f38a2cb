// Generated from the rule folders by scripts/generate.ts. Do not edit: run `pnpm generate`.

import type { Rule } from "@fazhi/engine";
import citationChangedInYear from "./citation/changed-in-year/rule.js";
import citationConsistentName from "./citation/consistent-name/rule.js";
import citationDocumentNumber from "./citation/document-number/rule.js";
import citationKnownNumber from "./citation/known-number/rule.js";
import citationNotYetInForce from "./citation/not-yet-in-force/rule.js";
import citationRepealed from "./citation/repealed/rule.js";
import citationStalePeriod from "./citation/stale-period/rule.js";
import citationTitle from "./citation/title/rule.js";
import citationYearRange from "./citation/year-range/rule.js";
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
  citationChangedInYear,
  citationConsistentName,
  citationDocumentNumber,
  citationKnownNumber,
  citationNotYetInForce,
  citationRepealed,
  citationStalePeriod,
  citationTitle,
  citationYearRange,
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
