export { type Basis, backsError, cite } from "./basis.js";
export { coversReportYear, coversUntil } from "./coverage.js";
export { type Deadline, type Deadlines, deadlines, type Reporter } from "./deadlines.js";
export { isTitleOf, lookupNumber, type NumberLookupResult } from "./document-numbers.js";
export { DOCUMENTS, type NumberedDocument } from "./documents.js";
export { DUTIES, type Duty, FOUR_PERSONALLY, type PersonalCommitment } from "./duties.js";
export type { Dated, Instrument, Provision } from "./instrument.js";
export { INSTRUMENTS, type InstrumentId } from "./instruments.js";
export {
  type Changed,
  type InForce,
  type LookupResult,
  lookup,
  type NotYetInForce,
  type Repealed,
  type Unknown,
} from "./lookup.js";
export { type NearTitle, nearestTitle } from "./nearest-title.js";
export {
  type BodyType,
  type Level,
  OBLIGATIONS,
  type Obligation,
  obligationsOf,
  REGIMES,
  type Regime,
} from "./obligations.js";
export { PHRASE_SETS, type PhraseSet, phraseSetsIn } from "./phrase-sets.js";
export { lookupPlan, type PlanLookupResult, planRunsIn } from "./plan-lookup.js";
export { PLANS, type Plan } from "./plans.js";
export { CHECKED_ON, type Confidence, type LocalizedText, type Sourced } from "./row.js";
export type { Numbered, Repeal, Statute, StatuteKind, StatuteVersion } from "./statute.js";
export { replacedBy, STATUTES } from "./statutes.js";
export { TERMS, type TermRow } from "./terms.js";
