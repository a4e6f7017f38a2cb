import fc from "fast-check";
import { expect, it } from "vitest";
import { byCodePoint } from "./code-point-order.js";

it("orders by code point, characters beyond U+FFFF last", () => {
  expect(["𠮷", "\uffe5", "法", "a", ""].sort(byCodePoint)).toEqual(["", "a", "法", "\uffe5", "𠮷"]);
});

it("agrees with a comparison of the code points themselves", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "法", "\ue000", "\uffe5", "𠮷", "🎉") });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const pairs = [...a].map((character, index) => [character, [...b][index]] as const);
      const first = pairs.find(([left, right]) => left !== right);
      const expected =
        first === undefined || first[1] === undefined
          ? a.length - b.length
          : (first[0].codePointAt(0) ?? 0) - (first[1].codePointAt(0) ?? 0);
      expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(expected));
    }),
  );
});
