import { nearestName, type Rule } from "@fazhi/engine";
import { allRules } from "@fazhi/rules";

/** The rule with this id (`year/plan`) or code (`FZ2002`, in either case), or null. */
export const ruleNamed = (name: string): Rule | null =>
  allRules.find(({ id, code }) => id === name || code === name.toUpperCase()) ?? null;

/** The id or code that a mistyped one is nearest to, or null. */
export const nearestRuleName = (name: string): string | null =>
  nearestName(
    name,
    allRules.flatMap(({ id, code }) => [id, code]),
  );
