import type { ContentKey } from "@fazhi/schema";
import type { Random } from "../../random.ts";
import type { EvalDocument, EvalLabels } from "../../types.ts";
import type { Entry } from "../overlap.ts";
import {
  measuresLeads,
  personLeads,
  planInParagraph,
  planLeads,
  problemInParagraph,
  shortcomingsLeads,
} from "../wording/leads.ts";
import { closings, levelEvidence, yearlessOpenings } from "../wording/openings.ts";
import { type Body, makeBody } from "./bodies.ts";
import { changeCharacters, changeLines, type Damage } from "./damage.ts";
import type { Deck } from "./deck.ts";
import { furnish } from "./furniture.ts";
import type { Theme } from "./lines.ts";
import { dateStyles, iso, printDate, someDay } from "./numerals.ts";
import {
  type Content,
  type Item,
  type ItemStyle,
  itemStyles,
  type Part,
  printItems,
  printParts,
  type Stock,
  type TopStyle,
  themes,
  Writer,
} from "./parts.ts";
import { annualTitle, printTitle, type TitlePrint } from "./titles.ts";

/** M measures, S shortcomings, F first responsible person, P plan, O other matters; SP, MS, MF under one heading; T a part per subject. */
const shapes = [
  "M S F P",
  "M S F P",
  "M S F P",
  "F M S P",
  "F M S P",
  "M F S P",
  "M F S P",
  "M S P F",
  "M S F P O",
  "M S P",
  "M S P",
  "M S P",
  "M S P",
  "M S P",
  "M SP",
  "M SP",
  "F M SP",
  "M F SP",
  "MS P",
  "MS F P",
  "MF S P",
  "M P",
  "M P",
  "M F P",
  "M",
  "M S",
  "T S P",
  "T S P",
  "T S P",
  "T S P",
  "T SP",
  "T SP",
  "F T S P",
  "T F S P",
  "T P",
  "T",
  "none",
  "none",
] as const;
type Shape = (typeof shapes)[number];

type PersonMode = "part" | "second" | "third" | "sentence" | "paragraph" | "missing";

const topWeights: readonly [TopStyle, ...TopStyle[]] = [
  ...(["cn", "cn", "cn", "cn", "cn", "cn", "cn", "cn", "cn", "cn"] as const),
  ...(["cn-space", "cn-stop", "cn-stop", "cn-colon", "cn-run-in", "cn-run-in", "cn-dot", "paren", "paren"] as const),
  ...(["unnumbered", "unnumbered", "part-words", "bracketed"] as const),
] as unknown as [TopStyle, ...TopStyle[]];

export interface Choices {
  /** Wrapped, so that what stands in a list twice is dealt twice as often. */
  readonly shapes: Deck<{ readonly shape: Shape }>;
  readonly years: Deck<{ readonly year: number }>;
  readonly kinds: Deck<{ readonly kind: Body["kind"] }>;
  readonly announced: Deck<string>;
  readonly plain: Deck<string>;
  readonly names: Set<string>;
}

export const allShapes: readonly Shape[] = shapes;

/** What a document keeps when it is composed anew because it was too much like another. */
export interface Frame {
  readonly number: number;
  readonly kind: Body["kind"];
  readonly shape: Shape;
  readonly year: number;
}

export const dealFrame = (number: number, choices: Choices): Frame => ({
  number,
  ...choices.kinds.one(),
  ...choices.shapes.one(),
  ...choices.years.one(),
});

