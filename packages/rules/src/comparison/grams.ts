/** A run of two or three UTF-16 units as one number; below 2^48, so exact. */
export type Gram = number;

/** The different runs of `size` units in a text, in the order of the text. */
export function gramsOf(text: string, size: 2 | 3): ReadonlySet<Gram> {
  const grams = new Set<Gram>();
  let gram = 0;
  const span = size === 2 ? 0x10000 : 0x100000000;
  for (let at = 0; at < text.length; at++) {
    gram = (gram % span) * 0x10000 + text.charCodeAt(at);
    if (at >= size - 1) grams.add(gram);
  }
  return grams;
}

/** A gram that more passages than this have tells none of them apart, and is not followed. */
const MOST_FOLLOWED = 40;

/** In which passages each gram occurs, and how rare it is. */
export class GramIndex {
  private readonly places = new Map<Gram, number[]>();
  private readonly counts = new Map<Gram, number>();
  private readonly shared: Float64Array;

  /** @param passages the grams of each passage. */
  constructor(readonly passages: readonly ReadonlySet<Gram>[]) {
    for (const [passage, grams] of passages.entries()) {
      for (const gram of grams) {
        const count = (this.counts.get(gram) ?? 0) + 1;
        this.counts.set(gram, count);
        if (count === 1) this.places.set(gram, [passage]);
        else if (count <= MOST_FOLLOWED) this.places.get(gram)?.push(passage);
      }
    }
    this.shared = new Float64Array(passages.length);
  }

  /** How much a gram says: the more passages have it, the less. Always above 0. */
  weight(gram: Gram): number {
    return Math.log(1 + (this.passages.length + 1) / ((this.counts.get(gram) ?? 0) + 1));
  }

  weightOf(grams: ReadonlySet<Gram>): number {
    let sum = 0;
    for (const gram of grams) sum += this.weight(gram);
    return sum;
  }

  /** The weight of the grams that a passage has as well. */
  sharedWeight(grams: ReadonlySet<Gram>, passage: number): number {
    const others = this.passages[passage];
    let sum = 0;
    if (others !== undefined) for (const gram of grams) if (others.has(gram)) sum += this.weight(gram);
    return sum;
  }

  /**
   * The passages that share most weight with these grams, at most `most`, best first, the earlier of equals first. Only
   * grams that few passages have are followed, so that the time is linear in the number of grams.
   */
  candidates(grams: ReadonlySet<Gram>, most: number): readonly number[] {
    const touched: number[] = [];
    for (const gram of grams) {
      if ((this.counts.get(gram) ?? 0) > MOST_FOLLOWED) continue;
      const weight = this.weight(gram);
      for (const passage of this.places.get(gram) ?? []) {
        const before = this.shared[passage] ?? 0;
        if (before === 0) touched.push(passage);
        this.shared[passage] = before + weight;
      }
    }
    const best: { readonly passage: number; readonly weight: number }[] = [];
    for (const passage of touched) {
      const weight = this.shared[passage] ?? 0;
      this.shared[passage] = 0;
      const last = best[most - 1];
      if (last !== undefined && (weight < last.weight || (weight === last.weight && passage > last.passage))) continue;
      const place = best.findIndex((one) => weight > one.weight || (weight === one.weight && passage < one.passage));
      best.splice(place < 0 ? best.length : place, 0, { passage, weight });
      if (best.length > most) best.pop();
    }
    return best.map(({ passage }) => passage);
  }
}
