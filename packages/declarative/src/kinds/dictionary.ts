import type { DictionaryRule } from "@fazhi/schema";
import { foldWidth } from "@fazhi/text";
import { isWithinTerm } from "../exceptions.js";
import { RuleFileFault } from "../rule-file-fault.js";
import type { RuleKind } from "../rule-kind.js";
import { searchFor } from "../sought.js";

const list = (given: string | readonly string[]): readonly string[] => (typeof given === "string" ? [given] : given);

/** Wrong wordings and what stands in their place. A wrong wording that is part of the right one there is right. */
export const dictionary: RuleKind<DictionaryRule> = {
  placeholders: ["found", "expected"],
  outside: ["title"],
  findsText: true,
  prepare(spec) {
    const fold = spec.width === "exact" ? (text: string) => text : foldWidth;
    const seen = new Set<string>();
    const words = spec.entries.flatMap(({ wrong, right, except = [] }, entry) => {
      const rights = list(right);
      return list(wrong).map((word) => {
        const folded = fold(word);
        if (seen.has(folded)) {
          throw new RuleFileFault(
            ["entries", entry],
            { "zh-CN": "只写一次的 wrong", en: "a wrong that is written once" },
            word,
          );
        }
        if (rights.some((one) => fold(one) === folded)) {
          throw new RuleFileFault(
            ["entries", entry],
            { "zh-CN": "与 wrong 不同的 right", en: "a right that differs from wrong" },
            word,
          );
        }
        seen.add(folded);
        return { word, rights, contexts: [...rights, ...except].map(fold).filter((one) => one.includes(folded)) };
      });
    });
    const search = searchFor(
      spec,
      words.map(({ word }) => word),
      null,
    );
    return ({ text, ranges, budget, found }) => {
      const units = text.units(search.width);
      for (const { start, end, term } of search.find(text, ranges, budget)) {
        const word = words[term];
        if (word === undefined || isWithinTerm({ start, end }, word.contexts, units, budget)) continue;
        const written = text.text.slice(start, end);
        found(
          { start, end },
          { found: written, expected: word.rights.join("、") },
          word.rights.map((right) => ({
            message: right,
            span: { start, end },
            replacement: right,
          })),
        );
      }
    };
  },
};