export function composeReport(frame: Frame, choices: Choices, stock: Stock, random: Random): Entry {
  const traits = new Set<string>();
  const { number, kind, shape, year } = frame;
  const body = newBody(kind, year, choices, random);
  const writer = new Writer(body, year, stock, random);
  traits.add(body.kind);

  const joint = body.type === "government" && body.kind !== "province" && random.chance(0.09);
  const yearless = !joint && random.chance(0.05);
  const top = random.pick(topWeights);
  const made = makeParts(shape, top, writer, traits, random);

  // Title. What is printed decides how full the name of the body can be.
  const letter = body.words.级 ?? "";
  const titleName = joint
    ? body.kind === "township"
      ? `中共${body.place}${letter === "街道" ? "工作委员会" : "委员会"} ${body.shortName}`
      : `中共${body.place}委员会 ${body.name}`
    : random.pick(body.titleNames);
  const fullTitle = annualTitle(titleName, year, yearless, made.content["next-year-plan"] !== "missing", random);
  const wantedPrint: TitlePrint = joint
    ? "whole"
    : random.pick([
        ...(["whole", "whole", "whole", "whole", "absent", "absent", "absent", "absent", "absent"] as const),
        ...(["split", "split-in-three", "doubled"] as const),
        ...(titleName.startsWith(body.place) && body.kind === "department" ? (["cut-left"] as const) : []),
      ] as unknown as [TitlePrint, ...TitlePrint[]]);
  const titled = printTitle(fullTitle, wantedPrint, random);
  if (wantedPrint !== "whole") traits.add(wantedPrint === "absent" ? "no-title" : `title-${wantedPrint}`);
  if (joint) traits.add("joint-title");
  if (yearless) traits.add("yearless-title");

  // Opening. Without a title and without roles it has to say itself what the text is.
  const bare = wantedPrint === "absent" && ["T", "M", "none"].includes(shape);
  const skipped = wantedPrint === "whole" && !yearless && body.evidence === undefined && random.chance(0.06);
  if (skipped) traits.add("no-opening");
  const opening = skipped ? "" : makeOpening(body, yearless, bare, writer, choices, random, traits);

  const addressee = !opening.startsWith("主任") && random.chance(0.09) ? [random.pick(body.addressees)] : [];
  if (addressee.length > 0) traits.add("addressee");

  // Signature.
  const signing = joint
    ? "none"
    : random.pick([
        "end",
        "end",
        "end",
        "end",
        "end",
        "none",
        "none",
        "none",
        "none",
        "top",
        "one-line",
        "date-only",
      ] as const);
  const signedIn = random.chance(0.12) ? year : year + 1;
  const signed = someDay(signedIn, signedIn === year ? [12] : [1, 1, 1, 2, 2, 3], random);
  const dateStyle = random.chance(0.55) ? "plain" : random.pick(dateStyles);
  const signer = body.kind === "township" && random.chance(0.5) ? body.shortName : body.name;
  const printedDate = printDate(signed, dateStyle);
  if (signing !== "end") traits.add(signing === "none" ? "no-signature" : `signature-${signing}`);
  if (signing !== "none" && dateStyle !== "plain") traits.add(`date-${dateStyle}`);

  // Page furniture.
  const withPage = random.chance(0.45);
  const late = random.chance(0.16);
  const wanted = late
    ? someDay(year + 1 + (random.chance(0.3) ? 1 : 0), [5, 6, 8, 10, 11], random)
    : someDay(year + 1, [1, 2, 3], random);
  // Nothing is put up before it is signed.
  const published =
    iso(wanted) < iso(signed) ? { ...signed, month: Math.min(12, signed.month + 1), day: wanted.day } : wanted;
  const page = furnish(
    {
      title: fullTitle,
      site: body.place,
      source:
        body.kind === "department" || body.kind === "central" || body.kind === "township"
          ? body.shortName
          : `${body.place}司法局`,
      day: published,
      year,
      otherYear: year - 1,
    },
    random,
  );
  const furniture = withPage ? page : undefined;
  if (furniture) {
    traits.add(`page-${furniture.system}`);
    if (furniture.glued !== "") traits.add("furniture-glued");
    if (late) traits.add("published-late");
  }

  // The text.
  const closing = random.chance(0.2) ? [random.pick(closings as unknown as [string, ...string[]])] : [];
  const printed = printParts(made.parts, top);
  const openingLines = opening === "" ? [] : [opening];
  if (furniture && furniture.glued !== "") {
    if (openingLines.length > 0) openingLines[0] = `${furniture.glued}${openingLines[0]}`;
  }
  const gluedAlone = furniture && furniture.glued !== "" && openingLines.length === 0 ? [furniture.glued] : [];
  const signatureLines =
    signing === "none"
      ? []
      : signing === "date-only"
        ? [printedDate]
        : signing === "one-line"
          ? [`${signer} ${printedDate}`]
          : [signer, printedDate];
  // A page that repeats the title above the text leaves no title out.
  const columnTitle = furniture?.above.includes(fullTitle) === true;
  const above = furniture?.above ?? [];
  const lines = [
    ...above,
    ...titled.lines,
    ...(signing === "top" ? signatureLines : []),
    ...(furniture?.below ?? []),
    ...gluedAlone,
    ...addressee,
    ...openingLines,
    ...printed.lines,
    ...made.tail,
    ...closing,
    ...(signing === "top" ? [] : signatureLines),
    ...(furniture?.after ?? []),
  ];

  const damages = chooseDamages(random, printed.lines.length, top);
  for (const damage of damages) traits.add(damage);
  const protectedLines = new Set([...printed.headingLines, ...titled.lines, ...signatureLines, ...above, fullTitle]);
  const text = changeCharacters(changeLines(lines, protectedLines, damages, random), damages);
  const asPrinted = (label: string): string => changeCharacters(label, damages);

  // Labels.
  const whole = lines.join("\n");
  const named = whole.includes(body.place) || whole.includes(body.name);
  const fullName = joint || !named ? undefined : fullestName(body, whole);
  const yearSeen = lines
    .filter((line) => !signatureLines.includes(line) && !above.includes(line))
    .join("\n")
    .includes(`${year}年`);
  const reportYear = yearSeen || (yearless && signedIn === year && signing !== "none") ? year : undefined;
  const title = columnTitle ? fullTitle : titled.title;
  const dated = furniture === undefined ? "no" : furniture.dated;
  const labels: EvalLabels = {
    kind: "annual-report",
    ...(reportYear === undefined ? {} : { reportYear }),
    ...(columnTitle && wantedPrint !== "whole" ? {} : { title: title === null ? null : asPrinted(title) }),
    ...(fullName === undefined
      ? {}
      : {
          organization: {
            name: asPrinted(fullName),
            ...(body.level === undefined ? {} : { level: body.level }),
            type: body.type,
          },
        }),
    signature:
      signing === "none"
        ? null
        : { organization: signing === "date-only" ? null : asPrinted(signer), date: iso(signed) },
    ...(dated === "unclear" ? {} : { publishedOn: dated === "yes" ? iso(published) : null }),
    sections: made.parts.map(({ heading, roles }) => ({ heading: asPrinted(heading), roles })),
    content: made.content,
  };
  const wrongYear = random.chance(0.08);
  if (wrongYear) traits.add("wrong-year-file");
  const document: EvalDocument = {
    id: `composed-report-${String(number).padStart(3, "0")}`,
    fileName: `${body.name}${wrongYear ? year + random.pick([-1, 1, 2]) : year}${random.chance(0.5) ? "年法治政府建设年度报告" : ""}.txt`,
    text,
    traits: [...traits, `shape-${shape.replaceAll(" ", "-")}`, `top-${top}`],
    labels,
  };
  return { document, told: [opening, ...printed.lines, ...made.tail].join("\n") };
}

