import { describe, expect, it } from "vitest";
import type { EvalDocument } from "../types.js";
import { documents } from "./index.js";

const all = documents();
const isNearMiss = ({ traits }: EvalDocument): boolean => traits.includes("near miss");
const joined = (text: string): string => text.replaceAll(/\s/g, "");

/** The lines that say something: long enough not to be a date or a heading. */
const linesOf = ({ text }: EvalDocument): ReadonlySet<string> =>
  new Set(text.split("\n").filter((line) => line.length > 40));

describe("the fifth set", () => {
  it("holds about 170 documents, 60 and more by hand, each with its own id", () => {
    expect(all.length).toBeGreaterThanOrEqual(165);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ traits }) => !traits.includes("composed")).length).toBeGreaterThanOrEqual(60);
  });

  it("is a third near misses, of ten and more kinds", () => {
    const nearMisses = all.filter(isNearMiss);
    expect(nearMisses.length).toBeGreaterThanOrEqual(55);
    expect(new Set(nearMisses.map(({ traits }) => traits[traits.indexOf("near miss") + 1])).size).toBeGreaterThan(10);
    for (const document of all) {
      expect(document.labels.kind === "annual-report", document.id).toBe(!isNearMiss(document));
    }
  });

  it("gives the same documents each time", () => {
    expect(documents()).toEqual(all);
  });

  it("is of the length of real texts, with nothing left to fill in", () => {
    for (const { id, text } of all) {
      expect(text.length, id).toBeGreaterThan(600);
      expect(text.length, id).toBeLessThan(5000);
      expect(text, id).not.toMatch(/[{}]|undefined/);
    }
  });

  it.each(all.map((document) => [document.id, document] as const))(
    "labels %s with what stands in it",
    (_, document) => {
      const { text, labels } = document;
      let from = 0;
      for (const { heading } of labels.sections ?? []) {
        const at = text.indexOf(heading, from);
        expect(at, heading).toBeGreaterThanOrEqual(0);
        from = at + heading.length;
      }
      if (labels.title) expect(joined(text)).toContain(joined(labels.title));
      if (labels.organization) expect(text).toContain(labels.organization.name);
      if (labels.signature?.organization) expect(text).toContain(labels.signature.organization);
      if (labels.reportYear) expect(joined(text)).toMatch(new RegExp(`${labels.reportYear}|二〇`));
    },
  );

  it("says of a content that has a part of its own that it is present, and of no other that it is missing there", () => {
    for (const { id, labels } of all) {
      for (const role of (labels.sections ?? []).flatMap(({ roles }) => roles)) {
        expect(labels.content?.[role], `${id}: ${role}`).toBe("present");
      }
    }
  });

  it("holds no copy of a document: no two share most of their lines", () => {
    const lines = all.map(linesOf);
    for (const [index, own] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        const shared = [...own].filter((line) => other.has(line)).length;
        expect(shared, all[index]?.id).toBeLessThanOrEqual(Math.max(own.size, other.size) / 2);
      }
    }
  });
});
