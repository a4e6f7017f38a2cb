import type { CountRule, Report, Span } from "@fazhi/schema";
import { isBlank, isLineBreak } from "@fazhi/text";
import { RuleFileFault } from "../rule-file-fault.js";
import type { KindCheck, RuleKind } from "../rule-kind.js";
import type { SearchedText } from "../searched-text.js";
import { searchOf } from "../sought.js";
import { intersection, within } from "../spans.js";

/** How many there may be: occurrences, characters, or items of a content. */
export const count: RuleKind<CountRule> = {
  placeholders: ["actual", "expected"],
  outside: [],
  findsText: false,
  prepare(spec) {
    const { of = "occurrences", min = 0, max = Number.POSITIVE_INFINITY } = spec;
    if (spec.min === undefined && spec.max === undefined) {
      throw new RuleFileFault([], { "zh-CN": "写有 min 或 max 的规则", en: "a rule with min or max" }, "—");
    }
    if (min > max) {
      throw new RuleFileFault(
        ["max"],
        { "zh-CN": `不小于 min（${min}）的数`, en: `a number not below min (${min})` },
        String(max),
      );
    }
    const expected =
      max === Number.POSITIVE_INFINITY ? `≥ ${min}` : spec.min === undefined ? `≤ ${max}` : `${min}—${max}`;
    const isRight = (actual: number): boolean => actual >= min && actual <= max;
    if (of === "occurrences") return countOccurrences(spec, max, isRight, expected);
    if (spec.terms !== undefined || spec.pattern !== undefined) {
      const key = spec.terms === undefined ? "pattern" : "terms";
      throw new RuleFileFault([key, "key"], { "zh-CN": `of: ${of} 时不写的键`, en: `no such key with of: ${of}` }, key);
    }
    if (of === "characters") {
      return ({ text, ranges, units, found }) => {
        for (const { at, span } of units) {
          const actual = characters(text, intersection(ranges, [span]));
          if (!isRight(actual)) found(at, { actual, expected });
        }
      };
    }
    const { roles } = spec.scope ?? {};
    if (roles === undefined) {
      throw new RuleFileFault([], { "zh-CN": "写有 scope.roles 的规则", en: "a rule with scope.roles" }, "—");
    }
    return ({ report, units, found, notChecked }) => {
      const actual = items(report, roles);
      if (actual === null) return notChecked("items-unknown");
      if (!isRight(actual)) found(units[0]?.at ?? null, { actual, expected });
    };
  },
};

const countOccurrences = (
  spec: CountRule,
  max: number,
  isRight: (actual: number) => boolean,
  expected: string,
): KindCheck => {
  const search = searchOf(spec);
  return ({ text, ranges, units, budget, found }) => {
    const occurrences = within(
      search.find(text, ranges, budget),
      units.map(({ span }) => span),
    );
    for (const [index, { at }] of units.entries()) {
      const inside = occurrences[index] ?? [];
      if (isRight(inside.length)) continue;
      // Of too many the first one too many is shown; of too few there is none to show.
      const over = inside[max];
      found(over === undefined ? at : { start: over.start, end: over.end }, { actual: inside.length, expected });
    }
  };
};

const characters = ({ text }: SearchedText, ranges: readonly Span[]): number => {
  let counted = 0;
  for (const { start, end } of ranges) {
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
      if (!isSecondHalf && !isBlank(code) && !isLineBreak(code)) counted++;
    }
  }
  return counted;
};

const items = (report: Report, roles: readonly (keyof Report["content"])[]): number | null => {
  const counts = roles.flatMap((role) => report.content[role].items ?? []);
  return counts.length === 0 ? null : counts.reduce((sum, one) => sum + one, 0);
};