function newBody(kind: Body["kind"], year: number, choices: Choices, random: Random): Body {
  for (let attempt = 0; ; attempt += 1) {
    const body = makeBody(kind, year, random);
    if (attempt > 30 || !choices.names.has(`${body.name}${year}`)) {
      choices.names.add(`${body.name}${year}`);
      return body;
    }
  }
}

function fullestName(body: Body, text: string): string {
  if (body.kind !== "township" || text.includes(body.name)) return body.name;
  // The county may stand before the town's name in the title only.
  const town = body.place;
  const at = body.name.indexOf(town);
  return text.includes(body.name.slice(0, at + town.length)) ? body.name : body.shortName;
}

function makeOpening(
  body: Body,
  yearless: boolean,
  bare: boolean,
  writer: Writer,
  choices: Choices,
  random: Random,
  traits: Set<string>,
): string {
  if (yearless) {
    traits.add("yearless-opening");
    return withEvidence(
      writer.fill(random.pick(yearlessOpenings as unknown as [string, ...string[]])),
      body,
      writer,
      random,
    );
  }
  const toCongress = body.kind === "county" && random.chance(0.06);
  if (toCongress) {
    traits.add("to-congress");
    return writer.fill(
      "主任、各位副主任、各位委员：受{级}人民政府委托，现将{机}{年}年度法治政府建设情况报告如下，请予审议。",
    );
  }
  const opening = writer.fill(bare || random.chance(0.62) ? choices.announced.one() : choices.plain.one());
  if (random.chance(0.06)) {
    traits.add("cites-last-report");
    const last = writer.fill(
      `《${body.name}{上年}年法治政府建设年度报告》公开后，收到意见建议[3-26]条，均已研究吸收。`,
    );
    return withEvidence(`${last}${opening}`, body, writer, random);
  }
  return withEvidence(opening, body, writer, random);
}

