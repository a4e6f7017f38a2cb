import { type FontFacts, PLAIN_FONT } from "./fonts.js";
import { IDENTITY, type Matrix } from "./matrix.js";

/** The part of the graphics state that places text (ISO 32000-1, 8.4 and 9.3). */
export interface TextState {
  readonly transform: Matrix;
  readonly font: FontFacts;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  /** Filled and stroked: how programs make a font bold that has no bold cut. */
  readonly isStroked: boolean;
}

export const initialState = (transform: Matrix): TextState => ({
  transform,
  font: PLAIN_FONT,
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  isStroked: false,
});

/** Where the next glyph goes: the text matrix, and the start of the line from which moves count. */
export interface TextPosition {
  readonly matrix: Matrix;
  readonly lineX: number;
  readonly lineY: number;
  readonly x: number;
  readonly y: number;
}

export const TEXT_START: TextPosition = { matrix: IDENTITY, lineX: 0, lineY: 0, x: 0, y: 0 };
