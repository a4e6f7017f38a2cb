export { type Basis, backsError, cite } from "./basis.js";
export { coversReportYear, coversUntil } from "./coverage.js";
export { type Deadline, type Deadlines, deadlines, type Reporter } from "./deadlines.js";
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
export {
  type BodyType,
  type Level,
  OBLIGATIONS,
  type Obligation,
  obligationsOf,
  REGIMES,
  type Regime,
} from "./obligations.js";
export { CHECKED_ON, type Confidence, type LocalizedText, type Sourced } from "./row.js";
export type { Numbered, Repeal, Statute, StatuteKind, StatuteVersion } from "./statute.js";
export { replacedBy, STATUTES } from "./statutes.js";
