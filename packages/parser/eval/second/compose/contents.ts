import type { ContentKey, ContentStatus } from "@fazhi/schema";
import type { Random } from "../../random.ts";
import { type Block, type Join, type Part, prose } from "./outline.ts";
import { fits, type Profile } from "./profile.ts";
import type { Stock } from "./stock.ts";

export type MeasuresForm = "role" | "thematic" | "with-shortcomings" | "with-duty" | "before-first-heading";
export type ShortcomingsForm = "own" | "with-plan" | "second-level" | "paragraph" | "missing";
export type DutyForm = "own" | "second-level" | "third-level" | "sentence" | "paragraph" | "missing";
export type PlanForm = "own" | "paragraph" | "missing";
/** How the points of a part stand. */
export type Style = "items" | "items-with-third-level" | "run-of-firstly" | "firstly-per-paragraph" | "prose";

export interface Plan {
  readonly measures: MeasuresForm;
  readonly shortcomings: ShortcomingsForm;
  readonly duty: DutyForm;
  readonly plan: PlanForm;
  readonly other: boolean;
  readonly style: Style;
  readonly join: Join;
  /** Whether second-level headings have no number. */
  readonly markless: boolean;
  /** Where the part on the heads stands: before the measures, after them, before the plan, last. */
  readonly dutyPlace: "first" | "second" | "third" | "last";
}

export interface Composed {
  /** Prose before the first heading that belongs to no part. */
  readonly lead: readonly string[];
  readonly parts: readonly Part[];
  readonly content: Readonly<Partial<Record<ContentKey, ContentStatus>>>;
}

const firstly = ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是"];

interface Point {
  readonly heading: string;
  readonly text: string;
}

