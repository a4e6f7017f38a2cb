import type { Random } from "../../random.ts";
import type { EvalDocument } from "../../types.ts";
import { disclosureStatements } from "../wording/disclosure.ts";
import type { NearMiss } from "../wording/near-misses.ts";
import { type Damage, damageLines } from "./damage.ts";
import { deckFrom, weighted } from "./deck.ts";
import { chineseOrdinal } from "./fill.ts";
import { furnitureLines } from "./frame.ts";
import { fits, profileOf } from "./profile.ts";
import type { Stock } from "./stock.ts";

const offices: readonly string[] = [
  "办公室",
  "法规科",
  "执法大队",
  "人事科",
  "机关党委",
  "审批科",
  "信访科",
  "财务科",
  "宣传科",
  "监督科",
  "信息中心",
  "各所属单位",
  "督查室",
  "综合科",
];
const dues: readonly [string, ...string[]] = [
  "",
  "",
  "；完成时限：6月底前",
  "；完成时间：10月31日前",
  "；持续推进",
  "　时限：三季度",
  "；全年任务",
  "；4月15日前完成",
  "；每季度末报送进展",
];

/** Who does a task, in one of the usual ways of saying so. */
function responsible(random: Random): string {
  const [lead = "", second = "", third = ""] = random.sample(offices, 3);
  const who = random.pick([
    `责任单位：${lead}`,
    `责任单位：${lead}、${second}`,
    `牵头单位：${lead}；配合单位：${second}、${third}`,
    `责任科室：${lead}；配合科室：${second}`,
    `${lead}牵头，${second}、${third}配合`,
    `责任部门：${lead}、${second}、${third}`,
  ]);
  return `（${who}${random.pick(dues)}）`;
}

/** What the composer of near misses deals from beside the common stock. */
export function nearMissDecksFrom(random: Random) {
  return {
    disclosure: deckFrom(random, disclosureStatements),
    damage: deckFrom(
      random,
      weighted<Damage>([
        ["none", 8],
        ["half-width", 3],
        ["one-line", 1],
        ["indented", 2],
        ["blank-lines", 1],
        ["broken-sentence", 1],
        ["traditional", 1],
      ]),
    ),
    furniture: deckFrom(
      random,
      weighted([
        [true, 2],
        [false, 5],
      ]),
    ),
    year: deckFrom(
      random,
      weighted([
        [2021, 2],
        [2022, 3],
        [2023, 3],
        [2024, 3],
        [2025, 1],
      ]),
    ),
  };
}

export type NearMissDecks = ReturnType<typeof nearMissDecksFrom>;

export function composeNearMiss(
  id: string,
  source: NearMiss,
  decks: NearMissDecks,
  stock: Stock,
  random: Random,
): EvalDocument {
  const profile = profileOf(stock.bodies.draw(), decks.year.draw(), random);
  const { fill, year } = profile;
  const place = /^\p{Script=Han}+?[省市县区镇乡]/u.exec(profile.body.name)?.[0] ?? profile.body.name;
  const entryOf = (subject: { readonly entries: { draw(): { readonly heading: string; readonly text: string } } }) => {
    let entry = subject.entries.draw();
    while (!fits(entry.text, year)) entry = subject.entries.draw();
    return { heading: fill(entry.heading), text: fill(entry.text) };
  };
  const fitting = (draw: () => string): string => {
    for (let tries = 0; tries < 30; tries += 1) {
      const template = draw();
      if (fits(template, year)) return fill(template);
    }
    throw new Error("Nothing fits the year.");
  };
  let task = 0;
  const used = new Set<string>();
  const expand = (line: string): readonly string[] => {
    const match = /^@(\w) (\d+)$/u.exec(line);
    if (match === null) return [fill(line.replaceAll("{地}", place))];
    const count = Number(match[2]);
    const times = <Item>(make: (index: number) => Item): Item[] =>
      Array.from({ length: count }, (_, index) => make(index));
    switch (match[1]) {
      case "m":
        return stock.subjects
          .drawMany(count)
          .map(entryOf)
          .map(({ heading, text }, index) => `（${chineseOrdinal(index)}）${heading}。${text}`);
      case "a":
        return stock.subjects.drawMany(count).map((subject) => entryOf(subject).text);
      case "d":
        return times(() => fill(decks.disclosure.draw()));
      case "s":
        return times((index) => `${index + 1}.${fitting(() => stock.shortcomings.draw().text)}`);
      case "p":
        return times((index) => `（${chineseOrdinal(index)}）${fitting(() => stock.plans.draw().text)}`);
      default:
        return times(() => {
          let point = stock.plans.draw();
          while (used.has(point.heading) || !fits(point.heading + point.text, year)) point = stock.plans.draw();
          used.add(point.heading);
          task += 1;
          return `${task}.${point.heading}。${fill(point.text)}${responsible(random)}`;
        });
    }
  };
  const drawn = decks.damage.draw();
  const inner = damageLines(drawn, source.template.split("\n").flatMap(expand), random);
  const furniture = decks.furniture.draw() ? stock.furnitures.draw() : undefined;
  const around =
    furniture === undefined
      ? { before: [], after: [] }
      : furnitureLines(
          furniture,
          profile,
          { year: year + 1, month: random.integer(1, 9), day: random.integer(1, 28) },
          random,
        );
  return {
    id,
    fileName: fill(source.fileName),
    text: `${[...around.before, ...inner, ...around.after].join("\n")}\n`,
    traits: [
      "composed",
      "near-miss",
      source.trait,
      ...(drawn === "none" ? [] : [drawn]),
      ...(furniture === undefined ? [] : [`furniture-${furniture.system}`]),
    ],
    labels: { kind: source.kind, ...(source.dated ? { reportYear: year } : {}) },
  };
}
