const LEAD = 0xd800;
const AFTER_SURROGATES = 0xe000;

/** Surrogates sort after U+E000–U+FFFF, which lie below the characters that surrogates stand for. */
const rank = (unit: number): number => (unit < LEAD ? unit : unit < AFTER_SURROGATES ? unit + 0x2000 : unit - 0x0800);

/** Orders strings by code point, the same on every machine and in every locale. */
export const byCodePoint = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const difference = rank(a.charCodeAt(index)) - rank(b.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};
