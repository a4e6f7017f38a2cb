import type { Random } from "../../random.ts";
import type { EvalLabels } from "../../types.ts";
import type { Collection, Entry } from "../overlap.ts";
import { type Kit, kits } from "../wording/nearmisses/kits.ts";
import { planClosings, planOpenings, planTitles, planUnits, taskGroups, tasks } from "../wording/nearmisses/tasks.ts";
import { type Body, makeBody } from "./bodies.ts";
import { changeCharacters, changeLines, type Damage } from "./damage.ts";
import { Deck } from "./deck.ts";
import { fill } from "./fill.ts";
import { furnish } from "./furniture.ts";
import { readLines } from "./lines.ts";
import { chinese, iso, printDate, someDay } from "./numerals.ts";
import { printItems, type Stock, Writer } from "./parts.ts";

const pickOf = <Item>(items: readonly Item[], random: Random): Item => random.pick(items as readonly [Item, ...Item[]]);

interface Draft {
  readonly id: string;
  readonly body: Body;
  readonly title: string;
  readonly year: number;
  readonly lines: readonly string[];
  readonly headings: ReadonlySet<string>;
  readonly labels: Pick<EvalLabels, "kind" | "reportYear" | "organization">;
  readonly traits: readonly string[];
  readonly signed: boolean;
  /** Years between the document's year and the page's, and the months in which it can have been put up. */
  readonly lag: number;
  readonly months: readonly [number, ...number[]];
}

/** Puts a title, a page and some damage round a text. */
function publish(draft: Draft, random: Random): Entry {
  const traits = new Set(draft.traits);
  const day = someDay(draft.year + draft.lag, draft.months, random);
  const furniture = random.chance(0.4)
    ? furnish(
        {
          title: draft.title,
          site: draft.body.place,
          source: `${draft.body.place}司法局`,
          day,
          year: draft.year,
          otherYear: draft.year - 1,
        },
        random,
      )
    : undefined;
  if (furniture) traits.add(`page-${furniture.system}`);
  const signature = draft.signed ? [draft.body.name, printDate(day, "plain")] : [];
  if (draft.signed) traits.add("signed");
  const lines = [
    ...(furniture?.above ?? []),
    draft.title,
    ...(furniture?.below ?? []),
    ...(furniture && furniture.glued !== "" ? [furniture.glued] : []),
    ...draft.lines,
    ...signature,
    ...(furniture?.after ?? []),
  ];
  const damages = new Set<Damage>();
  if (random.chance(0.35)) damages.add("half-width");
  if (random.chance(0.1)) damages.add("lost-brackets");
  if (random.chance(0.05)) damages.add("one-line");
  if (random.chance(0.15)) damages.add("indented");
  if (random.chance(0.12)) damages.add("blank-lines");
  for (const damage of damages) traits.add(damage);
  const text = changeCharacters(changeLines(lines, draft.headings, damages, random), damages);
  const dated = furniture?.dated ?? "no";
  const document = {
    id: draft.id,
    fileName: `${draft.title.replace(/[《》“”]/g, "")}.txt`,
    text,
    traits: ["near-miss", ...traits],
    labels: {
      ...draft.labels,
      title: changeCharacters(draft.title, damages),
      ...(dated === "unclear" ? {} : { publishedOn: dated === "yes" ? iso(day) : null }),
    },
  };
  return { document, told: draft.lines.join("\n") };
}

function organizationOf(body: Body, text: string): EvalLabels["organization"] {
  if (!text.includes(body.name)) return undefined;
  // That a 市 is a prefecture is not said in these texts.
  const open = body.evidence === "city";
  return { name: body.name, ...(open || body.level === undefined ? {} : { level: body.level }), type: body.type };
}

const withOrganization = (organization: EvalLabels["organization"]): Pick<EvalLabels, "organization"> =>
  organization === undefined ? {} : { organization };

