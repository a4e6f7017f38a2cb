import type { PatternRule } from "@fazhi/schema";
import { LinearPattern } from "../linear-pattern.js";
import type { RuleKind } from "../rule-kind.js";
import { atPattern, searchFor } from "../sought.js";

/** The form that things of a sort must have. */
export const pattern: RuleKind<PatternRule> = {
  placeholders: ["found"],
  outside: ["title"],
  findsText: true,
  prepare(spec) {
    const search = searchFor(spec, [], spec.find, "find");
    const form = atPattern(["as"], spec.as, () => new LinearPattern(spec.as, search.width === "folded"));
    return ({ text, ranges, budget, found }) => {
      const units = text.units(search.width);
      for (const { start, end } of search.find(text, ranges, budget)) {
        if (!form.matches(units, { start, end }, budget)) found({ start, end }, { found: text.text.slice(start, end) });
      }
    };
  },
};
