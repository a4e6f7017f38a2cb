import { type Random, randomFrom } from "../random.js";
import type { EvalDocument } from "../types.js";
import { type Organization, organizationOf, type ReportFacts, reportLabels } from "./labels.js";
import { overlap, sentencesOf } from "./overlap.js";
import { BODIES, type Body, FURNITURE_AFTER, FURNITURE_BEFORE, TITLES } from "./wording/bodies.js";
import * as headings from "./wording/headings.js";
import { MEASURES } from "./wording/measures.js";
import { NEAR_MISSES, type NearMiss } from "./wording/near-misses.js";
import * as parts from "./wording/parts.js";

/** Deals out a list in random order and starts anew when all is dealt, so that documents share little. */
class Deck<Item> {
  private left: Item[] = [];
  constructor(
    private readonly items: readonly Item[],
    private readonly random: Random,
  ) {}

  take(count: number): Item[] {
    const taken: Item[] = [];
    while (taken.length < count) {
      if (this.left.length === 0) this.left = [...this.random.sample(this.items, this.items.length)];
      const item = this.left.find((candidate) => !taken.includes(candidate)) ?? this.left[0];
      if (item === undefined) throw new Error("an empty deck");
      this.left.splice(this.left.indexOf(item), 1);
      taken.push(item);
    }
    return taken;
  }

  one(): Item {
    const [item] = this.take(1);
    if (item === undefined) throw new Error("an empty deck");
    return item;
  }
}

type Point = readonly [title: string, text: string];

/** What a report is built of before it is written out. */
interface Part {
  readonly heading: string;
  readonly roles: string;
  readonly points: readonly Point[];
  /** Groups with a title of their own, one level below. */
  readonly groups?: readonly { readonly title: string; readonly points: readonly Point[] }[];
  /** Paragraphs at the end that have no number. */
  readonly tail?: readonly string[];
  /** Written as plain paragraphs, whatever the style. */
  readonly plain?: boolean;
}

type Shape =
  | "roles"
  | "thematic"
  | "tail"
  | "front"
  | "paragraphs"
  | "groups"
  | "thematic-tail"
  | "thematic-paragraphs";
const SHAPES: readonly Shape[] = [
  "roles",
  "thematic",
  "tail",
  "roles",
  "thematic-tail",
  "paragraphs",
  "front",
  "thematic",
  "groups",
  "roles",
  "thematic-paragraphs",
];
const FIRST_MODES = ["own", "sentence", "second", "own", "third", "missing", "sentence"] as const;

const TOP_STYLES = ["一、", "一、", "一、", "（一）", "一、 ", "1.", "none", "一."] as const;
const SECOND_STYLES = ["own-line", "run-in", "yishi-joined", "yishi", "run-in", "plain"] as const;
const DIGITS = "零一二三四五六七八九";

const chinese = (count: number): string =>
  count < 10
    ? (DIGITS[count] ?? "")
    : `${count < 20 ? "" : DIGITS[Math.floor(count / 10)]}十${count % 10 === 0 ? "" : DIGITS[count % 10]}`;

const figures = (text: string, random: Random): string =>
  text.replace(/\{(\d+)-(\d+)\}/g, (_, low, high) => String(random.integer(Number(low), Number(high))));

