import type { Furniture } from "@fazhi/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleDocument, sampleReport, sampleSource, spanOf } from "../test/sample-document.js";
import { documentSpan } from "./document-span.js";

const furniture = (text: string, ...fragments: string[]): readonly Furniture[] =>
  fragments.map((fragment) => ({ kind: "breadcrumb", text: fragment, line: 1, span: spanOf(text, fragment) }));
const shown = (text: string, ...fragments: string[]) => {
  const span = documentSpan(sampleDocument(text, { furniture: furniture(text, ...fragments) }));
  return text.slice(span.start, span.end);
};

test("the title, where there is one", () => {
  const text = "甲\n标题\n乙";
  expect(documentSpan(sampleDocument(text, { titleSpan: spanOf(text, "标题") }))).toEqual(spanOf(text, "标题"));
});

test("else the first line that is neither blank nor furniture", () => {
  expect(shown("\n 　\n  首行  \n次行")).toBe("首行");
  expect(shown("首页 > 公开\n字号：大 中 小\n正文\n", "首页 > 公开", "字号：大 中 小")).toBe("正文");
});

test("furniture glued to a line is left out", () => {
  expect(shown("首页 > 公开 正文第一段。 浏览次数：9\n次行", "首页 > 公开", "浏览次数：9")).toBe("正文第一段。");
});

test("furniture over several lines is left out", () => {
  expect(shown("首页\n公开\n正文", "首页\n公开")).toBe("正文");
});

test("markup is left out", () => {
  const text = "---\nyear: 2022\n---\n# 标题";
  const markup = [spanOf(text, "---\nyear: 2022\n---"), spanOf(text, "# ")];
  const span = documentSpan({ source: sampleSource(text, { markup }), report: sampleReport() });
  expect(text.slice(span.start, span.end)).toBe("标题");
});

test("where all is furniture or blank, the first line or the whole text", () => {
  expect(shown("\n首页", "首页")).toBe("首页");
  expect(shown(" \n ")).toBe(" \n ");
  expect(shown("")).toBe("");
});

test("is never empty unless the text is, and lies within it", () => {
  const anyText = fc.string({ unit: fc.constantFrom("甲", " ", "\n"), maxLength: 30 });
  const anySpans = fc.array(fc.tuple(fc.nat(30), fc.nat(10)), { maxLength: 6 });
  fc.assert(
    fc.property(anyText, anySpans, (text, pairs) => {
      const spans = pairs
        .map(([start, length]) => ({ start: Math.min(start, text.length), end: Math.min(start + length, text.length) }))
        .map((span) => ({ kind: "views" as const, text: "", line: 1, span }));
      const span = documentSpan(sampleDocument(text, { furniture: spans }));
      expect(span.end > span.start).toBe(text.length > 0);
      expect(span.start >= 0 && span.end <= text.length).toBe(true);
    }),
  );
});
