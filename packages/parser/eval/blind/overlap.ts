const bare = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** The sentences of a text, figures disregarded. */
export const sentencesOf = (text: string): ReadonlySet<string> =>
  new Set(
    bare(text)
      .split(/[。;!?.]/)
      .map((sentence) => sentence.replace(/\d+/g, "#"))
      .filter((sentence) => sentence.length > 8),
  );

/** The part of the smaller one's sentences that the other has too. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((sentence) => other.has(sentence)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
