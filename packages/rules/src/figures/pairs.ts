import type { Finder } from "@fazhi/engine";
import {
  type Count,
  type CountedSentence,
  countedSentences,
  isSameMeasure,
  isTold,
  isTotal,
  wordsBetween,
} from "./counts.js";
import { hasLeftOver, hasOtherScope, isPartOf, isWholeOf, mayBePart, STAGES, type Stage } from "./stages.js";

/** A count and what was counted of it, in one sentence: 征求意见97条，采纳94条. */
export interface CountPair {
  readonly stage: Stage;
  /** All counts before it that it may be counted in, the nearest last: 收到意见97条、建议20条，采纳110条. */
  readonly wholes: readonly Count[];
  readonly part: Count;
  /** Between them stands nothing about other years or what was left over. */
  readonly sameScope: boolean;
}

/** So many figures back a part is looked for its whole. */
const REACH = 4;

/** The pairs of the sentences that tell what was done. Ask for them with `once(countPairs)`. */
export const countPairs: Finder<readonly CountPair[]> = (_, once) => once(countedSentences).flatMap(pairsOf);

function pairsOf(counted: CountedSentence): readonly CountPair[] {
  const { counts, sentence } = counted;
  if (counts.length < 2 || !isTold(sentence)) return [];
  const pairs: CountPair[] = [];
  for (const part of counts) {
    if (!mayBePart(part)) continue;
    for (const stage of STAGES) {
      if (!isPartOf(stage, part)) continue;
      const wholes = wholesOf(stage, counted, part);
      const [first] = wholes;
      if (first === undefined) continue;
      const between = wordsBetween(counted, first.position, part.position);
      pairs.push({ stage, wholes, part, sameScope: !(hasLeftOver(first.lead) || hasOtherScope(between)) });
    }
  }
  return pairs;
}

function wholesOf(stage: Stage, counted: CountedSentence, part: Count): readonly Count[] {
  const found: Count[] = [];
  for (let index = part.position - 1; index >= Math.max(0, part.position - REACH); index--) {
    // Behind a semicolon another subject begins.
    if (counted.counts[index + 1]?.gap.includes(";")) break;
    const count = counted.counts[index];
    if (!count || !isSameMeasure(count.figure, part.figure) || !isTotal(count)) continue;
    if (isWholeOf(stage, count)) found.unshift(count, ...listedWith(counted, count, part));
  }
  return found;
}

/** 收到书面意见40条、网上意见57条: one verb for all that 、 joins. */
function listedWith({ counts }: CountedSentence, first: Count, part: Count): readonly Count[] {
  const listed: Count[] = [];
  for (let index = first.position + 1; index < part.position; index++) {
    const count = counts[index];
    if (!count || !/^[\u4e00-\u9fff]{0,8}(?:[、和及]|以及)/.test(count.gap)) break;
    if (isSameMeasure(count.figure, first.figure)) listed.push(count);
  }
  return listed;
}
