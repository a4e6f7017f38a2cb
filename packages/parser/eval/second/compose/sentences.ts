/**
 * The sentences of a text that are long enough to tell something, without blanks, widths and figures: a sentence with
 * other figures counts as the same.
 */
export function sentencesOf(text: string): ReadonlySet<string> {
  const flat = text
    .normalize("NFKC")
    .replace(/[^\S\n]/gu, "")
    .replace(/[\d.]+/gu, "0");
  const sentences = flat
    .split(/[。;!?\n]/u)
    .map((sentence) => sentence.replace(/^[（(]?[一二三四五六七八九十0]+[）)、.是]*/u, ""))
    .filter((sentence) => [...sentence].length >= 12);
  return new Set(sentences);
}

/** The part of the smaller set that stands in the other as well. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const sentence of one) if (other.has(sentence)) shared += 1;
  return shared / smaller;
}
