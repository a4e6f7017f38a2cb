// Generated from the rule folders by scripts/generate.ts. Do not edit: run `pnpm generate`.

import type { Rule } from "@fazhi/engine";
import completenessCauses from "./completeness/causes/rule.js";
import completenessFirstResponsiblePerson from "./completeness/first-responsible-person/rule.js";
import completenessMeasures from "./completeness/measures/rule.js";
import completenessNextYearPlan from "./completeness/next-year-plan/rule.js";
import completenessShortcomings from "./completeness/shortcomings/rule.js";
import coverageLitigation from "./coverage/litigation/rule.js";
import dateDeadline from "./date/deadline/rule.js";
import documentKind from "./document/kind/rule.js";
import figuresConflict from "./figures/conflict/rule.js";
import figuresDensity from "./figures/density/rule.js";
import figuresMissingUnit from "./figures/missing-unit/rule.js";
import figuresPartExceedsWhole from "./figures/part-exceeds-whole/rule.js";
import figuresPercentOver100 from "./figures/percent-over-100/rule.js";
import figuresRate from "./figures/rate/rule.js";
import figuresSum from "./figures/sum/rule.js";
import figuresZeroContradiction from "./figures/zero-contradiction/rule.js";
import placeholderResidue from "./placeholder/residue/rule.js";
import planResponsibleUnit from "./plan/responsible-unit/rule.js";
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
  coverageLitigation,
  dateDeadline,
  documentKind,
  figuresConflict,
  figuresDensity,
  figuresMissingUnit,
  figuresPartExceedsWhole,
  figuresPercentOver100,
  figuresRate,
  figuresSum,
  figuresZeroContradiction,
  placeholderResidue,
  planResponsibleUnit,
  structureNumbering,
  structureSignature,
  textDamage,
  yearHeading,
  yearPlan,
];
