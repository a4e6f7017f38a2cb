import { type Gram, GramIndex, gramsOf } from "./grams.js";

/** The passage that another is most like. */
interface Nearest {
  /** Its index among the passages given. */
  readonly index: number;
  /** From above 0 to 1; 1 means the same three-character runs. */
  readonly similarity: number;
}

/** Many passages, to be asked which of them another passage is most like. */
export interface PassageIndex {
  nearest(passage: string): Nearest | null;
}

/** No sentence is longer; what was run together without marks is compared by its beginning. */
const LONGEST = 2000;
const CANDIDATES = 4;

/**
 * Makes passages findable by likeness: the share of the three-character runs that two passages have in common among
 * those that either has, each weighted by its rarity among the passages. Needs no dictionary of words. The same input
 * gives the same answer; building and asking take time linear in the length of the texts.
 *
 * @param passages as `lettersOf` gives them; one of fewer than three letters is like nothing.
 */
export function indexPassages(passages: readonly string[]): PassageIndex {
  const first = new Map<string, number>();
  passages.forEach((passage, index) => {
    if (passage.length >= 3 && !first.has(passage)) first.set(passage, index);
  });
  const distinct = [...first];
  const index = new GramIndex(distinct.map(([passage]) => shingles(passage)));
  const weights = index.passages.map((grams) => index.weightOf(grams));
  return {
    nearest(passage) {
      const same = first.get(passage);
      if (same !== undefined) return { index: same, similarity: 1 };
      const grams = shingles(passage);
      const own = index.weightOf(grams);
      let best: Nearest | null = null;
      for (const candidate of index.candidates(grams, CANDIDATES)) {
        const shared = index.sharedWeight(grams, candidate);
        const similarity = shared / (own + (weights[candidate] ?? 0) - shared);
        if (best === null || similarity > best.similarity) best = { index: distinct[candidate]?.[1] ?? 0, similarity };
      }
      return best;
    },
  };
}

const shingles = (passage: string): ReadonlySet<Gram> => gramsOf(passage.slice(0, LONGEST), 3);
