/**
 * Document text and file names are hostile until proven otherwise: an escape sequence recolours the
 * terminal, a bidirectional control turns a line around, a zero-width character hides in a name.
 */

/**
 * Replaces controls, line and paragraph separators, unpaired surrogates, and all that Unicode calls
 * invisible by default.
 */
const replaceHidden = (text: string, shown: (character: string) => string): string =>
  text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu, shown);

/**
 * Outside of these ranges, which are what official documents are written in, something may be hidden.
 * Asked first: making the set of all hidden characters takes Node a fiftieth of its start.
 */
const UNUSUAL = /[^ -~\u00b7\u00d7\u2010-\u2027\u2030-\u205e\u2100-\u2bff\u3000-\u3029\u3400-\u9fff\uff01-\uff5e]/;

/** They choose the form of the character before them (rare Han characters in names), and do nothing else. */
const isVariationSelector = (character: string): boolean => /^\p{Variation_Selector}$/u.test(character);

const escapeOf = (character: string): string => {
  if (isVariationSelector(character)) return character;
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
  UNUSUAL.test(text) ? replaceHidden(text, (character) => (isLineSpace(character) ? " " : escapeOf(character))) : text;

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A file name as it may be shown: nothing is turned into a blank, so that two names never look alike. */
export const printableName = (name: string): string =>
  UNUSUAL.test(name) ? replaceHidden(name, (character) => NAMED[character] ?? escapeOf(character)) : name;
