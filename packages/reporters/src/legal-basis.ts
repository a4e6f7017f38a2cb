import type { Basis } from "@fazhi/schema";
import type { Labels, Locale } from "./labels.js";
import { labelsIn } from "./options.js";
import { printable } from "./printable.js";

/** Not `\p{Script=Han}`, whose table takes longer to make than the phrase; no name is of rare characters only. */
const HAN = /[\u3400-\u9fff]/;
const COUNTED = /^\d/;
const CLAUSE = /[.．]/;

const citedName = (source: string): string => (!source.startsWith("《") && HAN.test(source) ? `《${source}》` : source);

/** 第25条; a clause of a standard (7.3.5) keeps its own form. */
const articleOf = (article: string, labels: Labels): string =>
  COUNTED.test(article) && !CLAUSE.test(article) ? labels.article(article) : ` ${article}`;

const itemOf = (item: string, labels: Labels): string => (COUNTED.test(item) ? labels.articleItem(item) : item);

/**
 * A legal basis as one phrase: `《督察工作规定》第25条第3项`, with a note where the number or the
 * requirement itself has not been verified in an authoritative text.
 */
export const basisPhrase = (basis: Basis, labels: Labels): string => {
  let phrase = citedName(printable(basis.source));
  if (basis.article !== null) phrase += articleOf(printable(basis.article), labels);
  if (basis.item !== null) phrase += itemOf(printable(basis.item), labels);
  if (basis.confidence !== "high") return phrase + labels.requirementUnverified;
  if (basis.article !== null && basis.articleConfidence !== "high") return phrase + labels.articleUnverified;
  return phrase;
};

/** A legal basis as one phrase in the language asked for; see {@link basisPhrase}. */
export const describeBasis = (basis: Basis, locale: Locale): string => basisPhrase(basis, labelsIn(locale));
