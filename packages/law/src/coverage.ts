import { CHECKED_ON } from "./row.js";

/** The last day up to which amendments and replacements were looked for (ISO date). Later law is unknown here. */
export const coversUntil = CHECKED_ON;

/** False for report years that lie wholly after {@link coversUntil}: rules about them answer `not-checked`. */
export const coversReportYear = (reportYear: number): boolean => reportYear <= Number(coversUntil.slice(0, 4));
