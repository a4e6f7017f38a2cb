import { childElement, textOf, type XmlElement } from "../container/xml.js";
import type { Rule } from "../layout/page.js";
import { applied, type Matrix, type Point } from "./geometry.js";

/** Thinner than this, in millimetres, a drawn or filled strip is a line. */
const THIN = 1;

/** Shorter than this, a line is part of a character or a picture. */
const SHORT = 2;

/** Most steps of a path that are looked at: the frame of a table has few, an outlined picture many. */
const MOST_STEPS = 400;

/** The level and upright lines of a path object (GB/T 33190-2016, 9.1): its straight strokes and the sides of its boxes. */
export function rulesOf(path: XmlElement, toPage: Matrix): readonly Rule[] {
  const data = childElement(path, "AbbreviatedData");
  if (data === null) return [];
  const steps = stepsOf(textOf(data));
  const rules: Rule[] = [];
  const corners: Point[] = [];
  let start: Point | null = null;
  let pen: Point | null = null;
  for (const { command, point } of steps) {
    const to: Point | null = point === null ? (command === "C" ? start : null) : applied(toPage, point);
    if (to !== null && pen !== null && (command === "L" || command === "C")) {
      const rule = straight(pen, to);
      if (rule !== null) rules.push(rule);
    }
    if (to !== null) corners.push(to);
    if (command === "M" || command === "S") start = to;
    pen = to;
  }
  return strip(corners) ?? rules;
}

interface Step {
  readonly command: string;
  readonly point: Point | null;
}

/** How many numbers follow a command; the last two are where it leads. */
const OPERANDS: Readonly<Record<string, number>> = { M: 2, S: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

function stepsOf(data: string): readonly Step[] {
  const parts = data.split(/[\s,]+/, MOST_STEPS * 3).filter((part) => part !== "");
  const steps: Step[] = [];
  for (let at = 0; at < parts.length && steps.length < MOST_STEPS; ) {
    const command = parts[at] ?? "";
    const operands = OPERANDS[command];
    if (operands === undefined) break;
    const [x, y] = parts.slice(at + operands - 1, at + operands + 1).map(Number);
    const isPoint = operands > 0 && x !== undefined && y !== undefined && Number.isFinite(x + y);
    steps.push({ command, point: isPoint ? { x, y } : null });
    at += 1 + operands;
  }
  return steps;
}

function straight(from: Point, to: Point): Rule | null {
  const isStraight = Math.abs(from.x - to.x) < THIN / 2 || Math.abs(from.y - to.y) < THIN / 2;
  const isLong = Math.abs(from.x - to.x) + Math.abs(from.y - to.y) >= SHORT;
  return isStraight && isLong ? around([from, to]) : null;
}

/** A filled strip that is drawn by its four corners is one line. */
function strip(corners: readonly Point[]): readonly Rule[] | null {
  if (corners.length < 4 || corners.length > 5) return null;
  const rule = around(corners);
  return rule.right - rule.left < THIN || rule.bottom - rule.top < THIN ? [rule] : null;
}

function around(points: readonly Point[]): Rule {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
