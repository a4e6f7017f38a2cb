import { huangyan } from "./huangyan.js";
import { provincialGuide, provincialGuideDemonstration } from "./provincial-guide.js";
import type { Region } from "./region.js";
import { shenzhen } from "./shenzhen.js";

/** The regions whose particulars are known, by the name of their preset. */
export const regions = {
  "provincial-guide-2023": provincialGuide,
  "provincial-guide-2023-demonstration": provincialGuideDemonstration,
  shenzhen,
  "zhejiang-huangyan": huangyan,
} as const satisfies Readonly<Record<string, Region>>;
