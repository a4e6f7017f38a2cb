import { contentSections } from "@fazhi/engine";
import type { ContentKey } from "@fazhi/schema";
import type { Random } from "../../parser/eval/random.js";
import type { SeedTarget } from "./seed.js";

/** Where faults can be put: the ends of sentences of a content, behind 。 and never in a heading or in furniture. */
export function sentenceEnds({ text, report }: SeedTarget, content: ContentKey): readonly number[] {
  const ends: number[] = [];
  const isFurniture = (at: number) => report.furniture.some(({ span }) => span.start <= at && at < span.end);
  for (const { section } of contentSections(report, content)) {
    for (let at = text.indexOf("。", section.headingSpan.end); at >= 0 && at < section.span.end; ) {
      if (!isFurniture(at)) ends.push(at + 1);
      at = text.indexOf("。", at + 1);
    }
  }
  return ends;
}

/** One of the places of a content, or null where it has none. */
export function placeIn(target: SeedTarget, content: ContentKey, random: Random): number | null {
  const ends = sentenceEnds(target, content);
  return ends.length === 0 ? null : (ends[random.integer(0, ends.length - 1)] ?? null);
}