/** Puts the sentence that shows the level before the last one. */
function withEvidence(opening: string, body: Body, writer: Writer, random: Random): string {
  if (body.evidence === undefined) return opening;
  const sentence = writer.fill(random.pick(levelEvidence[body.evidence]));
  const sentences = opening.split(/(?<=。)/);
  if (sentences.length === 1) return `${sentence}${opening}`;
  return [...sentences.slice(0, -1), sentence, ...sentences.slice(-1)].join("");
}

function chooseDamages(random: Random, lineCount: number, top: TopStyle): ReadonlySet<Damage> {
  const damages = new Set<Damage>();
  if (random.chance(0.36)) damages.add("half-width");
  if (random.chance(0.12)) damages.add("lost-brackets");
  if (random.chance(0.12)) damages.add("lost-dashes");
  if (random.chance(0.05)) damages.add("lost-quotes");
  if (random.chance(0.06)) damages.add("masked");
  if (random.chance(0.1)) damages.add("stray-blanks");
  if (random.chance(0.025)) damages.add("traditional");
  const layout = random.next();
  // Headings without a number could not be told from sentences on one line.
  if (layout < 0.05 && top !== "unnumbered") damages.add("one-line");
  else if (layout < 0.1) damages.add("broken-lines");
  else if (layout < 0.25) damages.add("indented");
  else if (layout < 0.28) damages.add("question-marks");
  else if (layout < 0.4) damages.add("blank-lines");
  else if (layout < 0.45 && lineCount > 16) damages.add("page-numbers");
  return damages;
}

interface Made {
  readonly parts: readonly Part[];
  /** Paragraphs after the last part that have no heading, or the whole text where it has none. */
  readonly tail: readonly string[];
  readonly content: Content;
}

function makeParts(shape: Shape, top: TopStyle, writer: Writer, traits: Set<string>, random: Random): Made {
  const content: Content = {
    measures: "present",
    shortcomings: "missing",
    "next-year-plan": "missing",
    "other-matters": "missing",
  };
  if (shape === "none") return headless(writer, content, traits, random);
  const tokens = shape.split(" ");
  // The third level is where a content is hidden best: groups are wanted more often than their share of the styles.
  const usable = [...itemStyles, "grouped" as const, "grouped" as const].filter(
    (style) =>
      !(style === "untitled-marks" && ["unnumbered", "bracketed", "part-words"].includes(top)) &&
      !(style === "grouped" && top === "paren"),
  );
  const style = random.pick(usable as unknown as [ItemStyle, ...ItemStyle[]]);
  traits.add(`items-${style}`);
  const hasPersonPart = tokens.some((token) => token.includes("F"));
  const thematic = tokens.includes("T");
  const person: PersonMode = hasPersonPart
    ? "part"
    : random.pick([
        ...(["sentence", "sentence", "sentence", "paragraph", "missing", "missing"] as const),
        ...(!thematic &&
        top !== "paren" &&
        ["paren-own-line", "paren-stop", "paren-run-in", "half-paren"].includes(style)
          ? (["second", "second", "second", "second", "second", "second"] as const)
          : []),
        ...(!thematic && style === "grouped"
          ? (["third", "third", "third", "third", "third", "third", "third", "third"] as const)
          : []),
      ] as unknown as [PersonMode, ...PersonMode[]]);
  traits.add(`person-${person}`);
  content["first-responsible-person"] =
    person === "missing" ? "missing" : person === "part" || person === "second" ? "present" : "inline";

  const parts: Part[] = [];
  if (!thematic && random.chance(0.04)) {
    traits.add("preface-part");
    parts.push({ heading: "单位基本情况简介", roles: [], lines: [prefaceOf(writer)] });
  }
  for (const token of tokens) {
    if (token === "T") parts.push(...thematicParts(person, style, top, writer, random, traits));
    else parts.push(makePart(token, person, style, top, writer, random, traits));
  }
  for (const part of parts) {
    for (const role of part.roles) content[role] = "present";
  }

  // Contents that have no heading but are there all the same.
  const tail: string[] = [];
  const last = parts.at(-1);
  const planPart = parts.findIndex(({ roles }) => roles.includes("next-year-plan"));
  const noProblems = !parts.some(({ roles }) => roles.includes("shortcomings"));
  if (noProblems && random.chance(0.6)) {
    content.shortcomings = "inline";
    traits.add("shortcomings-inline");
    const paragraph = problemParagraph(writer, random);
    const before = planPart > 0 ? planPart - 1 : parts.length - 1;
    const part = parts[before];
    if (part) parts[before] = { ...part, lines: [...part.lines, paragraph] };
  }
  if (planPart < 0 && last && random.chance(0.65)) {
    content["next-year-plan"] = "inline";
    traits.add("plan-inline");
    tail.push(planParagraph(writer, random));
  }
  if (parts.length > 3 && random.chance(0.05) && top === "cn") traits.add("slip-in-heading");
  return {
    parts: traits.has("slip-in-heading")
      ? parts.map((part) => ({ ...part, heading: part.heading.replace("推进", "推荐") }))
      : parts,
    tail,
    content,
  };
}

