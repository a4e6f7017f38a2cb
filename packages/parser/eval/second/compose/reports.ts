import type { Random } from "../../random.ts";
import type { EvalDocument, EvalLabels } from "../../types.ts";
import {
  composeContents,
  type DutyForm,
  type MeasuresForm,
  type Plan,
  type PlanForm,
  type ShortcomingsForm,
  type Style,
} from "./contents.ts";
import { type Damage, damageLines, damageWords } from "./damage.ts";
import { deckFrom, weighted } from "./deck.ts";
import { isoDate } from "./fill.ts";
import {
  furnitureLines,
  pageDay,
  type SignatureForm,
  signatureLabel,
  signatureLines,
  signingDay,
  type TitleForm,
  titleLines,
} from "./frame.ts";
import { type HeadingEnd, type Join, numberings, renderParts } from "./outline.ts";
import { profileOf } from "./profile.ts";
import type { Stock } from "./stock.ts";

/** The choices as decks, so that every form comes in its proportion and no skeleton dominates. */
export function choicesFrom(random: Random) {
  const deck = <Item>(rows: readonly (readonly [Item, number])[]) => deckFrom(random, weighted(rows));
  return {
    measures: deck<MeasuresForm>([
      ["role", 11],
      ["thematic", 6],
      ["with-shortcomings", 1],
      ["with-duty", 1],
      ["before-first-heading", 1],
    ]),
    shortcomings: deck<ShortcomingsForm>([
      ["own", 10],
      ["with-plan", 3],
      ["second-level", 2],
      ["paragraph", 3],
      ["missing", 3],
    ]),
    duty: deck<DutyForm>([
      ["own", 7],
      ["second-level", 4],
      ["third-level", 3],
      ["sentence", 5],
      ["paragraph", 2],
      ["missing", 4],
    ]),
    plan: deck<PlanForm>([
      ["own", 9],
      ["paragraph", 2],
      ["missing", 1],
    ]),
    other: deck<boolean>([
      [false, 15],
      [true, 1],
    ]),
    style: deck<Style>([
      ["items", 9],
      ["items-with-third-level", 4],
      ["run-of-firstly", 2],
      ["firstly-per-paragraph", 2],
      ["prose", 3],
    ]),
    join: deck<Join>([
      ["own-line", 5],
      ["full-stop", 6],
      ["blank", 2],
      ["own-line-full-stop", 2],
    ]),
    dutyPlace: deck<Plan["dutyPlace"]>([
      ["first", 2],
      ["second", 2],
      ["third", 3],
      ["last", 2],
    ]),
    numbering: deckFrom(random, weighted(numberings)),
    headingEnd: deck<HeadingEnd>([
      ["plain", 11],
      ["full-stop", 1],
      ["colon", 2],
      ["run-in", 3],
    ]),
    title: deck<TitleForm>([
      ["full", 8],
      ["two-lines", 3],
      ["three-lines", 1],
      ["doubled", 1],
      ["cut-then-full", 1],
      ["absent", 6],
    ]),
    signature: deck<SignatureForm>([
      ["end", 6],
      ["end-one-line", 1],
      ["spaced", 1],
      ["chinese-numerals", 1],
      ["dots", 1],
      ["iso", 1],
      ["top", 1],
      ["date-only", 1],
      ["name-only", 1],
      ["absent", 7],
    ]),
    damage: deck<Damage>([
      ["none", 10],
      ["half-width", 6],
      ["one-line", 2],
      ["one-line-no-blanks", 1],
      ["stray-blanks", 2],
      ["hard-wrapped", 1],
      ["broken-sentence", 2],
      ["blank-lines", 2],
      ["indented", 4],
      ["question-mark-indents", 1],
      ["lost-quotes", 1],
      ["lost-full-stops", 1],
      ["lost-dashes", 1],
      ["traditional", 1],
    ]),
    furniture: deck<boolean>([
      [true, 9],
      [false, 11],
    ]),
    addressee: deck<boolean>([
      [true, 1],
      [false, 3],
    ]),
    opening: deck<"usual" | "this-year" | "last-report" | "none">([
      ["usual", 14],
      ["this-year", 2],
      ["last-report", 3],
      ["none", 2],
    ]),
    fileName: deck<"title" | "other-year" | "number" | "short">([
      ["title", 3],
      ["other-year", 2],
      ["number", 3],
      ["short", 2],
    ]),
    year: deck<number>([
      [2019, 2],
      [2020, 3],
      [2021, 4],
      [2022, 5],
      [2023, 5],
      [2024, 4],
      [2025, 3],
    ]),
  };
}

