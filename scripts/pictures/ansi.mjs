/**
 * A run of text in one style, as a terminal would show it.
 * @typedef {object} Run
 * @property {string} text
 * @property {string | null} color name of one of the basic colours, null: the terminal's own
 * @property {boolean} bold
 * @property {boolean} dim
 * @property {boolean} underline
 */

const COLORS = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];

/**
 * Reads text with SGR sequences (ECMA-48, 8.3.117) into lines of styled runs.
 * Throws on a sequence that it does not know: a picture must not leave something out.
 * @param {string} output
 * @returns {Run[][]} one array per line, without the empty one behind the last line break
 */
export function styledLines(output) {
  /** @type {Omit<Run, "text">} */
  let style = { color: null, bold: false, dim: false, underline: false };
  return output
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => {
      /** @type {Run[]} */
      const runs = [];
      for (const piece of line.split(/(\u001b\[[\d;]*m)/)) {
        const codes = /^\u001b\[([\d;]*)m$/.exec(piece)?.[1];
        if (codes !== undefined) style = codes.split(";").reduce(styleAfter, style);
        else if (piece !== "") runs.push({ ...style, text: piece });
      }
      return runs;
    });
}

/**
 * @param {Omit<Run, "text">} style
 * @param {string} code
 */
function styleAfter(style, code) {
  const number = Number(code);
  if (number === 0) return { color: null, bold: false, dim: false, underline: false };
  if (number === 1) return { ...style, bold: true };
  if (number === 2) return { ...style, dim: true };
  if (number === 4) return { ...style, underline: true };
  if (number === 22) return { ...style, bold: false, dim: false };
  if (number === 24) return { ...style, underline: false };
  if (number === 39) return { ...style, color: null };
  const color = COLORS[number - 30];
  if (color === undefined) throw new Error(`no picture of the escape sequence ESC[${code}m`);
  return { ...style, color };
}
