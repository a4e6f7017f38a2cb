/** A plane affine map as OFD writes it (GB/T 33190-2016, 8.2): x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** ST_Box: left, top, width and height. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** More numbers than a place, a box or a matrix has. */
const MOST_NUMBERS = 8;

/** ST_Array of numbers; null where one of them is none. Some writers put commas between them. */
function numbersOf(value: string | undefined): readonly number[] | null {
  if (value === undefined) return null;
  const numbers = value
    .split(/[\s,]+/, MOST_NUMBERS)
    .filter((part) => part !== "")
    .map(Number);
  return numbers.length > 0 && numbers.every(Number.isFinite) ? numbers : null;
}

/** A number, or what stands for it where there is none. */
export function numberOf<T>(value: string | undefined, otherwise: T): number | T {
  return numbersOf(value)?.[0] ?? otherwise;
}

export function boxOf(value: string | undefined): Box | null {
  const [x, y, width, height] = numbersOf(value) ?? [];
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  return { x, y, width, height };
}

export function matrixOf(value: string | undefined): Matrix {
  const [a, b, c, d, e, f] = numbersOf(value) ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return IDENTITY;
  return { a, b, c, d, e: e ?? 0, f: f ?? 0 };
}

export const applied = ({ a, b, c, d, e, f }: Matrix, { x, y }: Point): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** First `inner`, then `outer`. */
export const composed = (outer: Matrix, inner: Matrix): Matrix => ({
  a: outer.a * inner.a + outer.c * inner.b,
  b: outer.b * inner.a + outer.d * inner.b,
  c: outer.a * inner.c + outer.c * inner.d,
  d: outer.b * inner.c + outer.d * inner.d,
  e: outer.a * inner.e + outer.c * inner.f + outer.e,
  f: outer.b * inner.e + outer.d * inner.f + outer.f,
});

export const shift = (x: number, y: number): Matrix => ({ ...IDENTITY, e: x, f: y });
