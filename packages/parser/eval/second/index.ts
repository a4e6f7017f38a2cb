import { randomFrom } from "../random.ts";
import type { EvalDocument } from "../types.ts";
import { composeNearMiss, nearMissDecksFrom } from "./compose/near-misses.ts";
import { choicesFrom, composeReport } from "./compose/reports.ts";
import { overlap, sentencesOf } from "./compose/sentences.ts";
import { stockFrom } from "./compose/stock.ts";
import { nearMisses as nearMissTemplates } from "./wording/near-misses.ts";
import { frames } from "./written/frames.ts";
import { gaps } from "./written/gaps.ts";
import { headings } from "./written/headings.ts";
import { nearMisses } from "./written/near-misses.ts";
import { order } from "./written/order.ts";
import { thematic } from "./written/thematic.ts";

const composedReports = 90;
/** Two composed documents share at most this part of the sentences of the shorter one. */
export const greatestOverlap = 0.2;

const writtenDocuments: readonly EvalDocument[] = [
  ...order,
  ...headings,
  ...thematic,
  ...frames,
  ...gaps,
  ...nearMisses,
];

function composed(): readonly EvalDocument[] {
  const random = randomFrom(20_260_417);
  const stock = stockFrom(random);
  const choices = choicesFrom(random);
  const decks = nearMissDecksFrom(random);
  const kept: { readonly document: EvalDocument; readonly sentences: ReadonlySet<string> }[] = [];
  const keep = (compose: () => EvalDocument): void => {
    for (let tries = 0; tries < 40; tries += 1) {
      const document = compose();
      const sentences = sentencesOf(document.text);
      if (kept.every((other) => overlap(sentences, other.sentences) <= greatestOverlap)) {
        kept.push({ document, sentences });
        return;
      }
    }
    throw new Error("A composed document is too like the others.");
  };
  for (let index = 1; index <= composedReports; index += 1) {
    keep(() => composeReport(`report-${String(index).padStart(3, "0")}`, choices, stock, random));
  }
  for (const [index, template] of nearMissTemplates.entries()) {
    keep(() =>
      composeNearMiss(
        `near-miss-${String(index + 1).padStart(2, "0")}-${template.trait}`,
        template,
        decks,
        stock,
        random,
      ),
    );
  }
  return kept.map(({ document }) => document);
}

/** The whole set, the same on every call. */
export const documents = (): readonly EvalDocument[] => [...writtenDocuments, ...composed()];
