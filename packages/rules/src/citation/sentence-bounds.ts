/** No sentence is looked at farther than this to either side. */
const REACH = 240;
const SENTENCE_ENDS: ReadonlySet<number> = new Set([..."。;!?\n"].map((mark) => mark.charCodeAt(0)));

const endsAt = (text: string, at: number): boolean => SENTENCE_ENDS.has(text.charCodeAt(at));

/** Where the sentence around an offset begins, at most `REACH` before it. */
export function sentenceStart(text: string, at: number): number {
  const lowest = Math.max(0, at - REACH);
  let start = at;
  while (start > lowest && !endsAt(text, start - 1)) start--;
  return start;
}

/** Where its mark stands, at most `REACH` behind it. */
export function sentenceEnd(text: string, at: number): number {
  const highest = Math.min(text.length, at + REACH);
  let end = at;
  while (end < highest && !endsAt(text, end)) end++;
  return end;
}

/** The same for many offsets, each no smaller than the one before: no unit is looked at twice. */
export interface SentenceBounds {
  readonly startOf: (at: number) => number;
  readonly endOf: (at: number) => number;
}

/** For a text that is asked about from its beginning to its end. */
export function sentenceBounds(text: string): SentenceBounds {
  let start = 0;
  let seen = 0;
  let free = 0;
  let end = 0;
  return {
    startOf(at) {
      const lowest = Math.max(0, at - REACH);
      for (let offset = Math.max(seen, lowest); offset < at; offset++) if (endsAt(text, offset)) start = offset + 1;
      seen = Math.max(seen, at);
      return Math.max(start, lowest);
    },
    endOf(at) {
      // Between `free` and `end` stands no mark.
      if (at < free || at > end) end = at;
      free = at;
      const highest = Math.min(text.length, at + REACH);
      while (end < highest && !endsAt(text, end)) end++;
      return end;
    },
  };
}
