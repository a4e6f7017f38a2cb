import type { Random } from "../../random.ts";

export type Words = Readonly<Record<string, string>>;

/** Fills `{name}`, `{one|other}` and `[low-high]` (with one decimal where the bounds have one). */
export function fill(text: string, words: Words, random: Random): string {
  return text
    .replace(/\[(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)\]/g, (_, low: string, high: string) => {
      if (!low.includes(".")) return String(roundish(Number(low), Number(high), random));
      return (random.integer(Math.round(Number(low) * 10), Math.round(Number(high) * 10)) / 10).toFixed(1);
    })
    .replace(/\{([^{}]+)\}/g, (_, name: string) => {
      const options = name.split("|");
      if (options.length > 1) return random.pick(options as [string, ...string[]]);
      const word = words[name];
      if (word === undefined) throw new Error(`no word for {${name}}`);
      return word;
    });
}

/** Offices like round numbers when they are large, but not always. */
function roundish(low: number, high: number, random: Random): number {
  const value = random.integer(low, high);
  if (low < 1000 || random.chance(0.5)) return value;
  return Math.min(high, Math.max(low, Math.round(value / 100) * 100));
}
