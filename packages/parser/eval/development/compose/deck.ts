import type { Random } from "../../random.ts";

/**
 * Deals items so that the ones used least come first: the documents of the set share as little as the lists allow.
 */
export class Deck<Item> {
  readonly #uses = new Map<Item, number>();
  readonly #random: Random;

  constructor(items: readonly Item[], random: Random) {
    this.#random = random;
    for (const item of items) this.#uses.set(item, 0);
  }

  get size(): number {
    return this.#uses.size;
  }

  deal(count: number, wanted: (item: Item) => boolean = () => true): readonly Item[] {
    const dealt = [...this.#uses]
      .filter(([item]) => wanted(item))
      .map(([item, uses]) => ({ item, order: uses + this.#random.next() * 0.9 }))
      .sort((one, other) => one.order - other.order)
      .slice(0, count)
      .map(({ item }) => item);
    for (const item of dealt) this.#uses.set(item, (this.#uses.get(item) ?? 0) + 1);
    return dealt;
  }

  /** One item; the list must hold a wanted one. */
  one(wanted?: (item: Item) => boolean): Item {
    const [item] = this.deal(1, wanted);
    if (item === undefined) throw new Error("nothing in the list fits");
    return item;
  }
}
