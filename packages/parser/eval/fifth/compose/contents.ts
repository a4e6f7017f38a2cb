import type { Random } from "../../random.js";
import type { Body } from "../wording/bodies.js";
import * as headings from "../wording/headings.js";
import * as roles from "../wording/roles.js";
import { BARE, type Numbering } from "./numbering.js";
import { achievements, type Part, type PointStyle, pointsAs } from "./part.js";

/** What the composer has chosen about the contents of one report. */
export interface Choices {
  readonly body: Body;
  readonly numbering: Numbering;
  readonly shape: "usual" | "combined" | "subjects" | "sentences";
  readonly style: PointStyle;
  readonly points: number;
  readonly first: "part" | "point" | "sentence" | "missing";
  readonly missing: "shortcomings" | "next-year-plan" | null;
}

/** The parts of a report in order, and one letter for each of MSFNO. */
export function contentsFrom(
  random: Random,
  choices: Choices,
): { readonly parts: readonly Part[]; readonly content: string } {
  const { shape, missing, first } = choices;
  const done = shape === "subjects" ? bySubject(random, choices) : [measures(random, choices)];
  const inlined = shape === "sentences" ? random.pick(["S", "N"]) : "";
  const rest = closing(random, choices, inlined);
  const person = first === "part" ? [firstResponsible(random)] : [];
  const parts = random.chance(0.3) ? [...person, ...done, ...rest] : [...done, ...insertedInto(random, person, rest)];
  const status = (letter: string, absent: boolean): string => (absent ? "m" : letter === inlined ? "i" : "p");
  const firstStatus = { part: "p", point: "p", sentence: "i", missing: "m" }[first];
  const content = `p${status("S", missing === "shortcomings")}${firstStatus}${status("N", missing === "next-year-plan")}m`;
  return { parts, content };
}

function insertedInto(random: Random, person: readonly Part[], rest: readonly Part[]): readonly Part[] {
  const at = random.integer(0, rest.length);
  return [...rest.slice(0, at), ...person, ...rest.slice(at)];
}

function measures(random: Random, choices: Choices): Part {
  const { body, numbering, style, points, first } = choices;
  const chosen = [...achievements(random, body, points)];
  const sentence = first === "sentence" ? random.pick(roles.FIRST_RESPONSIBLE_SENTENCES) : "";
  const [leading, ...others] = chosen;
  const withSentence = leading ? [{ ...leading, body: leading.body + sentence }, ...others] : others;
  const own =
    first === "point"
      ? [{ head: random.pick(headings.FIRST_RESPONSIBLE_POINTS), body: random.pick(roles.FIRST_RESPONSIBLE) }]
      : [];
  return {
    roles: "M",
    heading: random.pick(headings.MEASURES_HEADINGS),
    paragraphs: pointsAs(style, [...own, ...withSentence], numbering),
  };
}

function bySubject(random: Random, { body, numbering, style, points, first }: Choices): readonly Part[] {
  const subjects = headings.SUBJECTS.slice(0, random.integer(3, 5));
  const all = achievements(random, body, Math.max(points, subjects.length + 2));
  return subjects.map((heading, index) => {
    const own = all.filter((_, place) => place % subjects.length === index);
    const sentence = index === 0 && first === "sentence" ? [random.pick(roles.FIRST_RESPONSIBLE_SENTENCES)] : [];
    return { roles: "M", heading, paragraphs: [...sentence, ...pointsAs(style, own, numbering)] };
  });
}

function firstResponsible(random: Random): Part {
  return {
    roles: "F",
    heading: random.pick(headings.FIRST_RESPONSIBLE_HEADINGS),
    paragraphs: random.sample(roles.FIRST_RESPONSIBLE, random.integer(1, 2)),
  };
}

function closing(random: Random, { shape, missing, numbering }: Choices, inlined: string): readonly Part[] {
  const style: PointStyle = numbering === BARE ? "listed" : random.pick(["run-in", "listed", "together", "lines"]);
  const items = (list: readonly (readonly [string, string])[]): readonly string[] =>
    pointsAs(
      style,
      random.sample(list, random.integer(3, 5)).map(([head, body]) => ({ head, body })),
      numbering,
    );
  if (shape === "combined") {
    const heading = random.pick(headings.COMBINED_HEADINGS);
    return [{ roles: "SN", heading, paragraphs: [...items(roles.SHORTCOMINGS), random.pick(roles.PLAN_SENTENCES)] }];
  }
  const weak: Part = {
    roles: "S",
    heading: random.pick(headings.SHORTCOMINGS_HEADINGS),
    paragraphs: [...items(roles.SHORTCOMINGS), ...(inlined === "N" ? [random.pick(roles.PLAN_SENTENCES)] : [])],
  };
  const plan: Part = {
    roles: "N",
    heading: random.pick(headings.PLAN_HEADINGS),
    paragraphs: [...(inlined === "S" ? [random.pick(roles.SHORTCOMING_SENTENCES)] : []), ...items(roles.PLANS)],
  };
  return [
    ...(missing === "shortcomings" || inlined === "S" ? [] : [weak]),
    ...(missing === "next-year-plan" || inlined === "N" ? [] : [plan]),
  ];
}