const rolesOf: Readonly<Record<string, readonly ContentKey[]>> = {
  M: ["measures"],
  S: ["shortcomings"],
  F: ["first-responsible-person"],
  P: ["next-year-plan"],
  O: ["other-matters"],
  SP: ["shortcomings", "next-year-plan"],
  MS: ["measures", "shortcomings"],
  MF: ["measures", "first-responsible-person"],
};

function makePart(
  token: string,
  person: PersonMode,
  style: ItemStyle,
  top: TopStyle,
  writer: Writer,
  random: Random,
  traits: Set<string>,
): Part {
  const roles = rolesOf[token] ?? [];
  // A heading that is run in needs words to run into.
  const lead = (leads: readonly [string, ...string[]], probability: number): readonly string[] =>
    top === "cn-run-in" || random.chance(probability) ? [writer.fill(random.pick(leads))] : [];
  switch (token) {
    case "M":
      return {
        heading: writer.heading(
          "measures",
          traits.has("preface-part") ? (heading) => !heading.includes("情况") : undefined,
        ),
        roles,
        lines: [...lead(measuresLeads, 0.15), ...measuresLines(person, style, top, writer, random)],
      };
    case "MS": {
      traits.add("combined-heading");
      return {
        heading: writer.heading("measuresAndProblems"),
        roles,
        lines: [
          ...lead(measuresLeads, 0),
          ...measuresLines(person, style, top, writer, random),
          writer.fill(random.pick(shortcomingsLeads)),
          ...problemLines("plain", top, writer, random, traits),
        ],
      };
    }
    case "MF": {
      traits.add("combined-heading");
      return {
        heading: writer.heading("measuresAndPerson"),
        roles,
        lines: [
          ...lead(measuresLeads, 0),
          ...writer.personParagraphs(random.integer(1, 2)),
          ...measuresLines("part", style, top, writer, random),
        ],
      };
    }
    case "S":
      return {
        heading: writer.heading("shortcomings"),
        roles,
        lines: [...lead(shortcomingsLeads, 0.35), ...problemLines(style, top, writer, random, traits)],
      };
    case "P":
      return {
        heading: writer.heading("plan"),
        roles,
        lines: [...lead(planLeads, 0.3), ...planLines(style, top, writer, random)],
      };
    case "F":
      return {
        heading: writer.heading("person"),
        roles,
        lines: [...lead(personLeads, 0), ...personLines(top, writer, random)],
      };
    case "SP": {
      traits.add("combined-heading");
      const divided = top !== "paren" && random.chance(0.5);
      const problems = problemLines(divided ? "first-second-each" : style, top, writer, random, traits);
      const planned = planLines(divided ? "first-second-each" : "first-second-one-paragraph", top, writer, random);
      return {
        heading: writer.heading("problemsAndPlan"),
        roles,
        lines: divided
          ? [...lead(shortcomingsLeads, 0), "（一）存在的不足", ...problems, "（二）下步打算", ...planned]
          : [...lead(shortcomingsLeads, 0.3), ...problems, writer.fill(random.pick(planLeads)), ...planned],
      };
    }
    default:
      traits.add("other-matters");
      return {
        heading: writer.heading("other"),
        roles,
        lines: [
          writer.fill(
            random.pick([
              "本年度无其他需要报告的情况。",
              "{地}{年}年没有其他需要报告的事项。",
              "法治督察反馈问题整改情况已另行专题报告。",
            ]),
          ),
        ],
      };
  }
}

