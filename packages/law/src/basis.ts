import { INSTRUMENTS, type InstrumentId } from "./instruments.js";
import type { Confidence } from "./row.js";

/** The legal or drafting rule behind a finding; the shape of `Basis` in @fazhi/schema. */
export interface Basis {
  /** Short name of the instrument. */
  readonly source: string;
  /** Its full name. */
  readonly title: string;
  readonly article: string | null;
  readonly item: string | null;
  /** How sure we are of the requirement. */
  readonly confidence: Confidence;
  /** How sure we are of the article and item numbers. */
  readonly articleConfidence: Confidence;
  readonly url: string | null;
}

/**
 * The basis that a rule names: an instrument as a whole, an article or clause of it, or an item of an article.
 *
 * @throws Error where no such row exists. Rules cite when they are loaded, so that a wrong number never reaches a user.
 */
export function cite(instrumentId: InstrumentId, article: string | null = null, item: string | null = null): Basis {
  const instrument = INSTRUMENTS.find(({ id }) => id === instrumentId);
  if (instrument === undefined) throw new Error(`@fazhi/law has no instrument "${instrumentId}"`);
  const { shortTitle: source, title, url } = instrument;
  if (article === null) {
    if (item !== null) throw new Error(`@fazhi/law cannot cite item ${item} of "${instrumentId}" without an article`);
    const { confidence } = instrument;
    return { source, title, article, item, confidence, articleConfidence: confidence, url };
  }
  const row = instrument.provisions.find((provision) => provision.article === article && provision.item === item);
  if (row === undefined) {
    throw new Error(`@fazhi/law has no row for "${instrumentId}" ${article}${item === null ? "" : ` item ${item}`}`);
  }
  return { source, title, article, item, confidence: row.confidence, articleConfidence: row.articleConfidence, url };
}

/** Whether a finding of severity `error` may rest on a basis: only on a requirement we are sure of, whatever its number. */
export const backsError = (basis: Pick<Basis, "confidence">): boolean => basis.confidence === "high";
