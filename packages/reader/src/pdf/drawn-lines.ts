import type { Rule } from "../layout/page.js";
import { apply, type Matrix } from "./matrix.js";

/** Thicker ones are areas, not lines; in points. */
const THICKEST = 3;
const SHORTEST = 4;

/** Codes of path segments in the buffers of pdfjs. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;

/** The level and upright lines of a path: strokes, and rectangles so thin that they look like lines. */
export function drawnLines(path: ArrayLike<number>, isFilled: boolean, transform: Matrix): readonly Rule[] {
  const rules: Rule[] = [];
  let corners: (readonly [number, number])[] = [];
  const finish = (): void => {
    if (corners.length > 1) rules.push(...(isFilled ? thinArea(corners) : strokes(corners)));
    corners = [];
  };
  for (let at = 0; at < path.length; ) {
    const code = path[at];
    const point = apply(transform, path[at + 1] ?? 0, path[at + 2] ?? 0);
    if (code === MOVE) {
      finish();
      corners = [point];
      at += 3;
    } else if (code === LINE) {
      corners.push(point);
      at += 3;
    } else if (code === CURVE || code === QUADRATIC) {
      corners = [];
      at += code === CURVE ? 7 : 5;
    } else {
      const [first] = corners;
      if (first !== undefined) corners.push(first);
      at += 1;
    }
  }
  finish();
  return rules;
}

function thinArea(corners: readonly (readonly [number, number])[]): readonly Rule[] {
  const box = boxOf(corners);
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  return Math.min(width, height) <= THICKEST && Math.max(width, height) >= SHORTEST ? [box] : [];
}

function strokes(corners: readonly (readonly [number, number])[]): readonly Rule[] {
  return corners.slice(1).flatMap((corner, index) => {
    const before = corners[index];
    return before === undefined ? [] : thinArea([before, corner]);
  });
}

const boxOf = (corners: readonly (readonly [number, number])[]): Rule => ({
  left: Math.min(...corners.map(([x]) => x)),
  top: Math.min(...corners.map(([, y]) => y)),
  right: Math.max(...corners.map(([x]) => x)),
  bottom: Math.max(...corners.map(([, y]) => y)),
});