const decksOf = (random: Random) => ({
  measures: new Deck(MEASURES, random),
  shortcomings: new Deck(parts.SHORTCOMINGS, random),
  plans: new Deck(parts.PLANS, random),
  paragraphs: new Deck(parts.FIRST_PARAGRAPHS, random),
  sentences: new Deck(parts.FIRST_SENTENCES, random),
  openings: new Deck(parts.OPENINGS, random),
  measureHeadings: new Deck(headings.MEASURE_HEADINGS, random),
  shortcomingHeadings: new Deck(headings.SHORTCOMING_HEADINGS, random),
  firstHeadings: new Deck(headings.FIRST_HEADINGS, random),
  planHeadings: new Deck(headings.PLAN_HEADINGS, random),
  tailHeadings: new Deck(headings.TAIL_HEADINGS, random),
  frontHeadings: new Deck(headings.FRONT_HEADINGS, random),
  otherHeadings: new Deck(headings.OTHER_HEADINGS, random),
  shortcomingLeads: new Deck(headings.SHORTCOMING_LEADS, random),
  planLeads: new Deck(headings.PLAN_LEADS, random),
  titles: new Deck(TITLES, random),
  before: new Deck(FURNITURE_BEFORE, random),
  after: new Deck(FURNITURE_AFTER, random),
  top: new Deck(TOP_STYLES, random),
  second: new Deck(SECOND_STYLES, random),
  first: new Deck(FIRST_MODES, random),
  shapes: new Deck(SHAPES, random),
});
type Decks = ReturnType<typeof decksOf>;

export function composedReports(): readonly EvalDocument[] {
  const random = randomFrom(20260917);
  const decks = decksOf(random);
  const earlier: ReadonlySet<string>[] = [];
  return random.sample(BODIES, BODIES.length).map((body, index) => {
    // Drawn again where too much of it stands in an earlier one already.
    let document = composeReport(body, index, random, decks);
    for (let tries = 0; tries < 60; tries += 1) {
      const sentences = sentencesOf(document.text);
      if (earlier.every((other) => overlap(sentences, other) < 0.19)) break;
      document = composeReport(body, index, random, decks);
    }
    earlier.push(sentencesOf(document.text));
    return document;
  });
}

const OTHER_MATTERS: readonly string[] = [
  "根据机构改革安排，我们承担的两项审批职责已于当年十月划出，相关案卷一并移交。",
  "上级督察组移交的三条问题线索正在按程序核查，核查结论将另行报送。",
  "本报告涉及的部分统计数据为初步汇总数，以年鉴公布数为准。",
];

function yearOf(body: Body, random: Random): number {
  const [name] = body.organization;
  if (name.endsWith("数据局")) return random.integer(2024, 2025);
  if (name.endsWith("乡村振兴局")) return random.integer(2021, 2023);
  return random.integer(2019, 2025);
}

