/** SGR parameters: on, off. */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
  marked: ["1;4;31", "22;24;39"],
} as const;

export type Style = keyof typeof STYLES;

/** Puts a style on a text, or leaves it alone where colours are off. */
export type Paint = (style: Style, text: string) => string;

// picocolors reads `process` when it is loaded, which a page does not have; this is all of it that we need.
const paintInColor: Paint = (style, text) =>
  text === "" ? "" : `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m`;

const paintPlain: Paint = (_style, text) => text;

/**
 * @param color whether ANSI escape sequences are wanted; the caller decides (terminal, NO_COLOR).
 */
export const painter = (color: boolean): Paint => (color ? paintInColor : paintPlain);
