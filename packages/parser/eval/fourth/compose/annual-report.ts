import type { Random } from "../../random.ts";
import { randomFrom } from "../../random.ts";
import { contents, type Draft } from "../draft.ts";
import * as headings from "../wording/headings.ts";
import * as wording from "../wording/parts.ts";
import { type Body, bodies } from "../wording/places.ts";
import { type ItemStyle, partNumber, type TopStyle } from "./numbering.ts";
import { signed, surroundings } from "./page.ts";
import { type DutyWithin, duty, type Manner, measuresItems, plans, shortcomings } from "./parts.ts";
import { titled } from "./title.ts";

type Structure = "four" | "duty-early" | "three" | "thematic" | "combined" | "unheaded-shortcomings" | "no-headings";

interface Part {
  readonly roles: string;
  readonly heading: string;
  readonly lines: readonly string[];
}

interface Account {
  readonly parts: readonly Part[];
  readonly lead: readonly string[];
  readonly content: ReturnType<typeof contents>;
}

function structureOf(random: Random): Structure {
  const share = random.next();
  if (share < 0.24) return "four";
  if (share < 0.38) return "duty-early";
  if (share < 0.7) return "three";
  if (share < 0.86) return "thematic";
  if (share < 0.92) return "combined";
  return share < 0.97 ? "unheaded-shortcomings" : "no-headings";
}

function thematic(random: Random, manner: Manner): Account {
  const named = random.chance(0.6);
  const parts = random.sample(headings.themes, random.integer(4, 6)).map((theme, index) => ({
    roles: "m",
    heading: theme.heading,
    lines: [
      `&&${theme.subject}`,
      `&${theme.subject}`,
      ...(named && index === 0 ? [random.pick(wording.dutySentences)] : []),
    ],
  }));
  const short = { roles: "s", heading: random.pick(headings.shortcomings), lines: shortcomings(random, manner) };
  const next = { roles: "n", heading: random.pick(headings.nextYearPlan), lines: plans(random, manner) };
  return {
    lead: [],
    parts: [...parts, short, next],
    content: contents("present", "present", named ? "inline" : "missing", "present"),
  };
}

function account(random: Random, structure: Structure, manner: Manner): Account {
  const within: DutyWithin =
    manner.items !== "points" && random.chance(0.25) ? "item" : random.chance(0.7) ? "sentence" : "none";
  const status = within === "item" ? "present" : within === "sentence" ? "inline" : "missing";
  const main = (inside: DutyWithin): Part => ({
    roles: "m",
    heading: random.pick(headings.measures),
    lines: measuresItems(random, manner, inside),
  });
  const short = (): Part => ({
    roles: "s",
    heading: random.pick(headings.shortcomings),
    lines: shortcomings(random, manner),
  });
  const head = (): Part => ({ roles: "f", heading: random.pick(headings.firstResponsiblePerson), lines: duty(random) });
  const next = (): Part => ({ roles: "n", heading: random.pick(headings.nextYearPlan), lines: plans(random, manner) });
  switch (structure) {
    case "four":
      return {
        lead: [],
        parts: [main("none"), short(), head(), next()],
        content: contents("present", "present", "present", "present"),
      };
    case "duty-early": {
      const parts = random.chance(0.4) ? [head(), main("none")] : [main("none"), head()];
      return {
        lead: [],
        parts: [...parts, short(), next()],
        content: contents("present", "present", "present", "present"),
      };
    }
    case "three":
      return {
        lead: [],
        parts: [main(within), short(), next()],
        content: contents("present", "present", status, "present"),
      };
    case "thematic":
      return thematic(random, manner);
    case "combined": {
      const lines = [
        "工作中还存在以下问题：",
        ...shortcomings(random, manner),
        "下一步重点做好以下工作：",
        ...plans(random, manner),
      ];
      const both = { roles: "sn", heading: random.pick(headings.shortcomingsAndPlan), lines };
      return { lead: [], parts: [main(within), both], content: contents("present", "present", status, "present") };
    }
    case "unheaded-shortcomings": {
      const first = main(within);
      const told = { ...first, lines: [...first.lines, random.pick(wording.shortcomingParagraphs)] };
      return { lead: [], parts: [told, next()], content: contents("present", "inline", status, "present") };
    }
    case "no-headings":
      return {
        lead: [
          "&&leadership",
          "&&documents",
          random.pick(wording.dutySentences),
          "&&enforcement",
          "&&enforcement",
          "&&disputes",
          "&&service",
          "&&publicity",
          "&&learning",
          random.pick(wording.shortcomingParagraphs),
          random.pick(wording.planParagraphs),
        ],
        parts: [],
        content: contents("inline", "inline", "inline", "inline"),
      };
  }
}

