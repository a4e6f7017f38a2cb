import { describe, expect, it } from "vitest";
import { outcomeOf } from "../test/declared.js";

const LENGTH = 300_000;
const repeated = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

const TEXTS: Readonly<Record<string, string>> = {
  "one letter": repeated("a"),
  sentences: repeated("青岚县建立台帐12本，办结率98.7%。\n"),
  "opening marks": repeated("《“（"),
};

const PATTERNS = [
  "(a+)+$",
  "(?:a[^x]*x)|a",
  "(?:(?:a?){50}[^x]{0,190}x)|a",
  "(?:.*a.{60}x)|a",
  "[^x]{0,200}x|.",
  "\\p{Han}{2,8}帐",
  "\\d+(?:\\.\\d+)?%",
];

// Generous: a machine under load. Backtracking would take hours, searching anew behind each match minutes.
const AT_MOST = 10_000;

const timed = (run: () => unknown): number => {
  const before = performance.now();
  run();
  return performance.now() - before;
};

describe.each(Object.entries(TEXTS))("300 000 units of %s", (_, text) => {
  it.each(PATTERNS)(
    "are searched for %s in bounded time, or the rule says that it did not",
    { timeout: 60_000 },
    (pattern) => {
      let verdict: string | undefined;
      const taken = timed(() => {
        verdict = outcomeOf({ kind: "count", pattern, max: 1_000_000, message: "{actual}" }, text).verdict;
      });
      expect(["pass", "not-checked too-much-work"]).toContain(verdict);
      expect(taken).toBeLessThan(AT_MOST);
    },
  );

  it("are searched for terms that begin alike, with contexts that almost fit", { timeout: 60_000 }, () => {
    const terms = Array.from({ length: 1000 }, (_, index) => `${"a".repeat(90)}${index}`);
    const except = Array.from({ length: 200 }, (_, index) => `${"a".repeat(90)}b${index}`);
    const taken = timed(() => {
      outcomeOf({ kind: "count", terms: [...terms, "a"], except, max: 1_000_000, message: "{actual}" }, text);
    });
    expect(taken).toBeLessThan(AT_MOST);
  });
});

describe("a rule that runs out of steps", () => {
  it("says that it did not check, and not that all is well", () => {
    const text = repeated("a");
    const rule = { kind: "require", pattern: "(?:(?:a?){50}[^x]{0,190}x)|ab", message: "{expected}" } as const;
    expect(outcomeOf({ ...rule, pattern: "(?:(?:a?){50}[^x]{0,190}x)|a" }, text).verdict).toBe(
      "not-checked too-much-work",
    );
  });
});
