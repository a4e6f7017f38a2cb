import fc from "fast-check";
import { expect, test } from "vitest";
import { spanOf } from "../test/sample-document.js";
import { excerptOf } from "./excerpt.js";

test("a short line is shown whole, without its indentation", () => {
  const text = "前文\n　　办理案件12件。  \n后文";
  expect(excerptOf(text, spanOf(text, "12件"))).toEqual({ text: "办理案件12件。", start: 4, end: 7 });
});

test("of a long line about 60 characters are shown, the found text in their middle", () => {
  const text = `${"前".repeat(100)}找到${"后".repeat(100)}`;
  expect(excerptOf(text, spanOf(text, "找到"))).toEqual({
    text: `${"前".repeat(29)}找到${"后".repeat(29)}`,
    start: 29,
    end: 31,
  });
});

test("near an end of the line the other side gets the room", () => {
  const text = `前前找到${"后".repeat(100)}`;
  expect(excerptOf(text, spanOf(text, "找到"))?.text).toBe(`前前找到${"后".repeat(56)}`);
  const mirrored = `${"前".repeat(100)}找到后后`;
  expect(excerptOf(mirrored, spanOf(mirrored, "找到"))?.text).toBe(`${"前".repeat(56)}找到后后`);
});

test("a long found text is cut at its end", () => {
  expect(excerptOf("长".repeat(500), { start: 100, end: 300 })).toEqual({ text: "长".repeat(60), start: 0, end: 60 });
});

test("line breaks, controls and direction marks become blanks", () => {
  const text = "甲\n乙\u001b[31m\u202e丙";
  expect(excerptOf(text, { start: 0, end: text.length })).toEqual({ text: "甲 乙 [31m 丙", start: 0, end: 10 });
});

test("no surrogate pair is split", () => {
  const text = "𠮷".repeat(200);
  const excerpt = excerptOf(text, { start: 101, end: 202 });
  expect(excerpt?.text).toHaveLength(62);
  expect(excerpt?.text).not.toMatch(/\p{Cs}/u);
});

test("any span of any text: one line, bounded, and the mark is the found text", () => {
  const anyText = fc.string({
    unit: fc.constantFrom("甲", "乙", " ", "\n", "\r", "𠮷", "\u001b", "。"),
    minLength: 1,
    maxLength: 200,
  });
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const excerpt = excerptOf(text, { start, end });
      if (excerpt === null) throw new Error("no excerpt");
      expect(excerpt.text.length).toBeLessThanOrEqual(62);
      expect(excerpt.text).not.toMatch(/[\n\r\u001b]/);
      expect(excerpt.end).toBeGreaterThan(excerpt.start);
      const found = text.slice(start, end).replace(/[\n\r\u001b]/g, " ");
      expect(found.startsWith(excerpt.text.slice(excerpt.start, excerpt.end).slice(0, found.length))).toBe(true);
      if (end - start <= 60) expect(excerpt.text.slice(excerpt.start, excerpt.end)).toBe(found);
    }),
  );
});