export type Choices = ReturnType<typeof choicesFrom>;

/** Forms that exclude each other give way to the nearest form that a reader can tell apart. */
function settle(plan: Plan, markless: boolean): Plan {
  const { measures } = plan;
  let { style, duty, shortcomings, join } = plan;
  if (measures === "thematic") style = style === "items" || style === "items-with-third-level" ? "items" : "prose";
  if (measures === "with-duty") style = "items";
  if (duty === "third-level" && (measures === "role" || measures === "with-shortcomings") && !markless)
    style = "items-with-third-level";
  if (duty === "third-level" && style !== "items-with-third-level") duty = "sentence";
  if (measures === "before-first-heading" && duty !== "own" && duty !== "missing") duty = "sentence";
  if (duty === "second-level" && style !== "items" && style !== "items-with-third-level") duty = "sentence";
  if (
    shortcomings === "second-level" &&
    (measures !== "role" || (style !== "items" && style !== "items-with-third-level"))
  )
    shortcomings = "paragraph";
  if (measures === "before-first-heading" && shortcomings === "paragraph") shortcomings = "own";
  if (markless) join = "own-line";
  if (measures === "with-shortcomings") shortcomings = "own";
  // Without any heading there would be no parts at all.
  const next = measures === "before-first-heading" ? "own" : plan.plan;
  return { ...plan, style, duty, shortcomings, join, plan: next };
}

/** Words that show that a city is one with counties below it. */
const citySigns = /省委、省政府|省级主管部门/u;

