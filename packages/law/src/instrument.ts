import type { Confidence, LocalizedText, Sourced } from "./row.js";

/** A date with its own confidence: `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. */
export interface Dated {
  readonly date: string;
  readonly confidence: Confidence;
}

/** One provision: an article or clause, or an item of it. */
export interface Provision extends Sourced {
  /** Number of the article, clause or part as it is cited: "25", "7.3.5.4", "十". */
  readonly article: string;
  /** Number of the item, null for the article as a whole. */
  readonly item: string | null;
  readonly summary: LocalizedText;
  /** How sure we are that the content stands under this number. */
  readonly articleConfidence: Confidence;
}

/** A law, rule, outline or standard. `confidence` is that of title and document number. */
export interface Instrument extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly documentNumber: string | null;
  readonly issuedBy: readonly string[];
  readonly issuedOn: Dated | null;
  readonly inForceFrom: Dated | null;
  readonly summary: LocalizedText;
  /** Official page, where a stable one is known. */
  readonly url: string | null;
  readonly provisions: readonly Provision[];
}
