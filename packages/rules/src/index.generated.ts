// Generated from the rule folders by scripts/generate.ts. Do not edit: run `pnpm generate`.

import type { Rule } from "@fazhi/engine";
import completenessCauses from "./completeness/causes/rule.js";
import completenessFirstResponsiblePerson from "./completeness/first-responsible-person/rule.js";
import completenessMeasures from "./completeness/measures/rule.js";
import completenessNextYearPlan from "./completeness/next-year-plan/rule.js";
import completenessShortcomings from "./completeness/shortcomings/rule.js";
import dateDeadline from "./date/deadline/rule.js";
import documentAddressee from "./document/addressee/rule.js";
import documentKind from "./document/kind/rule.js";
import documentLocalContents from "./document/local-contents/rule.js";
import documentProfileName from "./document/profile-name/rule.js";
import documentTitle from "./document/title/rule.js";
import placeholderResidue from "./placeholder/residue/rule.js";
import planLead from "./plan/lead/rule.js";
import planResponsibleUnit from "./plan/responsible-unit/rule.js";
import planTarget from "./plan/target/rule.js";
import planUnitNames from "./plan/unit-names/rule.js";
import privacyBankCard from "./privacy/bank-card/rule.js";
import privacyIdentityNumber from "./privacy/identity-number/rule.js";
import privacyMobileNumber from "./privacy/mobile-number/rule.js";
import privacyPrivateEmail from "./privacy/private-email/rule.js";
import privacyPrivatePerson from "./privacy/private-person/rule.js";
import secrecyMarking from "./secrecy/marking/rule.js";
import structureNumbering from "./structure/numbering/rule.js";
import structureSignature from "./structure/signature/rule.js";
import textDamage from "./text/damage/rule.js";
import yearHeading from "./year/heading/rule.js";
import yearPlan from "./year/plan/rule.js";
import yearStale from "./year/stale/rule.js";
import yearTemplateResidue from "./year/template-residue/rule.js";

/** All rules, sorted by id. */
export const allRules: readonly Rule[] = [
  completenessCauses,
  completenessFirstResponsiblePerson,
  completenessMeasures,
  completenessNextYearPlan,
  completenessShortcomings,
  dateDeadline,
  documentAddressee,
  documentKind,
  documentLocalContents,
  documentProfileName,
  documentTitle,
  placeholderResidue,
  planLead,
  planResponsibleUnit,
  planTarget,
  planUnitNames,
  privacyBankCard,
  privacyIdentityNumber,
  privacyMobileNumber,
  privacyPrivateEmail,
  privacyPrivatePerson,
  secrecyMarking,
  structureNumbering,
  structureSignature,
  textDamage,
  yearHeading,
  yearPlan,
  yearStale,
  yearTemplateResidue,
];