function measuresItems(writer: Writer, random: Random): readonly (Item & { readonly theme: Theme | "sector" })[] {
  const own = writer.sectorMeasures(random.integer(1, 2)).map((item) => ({ ...item, theme: "sector" as const }));
  const items = [...own, ...writer.measures(random.integer(4, 7))];
  const order = ["learning", "functions", "sector", ...themes];
  return random.chance(0.6)
    ? [...items].sort((one, other) => order.indexOf(one.theme) - order.indexOf(other.theme))
    : random.sample(items, items.length);
}

function measuresLines(
  person: PersonMode,
  style: ItemStyle,
  top: TopStyle,
  writer: Writer,
  random: Random,
): readonly string[] {
  const items = [...measuresItems(writer, random)];
  let paragraph: readonly string[] = [];
  if (person === "sentence") withSentence(items, writer, random);
  if (person === "paragraph") paragraph = writer.personParagraphs(1, true);
  if (person === "second" || person === "third") {
    const item = {
      title: writer.heading("personItem"),
      text: writer.personParagraphs(1, true)[0] ?? "",
      theme: "learning" as const,
    };
    // Under a group heading it must not stand first: the group's heading would be taken from it.
    items.splice(person === "third" ? 1 : random.pick([0, items.length]), 0, item);
  }
  const groups = ["夯实基础强统领", "突出重点抓落实", "多措并举促规范", "凝心聚力提质效"];
  const lines = printItems(items, style, top, (index) => groups[Math.floor(index / 3)] ?? "持续用力补短板");
  return [...paragraph, ...lines];
}

/** Into the middle or the end of a paragraph about something else. */
function withSentence(items: { title: string; text: string; theme: string }[], writer: Writer, random: Random): void {
  const found = items.findIndex(({ theme }) => theme === "learning" || theme === "team");
  const index = Math.max(0, found);
  const item = items[index];
  if (!item) return;
  const sentences = item.text.split(/(?<=。)/);
  const at = random.integer(0, sentences.length);
  items[index] = {
    ...item,
    text: [...sentences.slice(0, at), writer.personSentence(), ...sentences.slice(at)].join(""),
  };
}

function thematicParts(
  person: PersonMode,
  style: ItemStyle,
  top: TopStyle,
  writer: Writer,
  random: Random,
  traits: Set<string>,
): readonly Part[] {
  traits.add("thematic");
  const sectorItems = writer.sectorMeasures(2);
  const kept = themes.filter(() => random.chance(0.66));
  const chosen = kept.length >= 5 ? kept.slice(0, 8) : themes.slice(0, 6);
  let placed = person === "part" || person === "missing" || person === "second" || person === "third";
  const parts: Part[] = [];
  for (const [index, theme] of chosen.entries()) {
    const items: { title: string; text: string; theme: string }[] = [
      ...writer.measures(random.integer(1, 2), theme),
      ...(theme === "enforcement" || (theme === "functions" && random.chance(0.5))
        ? sectorItems
            .slice(theme === "functions" ? 0 : 1, theme === "functions" ? 1 : 2)
            .map((item) => ({ ...item, theme }))
        : []),
    ];
    if (items.length === 0) continue;
    let lines: string[] = [];
    if (!placed && (theme === "learning" || theme === "team" || index === chosen.length - 1)) {
      placed = true;
      if (person === "sentence") withSentence(items, writer, random);
      else lines = [...writer.personParagraphs(1, true)];
    }
    const itemStyle = items.length === 1 || style === "grouped" || top === "cn-run-in" ? "plain" : style;
    parts.push({
      heading: writer.themeHeading(theme),
      roles: ["measures"],
      lines: [...lines, ...printItems(items, itemStyle, top)],
    });
  }
  // Where the last subject had nothing to tell, the sentence has not found its place.
  const last = parts.at(-1);
  if (!placed && last) {
    const said = person === "sentence" ? [writer.personSentence()] : writer.personParagraphs(1, true);
    parts[parts.length - 1] = { ...last, lines: [...last.lines, ...said] };
  }
  return parts;
}

