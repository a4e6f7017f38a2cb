import type { OrderRule } from "@fazhi/schema";
import type { Occurrence } from "../occurrences.js";
import type { RuleKind } from "../rule-kind.js";
import { searchFor } from "../sought.js";
import { within } from "../spans.js";

/** In which order things first occur in each unit. One finding a unit, at the first that stands too early. */
export const order: RuleKind<OrderRule> = {
  placeholders: ["found", "after"],
  outside: [],
  findsText: true,
  prepare(spec) {
    const wordings = spec.terms.map((term) => (typeof term === "string" ? [term] : term));
    const placeOf = wordings.flatMap((terms, place) => terms.map(() => place));
    const search = searchFor(spec, wordings.flat(), null);
    const needed = spec.when === "all" ? wordings.length : 2;
    return ({ text, ranges, units, budget, found, notApplicable }) => {
      let judged = 0;
      const spans = units.map(({ span }) => span);
      for (const occurrences of within(search.find(text, ranges, budget), spans)) {
        const first: (Occurrence | undefined)[] = wordings.map(() => undefined);
        for (const one of occurrences) {
          const place = placeOf[one.term];
          if (place !== undefined) first[place] ??= one;
        }
        const present = first.filter((one) => one !== undefined);
        if (present.length < needed) continue;
        judged++;
        const index = present.findIndex((one, at) => at > 0 && one.start < (present[at - 1]?.start ?? 0));
        const early = present[index];
        const before = present[index - 1];
        if (early === undefined || before === undefined) continue;
        const { start, end } = early;
        found({ start, end }, { found: text.text.slice(start, end), after: text.text.slice(before.start, before.end) });
      }
      if (judged === 0) notApplicable("too-few");
    };
  },
};
