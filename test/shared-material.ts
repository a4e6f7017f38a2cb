import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Real documents and schemas beside the project; never copied into it. FAZHI_SHARED names another place. */
const SHARED = process.env.FAZHI_SHARED ?? fileURLToPath(new URL("../../shared", import.meta.url));

export const REPORTS = `${SHARED}/corpus/reports`;
export const LABELS = `${SHARED}/corpus/labels.json`;

/** Tests over it are skipped elsewhere, with their reason in their name; where it must be there, they fail. */
export const hasCorpus = existsSync(REPORTS) || process.env.FAZHI_REQUIRE_SHARED === "1";

if (!hasCorpus) console.warn(`skipped: tests over the shared corpus (no ${REPORTS}; FAZHI_SHARED names another place)`);
