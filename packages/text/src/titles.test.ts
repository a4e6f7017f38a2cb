import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTitles, findUnclosedTitles } from "./titles.js";

const titles = (text: string) => findTitles(text).map(({ title }) => title);

describe("findTitles", () => {
  it("finds titles with the offsets of the marks and of what they enclose", () => {
    const text = "贯彻《民法典》";
    expect(findTitles(text)).toEqual([{ start: 2, end: 7, title: "民法典", innerStart: 3, innerEnd: 6 }]);
  });

  it("takes the outer marks of nested ones", () => {
    expect(titles("《关于落实〈条例〉的方案》")).toEqual(["关于落实〈条例〉的方案"]);
    expect(titles("《关于落实<条例>的方案》")).toEqual(["关于落实<条例>的方案"]);
    expect(titles("《关于落实《条例》的方案》《办法》")).toEqual(["关于落实《条例》的方案", "办法"]);
  });

  it("ends a title on its line and within 200 units", () => {
    expect(titles("《甲\n乙》《丙》")).toEqual(["丙"]);
    expect(titles(`《${"长".repeat(200)}》`)).toHaveLength(1);
    expect(titles(`《${"长".repeat(201)}》`)).toEqual([]);
  });

  it("still finds what follows a lost mark", () => {
    expect(titles("《甲，《乙》，丙》、《丁》")).toEqual(["甲，《乙》，丙", "丁"]);
    expect(titles("《甲，《乙》")).toEqual(["乙"]);
    expect(titles("甲》，《乙》")).toEqual(["乙"]);
  });
});

describe("findUnclosedTitles", () => {
  const unclosed = (text: string) => findUnclosedTitles(text).map(({ start, end }) => text.slice(start, end));

  it("reports where the title must have ended", () => {
    expect(unclosed("按照《条例，以及《办法》办理")).toEqual(["《条例，以及"]);
    expect(unclosed("按照《条例\n办理")).toEqual(["《条例"]);
    expect(unclosed(`《${"长".repeat(300)}`)).toEqual([`《${"长".repeat(200)}`]);
    expect(unclosed("《甲》乙》")).toEqual([]);
  });

  it("accounts for every 《, together with the titles", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("《", "》", "甲", "\n"), maxLength: 40 }), (text) => {
        const spans = findTitles(text);
        for (const { start, end, title, innerStart, innerEnd } of spans) {
          expect(text.slice(start, end)).toBe(`《${title}》`);
          expect(text.slice(innerStart, innerEnd)).toBe(title);
        }
        const open = new Set(findUnclosedTitles(text).map(({ start }) => start));
        for (let at = 0; at < text.length; at++) {
          if (text[at] !== "《") continue;
          const covered = spans.some(({ start, end }) => start <= at && at < end);
          expect(covered || open.has(at)).toBe(true);
        }
      }),
    );
  });
});
