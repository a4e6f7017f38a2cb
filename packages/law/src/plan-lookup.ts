import { PLANS, type Plan } from "./plans.js";
import { splitPeriod, titleForm, withoutState } from "./title-form.js";

/** What a cited plan is. */
export type PlanLookupResult =
  /** This plan, with its own years or, where only one has that name or alias, without years. */
  | { readonly status: "known"; readonly plan: Plan }
  /** The name of a national plan, with years that are none of its. */
  | { readonly status: "other-period"; readonly period: readonly [number, number]; readonly plans: readonly Plan[] }
  /** The name, without years, of plans for several periods. */
  | { readonly status: "without-period"; readonly plans: readonly Plan[] }
  | { readonly status: "unknown" };

/** Bodies that issue these plans: their names may precede 关于. */
const ISSUERS = "中央宣传部、司法部";

/**
 * The national plan that a title names: 《法治政府建设实施纲要（2021-2025年）》, also where the dash between the years was
 * lost. Character by character, save brackets, dashes and blanks: the plan of a province or a bureau (《法治南岭建设规划
 * （2021—2025年）》) is `unknown`, whatever its years.
 */
export function lookupPlan(title: string): PlanLookupResult {
  const form = titleForm(title).replaceAll('"', "");
  const split = splitPeriod(form);
  const name = withoutState(split?.name ?? form);
  const bare = name.startsWith(ISSUERS) ? name.slice(ISSUERS.length) : name;
  const plans = PLANS.filter((plan) => plan.name === bare || plan.aliases.includes(bare));
  const [first] = plans;
  if (first === undefined) return { status: "unknown" };
  if (split !== null) {
    const { period } = split;
    const plan = plans.find((each) => each.period[0] === period[0] && each.period[1] === period[1]);
    return plan === undefined ? { status: "other-period", period, plans } : { status: "known", plan };
  }
  return plans.length === 1 ? { status: "known", plan: first } : { status: "without-period", plans };
}

/** Whether a plan still ran in the year: what a report for a later year plans to carry out under it is out of date. */
export const planRunsIn = ({ period: [from, to] }: Pick<Plan, "period">, year: number): boolean =>
  from <= year && year <= to;
