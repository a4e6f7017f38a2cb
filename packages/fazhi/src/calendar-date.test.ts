import fc from "fast-check";
import { expect, it } from "vitest";
import { isCalendarDate } from "./calendar-date.js";

it.each(["2023-01-31", "2024-02-29", "2000-02-29", "2023-12-31"])("takes %s", (date) => {
  expect(isCalendarDate(date)).toBe(true);
});

it.each([
  "2023-02-29",
  "1900-02-29",
  "2023-04-31",
  "2023-13-01",
  "2023-00-10",
  "2023-1-1",
  "20230101",
  "2023-01-01 ",
  "",
])("refuses %j", (date) => {
  expect(isCalendarDate(date)).toBe(false);
});

it("agrees with the platform's calendar", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (y, m, d) => {
        const text = `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
        const date = new Date(Date.UTC(y, m - 1, d));
        expect(isCalendarDate(text)).toBe(date.toISOString().startsWith(text));
      },
    ),
  );
});