/** The parts of an annual report, and what a reader finds in them. */
export function composeContents(choice: Plan, profile: Profile, stock: Stock, random: Random): Composed {
  const { fill, year } = profile;
  const headingOf = (template: string) => fill(template);
  const join = (): Join =>
    choice.join === "own-line" && !choice.markless && random.chance(0.1) ? "full-stop" : choice.join;

  /** Subjects; where the heads are named within them, the one on leadership mostly comes first. */
  const subjectsOf = (count: number, withDuty: DutyForm) => {
    const drawn = stock.subjects.drawMany(count);
    const { leadership } = stock;
    if (withDuty === "missing" || leadership === undefined || random.chance(0.3)) return drawn;
    return [leadership, ...drawn.filter((subject) => subject !== leadership)].slice(0, count);
  };
  const pointsOf = (deck: { draw(): Point }, count: number): readonly Point[] => {
    const found: Point[] = [];
    while (found.length < count) {
      const point = deck.draw();
      if (fits(point.heading + point.text, year) && !found.includes(point)) found.push(point);
    }
    return found.map(({ heading, text }) => ({ heading: fill(heading), text: fill(text) }));
  };
  const dutyParagraph = () => fill(stock.dutyParagraphs.draw());
  /** Without a heading only those that name the duty themselves. */
  const clearDutyParagraph = (): string => {
    for (let tries = 0; tries < 60; tries += 1) {
      const template = stock.dutyParagraphs.draw();
      if (/第一责任人|亲自督办/u.test(template)) return fill(template);
    }
    throw new Error("No paragraph names the duty.");
  };
  const dutySentence = () => fill(stock.dutySentences.draw());

  const item = (heading: string, text: string): Block => ({ kind: "item", depth: 2, heading, text, join: join() });

  const entryOf = (subject: { readonly entries: { draw(): Point } }): Point => {
    const [entry] = pointsOf(subject.entries, 1);
    if (entry === undefined) throw new Error("A subject needs entries.");
    return entry;
  };

  /** Subjects as blocks of one part. */
  const measuresBlocks = (count: number, style: Style, withDuty: DutyForm): Block[] => {
    const drawn = subjectsOf(count, withDuty);
    const blocks: Block[] = [];
    if (withDuty === "paragraph") blocks.push(prose(clearDutyParagraph()));
    if (style === "run-of-firstly") {
      const texts = drawn.map((subject, index) => {
        const { heading, text } = entryOf(subject);
        return `${firstly[index]}${heading}。${text}`;
      });
      blocks.push(prose(texts.join("")));
    } else if (style === "firstly-per-paragraph") {
      for (const [index, subject] of drawn.entries()) {
        const { heading, text } = entryOf(subject);
        blocks.push(prose(`${firstly[index]}${heading}。${text}`));
      }
    } else if (style === "prose") {
      for (const subject of drawn) blocks.push(prose(entryOf(subject).text));
    } else if (style === "items-with-third-level") {
      for (const [index, subject] of drawn.entries()) {
        blocks.push({ kind: "item", depth: 2, heading: headingOf(subject.themes.draw()), text: "", join: "own-line" });
        const inner: Block[] = pointsOf(subject.entries, 2).map((entry) => ({
          kind: "item",
          depth: 3,
          ...entry,
          join: "full-stop",
        }));
        if (withDuty === "third-level" && index === 0) {
          inner.splice(random.integer(0, inner.length), 0, {
            kind: "item",
            depth: 3,
            heading: stock.dutyItemHeadings.draw(),
            text: dutyParagraph(),
            join: "full-stop",
          });
        }
        blocks.push(...inner);
      }
    } else {
      for (const subject of drawn) {
        const { heading, text } = entryOf(subject);
        blocks.push(item(heading, text));
      }
    }
    if (withDuty === "second-level") {
      const places = blocks.flatMap((block, index) => (block.kind === "item" && block.depth === 2 ? [index] : []));
      const at = random.chance(0.6) ? 0 : random.pick([places.at(-1) ?? 0, places[1] ?? 0]);
      blocks.splice(at, 0, item(stock.dutyItemHeadings.draw(), dutyParagraph()));
    }
    if (withDuty === "sentence") {
      const at = blocks.findIndex((block) => block.text !== "");
      const block = blocks[at];
      const sentence = dutySentence();
      if (block !== undefined) {
        blocks[at] =
          block.kind === "prose" && /^一是/u.test(block.text)
            ? { ...block, text: block.text.replace(/^(一是[^。]*。)/u, `$1${sentence}`) }
            : { ...block, text: random.chance(0.6) ? sentence + block.text : block.text + sentence };
      }
    }
    return blocks;
  };

  const pointBlocks = (points: readonly Point[], introduction: string, withHeadings: boolean): Block[] => {
    const form = random.pick(["items", "items", "firstly", "run", "plain"] as const);
    const said = (point: Point) => (withHeadings ? `${point.heading}。${point.text}` : point.text);
    const blocks: Block[] = introduction === "" ? [] : [prose(introduction)];
    if (form === "items") {
      blocks.push(
        ...points.map<Block>((point) => ({
          kind: "item",
          depth: 2,
          heading: withHeadings ? point.heading : "",
          text: point.text,
          join: withHeadings ? (choice.join === "none" ? "full-stop" : choice.join) : "none",
        })),
      );
    } else if (form === "firstly")
      blocks.push(...points.map((point, index) => prose(`${firstly[index]}${said(point)}`)));
    else if (form === "run") {
      const run = points.map((point, index) => `${firstly[index]}${said(point)}`).join("");
      if (introduction === "") blocks.push(prose(run));
      else blocks[0] = prose(`${introduction}${run}`);
    } else blocks.push(...points.map((point) => prose(point.text)));
    return blocks;
  };

  const shortcomings = () => pointsOf(stock.shortcomings, random.integer(2, 4));
  const plans = () => pointsOf(stock.plans, random.integer(3, 5));
  const shortcomingParagraph = (): string =>
    fill(stock.shortcomingParagraphs.draw()) +
    pointsOf(stock.shortcomings, random.integer(2, 3))
      .map((point, index) => `${firstly[index]}${point.text}`)
      .join("");
  const planParagraph = (): string => {
    const points = pointsOf(stock.plans, 3);
    const links = ["", "同时，", "此外，"];
    return (
      fill(stock.planParagraphs.draw()) +
      points.map((point, index) => `${links[index]}${point.heading}，${point.text}`).join("")
    );
  };
  const shortcomingIntroduction = () => (random.chance(0.5) ? fill(stock.shortcomingIntroductions.draw()) : "");
  const planIntroduction = () => (random.chance(0.45) ? fill(stock.planIntroductions.draw()) : "");

  const dutyBlocks = (): Block[] => {
    const form = random.pick(["paragraphs", "points", "firstly", "one"] as const);
    if (form === "one") return [prose(dutyParagraph())];
    if (form === "paragraphs")
      return stock.dutyParagraphs.drawMany(random.integer(2, 3)).map((text) => prose(fill(text)));
    const points = stock.dutyPoints.drawMany(random.integer(3, 4));
    return points.map(([heading, text], index) =>
      form === "points"
        ? { kind: "item", depth: 2, heading, text: fill(text), join: "full-stop" }
        : prose(`${firstly[index]}${heading}。${fill(text)}`),
    );
  };

  const lead: string[] = [];
  const measures: Part[] = [];
  const after: Part[] = [];
  const count = random.integer(5, 7);
  const inner = choice.duty === "own" || choice.measures === "with-duty" ? "missing" : choice.duty;

  if (choice.measures === "thematic") {
    const drawn = subjectsOf(count, inner);
    for (const [index, subject] of drawn.entries()) {
      const blocks: Block[] = [];
      const here = index === 0 ? inner : "missing";
      if (here === "paragraph") blocks.push(prose(clearDutyParagraph()));
      if (choice.style === "items") {
        const inside = pointsOf(subject.entries, 2).map(({ heading, text }) => item(heading, text));
        if (here === "second-level")
          inside.splice(random.integer(0, 2), 0, item(stock.dutyItemHeadings.draw(), dutyParagraph()));
        blocks.push(...inside);
      } else {
        const text = pointsOf(subject.entries, random.chance(0.4) ? 2 : 1)
          .map((entry) => entry.text)
          .join("");
        blocks.push(prose(here === "sentence" ? dutySentence() + text : text));
      }
      if (here === "sentence" && choice.style === "items") {
        const first = blocks[0];
        if (first !== undefined) blocks[0] = { ...first, text: first.text + dutySentence() };
      }
      measures.push({ heading: headingOf(subject.themes.draw()), roles: ["measures"], blocks });
    }
  } else if (choice.measures === "with-duty") {
    const blocks = measuresBlocks(count, choice.style, "missing");
    blocks.unshift(item(stock.dutyItemHeadings.draw(), dutyParagraph()));
    measures.push({
      heading: headingOf(stock.dutyAndMeasures.draw()),
      roles: ["first-responsible-person", "measures"],
      blocks,
    });
  } else if (choice.measures === "with-shortcomings") {
    const blocks = measuresBlocks(count, choice.style, inner);
    const points = shortcomings();
    const text = points.map((point, index) => `${firstly[index]}${point.text}`).join("");
    blocks.push(
      choice.style === "items"
        ? item(stock.shortcomingItemHeadings.draw(), text)
        : prose(fill(stock.shortcomingParagraphs.draw()) + text),
    );
    measures.push({
      heading: headingOf(stock.measuresAndShortcomings.draw()),
      roles: ["measures", "shortcomings"],
      blocks,
    });
  } else if (choice.measures === "before-first-heading") {
    lead.push(...measuresBlocks(count, "firstly-per-paragraph", inner).map((block) => block.text));
  } else {
    const blocks = measuresBlocks(count, choice.style, inner);
    if (choice.shortcomings === "second-level") {
      const text = shortcomings()
        .map((point, index) => `${firstly[index]}${point.text}`)
        .join("");
      blocks.push(item(stock.shortcomingItemHeadings.draw(), text));
    }
    measures.push({ heading: headingOf(stock.measuresHeadings.draw()), roles: ["measures"], blocks });
  }

  const shortcomingsApart = choice.measures !== "with-shortcomings" && choice.shortcomings === "own";
  if (shortcomingsApart) {
    after.push({
      heading: headingOf(stock.shortcomingsHeadings.draw()),
      roles: ["shortcomings"],
      blocks: pointBlocks(shortcomings(), shortcomingIntroduction(), random.chance(0.7)),
    });
  }
  const combined = choice.measures !== "with-shortcomings" && choice.shortcomings === "with-plan";
  if (combined) {
    const problems = shortcomings()
      .map((point, index) => `${firstly[index]}${point.text}`)
      .join("");
    const intentions = plans()
      .map((point, index) => `${firstly[index]}${point.heading}，${point.text}`)
      .join("");
    const blocks = random.chance(0.6)
      ? [item(stock.shortcomingItemHeadings.draw(), problems), item(stock.planItemHeadings.draw(), intentions)]
      : [
          prose(`${fill(stock.shortcomingParagraphs.draw())}${problems}`),
          prose(`${fill(stock.planIntroductions.draw())}${intentions}`),
        ];
    after.push({
      heading: headingOf(stock.shortcomingsAndPlan.draw()),
      roles: ["shortcomings", "next-year-plan"],
      blocks,
    });
  }
  if (!combined && choice.plan === "own") {
    const blocks = pointBlocks(plans(), planIntroduction(), random.chance(0.8));
    if (choice.shortcomings === "paragraph" && (measures.length === 0 || random.chance(0.35))) {
      blocks.unshift(prose(shortcomingParagraph()));
      after.push({ heading: headingOf(stock.planHeadings.draw()), roles: ["next-year-plan"], blocks });
    } else {
      if (choice.shortcomings === "paragraph") addProse(measures, shortcomingParagraph());
      after.push({ heading: headingOf(stock.planHeadings.draw()), roles: ["next-year-plan"], blocks });
    }
  } else if (choice.shortcomings === "paragraph" && !combined) addProse(measures, shortcomingParagraph());

  const duty: Part | undefined =
    choice.duty === "own" && choice.measures !== "with-duty"
      ? { heading: headingOf(stock.dutyHeadings.draw()), roles: ["first-responsible-person"], blocks: dutyBlocks() }
      : undefined;
  const parts = [...measures, ...after];
  if (duty !== undefined) {
    const at = {
      first: 0,
      second: measures.length,
      third: Math.min(measures.length + 1, parts.length),
      last: parts.length,
    }[choice.dutyPlace];
    parts.splice(at, 0, duty);
  }
  if (!combined && choice.plan === "paragraph") addProse(parts, planParagraph());
  if (choice.other) {
    const text = random.pick([
      "无其他需要报告的情况。",
      `本报告所列数据统计期限为${year}年1月1日至${year}年12月31日。`,
      `${profile.body.self}所属事业单位的有关数据未计入本报告。`,
    ]);
    parts.push({ heading: stock.otherHeadings.draw(), roles: ["other-matters"], blocks: [prose(text)] });
  }

  const inline = (form: string): ContentStatus =>
    form === "missing" ? "missing" : form === "own" || form === "second-level" ? "present" : "inline";
  return {
    lead,
    parts,
    content: {
      ...(choice.measures === "before-first-heading" ? {} : { measures: "present" }),
      shortcomings: choice.measures === "with-shortcomings" || combined ? "present" : inline(choice.shortcomings),
      "first-responsible-person": choice.measures === "with-duty" ? "present" : inline(choice.duty),
      "next-year-plan": combined ? "present" : inline(choice.plan),
      "other-matters": choice.other ? "present" : "missing",
    },
  };
}

/** Appends a paragraph to the last part. */
function addProse(parts: Part[], text: string): void {
  const last = parts.pop();
  if (last === undefined) throw new Error("There is no part to add to.");
  parts.push({ ...last, blocks: [...last.blocks, prose(text)] });
}
