import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findInnerTitles } from "./inner-titles.js";
import { findTitles } from "./titles.js";

const inner = (text: string) =>
  findTitles(text).flatMap(({ innerStart, innerEnd }) =>
    findInnerTitles(text, innerStart, innerEnd).map(({ title }) => title),
  );

describe("findInnerTitles", () => {
  it("finds what is cited inside a title, however its marks are typed", () => {
    expect(inner("《关于修改〈条例〉的决定》")).toEqual(["条例"]);
    expect(inner("《关于修改<条例>和《办法》的决定》")).toEqual(["条例", "办法"]);
    expect(inner("《条例》")).toEqual([]);
  });

  it("gives the outer of several levels, and the deeper one when asked for it", () => {
    const text = "《转发〈关于印发《办法》的通知〉的通知》";
    const [title] = findInnerTitles(text, 1, text.length - 1);
    expect(title).toEqual({ start: 3, end: 16, title: "关于印发《办法》的通知", innerStart: 4, innerEnd: 15 });
    expect(findInnerTitles(text, 4, 15).map(({ title: deeper }) => deeper)).toEqual(["办法"]);
  });

  it("passes over marks without partner, and ends a title on its line", () => {
    expect(findInnerTitles("〈甲")).toEqual([]);
    expect(findInnerTitles("甲〉〈乙〉").map(({ title }) => title)).toEqual(["乙"]);
    expect(findInnerTitles("〈甲\n乙〉")).toEqual([]);
  });

  it("reports spans in order that do not overlap, for any text and range", () => {
    const unit = fc.constantFrom(..."《》〈〉<>甲\n");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.nat(10), (text, from) => {
        let last = from;
        for (const { start, end, title, innerStart, innerEnd } of findInnerTitles(text, from)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(innerStart, innerEnd)).toBe(title);
          expect(["《》", "〈〉", "<>"]).toContain(`${text.charAt(start)}${text.charAt(end - 1)}`);
          expect([start + 1, end - 1]).toEqual([innerStart, innerEnd]);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
