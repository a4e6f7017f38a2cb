import { firstCharacter, isWide, lastCharacter } from "./characters.js";

/**
 * Joins what a line break parts: nothing comes between Han characters and full-width marks, a blank between Latin words,
 * and a word that was hyphenated is whole again.
 */
export function joinLines(texts: readonly string[]): string {
  let joined = "";
  for (const text of texts) {
    if (joined === "" || text === "") joined += text;
    else if (/[A-Za-z]-$/.test(joined.slice(-2)) && /^[a-z]/.test(text)) joined = joined.slice(0, -1) + text;
    else joined += (needsBlank(joined, text) ? " " : "") + text;
  }
  return joined;
}

function needsBlank(before: string, after: string): boolean {
  const last = lastCharacter(before);
  const next = firstCharacter(after);
  if (isWide(last) || isWide(next)) return false;
  // Nobody parts the digits of a number by a blank, but some programs break lines anywhere.
  if (/\d/.test(last) && /[\d.,%]/.test(next)) return false;
  if (/\d[.,]$/.test(before) && /\d/.test(next)) return false;
  return !/[([/-]/.test(last) && !/[)\]/,.;:%-]/.test(next);
}
