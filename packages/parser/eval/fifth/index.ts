import type { EvalDocument } from "../types.js";
import { documentOf } from "./compose/draft.js";
import { composedNearMiss } from "./compose/near-miss.js";
import { composedReport } from "./compose/report.js";
import { COASTAL_DEPARTMENTS } from "./written/coastal-departments.js";
import { DESERT_DEPARTMENTS } from "./written/desert-departments.js";
import { GOVERNMENTS } from "./written/governments.js";
import { ISLAND_DEPARTMENTS } from "./written/island-departments.js";
import { ABOUT_REPORTS } from "./written/near-misses-about-reports.js";
import { OTHER_REPORTS } from "./written/near-misses-other-reports.js";
import { PLANS_AND_SCHEMES } from "./written/near-misses-plans.js";
import { STREETS_AND_PARKS } from "./written/streets-and-parks.js";
import { WESTERN_DEPARTMENTS } from "./written/western-departments.js";

const REPORTS = 79;
const NEAR_MISSES = 30;

/** The set: departments of the north-west and the coast, by somebody who has not read the parser. */
export function documents(): readonly EvalDocument[] {
  const written = [
    ...WESTERN_DEPARTMENTS,
    ...DESERT_DEPARTMENTS,
    ...COASTAL_DEPARTMENTS,
    ...ISLAND_DEPARTMENTS,
    ...STREETS_AND_PARKS,
    ...GOVERNMENTS,
    ...ABOUT_REPORTS,
    ...OTHER_REPORTS,
    ...PLANS_AND_SCHEMES,
  ];
  const composed = [
    ...Array.from({ length: REPORTS }, (_, number) => composedReport(number)),
    ...Array.from({ length: NEAR_MISSES }, (_, number) => composedNearMiss(number)),
  ];
  return [...written, ...composed].map(documentOf);
}
