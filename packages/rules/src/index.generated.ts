// Generated from the rule folders by scripts/generate.ts. Do not edit: run `pnpm generate`.

import type { Rule } from "@fazhi/engine";
import completenessCauses from "./completeness/causes/rule.js";
import completenessFirstResponsiblePerson from "./completeness/first-responsible-person/rule.js";
import completenessMeasures from "./completeness/measures/rule.js";
import completenessNextYearPlan from "./completeness/next-year-plan/rule.js";
import completenessShortcomings from "./completeness/shortcomings/rule.js";
import dateDeadline from "./date/deadline/rule.js";
import documentFurniture from "./document/furniture/rule.js";
import documentKind from "./document/kind/rule.js";
import formatDoubledMark from "./format/doubled-mark/rule.js";
import formatEllipsis from "./format/ellipsis/rule.js";
import formatHalfWidth from "./format/half-width/rule.js";
import formatMonthDay from "./format/month-day/rule.js";
import formatNestedTitle from "./format/nested-title/rule.js";
import formatNumberingMark from "./format/numbering-mark/rule.js";
import formatPairs from "./format/pairs/rule.js";
import formatRangeDash from "./format/range-dash/rule.js";
import formatShortYear from "./format/short-year/rule.js";
import formatTitlesSeparated from "./format/titles-separated/rule.js";
import placeholderResidue from "./placeholder/residue/rule.js";
import planResponsibleUnit from "./plan/responsible-unit/rule.js";
import structureEnumeration from "./structure/enumeration/rule.js";
import structureMergedHeading from "./structure/merged-heading/rule.js";
import structureNumbering from "./structure/numbering/rule.js";
import structureSignature from "./structure/signature/rule.js";
import structureSigningBody from "./structure/signing-body/rule.js";
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
  dateDeadline,
  documentFurniture,
  documentKind,
  formatDoubledMark,
  formatEllipsis,
  formatHalfWidth,
  formatMonthDay,
  formatNestedTitle,
  formatNumberingMark,
  formatPairs,
  formatRangeDash,
  formatShortYear,
  formatTitlesSeparated,
  placeholderResidue,
  planResponsibleUnit,
  structureEnumeration,
  structureMergedHeading,
  structureNumbering,
  structureSignature,
  structureSigningBody,
  textDamage,
  yearHeading,
  yearPlan,
];