function mannerOf(random: Random): Manner {
  const tops: readonly [TopStyle, ...TopStyle[]] = ["一、", "一、", "一、", "一、", "一、", "一、", "一、"];
  const top = random.chance(0.72)
    ? random.pick(tops)
    : random.pick<TopStyle>(["一、 ", "一.", "1、", "第一部分", "（一）", "none", "none"]);
  const items = random.pick<ItemStyle>(["own-line", "own-line", "run-in", "run-in", "points"]);
  return { top, items };
}

function described(random: Random, body: Body, year: number): string {
  const opening = random.pick(wording.openings);
  return random.chance(0.35) ? opening.replace("{u}", body.name).replaceAll("{Y}", String(year)) : opening;
}

function report(index: number): Draft {
  const random = randomFrom(40_000 + index * 97);
  const body = random.pick(bodies);
  const year = random.chance(0.75) ? random.integer(2020, 2025) : random.integer(2015, 2019);
  const structure = structureOf(random);
  const manner = structure === "no-headings" ? { top: "none" as const, items: "points" as const } : mannerOf(random);
  const title = titled(random, body, year);
  const told = account(random, structure, manner);
  const page = surroundings(random, body, year, title.whole);
  const signature = signed(random, body, year);
  const addressee = random.chance(0.14) ? [`${body.addressee}：`] : [];
  const ending = random.chance(0.25) ? [random.pick(["特此报告。", "专此报告。"])] : [];
  const colon = random.chance(0.08) ? "：" : "";
  const parts = told.parts.flatMap((part, at) => [
    `@${part.roles} ${partNumber(manner.top, at)}|${part.heading}|${colon}`,
    ...part.lines,
  ]);
  const marked = [
    ...page.before,
    ...title.lines,
    ...(signature.place === "top" ? signature.lines : []),
    ...addressee,
    `${page.glued}${described(random, body, year)}`,
    ...told.lead,
    ...parts,
    ...ending,
    ...(signature.place === "end" ? signature.lines : []),
    ...page.after,
  ]
    .join("\n")
    .replaceAll("{Y}", String(year))
    .replaceAll("{N}", String(year + 1));
  const half = random.chance(0.2);
  const wrongYear = random.chance(0.1);
  const government = body.type === "government" && title.lines.some((line) => line.includes(body.short));
  const named = marked.includes(body.name) || government;
  return {
    id: `composed-${String(index).padStart(3, "0")}`,
    fileName: `${title.whole.replace(String(year), String(wrongYear ? year + random.pick([1, -1]) : year))}.txt`,
    traits: [
      `structure:${structure}`,
      `numbering:${manner.top.trim()}`,
      ...(title.trait ? [title.trait] : []),
      ...(half ? ["half-width"] : []),
      ...(wrongYear ? ["wrong-year-in-file-name"] : []),
      ...(page.before.length > 0 ? ["furniture"] : []),
      ...(page.glued ? ["furniture-glued"] : []),
      ...(signature.place === "top" ? ["signed-at-top"] : []),
    ],
    area: body.area,
    marked,
    halfWidth: half,
    labels: {
      kind: "annual-report",
      reportYear: year,
      ...(named
        ? { organization: { name: body.name, type: body.type, ...(body.level ? { level: body.level } : {}) } }
        : {}),
      signature: signature.label,
      publishedOn: page.publishedOn,
      content: told.content,
    },
  };
}

/** Annual reports of many structures, in about the shares that are seen among published ones. */
export function annualReports(count: number): readonly Draft[] {
  return Array.from({ length: count }, (_, index) => report(index + 1));
}
