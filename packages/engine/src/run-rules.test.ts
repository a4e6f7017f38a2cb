import { describe, expect, test } from "vitest";
import { sampleDocument } from "../test/sample-document.js";
import { base, enabled, reporting, run, sample, text } from "../test/sample-rule.js";
import { type Rule, runRules } from "./index.js";

describe("every enabled rule gets exactly one verdict", () => {
  test("pass without findings, fail with some", () => {
    expect(run(sample(() => {})).verdicts).toEqual([{ ruleId: "sample/rule", verdict: "pass" }]);
    expect(run(reporting()).verdicts).toEqual([{ ruleId: "sample/rule", verdict: "fail" }]);
  });

  test("verdicts are sorted by rule id, whatever the order of the rules", () => {
    const rules = ["b/b", "a/c", "b/a"].map((id) => enabled(sample(() => {}, { id })));
    const { verdicts } = runRules(sampleDocument(text), { rules, locale: "en" });
    expect(verdicts.map(({ ruleId }) => ruleId)).toEqual(["a/c", "b/a", "b/b"]);
  });

  test("a rule enabled twice is refused", () => {
    const rules = [enabled(reporting()), enabled(reporting())];
    expect(() => runRules(sampleDocument(text), { rules, locale: "en" })).toThrow(/once/);
  });

  test("a crash is the verdict of that rule only, in one line, and drops what it had reported", () => {
    const crashing = sample(
      (ctx) => {
        ctx.fail({ at: null, message: "plain" });
        throw new TypeError("cannot read\n  x\u001b[31m of undefined");
      },
      { id: "a/crash", code: "FZ8902" },
    );
    const { verdicts, findings } = runRules(sampleDocument(text), {
      rules: [enabled(crashing), enabled(reporting())],
      locale: "zh-CN",
    });
    expect(verdicts).toEqual([
      {
        ruleId: "a/crash",
        verdict: "error",
        reason: "规则运行出错：cannot read x [31m of undefined",
        reasonId: "crashed",
      },
      { ruleId: "sample/rule", verdict: "fail" },
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["sample/rule"]);
  });

  test.each([
    ["a string", () => "bare", "bare"],
    ["nothing", () => undefined, "undefined"],
    ["an error without message", () => new RangeError(), "RangeError"],
    ["a long message", () => new Error("长".repeat(100_000)), `${"长".repeat(199)}…`],
    ["an object that cannot be shown", () => Object.create(null), "a value that cannot be shown"],
  ])("a rule may throw %s", (_, thrown, shown) => {
    const { verdicts } = run(
      sample(() => {
        throw thrown();
      }),
      {},
      { locale: "en" },
    );
    expect(verdicts[0]).toMatchObject({ verdict: "error", reason: `the rule crashed: ${shown}` });
  });

  test("endless recursion is a crash like any other", () => {
    const recurse = (): number => 1 + recurse();
    expect(run(sample(() => void recurse())).verdicts[0]?.verdict).toBe("error");
  });

  test("a check that returns a promise is an error, and its rejection harms nobody", () => {
    const { verdicts } = run(
      sample(async (ctx) => {
        await Promise.resolve();
        ctx.fail({ at: null, message: "plain" });
      }),
    );
    expect(verdicts[0]).toMatchObject({ verdict: "error", reason: expect.stringContaining("synchronous") });
  });
});

describe("a rule may end itself", () => {
  test("as not-checked or not-applicable, with its own reason", () => {
    const notChecked = run(sample((ctx) => ctx.notChecked("tableEnds")));
    expect(notChecked.verdicts).toEqual([
      { ruleId: "sample/rule", verdict: "not-checked", reason: "法律表未到此年", reasonId: "tableEnds" },
    ]);
    const english = run(
      sample((ctx) => ctx.notApplicable("tableEnds")),
      {},
      { locale: "en" },
    );
    expect(english.verdicts[0]).toMatchObject({
      verdict: "not-applicable",
      reason: "the table ends before this year",
    });
  });

  test("catching the signal does not undo it", () => {
    const { verdicts, findings } = run(
      sample((ctx) => {
        try {
          ctx.notChecked("tableEnds");
        } catch {
          // swallowed on purpose
        }
        try {
          ctx.fail({ at: null, message: "plain" });
        } catch {
          // swallowed on purpose
        }
      }),
    );
    expect(verdicts[0]?.verdict).toBe("not-checked");
    expect(findings).toEqual([]);
  });

  test("an error thrown after the signal was caught is still a crash", () => {
    const { verdicts } = run(
      sample((ctx) => {
        try {
          ctx.notChecked("tableEnds");
        } catch {
          throw new Error("cleanup");
        }
      }),
    );
    expect(verdicts[0]?.verdict).toBe("error");
  });

  test("what it reported before stays: the verdict is fail", () => {
    const { verdicts, findings } = run(
      sample((ctx) => {
        ctx.fail({ at: null, message: "plain" });
        ctx.notChecked("tableEnds");
      }),
    );
    expect(verdicts).toEqual([{ ruleId: "sample/rule", verdict: "fail" }]);
    expect(findings).toHaveLength(1);
  });

  test("an unknown reason is a crash", () => {
    const wrong: string = "noSuchReason";
    const rule: Rule = { ...base, check: (ctx) => ctx.notChecked(wrong) };
    expect(run(rule).verdicts[0]).toMatchObject({ verdict: "error", reasonId: "crashed" });
  });
});

describe("freezing", () => {
  const meddling = sample((ctx) => {
    Object.assign(ctx.report, { reportYear: 1999 });
  });

  test("turns a change of the input into a crash", () => {
    expect(run(meddling, {}, { freeze: true }).verdicts[0]?.verdict).toBe("error");
    const options = { words: ["甲"] };
    const pushing = sample((ctx) => {
      if (ctx.options === options) options.words.push("乙");
    });
    const { verdicts } = runRules(sampleDocument(text), {
      rules: [enabled(pushing, { options })],
      locale: "en",
      freeze: true,
    });
    expect(verdicts[0]?.verdict).toBe("error");
  });

  test("the context itself can never be changed", () => {
    const replacing = sample((ctx) => {
      Object.assign(ctx, { text: "" });
    });
    expect(run(replacing).verdicts[0]?.verdict).toBe("error");
  });

  test("survives an outline of any depth", () => {
    let section: Record<string, unknown> = {};
    for (let depth = 0; depth < 50_000; depth++) section = { children: [section] };
    const report = sampleDocument(text).report;
    Object.assign(report, { sections: [section] });
    const document = { source: sampleDocument(text).source, report };
    expect(runRules(document, { rules: [enabled(reporting())], locale: "en", freeze: true }).findings).toHaveLength(1);
  });
});
