/** How sure we are: read in an authoritative text or two independent sources; one indirect source; memory only. */
export type Confidence = "high" | "medium" | "low";

/** A text in both languages, in our own words. */
export type LocalizedText = Readonly<Record<"zh-CN" | "en", string>>;

/** What every row of the law tables carries: where it comes from, how sure we are, and when that was looked up. */
export interface Sourced {
  /** Short bibliographic note in our own words. */
  readonly source: string;
  readonly confidence: Confidence;
  /** ISO date. */
  readonly checkedOn: string;
}

/** The day on which the rows of this version were looked up. */
export const CHECKED_ON = "2026-11-21";

const ORDER: readonly Confidence[] = ["low", "medium", "high"];

/** The lower of two confidences. */
export const lower = (a: Confidence, b: Confidence): Confidence => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);
