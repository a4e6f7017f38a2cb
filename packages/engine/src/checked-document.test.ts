import type { CheckedDocument, Finding } from "@fazhi/schema";
import { expect, test } from "vitest";
import { sampleReport, sampleSection, sampleSource } from "../test/sample-document.js";
import { toCheckedDocument } from "./checked-document.js";
import { summarize } from "./summary.js";

const present = { status: "present", sections: ["1"], items: 3, characters: 40 } as const;
const content = {
  measures: present,
  shortcomings: { status: "present", sections: ["2"], items: 1, characters: 9, causesStated: true },
  "first-responsible-person": {
    status: "inline",
    evidence: [
      { line: 7, span: { start: 1, end: 2 } },
      { line: 4, span: { start: 0, end: 1 } },
      { line: 7, span: { start: 2, end: 3 } },
    ],
  },
  "next-year-plan": { status: "present", sections: ["2"], year: 2023 },
  "other-matters": { status: "missing" },
} as const;
const diagnostic = { code: "odd", data: { count: 2 }, line: 3, span: null };
const checked = (fields: Parameters<typeof sampleReport>[0] = {}): CheckedDocument =>
  toCheckedDocument({
    path: "a.txt",
    source: sampleSource("文", { diagnostics: [diagnostic] }),
    report: sampleReport({
      content,
      sections: [sampleSection("一", { start: 0, end: 1 }), { ...sampleSection("二", { start: 1, end: 2 }), line: 9 }],
      diagnostics: [{ ...diagnostic }, { ...diagnostic, line: 4 }],
      ...fields,
    }),
    outcome: { verdicts: [{ ruleId: "a/b", verdict: "pass" }], findings: [] },
    renderDiagnostic: ({ code, line }) => `${code}@${line}`,
  });

test("the checklist names each content in order, with where it stands", () => {
  expect(checked().checklist).toEqual([
    {
      content: "measures",
      status: "present",
      places: [{ path: "1", heading: "一", line: 1 }],
      items: 3,
      characters: 40,
    },
    {
      content: "shortcomings",
      status: "present",
      places: [{ path: "2", heading: "二", line: 9 }],
      items: 1,
      characters: 9,
    },
    {
      content: "first-responsible-person",
      status: "inline",
      places: [
        { path: null, heading: null, line: 4 },
        { path: null, heading: null, line: 7 },
      ],
      items: null,
      characters: null,
    },
    {
      content: "next-year-plan",
      status: "present",
      places: [{ path: "2", heading: "二", line: 9 }],
      items: null,
      characters: null,
    },
    { content: "other-matters", status: "missing", places: [], items: null, characters: null },
  ]);
});

test("complete is an annual report in which all four prescribed contents are present", () => {
  const whole = { ...content, "first-responsible-person": present };
  expect(checked().complete).toBe(false);
  expect(checked({ content: whole }).complete).toBe(true);
  expect(checked({ content: whole, kind: "work-plan" }).complete).toBe(false);
});

test("diagnostics of source and report come with their text, each once", () => {
  expect(checked().diagnostics).toEqual([
    { ...diagnostic, message: "odd@3" },
    { ...diagnostic, line: 4, message: "odd@4" },
  ]);
});

test("a summary counts documents, severities and verdicts", () => {
  const finding: Finding = {
    ruleId: "a/a",
    code: "FZ0001",
    severity: "warning",
    messageId: "m",
    message: "m",
    help: null,
    data: {},
    span: { start: 0, end: 1 },
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    excerpt: null,
    basis: [],
    suggestions: [],
    fingerprint: "0",
  };
  const one: CheckedDocument = {
    ...checked(),
    complete: true,
    findings: [finding, finding, { ...finding, severity: "error" }],
    verdicts: [
      { ruleId: "a/a", verdict: "fail" },
      { ruleId: "a/b", verdict: "error", reason: "x" },
      { ruleId: "a/c", verdict: "not-checked", reason: "x" },
    ],
  };
  const unreadable = { path: "b.txt", error: { code: "empty", message: "x" } };
  expect(summarize([one, checked(), unreadable])).toEqual({
    documents: 3,
    complete: 1,
    errors: 1,
    warnings: 2,
    infos: 0,
    unreadable: 1,
    crashed: 1,
    verdicts: { pass: 1, fail: 1, "not-applicable": 0, "not-checked": 1, error: 1 },
  });
  expect(summarize([])).toMatchObject({ documents: 0, crashed: 0 });
});
