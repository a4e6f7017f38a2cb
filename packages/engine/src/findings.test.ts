import type { OriginMark } from "@fazhi/schema";
import { expect, test } from "vitest";
import { SURE, sampleDocument, sampleReport, sampleSource, spanOf } from "../test/sample-document.js";
import type { StatedFinding } from "./execute-rule.js";
import { placeFindings } from "./findings.js";

const stated = (fields: Partial<StatedFinding>): StatedFinding => ({
  ruleId: "a/a",
  code: "FZ0001",
  severity: "info",
  messageId: "m",
  message: "m",
  help: null,
  data: {},
  at: { start: 0, end: 1 },
  basis: [SURE],
  suggestions: [],
  ...fields,
});
const text = "第一行\n第二行\r第三行\u2028第四行";

test("findings are sorted by start, rule id and message id", () => {
  const given = [
    stated({ at: { start: 5, end: 6 } }),
    stated({ ruleId: "b/a", messageId: "a" }),
    stated({ messageId: "z" }),
    stated({ messageId: "b", at: { start: 0, end: 3 } }),
    stated({ messageId: "b" }),
  ];
  const order = placeFindings(given, sampleDocument(text)).map((f) => [
    f.span.start,
    f.ruleId,
    f.messageId,
    f.span.end,
  ]);
  expect(order).toEqual([
    [0, "a/a", "b", 1],
    [0, "a/a", "b", 3],
    [0, "a/a", "z", 1],
    [0, "b/a", "a", 1],
    [5, "a/a", "m", 6],
  ]);
});

test("the same finding is kept once; other data, place or message make another", () => {
  const given = [
    stated({ data: { x: 1, y: 2 } }),
    stated({ data: { y: 2, x: 1 } }),
    stated({ data: { x: 1, y: 3 } }),
    stated({ data: { x: 1, y: 2 } }),
    stated({ data: { x: 1, y: 2 }, at: { start: 0, end: 2 } }),
    stated({ data: { x: 1, y: 2 }, messageId: "n" }),
  ];
  expect(placeFindings(given, sampleDocument(text))).toHaveLength(4);
});

test("lines and columns count from 1, over every kind of line break", () => {
  const places = ["第一行", "二行", "第三行", "行\u2028第四"].map((fragment) => {
    const [finding] = placeFindings(
      [stated({ at: spanOf(text, fragment, 2 * Number(fragment.length === 4)) })],
      sampleDocument(text),
    );
    return finding && [finding.line, finding.column, finding.endLine, finding.endColumn];
  });
  expect(places).toEqual([
    [1, 1, 1, 4],
    [2, 2, 2, 4],
    [3, 1, 3, 4],
    [3, 3, 4, 3],
  ]);
});

test("a span that ends with a line break ends on the line it closes", () => {
  const [finding] = placeFindings([stated({ at: { start: 0, end: 4 } })], sampleDocument(text));
  expect(finding).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 5 });
});

test("the origin is that of the last mark at or before the start", () => {
  const origins: OriginMark[] = [
    { start: 2, origin: { page: 1 } },
    { start: 6, origin: { page: 2, paragraph: 4 } },
  ];
  const document = { source: sampleSource(text, { origins }), report: sampleReport() };
  const given = [0, 2, 5, 6, 9].map((start) => stated({ at: { start, end: start + 1 } }));
  expect(placeFindings(given, document).map(({ origin }) => origin)).toEqual([
    undefined,
    { page: 1 },
    { page: 1 },
    { page: 2, paragraph: 4 },
    { page: 2, paragraph: 4 },
  ]);
});

test("in an empty text the span is empty and there is no excerpt", () => {
  const [finding] = placeFindings([stated({ at: null })], sampleDocument(""));
  expect(finding).toMatchObject({
    span: { start: 0, end: 0 },
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    excerpt: null,
  });
});
