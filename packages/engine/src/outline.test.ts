import type { Section } from "@fazhi/schema";
import { expect, test } from "vitest";
import { sampleReport, sampleSection } from "../test/sample-document.js";
import { contentSections, sectionAt, walkSections } from "./outline.js";

const report = sampleReport({
  sections: [
    sampleSection("甲", { start: 0, end: 10 }, [
      sampleSection("甲一", { start: 2, end: 5 }),
      sampleSection("甲二", { start: 5, end: 10 }),
    ]),
    sampleSection("乙", { start: 10, end: 20 }),
  ],
  content: {
    ...sampleReport().content,
    shortcomings: { status: "present", sections: ["2", "1.2", "9", "x"] },
  },
});

test("sections are visited in document order with path and parent", () => {
  const visited: string[] = [];
  walkSections(report, (section, path, parent) => visited.push(`${path} ${section.heading} ${parent?.heading ?? "-"}`));
  expect(visited).toEqual(["1 甲 -", "1.1 甲一 甲", "1.2 甲二 甲", "2 乙 -"]);
});

test("a visitor that answers false leaves out the children", () => {
  const visited: string[] = [];
  walkSections(report, (_, path) => {
    visited.push(path);
    return false;
  });
  expect(visited).toEqual(["1", "2"]);
});

test("a path leads to its section, and nowhere when it is not one", () => {
  expect(sectionAt(report, "1.2")?.heading).toBe("甲二");
  for (const path of ["", "0", "3", "1.3", "1.2.1", "1.", ".1", "-1", "1e0", "01", "length", "1,2"]) {
    expect(sectionAt(report, path)).toBeNull();
  }
});

test("the sections of a content come in document order, those that do not exist left out", () => {
  expect(contentSections(report, "shortcomings").map(({ path, section }) => [path, section.heading])).toEqual([
    ["1.2", "甲二"],
    ["2", "乙"],
  ]);
  expect(contentSections(report, "measures")).toEqual([]);
});

test("an outline of any depth can be walked", () => {
  let section: Section = sampleSection("叶", { start: 0, end: 1 });
  for (let depth = 0; depth < 20_000; depth++) section = sampleSection("枝", { start: 0, end: 1 }, [section]);
  let count = 0;
  walkSections({ sections: [section] }, () => count++);
  expect(count).toBe(20_001);
});
