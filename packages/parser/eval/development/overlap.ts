import type { EvalDocument } from "../types.ts";

/**
 * A document with what it tells, before page furniture and damage. Only that is compared: broken lines, Traditional
 * characters or a long page footer would hide what two documents share, and documents so damaged would be preferred.
 */
export interface Entry {
  readonly document: EvalDocument;
  readonly told: string;
}

/**
 * The sentences of a text, each once. Blanks, width, figures and the number in front are disregarded: a sentence of
 * the lists that is printed with other figures is still the same sentence.
 */
function sentencesOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .replace(/[ \t\u3000]/g, "")
      .replace(/[，：；（）]/g, (mark) => ({ "，": ",", "：": ":", "；": ";", "（": "(", "）": ")" })[mark] ?? mark)
      .split(/[。\n;]/)
      .map((sentence) =>
        sentence
          .replace(/^([一二三四五六七八九十]+[是、.]|\([一二三四五六七八九十]+\)|\d+[.、])/, "")
          .replace(/\d+(\.\d+)?/g, "0"),
      )
      .filter((sentence) => sentence.length >= 10),
  );
}

/** The share of the smaller document's sentences that the other has, too. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return few.size === 0 ? 0 : [...few].filter((sentence) => many.has(sentence)).length / few.size;
}

/** The most that any two of the documents have in common. */
export function worstOverlap(entries: readonly Entry[]): { readonly share: number; readonly ids: readonly string[] } {
  const sets = entries.map(({ told }) => sentencesOf(told));
  let worst: { share: number; ids: readonly string[] } = { share: 0, ids: [] };
  for (const [index, one] of sets.entries()) {
    for (let next = index + 1; next < sets.length; next += 1) {
      const share = shareOf(one, sets[next] ?? new Set());
      if (share > worst.share) {
        worst = { share, ids: [entries[index]?.document.id ?? "", entries[next]?.document.id ?? ""] };
      }
    }
  }
  return worst;
}

const limit = 0.2;
const attempts = 300;

/** Takes documents in only while they differ enough from those before; composes anew otherwise. */
export class Collection {
  readonly #sets: ReadonlySet<string>[] = [];

  add(compose: () => Entry): Entry {
    let best: { share: number; entry: Entry; sentences: ReadonlySet<string> } | undefined;
    for (let attempt = 0; attempt < attempts && (best === undefined || best.share > limit); attempt += 1) {
      const entry = compose();
      const sentences = sentencesOf(entry.told);
      const share = Math.max(0, ...this.#sets.map((set) => shareOf(set, sentences)));
      if (best === undefined || share < best.share) best = { share, entry, sentences };
    }
    if (best === undefined) throw new Error("nothing composed");
    this.#sets.push(best.sentences);
    return best.entry;
  }
}
