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
import comparisonCopiedSentences from "./comparison/copied-sentences/rule.js";
import comparisonPlanFollowedUp from "./comparison/plan-followed-up/rule.js";
import comparisonPlanTasksAnswered from "./comparison/plan-tasks-answered/rule.js";
import comparisonRecurringShortcomings from "./comparison/recurring-shortcomings/rule.js";
import completenessCauses from "./completeness/causes/rule.js";
import completenessFirstResponsiblePerson from "./completeness/first-responsible-person/rule.js";
import completenessMeasures from "./completeness/measures/rule.js";
import completenessNextYearPlan from "./completeness/next-year-plan/rule.js";
import completenessShortcomings from "./completeness/shortcomings/rule.js";
import coverageDecisionSteps from "./coverage/decision-steps/rule.js";
import coverageEnforcementSystems from "./coverage/enforcement-systems/rule.js";
import coverageFairCompetition from "./coverage/fair-competition/rule.js";
import coverageLitigation from "./coverage/litigation/rule.js";
import coverageNormativeDocumentSteps from "./coverage/normative-document-steps/rule.js";
import coverageOutlineTasks from "./coverage/outline-tasks/rule.js";
import dateDeadline from "./date/deadline/rule.js";
import documentAddressee from "./document/addressee/rule.js";
import documentFurniture from "./document/furniture/rule.js";
import documentKind from "./document/kind/rule.js";
import documentLocalContents from "./document/local-contents/rule.js";
import documentProfileName from "./document/profile-name/rule.js";
import documentTitle from "./document/title/rule.js";
import figuresConflict from "./figures/conflict/rule.js";
import figuresDensity from "./figures/density/rule.js";
import figuresMissingUnit from "./figures/missing-unit/rule.js";
import figuresPartExceedsWhole from "./figures/part-exceeds-whole/rule.js";
import figuresPercentOver100 from "./figures/percent-over-100/rule.js";
import figuresRate from "./figures/rate/rule.js";
import figuresSum from "./figures/sum/rule.js";
import figuresZeroContradiction from "./figures/zero-contradiction/rule.js";
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
import phraseFourPersonally from "./phrase/four-personally/rule.js";
import phraseLegalityReview from "./phrase/legality-review/rule.js";
import phraseRespectStudyObeyUse from "./phrase/respect-study-obey-use/rule.js";
import phraseRuleOfLawThinking from "./phrase/rule-of-law-thinking/rule.js";
import phraseSetPhrase from "./phrase/set-phrase/rule.js";
import phraseTargetAdjectives from "./phrase/target-adjectives/rule.js";
import phraseThreeEnforcementSystems from "./phrase/three-enforcement-systems/rule.js";
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
import responsibilityDuties from "./responsibility/duties/rule.js";
import responsibilityReportingOnLaw from "./responsibility/reporting-on-law/rule.js";
import secrecyMarking from "./secrecy/marking/rule.js";
import shortcomingsAnsweredByPlan from "./shortcomings/answered-by-plan/rule.js";
import shortcomingsCause from "./shortcomings/cause/rule.js";
import shortcomingsNumber from "./shortcomings/number/rule.js";
import shortcomingsShare from "./shortcomings/share/rule.js";
import shortcomingsVague from "./shortcomings/vague/rule.js";
import structureEnumeration from "./structure/enumeration/rule.js";
import structureMergedHeading from "./structure/merged-heading/rule.js";
import structureNumbering from "./structure/numbering/rule.js";
import structureSignature from "./structure/signature/rule.js";
import structureSigningBody from "./structure/signing-body/rule.js";
import textDamage from "./text/damage/rule.js";
import typoConfusable from "./typo/confusable/rule.js";
import typoDictionary from "./typo/dictionary/rule.js";
import wordingCliche from "./wording/cliche/rule.js";
import wordingRequest from "./wording/request/rule.js";
import yearHeading from "./year/heading/rule.js";
import yearPlan from "./year/plan/rule.js";
import yearStale from "./year/stale/rule.js";
import yearTemplateResidue from "./year/template-residue/rule.js";

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
  comparisonCopiedSentences,
  comparisonPlanFollowedUp,
  comparisonPlanTasksAnswered,
  comparisonRecurringShortcomings,
  completenessCauses,
  completenessFirstResponsiblePerson,
  completenessMeasures,
  completenessNextYearPlan,
  completenessShortcomings,
  coverageDecisionSteps,
  coverageEnforcementSystems,
  coverageFairCompetition,
  coverageLitigation,
  coverageNormativeDocumentSteps,
  coverageOutlineTasks,
  dateDeadline,
  documentAddressee,
  documentFurniture,
  documentKind,
  documentLocalContents,
  documentProfileName,
  documentTitle,
  figuresConflict,
  figuresDensity,
  figuresMissingUnit,
  figuresPartExceedsWhole,
  figuresPercentOver100,
  figuresRate,
  figuresSum,
  figuresZeroContradiction,
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
  phraseFourPersonally,
  phraseLegalityReview,
  phraseRespectStudyObeyUse,
  phraseRuleOfLawThinking,
  phraseSetPhrase,
  phraseTargetAdjectives,
  phraseThreeEnforcementSystems,
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
  responsibilityDuties,
  responsibilityReportingOnLaw,
  secrecyMarking,
  shortcomingsAnsweredByPlan,
  shortcomingsCause,
  shortcomingsNumber,
  shortcomingsShare,
  shortcomingsVague,
  structureEnumeration,
  structureMergedHeading,
  structureNumbering,
  structureSignature,
  structureSigningBody,
  textDamage,
  typoConfusable,
  typoDictionary,
  wordingCliche,
  wordingRequest,
  yearHeading,
  yearPlan,
  yearStale,
  yearTemplateResidue,
];
