import type { Draft } from "../draft.ts";
import { citiesAndProvinces } from "./cities-and-provinces.ts";
import { counties } from "./counties.ts";
import { damaged } from "./damaged.ts";
import { departments } from "./departments.ts";
import { newsAndPages } from "./near-news.ts";
import { ordersAndPlans } from "./near-orders.ts";
import { otherReports } from "./near-reports.ts";
import { summariesAndSpeeches } from "./near-summaries.ts";
import { partyAndJoint } from "./party-and-joint.ts";
import { townships } from "./townships.ts";

/** The documents that were written one by one. */
export const written: readonly Draft[] = [
  ...counties,
  ...townships,
  ...departments,
  ...citiesAndProvinces,
  ...partyAndJoint,
  ...damaged,
  ...newsAndPages,
  ...ordersAndPlans,
  ...otherReports,
  ...summariesAndSpeeches,
];