export function composeReport(id: string, choices: Choices, stock: Stock, random: Random): EvalDocument {
  const profile = profileOf(stock.bodies.draw(), choices.year.draw(), random);
  const { body, year, fill } = profile;
  const numbering = choices.numbering.draw();
  const markless = numbering.second(0) === "";
  const topless = numbering.top(0) === "";
  const plan = settle(
    {
      measures: choices.measures.draw(),
      shortcomings: choices.shortcomings.draw(),
      duty: choices.duty.draw(),
      plan: choices.plan.draw(),
      other: choices.other.draw(),
      style: choices.style.draw(),
      join: choices.join.draw(),
      dutyPlace: choices.dutyPlace.draw(),
      markless,
    },
    markless,
  );
  const composed = composeContents(plan, profile, stock, random);
  const drawnEnd = choices.headingEnd.draw();
  const headingEnd: HeadingEnd = topless ? "plain" : drawnEnd;
  const damage = choices.damage.draw();

  // A text without any sign of where a heading ends would leave the reader guessing.
  const oneLine = damage === "one-line" || damage === "one-line-no-blanks";
  const settledDamage: Damage =
    (oneLine && (topless || markless)) || (damage === "one-line-no-blanks" && plan.measures === "thematic")
      ? "none"
      : damage;
  const fused = settledDamage === "one-line-no-blanks";

  const titleForm = choices.title.draw();
  const government = body.type === "government" && body.name.endsWith("人民政府");
  const named = government && random.chance(0.35) ? body.name.replace(/人民政府$/u, "") : body.name;
  const title = fill(stock.titles.draw()).replace(body.name, named);
  const titleText = fused && titleForm === "cut-then-full" ? [title] : titleLines(titleForm, title, named);

  const signing = signingDay(year, random);
  const drawnSignature = choices.signature.draw();
  const signatureForm: SignatureForm = drawnSignature === "top" && titleForm === "absent" ? "end" : drawnSignature;
  const signature = signatureLines(signatureForm, body.name, signing, random.chance(0.4));

  const openingForm = choices.opening.draw();
  const opening =
    openingForm === "none"
      ? ""
      : openingForm === "this-year"
        ? fill("今年以来，{我}聚焦法治政府建设重点任务，细化举措、精准发力，各项工作有序推进。")
        : openingForm === "last-report"
          ? fill(stock.openings.draw()) +
            fill("对《{机关}{去年}年法治政府建设年度报告》中提出的工作安排逐项对账，均已落实。")
          : fill(stock.openings.draw());
  const leadIn = openingForm === "none" ? "" : fill(stock.leadIns.draw());
  const addressed = choices.addressee.draw() && titleForm !== "absent" && body.level !== "province";
  const closing = stock.closings.draw();

  const inner = damageLines(
    settledDamage,
    [
      ...titleText,
      ...(signatureForm === "top" ? signature : []),
      ...(addressed ? [body.addressee] : []),
      ...(opening + leadIn === "" ? [] : [opening + leadIn]),
      ...composed.lead,
      ...renderParts(composed.parts, numbering, headingEnd, random),
      ...(closing === "" ? [] : [closing]),
      ...(signatureForm === "top" ? [] : signature),
    ],
    random,
  );

  const furniture = choices.furniture.draw() ? stock.furnitures.draw() : undefined;
  const page = pageDay(signing, random);
  const around = furniture === undefined ? { before: [], after: [] } : furnitureLines(furniture, profile, page, random);
  const before = around.before.map((line) =>
    settledDamage === "traditional" ? damageWords(settledDamage, line) : line,
  );
  const after = around.after.map((line) => (settledDamage === "traditional" ? damageWords(settledDamage, line) : line));
  // Furniture that is glued to the text would hide where a title begins: it is glued to the opening only.
  const glued = furniture?.glued === true && titleForm === "absent";
  const textLines = glued
    ? [...before.slice(0, -1), `${before.at(-1) ?? ""}${inner[0] ?? ""}`, ...inner.slice(1), ...after]
    : [...before, ...inner, ...after];
  const text = `${textLines.join("\n")}\n`;

  const innerText = inner.join("");
  const shown = text.replace(/\s/gu, "").includes(body.name) && settledDamage !== "traditional";
  const level = body.level === "city" && !citySigns.test(innerText) ? undefined : body.level;
  const organization: EvalLabels["organization"] = {
    name: body.name,
    ...(level === undefined ? {} : { level }),
    ...(body.type === undefined ? {} : { type: body.type }),
  };
  // A year that stands only under the signature does not say which year is reported on, unless the text says "this year".
  const dated =
    openingForm === "this-year"
      ? innerText
      : innerText.replace(/\s/gu, "").replaceAll(signature.join("").replace(/\s/gu, ""), "");
  const yearShown = dated.replace(/\s/gu, "").includes(`${year}年`);
  const bareItems =
    topless && markless && composed.parts.some((part) => part.blocks.some((block) => block.kind === "item"));
  const sections = composed.parts.map((part) => ({
    heading: damageWords(settledDamage, part.heading),
    roles: part.roles,
  }));
  const generated = before.some((line) => /生成日期/u.test(line));
  const labels: EvalLabels = {
    kind: "annual-report",
    ...(yearShown ? { reportYear: year } : {}),
    title: titleForm === "absent" ? null : damageWords(settledDamage, title),
    ...(shown ? { organization } : {}),
    ...(settledDamage === "traditional" ? {} : { signature: signatureLabel(signatureForm, body.name, signing) }),
    ...(generated ? {} : { publishedOn: furniture?.dated === true ? isoDate(page.year, page.month, page.day) : null }),
    ...(bareItems ? {} : { sections }),
    content: composed.content,
  };

  const nameForm = choices.fileName.draw();
  const fileName = {
    title: `${title}.txt`,
    "other-year": `${body.name}${year + random.pick([-1, 1, -2])}年法治政府建设年度报告.txt`,
    number: `content_${random.integer(10_000, 99_999)}.txt`,
    short: `${body.self}-法治报告.txt`,
  }[nameForm];

  const traits = [
    "composed",
    `measures-${plan.measures}`,
    ...(plan.measures === "thematic" ? ["thematic"] : []),
    ...(composed.parts.some(({ roles }) => roles.length > 1) ? ["combined-heading"] : []),
    `shortcomings-${plan.measures === "with-shortcomings" ? "with-measures" : plan.shortcomings}`,
    `duty-${plan.measures === "with-duty" ? "with-measures" : plan.duty}`,
    `plan-${plan.shortcomings === "with-plan" && plan.measures !== "with-shortcomings" ? "with-shortcomings" : plan.plan}`,
    `style-${plan.style}`,
    `numbering-${numbering.name}`,
    ...(headingEnd === "plain" ? [] : [`heading-${headingEnd}`]),
    ...(settledDamage === "none" ? [] : [settledDamage]),
    `title-${titleForm}`,
    `signature-${signatureForm}`,
    ...(furniture === undefined ? [] : [`furniture-${furniture.system}`]),
    ...(glued ? ["furniture-glued"] : []),
    ...(openingForm === "usual" ? [] : [`opening-${openingForm}`]),
    ...(nameForm === "other-year" ? ["wrong-year-file"] : []),
    ...(addressed ? ["addressee"] : []),
    ...(plan.other ? ["other-matters"] : []),
  ];
  return { id, fileName, text, traits, labels };
}
