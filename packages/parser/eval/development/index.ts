import { type Random, randomFrom } from "../random.ts";
import type { EvalDocument } from "../types.ts";
import { Deck } from "./compose/deck.ts";
import { composeNearMisses, composeOtherPeriods } from "./compose/nearMiss.ts";
import { newStock, type Stock } from "./compose/parts.ts";
import { allShapes, composeReport, dealFrame } from "./compose/report.ts";
import { Collection, type Entry } from "./overlap.ts";
import { announcedOpenings, plainOpenings } from "./wording/openings.ts";
import { written } from "./written/index.ts";

const composedReports = 150;

function reports(stock: Stock, random: Random, collection: Collection): readonly Entry[] {
  const years = [
    2015,
    2016,
    2017,
    2018,
    2018,
    ...[2019, 2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) => [year, year, year]),
  ];
  // The shares of 135 published reports.
  const kinds = [
    ...Array<"department">(9).fill("department"),
    ...Array<"county">(9).fill("county"),
    ...Array<"province">(4).fill("province"),
    ...Array<"township">(5).fill("township"),
    ...Array<"city">(3).fill("city"),
    "central" as const,
  ];
  const choices = {
    shapes: new Deck(
      allShapes.map((shape) => ({ shape })),
      random,
    ),
    years: new Deck(
      years.map((year) => ({ year })),
      random,
    ),
    kinds: new Deck(
      kinds.map((kind) => ({ kind })),
      random,
    ),
    announced: new Deck(announcedOpenings, random),
    plain: new Deck(plainOpenings, random),
    names: new Set<string>(),
  };
  return Array.from({ length: composedReports }, (_, index) => {
    const frame = dealFrame(index + 1, choices);
    return collection.add(() => composeReport(frame, choices, stock, random));
  });
}

/** The set with what each document tells before it is damaged; the same at every call. */
export function entries(): readonly Entry[] {
  const random = randomFrom(20_240_229);
  const stock = newStock(random);
  const collection = new Collection();
  return [
    ...written.map((document) => ({ document, told: document.text })),
    ...composeOtherPeriods(stock, random, collection),
    ...reports(stock, random, collection),
    ...composeNearMisses(random, collection),
  ];
}

/** The set. */
export const documents = (): readonly EvalDocument[] => entries().map(({ document }) => document);
