import type { Finder } from "@fazhi/engine";
import { PLANS, type Plan } from "@fazhi/law";
import type { ContentKey, Span } from "@fazhi/schema";
import { textOutsideTitles } from "../reading/clean-text.js";
import { termList } from "../reading/lexicon.js";
import { roleIndex } from "../reading/roles.js";
import { clauseOf } from "./cited-titles.js";
import type { PlanContext } from "./plan-context.js";
import { sentenceEnd, sentenceStart } from "./sentence-bounds.js";

/** A plan called by what people call it, outside of 《》. */
export interface PopularPlan {
  readonly plan: Plan;
  readonly span: Span;
  readonly context: PlanContext;
  readonly roles: readonly ContentKey[];
}

/** 八五普法 also stands as "八五"普法; a bare 十四五 is a time, not a plan. */
const SPELLINGS = PLANS.flatMap((plan) =>
  plan.aliases.flatMap((alias) => {
    const count = /^[一二三四五六七八九十]+五/.exec(alias)?.[0];
    if (count === undefined || count === alias) return [];
    const rest = alias.slice(count.length);
    return [alias, `"${count}"${rest}`, `'${count}'${rest}`].map((spelling) => ({ spelling, plan }));
  }),
);
const spellings = termList(SPELLINGS.map(({ spelling }) => spelling));
/** 五年 of another count: the numeral before it belongs to the name. */
const NUMERAL = /[一二三四五六七八九十]$/;

/** Ask for them with `once(popularPlans)`. */
export const popularPlans: Finder<readonly PopularPlan[]> = (_, once) => {
  const hits = spellings.hits(once);
  if (hits.length === 0) return [];
  const outside = once(textOutsideTitles);
  const roles = once(roleIndex);
  return hits.flatMap(({ start, end, term }): readonly PopularPlan[] => {
    const plan = SPELLINGS[term]?.plan;
    // Blank: inside a title, which is another document.
    if (plan === undefined || outside.charAt(start) === " " || NUMERAL.test(outside.slice(start - 1, start))) return [];
    const before = outside.slice(sentenceStart(outside, start), start);
    const after = outside.slice(end, sentenceEnd(outside, end));
    return [
      { plan, span: { start, end }, context: { before, lead: clauseOf(before), after }, roles: roles.rolesAt(start) },
    ];
  });
};
