import type { Line } from "./lines.js";
import type { LayoutPage } from "./page.js";

/** Left and right edge of a column. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** As many lines as must end at one edge before it is taken for the margin. */
const SETTLED = 3;

/**
 * The margins of a column. A page with a few short lines shows none of its own: then those of the last page of the same
 * width hold, or the margin at the right is taken to be as wide as that at the left.
 */
export class MarginKeeper {
  private readonly known = new Map<string, Margins>();

  /** @param place which column it is: "" for the whole width */
  of(lines: readonly Line[], page: LayoutPage, place: string): Margins {
    const key = `${Math.round(page.width)} ${place}`;
    const own = edges(lines);
    if (own === null) return this.known.get(key) ?? { left: 0, right: page.width };
    const known = this.known.get(key);
    const isSettled = lines.filter((line) => own.right - line.right < line.size).length >= SETTLED;
    if (isSettled) {
      this.known.set(key, own);
      return own;
    }
    if (known === undefined)
      return { left: own.left, right: place === "" ? Math.max(own.right, page.width - own.left) : own.right };
    const shift =
      Math.abs(own.left - known.left) < 0.2 * (known.right - known.left) ? Math.min(0, own.left - known.left) : 0;
    return { left: known.left + shift, right: Math.max(own.right, known.right + shift) };
  }
}

/** A line this much larger than most is a title, which may be wider than the text. */
const TITLE_SIZE = 1.2;

function edges(all: readonly Line[]): Margins | null {
  if (all.length === 0) return null;
  const sizes = all.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  const lines = all.filter(({ size }) => size <= TITLE_SIZE * usual);
  return {
    left: lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY),
    right: lines.reduce((most, line) => Math.max(most, rightOf(line)), Number.NEGATIVE_INFINITY),
  };
}

/** Word processors let a closing mark hang over the margin. */
const rightOf = ({ text, right, size }: Line): number => (/[，。、；：？！）》”]$/.test(text) ? right - size : right);
