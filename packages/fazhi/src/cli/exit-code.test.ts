import { expect, it } from "vitest";
import { emptySummary } from "../running-summary.js";
import { exitCodeOf } from "./exit-code.js";

const summary = (counts: Partial<ReturnType<typeof emptySummary>>) => ({ ...emptySummary(), ...counts });

it.each([
  [{}, "info", null, 0],
  [{ infos: 1 }, "info", null, 1],
  [{ infos: 1 }, "warning", null, 0],
  [{ warnings: 1 }, "warning", null, 1],
  [{ warnings: 1 }, "error", null, 0],
  [{ errors: 1 }, "error", null, 1],
  [{ errors: 1 }, "never", null, 0],
  [{ warnings: 3 }, "never", 3, 0],
  [{ warnings: 4 }, "never", 3, 1],
  [{ errors: 1, unreadable: 1 }, "error", 0, 3],
  [{ crashed: 1 }, "never", null, 3],
] as const)("of %j with --fail-on %s and --max-warnings %s is %i", (counts, failOn, maxWarnings, code) => {
  expect(exitCodeOf(summary(counts), failOn, maxWarnings)).toBe(code);
});
