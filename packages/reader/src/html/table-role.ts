import type { Guard } from "../guard.js";
import { isHidden, isUnseen } from "./style.js";
import { attribute, type PageElement } from "./tree.js";
import { visibleSize } from "./visual-line.js";
import { walk } from "./walk.js";

interface Measures {
  readonly table: PageElement;
  size: number;
  largestCell: number;
  cellSize: number;
  /** Cells with text of the present row, and of the fullest one. */
  filled: number;
  mostFilled: number;
  holdsTable: boolean;
  holdsHeading: boolean;
  showsGrid: boolean;
}

/** Prose of this length that is most of a table is an article, and the table its frame. */
const LONG_CELL = 400;
const MOST_OF_TABLE = 0.6;

/** The tables that are tables; all others only place things on the page. */
export function dataTables(root: PageElement, guard: Guard): ReadonlySet<PageElement> {
  const found = new Set<PageElement>();
  const open: Measures[] = [];
  walk(root, guard, {
    enter(element) {
      if (isUnseen(element) || isHidden(element)) return false;
      const top = open.at(-1);
      if (element.name === "table") open.push(newMeasures(element));
      else if (top === undefined) return true;
      else if (element.name === "tr") top.filled = 0;
      else if (element.name === "td" || element.name === "th") {
        top.cellSize = 0;
        if (element.name === "th") top.showsGrid = true;
      } else if (element.name === "h1" || element.name === "h2" || element.name === "h3") top.holdsHeading = true;
      return true;
    },
    leave(element) {
      const top = open.at(-1);
      if (top === undefined) return;
      if (element.name === "td" || element.name === "th") {
        top.largestCell = Math.max(top.largestCell, top.cellSize);
        if (top.cellSize > 0) top.filled++;
        top.mostFilled = Math.max(top.mostFilled, top.filled);
      } else if (element === top.table) {
        open.pop();
        if (isData(top)) found.add(element);
        const outer = open.at(-1);
        if (outer === undefined || top.size === 0) return;
        outer.holdsTable = true;
        outer.size += top.size;
        outer.cellSize += top.size;
      }
    },
    text(node) {
      const top = open.at(-1);
      if (top === undefined) return;
      const size = visibleSize(node.value);
      top.size += size;
      top.cellSize += size;
    },
  });
  return found;
}

function newMeasures(table: PageElement): Measures {
  const border = Number(attribute(table, "border") ?? 0);
  return {
    table,
    size: 0,
    largestCell: 0,
    cellSize: 0,
    filled: 0,
    mostFilled: 0,
    holdsTable: false,
    holdsHeading: false,
    showsGrid: border > 0,
  };
}

function isData({ table, size, largestCell, mostFilled, holdsTable, holdsHeading, showsGrid }: Measures): boolean {
  if (attribute(table, "role") === "presentation" || holdsTable || mostFilled < 2) return false;
  if (holdsHeading && !showsGrid) return false;
  return !(largestCell >= LONG_CELL && largestCell >= size * (showsGrid ? 0.8 : MOST_OF_TABLE));
}
