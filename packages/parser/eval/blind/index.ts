import type { EvalDocument } from "../types.js";
import { composedNearMisses, composedReports } from "./compose.js";
import { departments } from "./written/departments.js";
import { governments } from "./written/governments.js";
import { nearMisses } from "./written/near-misses.js";

/** Invented documents that are judged once and never tuned on. */
export const documents = (): readonly EvalDocument[] => [
  ...departments,
  ...governments,
  ...nearMisses,
  ...composedReports(),
  ...composedNearMisses(),
];
