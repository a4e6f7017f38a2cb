import type { Report, Span } from "@fazhi/schema";
import { BODY_TYPES, DAMAGE_KINDS, DOCUMENT_KINDS, LEVELS } from "@fazhi/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SURE, sampleReport, sampleSource } from "../test/sample-document.js";
import { type EnabledRule, type Need, type Rule, runRules } from "./index.js";

const NEEDS: readonly Need[] = ["report-year", "organization", "previous", "plan"];

/** A rule whose behaviour is data: what it reports, and how it ends. */
interface Behaviour {
  readonly rule: Omit<Rule, "id" | "code" | "check">;
  readonly spans: readonly (readonly [number, number] | null)[];
  readonly ending: "return" | "throw" | "notChecked" | "outside";
}

const both = (word: string) => ({ "zh-CN": word, en: word });
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const year = fc.integer({ min: 2014, max: 2026 });

const behaviour: fc.Arbitrary<Behaviour> = fc.record({
  rule: fc.record(
    {
      title: fc.constant(both("规则")),
      severity: fc.constantFrom("error", "warning", "info"),
      basis: fc.constant([SURE]),
      messages: fc.constant({ one: both("第{n}处"), two: both("另有{n}处") }),
      reasons: fc.constant({ why: both("缘由") }),
      appliesTo: fc.record(
        { kinds: some(DOCUMENT_KINDS), levels: some(LEVELS), types: some(BODY_TYPES), fromYear: year, toYear: year },
        { requiredKeys: [] },
      ),
      needs: fc.subarray([...NEEDS], { maxLength: 1 }),
      mutedBy: fc.subarray([...DAMAGE_KINDS], { maxLength: 1 }),
    },
    { requiredKeys: ["title", "severity", "basis", "messages", "reasons"] },
  ),
  spans: fc.array(fc.option(fc.tuple(fc.nat(), fc.nat())), { maxLength: 5 }),
  ending: fc.constantFrom("return", "return", "throw", "notChecked", "outside"),
});

const enabledRule = (given: Behaviour, index: number): EnabledRule => ({
  severity: null,
  options: undefined,
  rule: {
    ...given.rule,
    id: `sample/rule-${(index * 7) % 10}-${index}`,
    code: `FZ${1000 + index}`,
    check(ctx) {
      for (const [n, pair] of given.spans.entries()) {
        const start = pair === null ? 0 : pair[0] % (ctx.text.length + 1);
        const end = pair === null ? 0 : start + (pair[1] % (ctx.text.length - start + 1));
        ctx.fail({ at: pair === null ? null : { start, end }, message: n % 2 ? "one" : "two", data: { n: n % 3 } });
      }
      if (given.ending === "throw") throw new Error("broken");
      if (given.ending === "notChecked") ctx.notChecked("why");
      if (given.ending === "outside") ctx.fail({ at: { start: 0, end: ctx.text.length + 1 }, message: "one" });
    },
  },
});

const anyText = fc.string({
  unit: fc.constantFrom("办", "案", "1", " ", "\n", "\r", "\u2028", "𠮷", "。"),
  maxLength: 120,
});
const anyReport = (text: string): fc.Arbitrary<Report> => {
  const span: fc.Arbitrary<Span> = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc
    .record({
      kind: fc.constantFrom(...DOCUMENT_KINDS),
      reportYear: fc.option(year),
      titleSpan: fc.option(span),
      organization: fc.option(
        fc.record({
          name: fc.constant("青岚县"),
          level: fc.constantFrom(...LEVELS),
          type: fc.constantFrom(...BODY_TYPES),
          region: fc.constant(null),
          nameInText: fc.constant("县"),
          span: fc.constant(null),
        }),
      ),
      damage: fc.array(
        fc.record({ kind: fc.constantFrom(...DAMAGE_KINDS), count: fc.constant(1), line: fc.constant(1), span }),
        { maxLength: 2 },
      ),
      furniture: fc.array(
        fc.record({ kind: fc.constant("views" as const), text: fc.constant(""), line: fc.constant(1), span }),
        { maxLength: 3 },
      ),
    })
    .map(sampleReport);
};
const anyRun = anyText.chain((text) =>
  fc.record({
    document: anyReport(text).map((report) => ({ source: sampleSource(text), report })),
    rules: fc.array(behaviour, { maxLength: 8 }).map((all) => all.map(enabledRule)),
    locale: fc.constantFrom("zh-CN" as const, "en" as const),
  }),
);

