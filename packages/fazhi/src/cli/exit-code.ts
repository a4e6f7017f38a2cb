import type { Severity, Summary } from "@fazhi/schema";

/** From which level on findings fail the run. */
export type FailOn = Severity | "never";

/** 0 fine, 1 findings, 2 usage fault (decided before anything is checked), 3 unreadable document or crashed rule. */
export type ExitCode = 0 | 1 | 2 | 3;

const findingsAtOrAbove = ({ errors, warnings, infos }: Summary, failOn: FailOn): number => {
  switch (failOn) {
    case "never":
      return 0;
    case "error":
      return errors;
    case "warning":
      return errors + warnings;
    case "info":
      return errors + warnings + infos;
  }
};

/** The exit code of `check`. 3 outranks 1: a result that is not whole must not look like a judgement. */
export const exitCodeOf = (summary: Summary, failOn: FailOn, maxWarnings: number | null): ExitCode => {
  if (summary.unreadable > 0 || summary.crashed > 0) return 3;
  if (findingsAtOrAbove(summary, failOn) > 0) return 1;
  return maxWarnings !== null && summary.warnings > maxWarnings ? 1 : 0;
};