function fromKit(kit: Kit, index: number, random: Random, blocks: Deck<readonly string[]>): Entry {
  const year = random.integer(2018, 2025);
  const body = makeBody(pickOf(kit.bodies, random), year, random);
  const words = { ...body.words, 名: kit.ownTitle ? body.titleNames[0] : body.place };
  const write = (text: string): string => fill(text, words, random);
  const title = write(kit.titles[index % kit.titles.length] ?? kit.titles[0]);
  const opening = write(kit.openings[index % kit.openings.length] ?? kit.openings[0]);
  // As many as the kit's blocks go round for, with one in common at most.
  const share = Math.floor(blocks.size / kit.count) + 1;
  const dealt = blocks.deal(Math.max(4, Math.min(6, share)));
  const headings = new Set<string>();
  const numbered = random.chance(0.8);
  const body_ = dealt.flatMap(([heading = "", text], position) => {
    if (text === undefined || !kit.headed) return [write(text ?? heading)];
    const line = `${numbered ? `${chinese(position + 1)}、` : ""}${write(heading)}`;
    headings.add(line);
    return [line, write(text)];
  });
  const closing = random.chance(0.7) ? [write(kit.closings[index % kit.closings.length] ?? kit.closings[0])] : [];
  const lines = [opening, ...body_, ...closing];
  const signed = kit.ownTitle && random.chance(0.5);
  const text = [title, ...lines, ...(signed ? [body.name] : [])].join("\n");
  return publish(
    {
      id: `composed-other-${kit.key}-${index + 1}`,
      body,
      title,
      year,
      lines,
      headings,
      labels: {
        kind: "other",
        ...(kit.year === "open" ? {} : { reportYear: kit.year === "year" ? year : null }),
        ...(kit.ownTitle ? withOrganization(organizationOf(body, text)) : {}),
      },
      traits: [kit.key],
      signed,
      lag: 1,
      months: [1, 2, 3],
    },
    random,
  );
}

/** Half a year or five years, in the very form of an annual report. */
function otherPeriod(period: "half-year" | "five-year", index: number, stock: Stock, random: Random): Entry {
  const year = period === "half-year" ? random.integer(2019, 2025) : pickOf([2020, 2025, 2025, 2020, 2022], random);
  const body = makeBody(pickOf(["county", "department", "township", "county", "city"] as const, random), year, random);
  const writer = new Writer(body, year, stock, random);
  const [name] = body.titleNames;
  const span = year === 2020 ? "2016—2020年" : year === 2025 ? "2021—2025年" : "2018—2022年";
  const titles =
    period === "half-year"
      ? [
          `${name}${year}年上半年法治政府建设工作总结`,
          `${name}关于${year}年上半年法治政府建设情况的报告`,
          `${name}${year}年法治政府建设半年工作总结`,
        ]
      : [
          `${name}${span}法治政府建设工作总结`,
          `${name}关于五年来法治政府建设情况的报告（${span}）`,
          `${name}贯彻落实法治政府建设实施纲要五年总结报告（${span}）`,
        ];
  const title = titles[index % titles.length] ?? "";
  const opening = writer.fill(
    period === "half-year"
      ? pickOf(
          [
            "今年上半年，{机}按照年初部署，统筹推进依法行政，实现了时间过半、任务过半。现将{年}年1至6月工作情况报告如下：",
            "{年}年上半年，{机}认真履行职责，法治建设各项工作平稳推进。现将半年来的情况总结如下。",
          ],
          random,
        )
      : pickOf(
          [
            `${span.slice(0, -1)}年五年间，{机}一张蓝图绘到底，法治政府建设取得长足进步。现将五年工作情况报告如下：`,
            `五年来，{机}坚持法治引领，{全}依法行政水平显著提升。现将${span}有关情况报告如下。`,
          ],
          random,
        ),
  );
  const heads =
    period === "half-year"
      ? ["上半年工作开展情况", "存在的问题", "下半年工作打算"]
      : ["五年来的主要举措和成效", "存在的不足", "今后五年工作思路"];
  const style = pickOf(["paren-run-in", "paren-own-line", "first-second-each", "arabic-run-in"] as const, random);
  const problems = writer
    .shortcomings(random.integer(2, 3))
    .map(({ title: point, text }) => ({ title: point, text: `${text}。` }));
  const headingLines = heads.map((heading, position) => `${chinese(position + 1)}、${heading}`);
  const unyear = (line: string): string =>
    period === "half-year"
      ? line.replaceAll("全年", "上半年").replaceAll(`${year}年制定`, "上半年制定")
      : line.replaceAll("全年", "五年");
  const lines = [
    opening,
    headingLines[0] ?? "",
    ...printItems(writer.measures(random.integer(5, 6)), style, "cn").map(unyear),
    headingLines[1] ?? "",
    ...printItems(problems, style, "cn"),
    headingLines[2] ?? "",
    ...printItems(writer.plans(random.integer(3, 4)), style, "cn").map((line) =>
      period === "half-year" ? line.replaceAll(`${year + 1}年`, "下半年") : line.replaceAll(`${year + 1}年`, "每年"),
    ),
  ];
  return publish(
    {
      id: `composed-other-${period}-${index + 1}`,
      body,
      title,
      year,
      lines,
      headings: new Set(headingLines),
      labels: { kind: "other", ...withOrganization(organizationOf(body, [title, ...lines].join("\n"))) },
      traits: [period],
      signed: false,
      lag: period === "half-year" ? 0 : 1,
      months: period === "half-year" ? [7, 8] : [1, 2, 3],
    },
    random,
  );
}

