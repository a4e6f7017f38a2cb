import type { Draft } from "../draft.ts";
import { annualReports } from "./annual-report.ts";
import { nearMisses } from "./near-misses.ts";

/** The composed half of the set. */
export const composed: readonly Draft[] = [...annualReports(80), ...nearMisses()];
