import { describe, expect, it } from "vitest";
import { documents } from "./index.js";
import { overlap, sentencesOf } from "./overlap.js";

const bare = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

describe("the set", () => {
  const all = documents();

  it("holds enough of each kind, and is the same each time", () => {
    expect(all.length).toBeGreaterThanOrEqual(125);
    expect(all.filter(({ traits }) => traits.includes("written")).length).toBeGreaterThanOrEqual(45);
    const share = all.filter(({ labels }) => labels.kind !== "annual-report").length / all.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.4);
    expect(documents()).toEqual(all);
  });

  it("has one id for each document", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it("has every label in its text", () => {
    for (const { id, text, labels } of all) {
      const plain = bare(text);
      const named = [
        ...(labels.sections ?? []).map(({ heading }) => heading),
        labels.title,
        labels.organization?.name,
        labels.signature?.organization,
      ];
      let from = 0;
      for (const { heading } of labels.sections ?? []) {
        const at = plain.indexOf(bare(heading), from);
        expect(at, `${id}: ${heading}`).toBeGreaterThanOrEqual(0);
        from = at + 1;
      }
      for (const name of named) {
        if (typeof name === "string") expect(plain, `${id}: ${name}`).toContain(bare(name));
      }
      expect(text, id).not.toMatch(/\{[^}]*\}|undefined/);
    }
  });

  it("has no two documents that are nearly the same", () => {
    const sets = all.map(({ id, text }) => ({ id, sentences: sentencesOf(text) }));
    for (const [index, one] of sets.entries()) {
      for (const other of sets.slice(index + 1)) {
        expect(overlap(one.sentences, other.sentences), `${one.id} and ${other.id}`).toBeLessThanOrEqual(0.2);
      }
    }
  });
});