describe("whatever rules and document are", () => {
  test("there is one verdict per rule, and it agrees with the findings", () => {
    fc.assert(
      fc.property(anyRun, ({ document, rules, locale }) => {
        const { verdicts, findings } = runRules(document, { rules, locale, freeze: true });
        expect(verdicts.map(({ ruleId }) => ruleId)).toEqual(rules.map(({ rule }) => rule.id).sort());
        const found = new Set(findings.map(({ ruleId }) => ruleId));
        for (const { ruleId, verdict, reason } of verdicts) {
          expect(found.has(ruleId)).toBe(verdict === "fail");
          expect((reason ?? "") !== "").toBe(verdict !== "pass" && verdict !== "fail");
        }
      }),
    );
  });

  test("findings are sorted, and their places lie within the text", () => {
    fc.assert(
      fc.property(anyRun, ({ document, rules, locale }) => {
        const { text } = document.source;
        const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
        const { findings } = runRules(document, { rules, locale });
        let previous = "";
        const names = new Set<string>();
        for (const finding of findings) {
          const { span, line, column, endLine, endColumn, fingerprint } = finding;
          const order = `${String(span.start).padStart(6, "0")} ${finding.ruleId} ${finding.messageId}`;
          expect(order >= previous).toBe(true);
          previous = order;
          expect(span.start >= 0 && span.end <= text.length).toBe(true);
          expect(span.end > span.start).toBe(text.length > 0);
          expect(line <= endLine && endLine <= lines.length).toBe(true);
          // A column may also lie on the line break itself, which takes up to two units.
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 2);
          expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? 0) + 3);
          names.add(`${finding.ruleId} ${fingerprint}`);
        }
        expect(names.size).toBe(findings.length);
      }),
    );
  });

  test("the same input gives the same outcome, in whatever order the rules come", () => {
    fc.assert(
      fc.property(anyRun, ({ document, rules, locale }) => {
        const first = JSON.stringify(runRules(document, { rules, locale }));
        expect(JSON.stringify(runRules(document, { rules, locale }))).toBe(first);
        expect(JSON.stringify(runRules(document, { rules: [...rules].reverse(), locale }))).toBe(first);
      }),
    );
  });
});

describe("time stays in proportion", () => {
  const reporting = (spans: readonly Span[]): EnabledRule => ({
    severity: null,
    options: undefined,
    rule: {
      id: "sample/many",
      code: "FZ9000",
      title: both("多处"),
      severity: "info",
      basis: [],
      messages: { found: both("第{n}处") },
      check(ctx) {
        for (const [n, at] of spans.entries()) ctx.fail({ at, message: "found", data: { n } });
      },
    },
  });
  const seconds = (text: string, spans: readonly Span[]) => {
    const document = { source: sampleSource(text), report: sampleReport() };
    const start = performance.now();
    const { findings } = runRules(document, { rules: [reporting(spans)], locale: "zh-CN" });
    expect(findings).toHaveLength(spans.length);
    return (performance.now() - start) / 1000;
  };

  // Far above what is needed (a tenth), far below what anything quadratic would take.
  test.each([
    [
      "100,000 places of an ordinary text",
      "办理案件一件。\n".repeat(100_000),
      (n: number) => ({ start: n * 8, end: n * 8 + 4 }),
    ],
    ["100,000 times the same words", "台帐".repeat(100_000), (n: number) => ({ start: n * 2, end: n * 2 + 2 })],
    ["100,000 findings on one place", "案".repeat(10), () => ({ start: 1, end: 3 })],
    [
      "100,000 findings that span 1 MB each",
      "案".repeat(1_000_000),
      (n: number) => ({ start: n % 10, end: 1_000_000 }),
    ],
    ["100,000 findings in one run of blanks", " ".repeat(300_000), (n: number) => ({ start: n, end: 300_000 })],
  ])("%s", (_, text, place) => {
    expect(
      seconds(
        text,
        Array.from({ length: 100_000 }, (_, n) => place(n)),
      ),
    ).toBeLessThan(8);
  });

  test("a single line of 20 MB", () => {
    const text = "案".repeat(20_000_000);
    const spans = [
      { start: 0, end: text.length },
      { start: 10_000_000, end: 10_000_001 },
    ];
    expect(seconds(text, spans)).toBeLessThan(4);
  });
});
