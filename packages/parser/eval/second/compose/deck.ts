import type { Random } from "../../random.ts";

/** A shuffled stack: nothing comes again before everything has come once. */
export interface Deck<Item> {
  draw(): Item;
  /** Different items; at most as many as there are. */
  drawMany(count: number): readonly Item[];
}

export function deckFrom<Item>(random: Random, items: readonly Item[]): Deck<Item> {
  let left: Item[] = [];
  const draw = (): Item => {
    if (left.length === 0) left = [...random.sample(items, items.length)];
    const item = left.pop();
    if (item === undefined) throw new Error("A deck needs at least one item.");
    return item;
  };
  return {
    draw,
    drawMany(count) {
      const drawn: Item[] = [];
      while (drawn.length < Math.min(count, items.length)) {
        const item = draw();
        if (!drawn.includes(item)) drawn.push(item);
      }
      return drawn;
    },
  };
}

/** An item for every unit of its weight, so that a deck of them keeps the proportions. */
export function weighted<Item>(rows: readonly (readonly [Item, number])[]): readonly Item[] {
  return rows.flatMap(([item, weight]) => Array.from({ length: weight }, () => item));
}
