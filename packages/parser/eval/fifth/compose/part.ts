import type { Random } from "../../random.js";
import type { Body } from "../wording/bodies.js";
import { FIELDS } from "../wording/departments.js";
import { DETAILS } from "../wording/details.js";
import { GENERAL } from "../wording/general.js";
import type { Point } from "../wording/point.js";
import { listed, type Numbering } from "./numbering.js";

/** A top-level part before it is numbered. */
export interface Part {
  /** The letters of its roles, `-` for none. */
  readonly roles: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** How the points of a part stand: heading lines, run-in headings, 一是, or plain paragraphs. */
export type PointStyle = "lines" | "run-in" | "listed" | "together" | "plain";

/** The paragraphs of a part whose points stand in the given style. */
export function pointsAs(style: PointStyle, points: readonly Point[], numbering: Numbering): readonly string[] {
  switch (style) {
    case "lines":
      return points.flatMap(({ head, body }, index) => [`${numbering.point(index)}${head}`, body]);
    case "run-in":
      return points.map(({ head, body }, index) => `${numbering.point(index)}${head}。${body}`);
    case "listed":
      return points.map(({ head, body }, index) => `${listed(index)}${head}。${body}`);
    case "together":
      return [points.map(({ head, body }, index) => `${listed(index)}${head}。${body}`).join("")];
    case "plain":
      return points.map(({ body }) => body);
  }
}

/** Points of the body's own field and of what all bodies write, mixed; some hands add details to most of them. */
export function achievements(random: Random, body: Body, count: number): readonly Point[] {
  const own = random.sample<Point>(FIELDS[body.field], Math.max(2, Math.floor(count / 2)));
  const others = random.sample(GENERAL, count - own.length);
  const wordiness = random.pick([0.15, 0.6, 0.95]);
  const details = [...random.sample(DETAILS, DETAILS.length)];
  const detail = (): string => (random.chance(wordiness) ? details.splice(0, random.integer(1, 2)).join("") : "");
  return random.sample([...own, ...others], count).map(({ head, body: text }) => ({ head, body: text + detail() }));
}
