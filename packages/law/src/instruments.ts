import type { Instrument } from "./instrument.js";
import { disclosureRule } from "./instruments/disclosure-rule.js";
import { firstResponsibleRule } from "./instruments/first-responsible-rule.js";
import { inspectionRule } from "./instruments/inspection-rule.js";
import { gbt15834, gbt15835 } from "./instruments/language-standards.js";
import { documentRule, gbt9704 } from "./instruments/official-documents.js";
import { outline2015, outline2021 } from "./instruments/outlines.js";
import {
  decisionRule,
  enforcementSystems,
  fairCompetitionRule,
  normativeDocumentNotice,
  normativeDocumentReview,
} from "./instruments/procedures.js";

const ALL = [
  inspectionRule,
  firstResponsibleRule,
  outline2015,
  outline2021,
  documentRule,
  gbt9704,
  gbt15834,
  gbt15835,
  disclosureRule,
  decisionRule,
  normativeDocumentNotice,
  normativeDocumentReview,
  enforcementSystems,
  fairCompetitionRule,
] as const;

/** Ids of the instruments that can be cited. */
export type InstrumentId = (typeof ALL)[number]["id"];

/** Every instrument of this version. */
export const INSTRUMENTS: readonly (Instrument & { readonly id: InstrumentId })[] = ALL;
