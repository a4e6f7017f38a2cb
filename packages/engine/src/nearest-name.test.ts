import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestName } from "./nearest-name.js";

const names = ["completeness/causes", "completeness/measures", "year/heading", "year/plan"];

test.each([
  ["completness/causes", "completeness/causes"],
  ["completeness/cuases", "completeness/causes"],
  ["Year/Plan", "year/plan"],
  ["yera/plan", "year/plan"],
  ["measures", "completeness/measures"],
  ["heading", "year/heading"],
])("%s is taken for %s", (mistyped, meant) => {
  expect(nearestName(mistyped, names)).toBe(meant);
});

test.each([
  ["an empty name", ""],
  ["a short one", "xyz"],
  ["another rule's", "date/deadline"],
  ["an endless one", "x".repeat(100_000)],
])("nothing is near to %s", (_, name) => {
  expect(nearestName(name, names)).toBeNull();
});

test("one missing letter always leads back", () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), (name, at) => {
      const index = at % name.length;
      const mistyped = name.slice(0, index) + name.slice(index + 1);
      expect(nearestName(mistyped, names)).toBe(name);
    }),
  );
});
