import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import {
  type Count,
  type CountedSentence,
  contextOf,
  countedSentences,
  isExact,
  isSameMeasure,
  isTold,
  printed,
} from "../counts.js";
import { decimalsOf, fits, shareOf } from "../rates.js";
import { hasLeftOver, hasOtherScope, isPartOf, isWholeOf, STAGES } from "../stages.js";

/** A rate that its own counts do not give: 发现问题46个，已整改40个，整改率95%. */
export default defineRule({
  id: "figures/rate",
  code: "FZ8104",
  title: { "zh-CN": "比率与数量", en: "Rate and its counts" },
  severity: "warning",
  basis: [cite("document-rule", "5")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  messages: {
    mismatch: {
      "zh-CN": "按“{whole}”“{part}”计算应为 {expected}%，实际为 {actual}",
      en: "“{whole}” and “{part}” give {expected} %, stated is {actual}",
    },
  },
  help: {
    mismatch: {
      "zh-CN": "请核对比率和两个数量；计算口径不同的（例如只算到期应办结的），请写明。",
      en: "Check the rate and both counts; where it is taken of other counts (only what was due, say), say so.",
    },
  },
  check({ text, once, fail }) {
    const said = ({ figure, lead }: Count) => `${lead}${printed(text, figure.numberSpan)}`;
    for (const counted of once(countedSentences)) {
      if (!isTold(counted.sentence)) continue;
      for (const rate of counted.counts) {
        const reading = read(counted, rate);
        if (reading === null) continue;
        const { part, whole, others, numerators } = reading;
        const actual = printed(text, rate.figure.numberSpan);
        const decimals = decimalsOf(actual);
        const agrees = (of: Count) =>
          numerators.some((value) =>
            fits(rate.figure.value, shareOf(value, of.figure.value), decimals, !isExact(rate.figure)),
          );
        if (agrees(whole) || others.some(agrees)) continue;
        const expected = Number(shareOf(part.figure.value, whole.figure.value).toFixed(Math.max(decimals, 1)));
        fail({
          at: rate.figure.numberSpan,
          message: "mismatch",
          data: { whole: said(whole), part: said(part), expected, actual },
        });
      }
    }
  },
});

interface Reading {
  readonly whole: Count;
  readonly part: Count;
  /** Other counts of the sentence that the rate may have been taken of. */
  readonly others: readonly Count[];
  /** The part, and the part with what follows it: 采纳74条、部分采纳20条. */
  readonly numerators: readonly number[];
}

/** 按期办结率 and the like are taken of other counts; so is what has no number of its own. */
const REACH = 3;
/** So many counts before the part may be what a rate is taken of. */
const OTHERS = 8;

/** The two counts that a rate is taken of, where its name and theirs leave no doubt. */
function read({ counts }: CountedSentence, rate: Count): Reading | null {
  const { figure, lead, position } = rate;
  if (figure.unit !== "%" || figure.upper !== null || figure.value > 100 || bound(figure.qualifier)) return null;
  const stage = STAGES.find(({ rate: name }) => name?.test(lead));
  if (stage === undefined || hasLeftOver(contextOf(rate))) return null;
  for (let index = position - 1; index >= Math.max(0, position - REACH); index--) {
    if (counts[index + 1]?.gap.includes(";")) return null;
    const part = counts[index];
    if (!part || !isPartOf(stage, part) || !isExact(part.figure)) continue;
    const before = counts
      .slice(Math.max(0, index - OTHERS), index)
      .filter(({ figure: other }) => isSameMeasure(other, part.figure));
    const whole = before.findLast((count) => isWholeOf(stage, count));
    if (whole === undefined || before.some(({ figure: other }) => !isExact(other))) return null;
    const between = counts.slice(whole.position + 1, position + 1);
    if (between.some(({ gap }) => gap.includes(";") || hasOtherScope(gap))) return null;
    if (whole.figure.value < part.figure.value || whole.figure.value === 0) return null;
    return { whole, part, others: before, numerators: sumsFrom(counts.slice(index, position)) };
  }
  return null;
}

function sumsFrom([part, ...following]: readonly Count[]): readonly number[] {
  const sums: number[] = [];
  if (part === undefined) return sums;
  let sum = part.figure.value;
  sums.push(sum);
  for (const { figure } of following) {
    if (!isSameMeasure(figure, part.figure)) continue;
    sum += figure.value;
    sums.push(sum, figure.value);
  }
  return sums;
}

/** 95%以上, 不低于95%: no exact rate. */
const bound = (qualifier: string | null): boolean =>
  qualifier !== null && qualifier !== "about" && qualifier !== "nearly";
