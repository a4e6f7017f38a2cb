import type { Guard } from "../guard.js";
import type { Rule } from "../layout/page.js";
import { drawnLines } from "./drawn-lines.js";
import type { FontFacts } from "./fonts.js";
import { type Matrix, matrixOf, multiply } from "./matrix.js";
import { type PlacedRun, showText } from "./shown-text.js";
import { initialState, TEXT_START, type TextPosition, type TextState } from "./text-state.js";

/** What the operators of a page show. */
export interface PageContent {
  readonly runs: readonly PlacedRun[];
  readonly rules: readonly Rule[];
  readonly unmapped: number;
  /** Something other than text is placed on the page: an image, a form, a drawing. */
  readonly hasPictures: boolean;
}

export interface Operators {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

/** The numbers by which the library names the operators. */
export type OperatorCodes = Readonly<Record<string, number>>;

const MAX_SAVED = 512;

/** Follows the operators of a page and places its text in units of the page, y downwards. */
export function pageContent(
  operators: Operators,
  codes: OperatorCodes,
  viewport: Matrix,
  fontNamed: (name: string) => FontFacts,
  guard: Guard,
): PageContent {
  const runs: PlacedRun[] = [];
  const rules: Rule[] = [];
  const saved: TextState[] = [];
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  let state = initialState(viewport);
  let position: TextPosition = TEXT_START;
  let unmapped = 0;
  let hasPictures = false;

  const save = (): void => {
    if (saved.length < MAX_SAVED) saved.push(state);
  };
  const moveLine = (dx: number, dy: number): void => {
    const lineX = position.lineX + dx;
    const lineY = position.lineY + dy;
    position = { ...position, lineX, lineY, x: lineX, y: lineY };
  };

  for (let index = 0; index < operators.fnArray.length; index++) {
    if (index % 1024 === 0) guard.checkpoint();
    const args: unknown = operators.argsArray[index];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    const amount = numberIn(list, 0);
    switch (names.get(operators.fnArray[index] ?? -1)) {
      case "save":
        save();
        break;
      case "restore":
        state = saved.pop() ?? state;
        break;
      case "transform":
        state = { ...state, transform: multiply(state.transform, matrixOf(args)) };
        hasPictures = true;
        break;
      case "paintFormXObjectBegin":
        save();
        state = { ...state, transform: multiply(state.transform, matrixOf(list[0])) };
        break;
      case "paintFormXObjectEnd":
        state = saved.pop() ?? state;
        break;
      case "beginText":
        position = TEXT_START;
        break;
      case "setTextMatrix":
        position = {
          ...TEXT_START,
          matrix: matrixOf(ArrayBuffer.isView(list[0]) || Array.isArray(list[0]) ? list[0] : args),
        };
        break;
      case "moveText":
        moveLine(amount, numberIn(list, 1));
        break;
      case "setLeadingMoveText":
        state = { ...state, leading: -numberIn(list, 1) };
        moveLine(amount, numberIn(list, 1));
        break;
      case "nextLine":
        moveLine(0, -state.leading);
        break;
      case "setFont":
        state = { ...state, font: fontNamed(String(list[0])), size: numberIn(list, 1) };
        break;
      case "setGState":
        state = withFontOf(list[0], state, fontNamed);
        break;
      case "setCharSpacing":
        state = { ...state, characterSpacing: amount };
        break;
      case "setWordSpacing":
        state = { ...state, wordSpacing: amount };
        break;
      case "setHScale":
        state = { ...state, horizontalScale: amount / 100 };
        break;
      case "setLeading":
        state = { ...state, leading: amount };
        break;
      case "setTextRenderingMode":
        state = { ...state, isStroked: amount === 2 || amount === 6 };
        break;
      case "setTextRise":
        state = { ...state, rise: amount };
        break;
      case "showText": {
        const items: readonly unknown[] = Array.isArray(list[0]) ? list[0] : [];
        const shown = showText(items, state, position);
        for (const run of shown.runs) runs.push(run);
        unmapped += shown.unmapped;
        position = shown.position;
        break;
      }
      case "constructPath": {
        const kind = paintOf(codes, amount);
        const path = Array.isArray(list[1]) ? list[1][0] : null;
        if (kind !== null && path instanceof Float32Array) {
          for (const rule of drawnLines(path, kind === "fill", state.transform)) rules.push(rule);
          hasPictures = true;
        }
        break;
      }
      case "paintImageXObject":
      case "paintInlineImageXObject":
      case "paintImageMaskXObject":
      case "shadingFill":
        hasPictures = true;
        break;
      default:
    }
  }
  return { runs, rules, unmapped, hasPictures };
}

function numberIn(list: readonly unknown[], index: number): number {
  const value = list[index];
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

/** Whether the operator that ends a path strokes or fills it; null where it does neither. */
function paintOf(codes: OperatorCodes, code: number): "stroke" | "fill" | null {
  if (code === codes.stroke || code === codes.closeStroke) return "stroke";
  const fills = ["fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];
  return fills.some((name) => codes[name] === code) ? "fill" : null;
}

function withFontOf(entries: unknown, state: TextState, fontNamed: (name: string) => FontFacts): TextState {
  if (!Array.isArray(entries)) return state;
  for (const entry of entries) {
    if (!Array.isArray(entry) || entry[0] !== "Font" || !Array.isArray(entry[1])) continue;
    const [name, size]: readonly unknown[] = entry[1];
    if (typeof name === "string" && typeof size === "number") return { ...state, font: fontNamed(name), size };
  }
  return state;
}
