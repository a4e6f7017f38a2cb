import { GramIndex, gramsOf } from "./grams.js";

/** Places of a text, to be asked how much of a clause one of them says. */
export interface Coverage {
  /**
   * The largest share of the clause's two-character runs, weighted by their rarity in the text, that stands together in
   * one place: 0 where none does, 1 where a place has them all.
   */
  of(clause: string): number;
}

const LONGEST = 400;
const CANDIDATES = 6;

/**
 * Makes the places of a text findable by what they speak of, in whatever order and with whatever words in between.
 * Building and asking take linear time.
 *
 * @param places as `lettersOf` gives them.
 */
export function indexPlaces(places: readonly string[]): Coverage {
  const index = new GramIndex(places.map((place) => gramsOf(place, 2)));
  return {
    of(clause) {
      const grams = gramsOf(clause.slice(0, LONGEST), 2);
      if (grams.size === 0) return 0;
      const shared = index.candidates(grams, CANDIDATES).map((place) => index.sharedWeight(grams, place));
      return Math.max(0, ...shared) / index.weightOf(grams);
    },
  };
}
