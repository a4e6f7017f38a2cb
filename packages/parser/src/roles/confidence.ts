import type { ContentKey, ReadingConfidence, RoleSign } from "@fazhi/schema";
import type { Ground } from "./grounds.js";

/** How much each sign says; measured by `pnpm eval --confidence`. */
const STRENGTH: Readonly<Record<RoleSign, number>> = {
  "names-content": 4,
  "names-none": 4,
  "names-absent-content": 3,
  "suggests-content": 2,
  "treats-topic": 2,
  "runs-on": 2,
  "before-closing-part": 2,
  "no-closing-part": 2,
  "owns-up-to-lacks": 2,
  "tells-of-heads": 2,
  "looks-ahead": 2,
  "tells-what-was-done": 2,
  "last-of-all": 1,
  "names-tasks": 1,
  "before-last-part": 1,
  "behind-shortcomings": 1,
};

const HIGH = 4;
const MEDIUM = 2;

/** How sure the roles of a part are: the least sure of them counts. */
export function confidenceOf(roles: readonly ContentKey[], grounds: readonly Ground[]): ReadingConfidence {
  let least = Number.POSITIVE_INFINITY;
  for (const role of roles.length > 0 ? roles : [null]) {
    let score = 0;
    for (const ground of grounds)
      if (ground.verdict === "against") score -= STRENGTH[ground.sign];
      else if (ground.role === role) score += STRENGTH[ground.sign];
    least = Math.min(least, score);
  }
  return least >= HIGH ? "high" : least >= MEDIUM ? "medium" : "low";
}
