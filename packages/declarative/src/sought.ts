import type { DeclaredRule, RuleException } from "@fazhi/schema";
import { LinearPattern, PatternFault } from "./linear-pattern.js";
import { OccurrenceSearch } from "./occurrences.js";
import { RuleFileFault, shown } from "./rule-file-fault.js";

/** Runs what compiles a pattern of a rule and says where the pattern stands when it cannot be used. */
export const atPattern = <Made>(path: readonly PropertyKey[], pattern: string, make: () => Made): Made => {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error;
    throw new RuleFileFault(
      path,
      { "zh-CN": `可用的 RE2 正则表达式（${error.message}）`, en: `a usable RE2 pattern (${error.message})` },
      shown(pattern),
    );
  }
};

/** Refuses unusable patterns among the contexts, each at its place. */
const checkExceptions = (except: readonly RuleException[]): void => {
  for (const [index, one] of except.entries()) {
    if (typeof one === "string") continue;
    atPattern(["except", index, "pattern"], one.pattern, () => new LinearPattern(one.pattern, true));
  }
};

/**
 * What a rule looks for.
 *
 * @param patternKey the key that the pattern stands under.
 * @throws RuleFileFault for an unusable pattern.
 */
export const searchFor = (
  { except = [], width = "folded" }: Pick<DeclaredRule, "except" | "width">,
  terms: readonly string[],
  pattern: string | null,
  patternKey = "pattern",
): OccurrenceSearch => {
  checkExceptions(except);
  return atPattern([patternKey], pattern ?? "", () => new OccurrenceSearch({ terms, pattern, except, width }));
};

/** The same for a rule with `terms`, `pattern` or both. @throws RuleFileFault when it has neither. */
export const searchOf = (
  spec: Pick<DeclaredRule, "except" | "width"> & {
    readonly terms?: readonly string[];
    readonly pattern?: string;
  },
): OccurrenceSearch => {
  if (spec.terms === undefined && spec.pattern === undefined) {
    throw new RuleFileFault([], { "zh-CN": "写有 terms 或 pattern 的规则", en: "a rule with terms or a pattern" }, "—");
  }
  return searchFor(spec, spec.terms ?? [], spec.pattern ?? null);
};