function problemLines(
  style: ItemStyle,
  top: TopStyle,
  writer: Writer,
  random: Random,
  traits: Set<string>,
): readonly string[] {
  const problems = writer.shortcomings(random.integer(2, 4));
  const causes = random.pick(["each", "each", "none", "none", "paragraph"] as const);
  if (causes === "none") traits.add("no-causes");
  const items = problems.map(({ title, text, cause }) => ({
    title,
    text: `${text}。${causes === "each" ? `${cause}。` : ""}`,
  }));
  const after = causes === "paragraph" ? [`上述问题，${problems.map(({ cause }) => cause).join("；")}。`] : [];
  if (random.chance(0.25)) {
    const [only] = [`${problems.map(({ title, text }) => `${title}，${text}`).join("；")}。`];
    return [only ?? "", ...after];
  }
  const own: ItemStyle =
    style === "grouped" || style === "untitled-marks" || style === "plain" || random.chance(0.4)
      ? random.pick(["first-second-one-paragraph", "first-second-each"] as const)
      : style;
  return [...printItems(items, own, top), ...after];
}

function planLines(style: ItemStyle, top: TopStyle, writer: Writer, random: Random): readonly string[] {
  const items = writer.plans(random.integer(3, 5));
  const own: ItemStyle =
    style === "grouped" || style === "untitled-marks" || random.chance(0.4)
      ? random.pick(["first-second-one-paragraph", "first-second-each"] as const)
      : style;
  return printItems(items, own, top);
}

function personLines(top: TopStyle, writer: Writer, random: Random): readonly string[] {
  const paragraphs = writer.personParagraphs(random.integer(1, 3));
  if (paragraphs.length < 2 || top === "paren" || random.chance(0.5)) return paragraphs;
  const titles = random.sample(
    ["强化组织领导", "带头学法用法", "坚持依法决策", "落实述法要求", "抓实督促检查"],
    paragraphs.length,
  );
  return printItems(
    paragraphs.map((text, index) => ({ title: titles[index] ?? "", text })),
    random.pick(["paren-own-line", "paren-run-in", "first-second-each"] as const),
    top,
  );
}

function problemParagraph(writer: Writer, random: Random): string {
  const problems = writer.shortcomings(random.integer(2, 3));
  return writer
    .fill(random.pick(problemInParagraph))
    .replace("%", problems.map(({ title, text }) => `${title}，${text}`).join("；"));
}

function planParagraph(writer: Writer, random: Random): string {
  const items = writer.plans(random.integer(3, 4));
  return writer
    .fill(random.pick(planInParagraph))
    .replace(
      "%",
      items
        .map(({ title, text }, index) => `${["一", "二", "三", "四"][index]}是${title}，${text.slice(0, -1)}`)
        .join("；"),
    );
}

function prefaceOf(writer: Writer): string {
  return writer.fill(
    "{机}内设机构[4-16]个，所属单位[2-12]个，现有在编人员[26-180]名。办公地点设在{地}{迎宾|建设|人民|和平}路[2-190]号。",
  );
}

/** No heading at all: what each paragraph is about shows only in its words. */
function headless(writer: Writer, content: Content, traits: Set<string>, random: Random): Made {
  traits.add("no-headings");
  const items = [...measuresItems(writer, random)].slice(0, 6);
  const person = random.pick(["sentence", "paragraph", "missing"] as const);
  traits.add(`person-${person}`);
  if (person === "sentence") withSentence(items, writer, random);
  const lines = items.map(({ text }) => text);
  if (person === "paragraph") lines.push(...writer.personParagraphs(1, true));
  const { measures: _, ...rest } = content;
  const found: Content = { ...rest, "first-responsible-person": person === "missing" ? "missing" : "inline" };
  if (random.chance(0.75)) {
    found.shortcomings = "inline";
    lines.push(problemParagraph(writer, random));
  }
  if (random.chance(0.75)) {
    found["next-year-plan"] = "inline";
    lines.push(planParagraph(writer, random));
  }
  return { parts: [], tail: lines, content: found };
}
