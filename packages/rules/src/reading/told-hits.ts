import type { Finder } from "@fazhi/engine";
import type { ContentKey } from "@fazhi/schema";
import type { TermHit, TermList } from "./lexicon.js";
import { roleIndex } from "./roles.js";

const NOT_DONE: readonly ContentKey[] = ["shortcomings", "next-year-plan"];

/** Where terms occur in what the report says was done: not where it only plans, or owns up to a lack. */
export function toldHits(list: TermList, once: <T>(find: Finder<T>) => T): readonly TermHit[] {
  const roles = once(roleIndex);
  return list.hits(once).filter(({ start }) => {
    const found = roles.rolesAt(start);
    return found.length === 0 || found.some((role) => !NOT_DONE.includes(role));
  });
}
