import type { FurnitureKind } from "@fazhi/schema";
import { sameSize } from "./body-style.js";
import { leadingOf } from "./leading.js";
import type { Line } from "./lines.js";
import type { LayoutPage } from "./page.js";

/** Where heads and page numbers stand: this share of the page at its top and at its bottom. */
const EDGE = 0.13;
/** Of the lines there, as many from the edge inwards are looked at. */
const OUTERMOST = 3;
/** Furniture keeps a larger distance from the text than lines from each other, in usual distances. */
const SET_OFF = 1.2;

const BARE_NUMBER = /^[-—–―─~～·•.]{0,4}[\d０-９]{1,4}[-—–―─~～·•.]{0,4}$/;
const NAMED_NUMBER =
  /^[-—–]{0,2}第?[\d０-９〇一二三四五六七八九十百]{1,4}页?[,，/|｜（(]{0,2}(?:共|of|\/)?[\d０-９〇一二三四五六七八九十百]{0,4}页?[)）]?[-—–]{0,2}$/i;
const LATIN_NUMBER = /^(?:page|p\.)?(?:\d{1,4}(?:of|\/)\d{1,4}|[ivxlc]{1,6})$|^page\d{1,4}$/i;

/** Page numbers, and lines that repeat at the same edge of the pages, digits disregarded. */
export function findFurniture(
  pages: readonly LayoutPage[],
  linesByPage: readonly (readonly Line[])[],
): ReadonlyMap<Line, FurnitureKind> {
  const furniture = new Map<Line, FurnitureKind>();
  const repeated = new Map<string, Line[]>();
  for (const [index, page] of pages.entries()) {
    const lines = linesByPage[index] ?? [];
    for (const { line, edge, rank, isSetOff } of edgeLines(lines, page)) {
      const text = line.text.replace(/\s+/g, "");
      if (rank === 0 && isPageNumber(text)) furniture.set(line, "page-number");
      if (!isSetOff) continue;
      const key = `${edge} ${text.replace(/[\d０-９]+/g, "#")}`;
      const same = repeated.get(key);
      if (same === undefined) repeated.set(key, [line]);
      else same.push(line);
    }
  }
  const enough = pages.length === 2 ? 2 : Math.max(3, Math.ceil(pages.length / 2));
  for (const lines of repeated.values()) {
    if (new Set(lines.map((line) => line.page)).size < enough) continue;
    const middle = [...lines].sort((a, b) => a.y - b.y)[Math.floor(lines.length / 2)];
    for (const line of lines) {
      if (middle === undefined || Math.abs(line.y - middle.y) > 1.5 * line.size) continue;
      if (!furniture.has(line)) furniture.set(line, "running-head");
    }
  }
  return furniture;
}

function isPageNumber(text: string): boolean {
  if (BARE_NUMBER.test(text)) return true;
  if (LATIN_NUMBER.test(text)) return true;
  return /[第共页]/.test(text) && NAMED_NUMBER.test(text);
}

interface EdgeLine {
  readonly line: Line;
  readonly edge: "top" | "bottom";
  /** How many lines lie between it and the edge. */
  readonly rank: number;
  /** It, or a line of furniture that follows inwards, keeps a distance from the text or is of another size. */
  readonly isSetOff: boolean;
}

function edgeLines(lines: readonly Line[], page: LayoutPage): readonly EdgeLine[] {
  const leading = leadingOf(lines) ?? 0;
  return [
    ...fromEdge(lines, "top", leading).filter(({ line }) => line.y < page.height * EDGE),
    ...fromEdge([...lines].reverse(), "bottom", leading).filter(({ line }) => line.y > page.height * (1 - EDGE)),
  ];
}

function fromEdge(inwards: readonly Line[], edge: "top" | "bottom", leading: number): readonly EdgeLine[] {
  const outermost = inwards.slice(0, OUTERMOST);
  const gaps = outermost.map((line, rank) => {
    const next = inwards[rank + 1];
    if (next === undefined) return rank === 0;
    return !sameSize(line, next) || Math.abs(next.y - line.y) > SET_OFF * leading;
  });
  return outermost.map((line, rank) => ({ line, edge, rank, isSetOff: gaps.slice(rank).includes(true) }));
}
