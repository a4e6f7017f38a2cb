import type { Random } from "../../random.ts";
import * as headings from "../wording/headings.ts";
import * as wording from "../wording/parts.ts";
import { type ItemStyle, itemNumber, point, type TopStyle } from "./numbering.ts";

/** How a report states the duty of its head within its account of measures. */
export type DutyWithin = "item" | "sentence" | "none";

export interface Manner {
  readonly top: TopStyle;
  readonly items: ItemStyle;
}

function bodyOf(random: Random, subject: string, long: boolean): readonly string[] {
  if (long)
    return random.pick([
      [`&&${subject}`, `&&${subject}`],
      [`&&&${subject}`, `&${subject}`],
    ]);
  return random.pick([[`&&${subject}`], [`&${subject}`, `&${subject}`], [`&&${subject}`, `&${subject}`]]);
}

/** The items of an account of measures, four to eight themes. */
export function measuresItems(random: Random, manner: Manner, duty: DutyWithin): readonly string[] {
  const themes = random.sample(headings.themes, random.integer(4, 8));
  const long = random.chance(0.4);
  const lines: string[] = [];
  const dutyAt = random.integer(0, 1);
  let number = 0;
  const item = (heading: string, body: readonly string[]): void => {
    const [first = "", ...rest] = body;
    if (manner.items === "own-line") lines.push(`${itemNumber(manner.top, number)}${heading}`, first, ...rest);
    else if (manner.items === "run-in") lines.push(`${itemNumber(manner.top, number)}${heading}。${first}`, ...rest);
    else lines.push(`${point(number)}${heading}。${first}`, ...rest);
    number += 1;
  };
  themes.forEach((theme, index) => {
    if (duty === "item" && index === dutyAt)
      item(random.pick(headings.dutyItems), [random.pick(wording.dutyParagraphs)]);
    item(theme.heading, [
      ...bodyOf(random, theme.subject, long),
      ...(duty === "sentence" && index === dutyAt ? [random.pick(wording.dutySentences)] : []),
    ]);
  });
  return lines;
}

/** Points of a part: numbered, a paragraph each or one for all. */
function points(random: Random, manner: Manner, said: readonly string[]): readonly string[] {
  const form = random.next();
  if (form < 0.35) return [`${said.map((one, index) => `${point(index)}${one}`).join("；")}。`];
  if (form < 0.7 || manner.top === "none") return said.map((one, index) => `${point(index)}${one}。`);
  return said.map((one, index) => `${itemNumber(manner.top, index)}${one}。`);
}

export const shortcomings = (random: Random, manner: Manner): readonly string[] =>
  points(random, manner, random.sample(wording.shortcomingPoints, random.integer(2, 4)));

export const plans = (random: Random, manner: Manner): readonly string[] =>
  points(random, manner, random.sample(wording.planPoints, random.integer(3, 5)));

export const duty = (random: Random): readonly string[] => random.sample(wording.dutyParagraphs, random.integer(1, 3));