function workPlan(index: number, random: Random, deck: Deck<ReturnType<typeof readLines>[number]>): Entry {
  const year = random.integer(2017, 2026);
  const body = makeBody(
    pickOf(["county", "department", "township", "department", "city"] as const, random),
    year,
    random,
  );
  const words = { ...body.words, 名: body.titleNames[0] };
  const write = (text: string): string => fill(text, words, random);
  const title = write(planTitles[index % planTitles.length] ?? planTitles[0]);
  const units: readonly string[] =
    body.kind === "department"
      ? planUnits.department
      : body.kind === "township"
        ? planUnits.township
        : planUnits.county;
  const owner = (["lead", "joint", "bracketless", "none", "table"] as const)[index % 5] ?? "lead";
  const owned = (): string => {
    const [first = "", ...others] = random.sample(units, random.integer(2, 4));
    switch (owner) {
      case "lead":
        return `（牵头单位：${first}；配合单位：${others.join("、")}）`;
      case "joint":
        return `（责任单位：${[first, ...others].join("、")}）`;
      case "bracketless":
        return `责任单位：${first}牵头，${others.join("、")}配合`;
      case "table":
        return `【${first}】`;
      case "none":
        return "";
    }
  };
  const numbering = (["run-on", "within-group", "groups-only", "flat"] as const)[index % 4] ?? "run-on";
  const dealt = [...deck.deal(random.integer(8, 11))].sort((one, other) => one.scopes.localeCompare(other.scopes));
  const lines: string[] = [write(planOpenings[index % planOpenings.length] ?? planOpenings[0])];
  const headings = new Set<string>();
  let group = "";
  let groups = 0;
  let within = 0;
  dealt.forEach((line, position) => {
    const [point = "", text = ""] = line.fields;
    if (line.scopes !== group && numbering !== "flat") {
      group = line.scopes;
      groups += 1;
      within = 0;
      const heading = `${chinese(groups)}、${random.pick(taskGroups[Number(group)] ?? [""])}`;
      headings.add(heading);
      lines.push(heading);
    }
    within += 1;
    const marks = {
      "run-on": `${position + 1}.${point}。`,
      "within-group": `（${chinese(within)}）${point}。`,
      "groups-only": `${point}。`,
      flat: `${chinese(position + 1)}、${point}。`,
    };
    const owns = owned();
    lines.push(`${marks[numbering]}${write(text)}。${owner === "bracketless" ? "" : owns}`);
    if (owner === "bracketless") lines.push(owns);
  });
  if (random.chance(0.4)) lines.push(planClosings[index % planClosings.length] ?? planClosings[0]);
  const signed = random.chance(0.4);
  return publish(
    {
      id: `composed-plan-${String(index + 1).padStart(2, "0")}`,
      body,
      title,
      year,
      lines,
      headings,
      labels: {
        kind: "work-plan",
        reportYear: year,
        ...withOrganization(organizationOf(body, [title, ...lines, ...(signed ? [body.name] : [])].join("\n"))),
      },
      traits: ["work-plan", `owners-${owner}`, `tasks-${numbering}`],
      signed,
      lag: 0,
      months: [1, 2, 3, 4],
    },
    random,
  );
}

const plans = 14;
const halfYears = 4;
const fiveYears = 3;

/** Half a year and five years: composed from the same lists as the reports. */
export function composeOtherPeriods(stock: Stock, random: Random, collection: Collection): readonly Entry[] {
  return [
    ...Array.from({ length: halfYears }, (_, index) =>
      collection.add(() => otherPeriod("half-year", index, stock, random)),
    ),
    ...Array.from({ length: fiveYears }, (_, index) =>
      collection.add(() => otherPeriod("five-year", index, stock, random)),
    ),
  ];
}

export function composeNearMisses(random: Random, collection: Collection): readonly Entry[] {
  const fromKits = kits.flatMap((kit) => {
    const blocks = new Deck(
      kit.blocks
        .trim()
        .split("\n")
        .map((line) => line.split(" # ")),
      random,
    );
    return Array.from({ length: kit.count }, (_, index) => collection.add(() => fromKit(kit, index, random, blocks)));
  });
  const taskDeck = new Deck(readLines(tasks), random);
  return [
    ...fromKits,
    ...Array.from({ length: plans }, (_, index) => collection.add(() => workPlan(index, random, taskDeck))),
  ];
}
