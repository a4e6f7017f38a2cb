import fc from "fast-check";
import { expect, test } from "vitest";
import { placeholdersOf, renderTemplate } from "./template.js";

test("a placeholder becomes its value, every time it stands there", () => {
  expect(renderTemplate("{a}应为{b}，实际为{a}", { a: "甲", b: 12.5 })).toBe("甲应为12.5，实际为甲");
  expect(renderTemplate("{a}{b}", { a: true, b: null })).toBe("true—");
  expect(renderTemplate("无数据")).toBe("无数据");
});

test("values are never read as templates", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(renderTemplate("{a}·{b}", { a: `{b}${a}$&`, b })).toBe(`{b}${a}$&·${b}`);
    }),
  );
});

test("a placeholder without value throws, also one named like an object member", () => {
  expect(() => renderTemplate("{a}和{b}", { a: 1 })).toThrow(/\{b\}/);
  expect(() => renderTemplate("{constructor}", {})).toThrow(/\{constructor\}/);
});

test("placeholders are listed once each; a stray brace is told apart", () => {
  expect(placeholdersOf("{a}，{bad-count}，{a}")).toEqual(["a", "bad-count"]);
  expect(placeholdersOf("无")).toEqual([]);
  for (const broken of ["{", "}", "{}", "{a", "a}", "{一}", "{{a}}"]) expect(placeholdersOf(broken)).toBeNull();
});
