import type { EvalDocument } from "../../types.ts";
import { bodies } from "./bodies.ts";
import { damaged } from "./damaged.ts";
import { nearMisses } from "./nearMisses.ts";
import { structures } from "./structures.ts";

/** Complete documents, each with a structure of its own. */
export const written: readonly EvalDocument[] = [...structures, ...damaged, ...bodies, ...nearMisses];
