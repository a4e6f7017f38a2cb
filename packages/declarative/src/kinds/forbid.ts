import type { ForbidRule } from "@fazhi/schema";
import type { RuleKind } from "../rule-kind.js";
import { searchOf } from "../sought.js";

/** What may not occur. */
export const forbid: RuleKind<ForbidRule> = {
  placeholders: ["found"],
  outside: ["title"],
  findsText: true,
  prepare(spec) {
    const search = searchOf(spec);
    return ({ text, ranges, budget, found }) => {
      for (const { start, end } of search.find(text, ranges, budget)) {
        found({ start, end }, { found: text.text.slice(start, end) });
      }
    };
  },
};