function composeReport(body: Body, index: number, random: Random, decks: Decks): EvalDocument {
  const traits: string[] = ["composed"];
  const year = yearOf(body, random);
  const [name, level, type] = body.organization;
  const fill = (text: string): string =>
    figures(text, random)
      .replaceAll("{w}", body.self)
      .replaceAll("{L}", body.leaders)
      .replaceAll("{B}", name)
      .replaceAll("{y}", String(year))
      .replaceAll("{n}", String(year + 1));
  const point = ([title, text]: Point): Point => [title, fill(text)];
  const points = (deck: Deck<Point>, count: number): Point[] => deck.take(count).map(point);

  const shape = decks.shapes.one();
  const thematic = shape.startsWith("thematic");
  let top = decks.top.one();
  let second = decks.second.one();
  // Subjects cannot be told from paragraphs where no number stands before them.
  if (thematic && top === "none") top = "一、";
  if (shape === "groups" && (top === "none" || top === "（一）")) top = "一、";
  let first = decks.first.one();
  if (thematic && (first === "second" || first === "third")) first = random.chance(0.5) ? "own" : "sentence";
  // A title of the second level is one only where it is numbered.
  if (first === "second" && (top === "none" || !["own-line", "run-in"].includes(second))) second = "run-in";
  if (first === "second" && top === "none") top = "一、";
  if (first === "third") {
    second = "own-line";
    // "1." must not stand for two levels.
    if (["none", "1.", "（一）"].includes(top)) top = "一、 ";
  }
  traits.push(shape, `first-${first}`, `second-${second}`);
  if (top !== "一、")
    traits.push(
      {
        "（一）": "bracket-top",
        "一、 ": "blank-after-number",
        "1.": "arabic-top",
        none: "lost-numbering",
        "一.": "dot-for-comma",
      }[top],
    );

  // Which of the two later contents are left out altogether.
  const dropShortcomings = shape === "roles" && random.chance(0.12);
  const dropPlan = (shape === "roles" || shape === "thematic") && !dropShortcomings && random.chance(0.14);
  if (dropShortcomings) traits.push("no-shortcomings");
  if (dropPlan) traits.push("no-plan");

  const measurePoints = points(decks.measures, thematic ? random.integer(4, 6) : random.integer(4, 7));
  const shortcomings = points(decks.shortcomings, random.integer(2, 4));
  const plans = points(decks.plans, random.integer(3, 4));
  if (first === "sentence") {
    const at = random.integer(0, Math.min(2, measurePoints.length - 1));
    const [title, text] = measurePoints[at] ?? ["", ""];
    const sentence = fill(decks.sentences.one());
    measurePoints[at] = [title, random.chance(0.5) ? `${text}${sentence}` : `${sentence}${text}`];
  }
  if (first === "second") {
    measurePoints.splice(random.integer(0, 2), 0, [
      fill(decks.firstHeadings.one()),
      decks.paragraphs.take(2).map(fill).join(""),
    ]);
  }
  if (first === "third") {
    const at = random.integer(0, 1);
    const [title, text] = measurePoints[at] ?? ["", ""];
    const [extra] = points(decks.measures, 1);
    measurePoints[at] = [title, `1.${text}\n2.压实工作责任。${fill(decks.sentences.one())}\n3.${extra?.[1] ?? ""}`];
  }
  const paragraphOf = (leads: Deck<string>, list: readonly Point[]): string =>
    fill(leads.one()) +
    list
      .map(
        ([, text], at) =>
          `${["一是", "二是", "三是", "四是"][at]}${text.replace(/。$/, at === list.length - 1 ? "。" : "；")}`,
      )
      .join("");

  const list: Part[] = [];
  const shortcomingsPart = (): Part => ({
    heading: fill(decks.shortcomingHeadings.one()),
    roles: "s",
    points: shortcomings,
  });
  const planPart = (): Part => ({ heading: fill(decks.planHeadings.one()), roles: "p", points: plans });
  const status = { m: "p", s: "p", f: "-", p: "p", o: "-" };
  const subjects = (): Part[] =>
    measurePoints.map(([title, text]) => ({ heading: title, roles: "m", points: [["", text]], plain: true }));
  switch (shape) {
    case "roles":
      list.push({ heading: fill(decks.measureHeadings.one()), roles: "m", points: measurePoints });
      if (dropShortcomings) status.s = "-";
      else list.push(shortcomingsPart());
      if (dropPlan) status.p = "-";
      else list.push(planPart());
      break;
    case "thematic":
      list.push(...subjects(), shortcomingsPart());
      if (dropPlan) status.p = "-";
      else list.push(planPart());
      break;
    case "thematic-tail":
    case "tail": {
      if (shape === "tail")
        list.push({ heading: fill(decks.measureHeadings.one()), roles: "m", points: measurePoints });
      else list.push(...subjects());
      list.push({
        heading: fill(decks.tailHeadings.one()),
        roles: "sp",
        points: [],
        tail: [paragraphOf(decks.shortcomingLeads, shortcomings), paragraphOf(decks.planLeads, plans)],
      });
      break;
    }
    case "front":
      list.push(
        {
          heading: fill(decks.frontHeadings.one()),
          roles: "ms",
          points: measurePoints,
          tail: [paragraphOf(decks.shortcomingLeads, shortcomings)],
        },
        planPart(),
      );
      break;
    case "groups":
      list.push(
        { heading: fill(decks.measureHeadings.one()), roles: "m", points: measurePoints },
        {
          heading: fill(decks.tailHeadings.one()),
          roles: "sp",
          points: [],
          groups: [
            { title: "存在的主要不足", points: shortcomings },
            { title: `${year + 1}年主要打算`, points: plans },
          ],
        },
      );
      break;
    case "paragraphs":
      list.push({
        heading: fill(decks.measureHeadings.one()),
        roles: "m",
        points: measurePoints,
        tail: [paragraphOf(decks.shortcomingLeads, shortcomings)],
      });
      list.push(planPart());
      status.s = "i";
      break;
    case "thematic-paragraphs":
      list.push(...subjects());
      list.push({
        ...(list.pop() as Part),
        tail: [paragraphOf(decks.shortcomingLeads, shortcomings), paragraphOf(decks.planLeads, plans)],
      });
      status.s = "i";
      status.p = "i";
      break;
  }
  if (first === "own") {
    status.f = "p";
    const at = random.pick([0, 1, list.length, list.length]);
    traits.push(`first-own-at-${at === list.length ? "end" : at}`);
    // Between subjects it would have to be told from them by its heading alone, which it can.
    list.splice(at, 0, {
      heading: fill(decks.firstHeadings.one()),
      roles: "f",
      points: decks.paragraphs.take(random.integer(2, 3)).map((text) => ["", fill(text)] as const),
      plain: true,
    });
  } else if (first === "second") status.f = "p";
  else if (first !== "missing") status.f = "i";
  if (random.chance(0.1)) {
    traits.push("other-matters");
    status.o = "p";
    list.push({
      heading: decks.otherHeadings.one(),
      roles: "o",
      points: [["", random.pick(OTHER_MATTERS as [string, ...string[]])]],
      plain: true,
    });
  }

  // A heading that shares its line with the text, or ends with a colon.
  const headingEnd = top === "none" ? "" : random.pick(["", "", "", "", "：", "。"] as const);
  const oneLine = top === "一、" && random.chance(0.12);
  const runIn = oneLine || (headingEnd === "" && top !== "none" && thematic && random.chance(0.3));
  if (runIn) traits.push("run-in-top");
  else if (headingEnd !== "") traits.push(headingEnd === "：" ? "colon-after-heading" : "stop-after-heading");

  const lines: string[] = [];
  list.forEach((part, at) => {
    const marker = {
      "一、": `${chinese(at + 1)}、`,
      "一、 ": `${chinese(at + 1)}、 `,
      "（一）": `（${chinese(at + 1)}）`,
      "1.": `${at + 1}.`,
      none: "",
      "一.": `${chinese(at + 1)}.`,
    }[top];
    const written = bodyLines(part, top, second);
    if (runIn) {
      const [head = "", ...rest] = written;
      lines.push(`${marker}${part.heading}。${head}`, ...rest);
    } else lines.push(`${marker}${part.heading}${headingEnd}`, ...written);
  });

  // Title, opening, signature.
  const titleMode = random.pick(["none", "whole", "split", "none", "twice", "whole", "none"] as const);
  traits.push(`title-${titleMode}`);
  const party = level === "township" && type === "government" && titleMode === "whole" && random.chance(0.4);
  const [titleHead = "", titleTail = ""] = fill(decks.titles.one()).split("|");
  const titleText = party
    ? `中共${name.replace("人民政府", "委员会")} ${name}关于${year}年度法治政府建设情况的报告`
    : titleHead + titleTail;
  if (party) traits.push("joint-title");
  const titleLines = titleMode === "none" ? [] : titleMode === "split" && !party ? [titleHead, titleTail] : [titleText];

  const opening = fill(decks.openings.one());
  const openingLines = [opening];
  if (random.chance(0.12)) {
    traits.push("cites-last-years-report");
    openingLines.push(`《${name}${year - 1}年法治政府建设年度报告》公布后，社会各界提出的意见建议已逐条研究吸收。`);
  }
  if (random.chance(0.15)) {
    traits.push("addressee");
    openingLines.unshift(
      /省/.test(name)
        ? "省委、省政府："
        : /区|街道/.test(name)
          ? "区委、区政府："
          : /县|镇|乡/.test(name)
            ? "县委、县政府："
            : "市委、市政府：",
    );
  }

  const signatureMode = random.pick(["end", "end", "none", "chinese-date", "spaced-date", "top", "end"] as const);
  const month = random.pick([12, 1, 1, 2, 2, 3] as const);
  const day = random.integer(3, 27);
  const signedYear = month === 12 ? year : year + 1;
  const iso = `${signedYear}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const plainDate = `${signedYear}年${month}月${day}日`;
  const signed = signatureMode !== "none" && !(signatureMode === "top" && titleMode === "none");
  if (signatureMode !== "end") traits.push(signed ? `signature-${signatureMode}` : "no-signature");
  const signatureLines = !signed
    ? []
    : signatureMode === "top"
      ? [name, `（${plainDate}）`]
      : [
          name,
          signatureMode === "chinese-date"
            ? `${[...String(signedYear)].map((digit) => (digit === "0" ? "〇" : DIGITS[Number(digit)])).join("")}年${chinese(month)}月${chinese(day)}日`
            : signatureMode === "spaced-date"
              ? `${signedYear} 年 ${month} 月 ${day} 日`
              : plainDate,
        ];

  // Furniture of the site.
  const furniture = random.chance(0.45);
  const publishedYear = year + 1;
  // A page appears after the day of the signature.
  const publishedMonth = month === 12 ? random.integer(1, 3) : month + random.integer(1, 2);
  const published = `${publishedYear}-${String(publishedMonth).padStart(2, "0")}-${String(random.integer(10, 28))}`;
  const before = furniture
    ? decks.before.one().map((line) =>
        line
          .replaceAll("{d}", published)
          .replaceAll("{t}", `${random.integer(9, 17)}:${random.integer(10, 59)}`)
          .replaceAll("{k}", () => String(random.integer(100, 999))),
      )
    : [];
  if (furniture) traits.push("furniture-before");
  const after = random.chance(0.3)
    ? decks.after.one().map((line) => line.replaceAll("{k}", String(random.integer(10000, 99999))))
    : [];
  if (after.length > 0) traits.push("furniture-after");

  const aboveTitle = furniture && random.chance(0.5);
  const glued = furniture && !aboveTitle && titleMode !== "twice" && signatureMode !== "top" && random.chance(0.35);
  const text: string[] = [];
  if (aboveTitle) text.push(...before);
  text.push(...titleLines);
  if (titleMode === "twice" && signatureMode === "top") text.push(titleText);
  if (signatureMode === "top") text.push(...signatureLines);
  if (!aboveTitle && !glued) text.push(...before);
  if (titleMode === "twice" && signatureMode !== "top") text.push(titleText);
  if (glued) {
    traits.push("furniture-glued");
    text.push(...before.slice(0, -1), `${before.at(-1) ?? ""}${openingLines[0] ?? ""}`, ...openingLines.slice(1));
  } else text.push(...openingLines);
  text.push(...lines);
  if (signed && random.chance(0.4)) text.push(random.pick(parts.CLOSINGS as [string, ...string[]]));
  if (signatureMode !== "top") text.push(...signatureLines);
  text.push(...after);

  let whole = oneLine ? text.join(random.pick([" ", "　", "  "] as const)) : text.join("\n");
  if (oneLine) traits.push("one-line");
  if (!oneLine && random.chance(0.12)) {
    traits.push("indented");
    whole = text.map((line) => (line.length > 40 ? `　　${line}` : line)).join("\n");
  } else if (!oneLine && index % 8 === 3) {
    traits.push("empty-lines");
    whole = text.join("\n\n");
  }
  if (random.chance(0.2)) {
    traits.push("half-width");
    whole = halfWidth(whole);
  } else if (random.chance(0.1)) {
    traits.push("stray-blanks");
    whole = whole.replace(/(\d+)(?=[年月日项件次])/g, " $1 ");
  }

  const wrongYear = random.chance(0.2);
  if (wrongYear) traits.push("file-name-wrong-year");
  // A heading-like line of an index table, or two names of a body, leave room for argument: not judged.
  const facts: ReportFacts = {
    year,
    ...(titleMode === "none" && before.some((line) => line.startsWith("信息名称"))
      ? {}
      : { title: titleMode === "none" ? null : titleText }),
    ...(party ? {} : { organization: [name, level, type] as Organization }),
    signature: signed ? [name, iso] : null,
    published: furniture ? published : null,
    sections: list.map(({ heading, roles }) => `${heading}|${roles}`),
    content: `${status.m}${status.s}${status.f}${status.p}${status.o}`,
  };
  return {
    id: `c-${String(index + 1).padStart(2, "0")}-${shape}`,
    fileName: wrongYear ? `${year + 1}年法治政府建设年度报告.txt` : `art_${4000 + index * 37}.txt`,
    text: whole,
    traits,
    labels: reportLabels(facts),
  };
}

/** The lines below a heading. */
function bodyLines(part: Part, top: (typeof TOP_STYLES)[number], second: (typeof SECOND_STYLES)[number]): string[] {
  const lower = (at: number): string =>
    ({
      "一、": `（${chinese(at)}）`,
      "一、 ": `（${chinese(at)}）`,
      "一.": `（${chinese(at)}）`,
      "（一）": `${at}.`,
      "1.": `（${at}）`,
      none: "",
    })[top];
  const lines: string[] = [];
  if (part.groups !== undefined) {
    part.groups.forEach(({ title, points }, at) => {
      lines.push(`${lower(at + 1)}${title}`);
      lines.push(...points.map(([, text], index) => (top === "1." ? text : `${index + 1}.${text}`)));
    });
    return lines;
  }
  const style =
    part.plain === true || (top === "none" && (second === "own-line" || second === "run-in")) ? "plain" : second;
  const said = part.points.map(([title, text], at) => {
    const count = `${chinese(at + 1)}是`;
    if (style === "own-line") return [`${lower(at + 1)}${title}`, text];
    if (style === "run-in") return [`${lower(at + 1)}${title}。${text}`];
    if (style === "plain") return [text];
    return [`${count}${title}。${text}`];
  });
  if (style === "yishi-joined" && said.length > 0) lines.push(said.flat().join(""));
  else lines.push(...said.flat());
  lines.push(...(part.tail ?? []));
  return lines.join("\n").split("\n");
}

const halfWidth = (text: string): string =>
  text.replace(/[，：；（）]/g, (mark) => ({ "，": ",", "：": ":", "；": ";", "（": "(", "）": ")" })[mark] ?? mark);

/** The near misses, with paragraphs of ordinary work taken in. */
export function composedNearMisses(): readonly EvalDocument[] {
  const random = randomFrom(777000111);
  const measures = new Deck(MEASURES, random);
  return NEAR_MISSES.map((entry) => nearMiss(entry, random, measures));
}

function nearMiss(entry: NearMiss, random: Random, measures: Deck<Point>): EvalDocument {
  const text = entry.lines.map((line) =>
    figures(
      line.replaceAll("{M}", () => measures.one()[1]),
      random,
    ).replaceAll("{w}", "我们"),
  );
  const furniture = random.chance(0.35)
    ? [`发布时间：2025-0${random.integer(1, 9)}-1${random.integer(0, 9)} 来源：本站 字号：大 中 小`]
    : [];
  const whole = [...text.slice(0, 1), ...furniture, ...text.slice(1)].join("\n");
  return {
    id: entry.id,
    fileName: random.chance(0.4) ? "法治政府建设年度报告.txt" : `${entry.id}.txt`,
    text: entry.traits.includes("half-width") ? halfWidth(whole) : whole,
    traits: [
      "composed",
      "near-miss",
      ...entry.traits.split(" "),
      ...(furniture.length > 0 ? ["furniture-before"] : []),
    ],
    labels: {
      kind: entry.kind,
      ...(entry.year === undefined ? {} : { reportYear: entry.year }),
      ...(entry.title === undefined ? {} : { title: entry.title }),
      ...(entry.organization === undefined ? {} : { organization: organizationOf(entry.organization) }),
    },
  };
}
