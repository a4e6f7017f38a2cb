import { describe, expect, test } from "vitest";
import { SURE, spanOf, UNSURE } from "../test/sample-document.js";
import { base, enabled, reporting, run, sample, text } from "../test/sample-rule.js";
import type { Rule } from "./index.js";

describe("a finding", () => {
  test("carries texts, place, basis and fingerprint", () => {
    const at = spanOf(text, "12件");
    const { findings } = run(sample((ctx) => ctx.fail({ at, message: "found", data: { what: "12件" } })));
    expect(findings).toEqual([
      {
        ruleId: "sample/rule",
        code: "FZ8901",
        severity: "warning",
        messageId: "found",
        message: "发现“12件”",
        help: "请改“12件”",
        data: { what: "12件" },
        span: at,
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 8,
        excerpt: { text: "办理案件12件。", start: 4, end: 7 },
        basis: [SURE],
        suggestions: [],
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
  });

  test("speaks the language asked for", () => {
    const rule = sample((ctx) => ctx.fail({ at: null, message: "found", data: { what: "x" } }));
    expect(run(rule, {}, { locale: "en" }).findings[0]).toMatchObject({ message: "found x", help: "change x" });
  });

  test("may state severity, basis and suggestions of its own", () => {
    const suggestions = [{ message: "改", span: { start: 0, end: 0 }, replacement: "注" }];
    const rule = sample((ctx) =>
      ctx.fail({ at: null, message: "plain", severity: "info", basis: [UNSURE], suggestions }),
    );
    expect(run(rule).findings[0]).toMatchObject({ severity: "info", basis: [UNSURE], suggestions, help: null });
  });

  test("gets the configured severity, whatever the rule says", () => {
    const rule = sample((ctx) => ctx.fail({ at: null, message: "plain", severity: "error" }));
    const { findings } = run(rule, {}, { rules: [enabled(rule, { severity: "info" })] });
    expect(findings[0]?.severity).toBe("info");
  });

  test("may not claim an error that nothing sure backs", () => {
    const claims = sample((ctx) => ctx.fail({ at: null, message: "plain", severity: "error" }), { basis: [UNSURE] });
    expect(run(claims).verdicts[0]).toMatchObject({ verdict: "error", reason: expect.stringContaining("high") });
    const weakens = sample((ctx) => ctx.fail({ at: null, message: "plain", basis: [UNSURE] }), { severity: "error" });
    expect(run(weakens).verdicts[0]?.verdict).toBe("error");
    const backed = sample((ctx) => ctx.fail({ at: null, message: "plain", severity: "error", basis: [SURE] }), {
      basis: [UNSURE],
    });
    expect(run(backed).findings[0]?.severity).toBe("error");
  });

  test("may be raised to an error by a person's configuration", () => {
    const rule = reporting({ basis: [UNSURE] });
    const { findings } = run(rule, {}, { rules: [enabled(rule, { severity: "error" })] });
    expect(findings[0]?.severity).toBe("error");
  });

  test.each([
    ["before the text", { start: -1, end: 2 }],
    ["past its end", { start: 0, end: text.length + 1 }],
    ["backwards", { start: 3, end: 2 }],
    ["between units", { start: 0.5, end: 2 }],
    ["nowhere", { start: Number.NaN, end: 2 }],
  ])("with a span %s is a crash", (_, at) => {
    expect(run(sample((ctx) => ctx.fail({ at, message: "plain" }))).verdicts[0]?.verdict).toBe("error");
    const suggestions = [{ message: "改", span: at, replacement: "" }];
    const suggesting = sample((ctx) => ctx.fail({ at: null, message: "plain", suggestions }));
    expect(run(suggesting).verdicts[0]?.verdict).toBe("error");
  });

  test("with an unknown message, a missing value or a value that is none is a crash", () => {
    const failures = [
      { at: null, message: "nope" },
      { at: null, message: "toString" },
      { at: null, message: "found" },
      { at: null, message: "found", data: { what: Number.NaN } },
    ];
    for (const failure of failures) {
      const rule: Rule = { ...base, check: (ctx) => ctx.fail(failure) };
      expect(run(rule).verdicts[0]?.verdict).toBe("error");
    }
  });

  test("at an empty place shows the character beside it", () => {
    const spans = [0, 5, text.length].map((offset) => {
      const rule = sample((ctx) => ctx.fail({ at: { start: offset, end: offset }, message: "plain" }));
      return run(rule).findings[0]?.span;
    });
    expect(spans).toEqual([
      { start: 0, end: 1 },
      { start: 5, end: 6 },
      { start: text.length - 1, end: text.length },
    ]);
  });

  test("about the whole document stands at the title, or at the first line", () => {
    const title = spanOf(text, "青岚县2022年法治政府建设年度报告");
    expect(run(reporting(), { titleSpan: title }).findings[0]?.span).toEqual(title);
    expect(run(reporting()).findings[0]?.span).toEqual(title);
  });
});
