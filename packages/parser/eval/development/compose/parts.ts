import type { ContentKey, ContentStatus } from "@fazhi/schema";
import type { Random } from "../../random.ts";
import {
  measuresAndPersonHeadings,
  measuresAndProblemsHeadings,
  measuresHeadings,
  otherMattersHeadings,
  personHeadings,
  personItemTitles,
  planHeadings,
  problemsAndPlanHeadings,
  shortcomingHeadings,
} from "../wording/headings.ts";
import { sectors, themedMeasures } from "../wording/measures/index.ts";
import { personParagraphs, personSentences } from "../wording/persons.ts";
import { plans } from "../wording/plans.ts";
import { shortcomings } from "../wording/shortcomings.ts";
import { themeHeadings } from "../wording/themeHeadings.ts";
import type { Body } from "./bodies.ts";
import { Deck } from "./deck.ts";
import { fill } from "./fill.ts";
import { fits, type Line, readLines, type Theme } from "./lines.ts";
import { chinese } from "./numerals.ts";

/** A top-level part before it is numbered. */
export interface Part {
  readonly heading: string;
  readonly roles: readonly ContentKey[];
  readonly lines: readonly string[];
}

const topStyles = [
  "cn",
  "cn-dot",
  "cn-space",
  "cn-stop",
  "cn-colon",
  "cn-run-in",
  "paren",
  "unnumbered",
  "part-words",
  "bracketed",
] as const;
export type TopStyle = (typeof topStyles)[number];

export const itemStyles = [
  "paren-own-line",
  "paren-stop",
  "paren-run-in",
  "half-paren",
  "arabic-own-line",
  "arabic-run-in",
  "arabic-comma",
  "first-second-one-paragraph",
  "first-second-each",
  "plain",
  "untitled-marks",
  "grouped",
] as const;
export type ItemStyle = (typeof itemStyles)[number];

export interface Item {
  readonly title: string;
  readonly text: string;
}

const cnOrdinal = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** Everything the parts are dealt from. One for the whole set, so that documents share little. */
export interface Stock {
  readonly measures: Deck<readonly [Theme, Line]>;
  readonly sectors: Deck<Line>;
  readonly shortcomings: Deck<Line>;
  readonly plans: Deck<Line>;
  readonly personParagraphs: Deck<Line>;
  readonly personSentences: Deck<Line>;
  readonly headings: Readonly<
    Record<
      | "measures"
      | "shortcomings"
      | "person"
      | "personItem"
      | "plan"
      | "problemsAndPlan"
      | "measuresAndProblems"
      | "measuresAndPerson"
      | "other",
      Deck<string>
    >
  >;
  readonly themeHeadings: Readonly<Record<Theme, Deck<string>>>;
}

export const themes = Object.keys(themeHeadings) as readonly Theme[];

export function newStock(random: Random): Stock {
  const deck = <Entry>(entries: readonly Entry[]): Deck<Entry> => new Deck(entries, random);
  const themed = Object.fromEntries(themes.map((theme) => [theme, deck(themeHeadings[theme])]));
  return {
    measures: deck(themes.flatMap((theme) => readLines(themedMeasures[theme]).map((line) => [theme, line] as const))),
    sectors: deck(readLines(sectors)),
    shortcomings: deck(readLines(shortcomings)),
    plans: deck(readLines(plans)),
    personParagraphs: deck(readLines(personParagraphs)),
    personSentences: deck(readLines(personSentences)),
    headings: {
      measures: deck(measuresHeadings),
      shortcomings: deck(shortcomingHeadings),
      person: deck(personHeadings),
      personItem: deck(personItemTitles),
      plan: deck(planHeadings),
      problemsAndPlan: deck(problemsAndPlanHeadings),
      measuresAndProblems: deck(measuresAndProblemsHeadings),
      measuresAndPerson: deck(measuresAndPersonHeadings),
      other: deck(otherMattersHeadings),
    },
    themeHeadings: themed as Record<Theme, Deck<string>>,
  };
}

/** Writes the pieces of one report. */
export class Writer {
  readonly #usedThemes = new Set<string>();
  readonly body: Body;
  readonly year: number;
  readonly stock: Stock;
  readonly random: Random;

  constructor(body: Body, year: number, stock: Stock, random: Random) {
    this.body = body;
    this.year = year;
    this.stock = stock;
    this.random = random;
  }

