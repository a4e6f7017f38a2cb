import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Schemas and sample files made by others, beside the project; never copied into it. */
export const STANDARDS =
  process.env.FAZHI_STANDARDS ?? fileURLToPath(new URL("../../shared/standards", import.meta.url));

/** Tests over it are skipped elsewhere; where it must be there, they fail. */
export const hasStandards = existsSync(STANDARDS) || process.env.FAZHI_REQUIRE_SHARED === "1";

if (!hasStandards) {
  console.warn(`skipped: tests over the standards material (no ${STANDARDS}; FAZHI_STANDARDS names another place)`);
}
