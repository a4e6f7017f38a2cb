import { describe, expect, it } from "vitest";
import { documents } from "./index.ts";

const set = documents();
const annual = set.filter((document) => document.labels.kind === "annual-report");
const others = set.filter((document) => document.labels.kind !== "annual-report");

/** Without blanks and line ends, so that a title over lines is found. */
const closed = (text: string): string => text.replace(/\s/g, "");

describe("the fourth evaluation set", () => {
  it("holds about 170 documents with ids of their own, the same at each call", () => {
    expect(set.length).toBeGreaterThanOrEqual(165);
    expect(new Set(set.map((document) => document.id)).size).toBe(set.length);
    expect(documents()).toEqual(set);
  });

  it("has near misses of at least ten kinds, a third of the whole", () => {
    expect(others.length).toBeGreaterThanOrEqual(55);
    expect(others.length / set.length).toBeGreaterThan(0.3);
    const kinds = others.flatMap((document) => document.traits.filter((trait) => trait.startsWith("near-miss:")));
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(10);
    expect(kinds).toHaveLength(others.length);
  });

  it("prints every labelled heading, in the order of the labels", () => {
    for (const document of set) {
      let from = 0;
      for (const { heading } of document.labels.sections ?? []) {
        const at = document.text.indexOf(heading, from);
        expect(at, `${document.id}: ${heading}`).toBeGreaterThanOrEqual(0);
        expect(heading, document.id).toMatch(/^\S.*\S$/);
        from = at + heading.length;
      }
    }
  });

  it("prints every labelled title and signing body", () => {
    for (const { id, text, labels } of set) {
      if (labels.title) expect(closed(text), id).toContain(closed(labels.title));
      if (labels.signature?.organization) expect(closed(text), id).toContain(closed(labels.signature.organization));
    }
  });

  it("says present of just the contents that a part's heading names, or, of the duty of the head, an item's", () => {
    for (const { id, labels } of annual) {
      const headed = new Set((labels.sections ?? []).flatMap((section) => section.roles));
      for (const [role, status] of Object.entries(labels.content ?? {})) {
        const named = [...headed].some((one) => one === role);
        if (named || role !== "first-responsible-person") expect(status === "present", `${id}: ${role}`).toBe(named);
      }
    }
  });

  it("lets no text speak of the head's duty where it is labelled missing, nor be silent where it is not", () => {
    for (const { id, text, labels } of annual) {
      const status = labels.content?.["first-responsible-person"];
      expect(/第一责任人|第一責任人|述法/.test(text), id).toBe(status !== "missing");
    }
  });

  it("leaves no mark of the drafts in a text", () => {
    for (const { id, text } of set) {
      expect(text, id).not.toMatch(/[#@&]|\{\w|undefined|NaN/);
      expect(text, id).not.toMatch(/^\|/m);
    }
  });

  it("has no copy among its texts, and lengths of real documents", () => {
    expect(new Set(set.map((document) => closed(document.text))).size).toBe(set.length);
    for (const { id, text } of set) {
      expect(text.length, id).toBeGreaterThanOrEqual(600);
      expect(text.length, id).toBeLessThanOrEqual(5_000);
    }
    // News, pages and notices are short in life as well.
    const long = set.filter((document) => document.text.length >= 900);
    expect(long.length / set.length).toBeGreaterThan(0.8);
  });
});
