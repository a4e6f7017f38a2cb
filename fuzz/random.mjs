/**
 * Repeatable choices (mulberry32): the same seed gives the same inputs on every machine.
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** @param {number} below @returns {number} 0 … below − 1 */
  const index = (below) => Math.floor(next() * below);
  return {
    index,
    /**
     * @template Item
     * @param {readonly Item[]} items not empty
     * @returns {Item}
     */
    pick: (items) => /** @type {Item} */ (items[index(items.length)]),
    /** @param {number} probability */
    chance: (probability) => next() < probability,
  };
}

/** @typedef {ReturnType<typeof randomFrom>} Random */
