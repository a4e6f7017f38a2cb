import type { RequireRule } from "@fazhi/schema";
import type { RuleKind } from "../rule-kind.js";
import { searchOf } from "../sought.js";
import { within } from "../spans.js";

/** What must occur at least once in each unit. */
export const require: RuleKind<RequireRule> = {
  placeholders: ["expected"],
  outside: [],
  findsText: false,
  prepare(spec) {
    const search = searchOf(spec);
    const expected = spec.terms?.join("、") ?? spec.pattern ?? "";
    return ({ text, ranges, units, budget, found }) => {
      const occurrences = within(
        search.find(text, ranges, budget),
        units.map(({ span }) => span),
      );
      for (const [index, { at }] of units.entries()) {
        if (occurrences[index]?.length === 0) found(at, { expected });
      }
    };
  },
};
