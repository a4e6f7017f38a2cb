/** @typedef {import("./ansi.mjs").Run} Run */

const CELL = 8.4;
const LINE = 22;
const FONT_SIZE = 14;
/** Han characters fill their two cells better a little larger. */
const WIDE_FONT_SIZE = 15.5;
const PADDING = 20;
const TITLE_BAR = 36;

const THEME = {
  background: "#1b1f27",
  bar: "#272d38",
  plain: "#d7dce5",
  dim: "#98a2b3",
  red: "#ff7b72",
  green: "#56d364",
  yellow: "#e3b341",
  blue: "#79c0ff",
  cyan: "#5ccfe6",
};

/** East Asian Wide and Fullwidth (UAX #11), as far as reports have them; “ ” … · are narrow, as in most terminals. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;

/**
 * Draws lines as a terminal window. Every character gets its own position, a Han character two cells:
 * columns stand one below the other whatever fonts the reader has.
 * @param {readonly (readonly Run[])[]} lines
 * @param {{ columns: number, title: string, description: string }} options
 * @returns {string} an SVG document; the same input gives the same bytes
 */
export function terminalSvg(lines, { columns, title, description }) {
  const width = Math.ceil(columns * CELL + 2 * PADDING);
  const rows = lines.flatMap((runs) => wrapped(runs, columns));
  const height = TITLE_BAR + rows.length * LINE + 2 * PADDING - 6;
  const texts = rows.flatMap((runs, row) => rowElements(runs, TITLE_BAR + PADDING + row * LINE + FONT_SIZE));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    "<style>",
    `text { font: ${FONT_SIZE}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", "PingFang SC", "Microsoft YaHei", monospace; fill: ${THEME.plain}; white-space: pre }`,
    `.wide { font-size: ${WIDE_FONT_SIZE}px; font-family: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", sans-serif }`,
    ".bold { font-weight: 700 }",
    ...["dim", "red", "green", "yellow", "blue", "cyan"].map((name) => `.${name} { fill: ${colorOf(name)} }`),
    "</style>",
    `<rect width="${width}" height="${height}" rx="10" fill="${THEME.background}"/>`,
    `<path d="M0 ${TITLE_BAR}V10A10 10 0 0 1 10 0H${width - 10}A10 10 0 0 1 ${width} 10V${TITLE_BAR}Z" fill="${THEME.bar}"/>`,
    ...["#ff5f57", "#febc2e", "#28c840"].map(
      (fill, index) => `<circle cx="${22 + index * 20}" cy="${TITLE_BAR / 2}" r="6" fill="${fill}"/>`,
    ),
    ...texts,
    "</svg>",
  ].join("\n")}\n`;
}

/**
 * Breaks a line where a terminal does: after its last column.
 * @param {readonly Run[]} runs
 * @param {number} columns
 */
function wrapped(runs, columns) {
  /** @type {Run[]} */
  let row = [];
  const rows = [row];
  let used = 0;
  for (const run of runs) {
    let text = "";
    for (const character of run.text) {
      const cells = WIDE.test(character) ? 2 : 1;
      if (used + cells > columns) {
        row.push({ ...run, text });
        row = [];
        rows.push(row);
        text = "";
        used = 0;
      }
      text += character;
      used += cells;
    }
    if (text !== "") row.push({ ...run, text });
  }
  return rows;
}

/**
 * @param {readonly Run[]} runs
 * @param {number} baseline
 */
function rowElements(runs, baseline) {
  /** @type {string[]} */
  const elements = [];
  let column = 0;
  for (const run of runs) {
    const from = column;
    for (const { text, wide } of byWidth(run.text)) {
      const cells = wide ? 2 : 1;
      const characters = [...text];
      const shown = characters.flatMap((character, index) =>
        character === " " ? [] : [{ character, x: xOf(column + index * cells, wide) }],
      );
      column += characters.length * cells;
      if (shown.length === 0) continue;
      const names = classesOf(run, wide);
      const attributes = names === "" ? "" : ` class="${names}"`;
      const positions = shown.map(({ x }) => x).join(" ");
      const content = escaped(shown.map(({ character }) => character).join(""));
      elements.push(`<text x="${positions}" y="${baseline}"${attributes}>${content}</text>`);
    }
    if (run.underline) {
      const x = coordinate(PADDING + from * CELL);
      const fill = colorOf(run.color ?? (run.dim ? "dim" : "plain"));
      elements.push(
        `<rect x="${x}" y="${baseline + 4}" width="${coordinate((column - from) * CELL)}" height="1" fill="${fill}"/>`,
      );
    }
  }
  return elements;
}

/**
 * Cuts a text into stretches of wide and of narrow characters.
 * @param {string} text
 */
function byWidth(text) {
  /** @type {{ text: string, wide: boolean }[]} */
  const stretches = [];
  for (const character of text) {
    const wide = WIDE.test(character);
    const last = stretches[stretches.length - 1];
    if (last?.wide === wide) last.text += character;
    else stretches.push({ text: character, wide });
  }
  return stretches;
}

/**
 * @param {number} column
 * @param {boolean} wide
 */
function xOf(column, wide) {
  // A wide character stands in the middle of its cells.
  return coordinate(PADDING + column * CELL + (wide ? (2 * CELL - WIDE_FONT_SIZE) / 2 : 0));
}

/**
 * @param {Run} run
 * @param {boolean} wide
 */
function classesOf({ color, bold, dim }, wide) {
  return [wide && "wide", bold && "bold", color ?? (dim && "dim")].filter((name) => name).join(" ");
}

/** @param {string} name */
function colorOf(name) {
  const color = /** @type {Record<string, string>} */ (THEME)[name];
  if (color === undefined) throw new Error(`the picture's theme has no ${name}`);
  return color;
}

/** @param {number} value */
const coordinate = (value) => String(Math.round(value * 10) / 10);

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
