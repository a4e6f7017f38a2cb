/**
 * Document text and file names are hostile until proven otherwise: an escape sequence recolours the
 * terminal, a bidirectional control turns a line around, a zero-width character hides in a name.
 */

/** Controls, line and paragraph separators, unpaired surrogates, and all that Unicode calls invisible by default. */
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** They choose the form of the character before them (rare Han characters in names), and do nothing else. */
const VARIATION_SELECTOR = /^\p{Variation_Selector}$/u;

const escapeOf = (character: string): string => {
  if (VARIATION_SELECTOR.test(character)) return character;
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint <= 0xff) return `\\x${codePoint.toString(16).padStart(2, "0")}`;
  if (codePoint <= 0xffff) return `\\u${codePoint.toString(16).padStart(4, "0")}`;
  return `\\u{${codePoint.toString(16)}}`;
};

const isLineSpace = (character: string): boolean =>
  character === "\n" || character === "\r" || character === "\t" || character === "\u2028" || character === "\u2029";

/**
 * Document text as it may be shown on one line: line breaks and tabs become a blank, every other
 * control or invisible character is written out (`\x1b`, `\u202e`).
 */
export const printable = (text: string): string =>
  text.replace(HIDDEN, (character) => (isLineSpace(character) ? " " : escapeOf(character)));

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A file name as it may be shown: nothing is turned into a blank, so that two names never look alike. */
export const printableName = (name: string): string =>
  name.replace(HIDDEN, (character) => NAMED[character] ?? escapeOf(character));