  /** A central body has no county under it and no people's congress beside it. */
  #suits(line: Line): boolean {
    return (
      fits(line, this.body.scopes, this.year) &&
      (this.body.kind !== "central" || !/\{级\}|\{母\}|乡镇|县|村|省|12345/.test(line.key))
    );
  }

  fill(text: string): string {
    return fill(text, this.body.words, this.random);
  }

  heading(kind: keyof Stock["headings"], wanted: (heading: string) => boolean = () => true): string {
    return this.fill(this.stock.headings[kind].one(wanted));
  }

  themeHeading(theme: Theme): string {
    return this.stock.themeHeadings[theme].one();
  }

  /** Measures of any subject, or of one; never the same twice in a document. */
  measures(count: number, theme?: Theme): readonly (Item & { readonly theme: Theme | "sector" })[] {
    const wanted = ([group, line]: readonly [Theme, Line]): boolean =>
      this.#suits(line) && !this.#usedThemes.has(line.key) && (theme === undefined || group === theme);
    const dealt = this.stock.measures.deal(count, wanted);
    for (const [, line] of dealt) this.#usedThemes.add(line.key);
    return dealt.map(([group, line]) => ({ ...this.#measure(line), theme: group }));
  }

  sectorMeasures(count: number): readonly Item[] {
    const { sector } = this.body;
    return this.stock.sectors.deal(count, (line) => line.scopes === sector).map((line) => this.#measure(line));
  }

  #measure(line: Line): Item {
    const [titles = "", text = ""] = line.fields;
    const [first = "", ...rest] = text.split("。").filter((sentence) => sentence !== "");
    const kept = rest.filter(() => this.random.chance(0.72));
    const chosen = kept.length === 0 ? rest.slice(0, 1) : kept;
    return {
      title: this.fill(this.random.pick(titles.split("/") as [string, ...string[]])),
      text: this.fill([first, ...chosen].map((sentence) => `${sentence}。`).join("")),
    };
  }

  shortcomings(count: number): readonly (Item & { readonly cause: string })[] {
    return this.stock.shortcomings
      .deal(count, (line) => this.#suits(line))
      .map((line) => {
        const [title = "", text = "", cause = ""] = line.fields;
        return { title, text: this.fill(text), cause: this.fill(cause) };
      });
  }

  plans(count: number): readonly Item[] {
    return this.stock.plans
      .deal(count, (line) => this.#suits(line))
      .map((line) => {
        const [title = "", text = ""] = line.fields;
        return { title, text: `${this.fill(text)}。` };
      });
  }

  /** `plain`: only such as name the duty or use its set phrases, for a paragraph that has no heading to say so. */
  personParagraphs(count: number, plain = false): readonly string[] {
    return this.stock.personParagraphs
      .deal(
        count,
        (line) => fits(line, this.body.scopes, this.year) && (!plain || /第一责任人|年终述职|述法/.test(line.key)),
      )
      .map((line) => this.fill(line.fields[0] ?? ""));
  }

  personSentence(): string {
    return this.fill(this.stock.personSentences.one((line) => fits(line, this.body.scopes, this.year)).fields[0] ?? "");
  }
}

/** Items under a part's heading, in one of the ways in which offices number them. */
export function printItems(
  items: readonly Item[],
  style: ItemStyle,
  top: TopStyle,
  themeOf?: (index: number) => string,
): string[] {
  // Below （一） as the top level nothing can be （一） again.
  const safe: ItemStyle =
    top === "paren" && (style.startsWith("paren") || style === "half-paren" || style === "grouped")
      ? "arabic-run-in"
      : style;
  switch (safe) {
    case "paren-own-line":
      return items.flatMap(({ title, text }, index) => [`（${chinese(index + 1)}）${title}`, text]);
    case "paren-stop":
      return items.flatMap(({ title, text }, index) => [`（${chinese(index + 1)}）${title}。`, text]);
    case "paren-run-in":
      return items.map(({ title, text }, index) => `（${chinese(index + 1)}）${title}。${text}`);
    case "half-paren":
      return items.map(({ title, text }, index) => `(${chinese(index + 1)})${title}。${text}`);
    case "arabic-own-line":
      return items.flatMap(({ title, text }, index) => [`${index + 1}.${title}`, text]);
    case "arabic-run-in":
      return items.map(({ title, text }, index) => `${index + 1}.${title}。${text}`);
    case "arabic-comma":
      return items.map(({ title, text }, index) => `${index + 1}、${title}。${text}`);
    case "first-second-one-paragraph":
      return [items.map(({ title, text }, index) => `${cnOrdinal[index] ?? "再"}是${title}。${text}`).join("")];
    case "first-second-each":
      return items.map(({ title, text }, index) => `${cnOrdinal[index] ?? "再"}是${title}。${text}`);
    case "plain":
      return items.map(({ text }) => text);
    case "untitled-marks":
      return items.flatMap(({ title, text }) => [title, text]);
    case "grouped": {
      // 1. 2. 3. run on across the groups.
      const lines: string[] = [];
      let group = 0;
      items.forEach(({ title, text }, index) => {
        if (index % 3 === 0) {
          group += 1;
          lines.push(`（${chinese(group)}）${themeOf?.(index) ?? title}`);
        }
        lines.push(`${index + 1}.${title}。${text}`);
      });
      return lines;
    }
  }
}

export function printParts(
  parts: readonly Part[],
  style: TopStyle,
): { readonly lines: readonly string[]; readonly headingLines: ReadonlySet<string> } {
  const lines: string[] = [];
  const headingLines = new Set<string>();
  parts.forEach(({ heading, lines: body }, index) => {
    const number = chinese(index + 1);
    if (style === "cn-run-in") {
      const [first = "", ...rest] = body;
      lines.push(`${number}、${heading}。${first}`, ...rest);
      headingLines.add(`${number}、${heading}。${first}`);
      return;
    }
    const printed: Record<Exclude<TopStyle, "cn-run-in">, string> = {
      cn: `${number}、${heading}`,
      "cn-dot": `${number}.${heading}`,
      "cn-space": `${number}、 ${heading}`,
      "cn-stop": `${number}、${heading}。`,
      "cn-colon": `${number}、${heading}：`,
      paren: `（${number}）${heading}`,
      unnumbered: heading,
      "part-words": `第${number}部分 ${heading}`,
      bracketed: `【${heading}】`,
    };
    lines.push(printed[style], ...body);
    headingLines.add(printed[style]);
  });
  return { lines, headingLines };
}

export type Content = Partial<Record<ContentKey, ContentStatus>>;
