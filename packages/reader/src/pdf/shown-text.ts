import type { TextRun } from "../layout/page.js";
import { withOrdinaryHan } from "./han-forms.js";
import { apply, multiply } from "./matrix.js";
import type { TextPosition, TextState } from "./text-state.js";

/** A glyph, or a shift in thousandths of the font size, as pdfjs gives them. */
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** How a run lies on the page: level, by quarter turns clockwise, or aslant. */
export type Direction = 0 | 1 | 2 | 3 | "aslant";

export interface PlacedRun extends TextRun {
  readonly direction: Direction;
}

export interface ShownText {
  readonly runs: readonly PlacedRun[];
  readonly position: TextPosition;
  /** Glyphs that stand for no known character. */
  readonly unmapped: number;
}

/** A gap of this share of the font size between glyphs is left to the layout to judge. */
const GAP = 0.15;
const WIDE_BLANK = 1.5;
const PRIVATE = /[\ue000-\uf8ff\ufffd]|[\udb80-\udbff][\udc00-\udfff]/u;
/** Control characters are never shown; a glyph that reads as one has no character. */
const UNREADABLE = /^[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+$/;

/** The runs of one text-showing operation and the position after it (ISO 32000-1, 9.4.4). */
export function showText(items: readonly unknown[], state: TextState, start: TextPosition): ShownText {
  const runs: PlacedRun[] = [];
  let unmapped = state.font.unmapped && items.length === 0 ? 1 : 0;
  let { x, y } = start;
  let text = "";
  let from = x;
  let end = x;
  const { font, size } = state;
  const flush = (): void => {
    if (text !== "") runs.push(placed(text, from, end, y, state, start));
    text = "";
  };
  for (const item of items) {
    if (typeof item === "number") {
      const shift = (item * size) / 1000;
      if (font.vertical) y += shift;
      else x -= shift * state.horizontalScale;
      continue;
    }
    if (!isGlyph(item)) continue;
    const width = item.width * font.widthScale * size * state.horizontalScale;
    const spacing = (state.characterSpacing + (item.isSpace ? state.wordSpacing : 0)) * state.horizontalScale;
    const extent = Math.abs(size * state.horizontalScale);
    if (text !== "" && Math.abs(x - end) > GAP * extent) flush();
    const isUnknown = font.unmapped || PRIVATE.test(item.unicode) || UNREADABLE.test(item.unicode);
    const shown = isUnknown ? "\ufffd" : withOrdinaryHan(item.unicode);
    if (isUnknown) unmapped++;
    if (shown.trim() === "" && Math.abs(width + spacing) > WIDE_BLANK * extent) flush();
    else if (shown !== "") {
      if (text === "") from = x;
      text += shown;
      end = x + width;
    }
    if (font.vertical) y -= Math.abs(size) + spacing;
    else x += width + spacing;
  }
  flush();
  return { runs, position: { ...start, x, y }, unmapped };
}

function placed(text: string, from: number, end: number, y: number, state: TextState, at: TextPosition): PlacedRun {
  const matrix = multiply(state.transform, at.matrix);
  const [x, baseline] = apply(matrix, from, y + state.rise);
  const [endX, endY] = apply(matrix, end, y + state.rise);
  const size =
    Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]) * (state.font.type3 ? state.font.widthScale * 1000 : 1);
  const along = [matrix[0] * Math.sign(state.size || 1), matrix[1] * Math.sign(state.size || 1)] as const;
  return {
    text,
    x: Math.min(x, endX),
    y: baseline,
    width: Math.hypot(endX - x, endY - baseline),
    size,
    bold: state.font.bold || state.isStroked,
    direction: directionOf(along[0], along[1]),
  };
}

/** Within six degrees of a quarter turn; the page's y axis points down. */
function directionOf(x: number, y: number): Direction {
  const long = Math.max(Math.abs(x), Math.abs(y));
  const short = Math.min(Math.abs(x), Math.abs(y));
  if (short > 0.1 * long) return "aslant";
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 2;
  return y >= 0 ? 1 : 3;
}

function isGlyph(item: unknown): item is Glyph {
  if (typeof item !== "object" || item === null) return false;
  return "unicode" in item && typeof item.unicode === "string" && "width" in item && typeof item.width === "number";
}
