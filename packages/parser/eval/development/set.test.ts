import { describe, expect, it } from "vitest";
import { documents, entries } from "./index.ts";
import { worstOverlap } from "./overlap.ts";

const all = documents();
const of = (kind: string) => all.filter(({ labels }) => labels.kind === kind);

/** Blanks, the marks that stand for them, and the width of marks disregarded. */
const plain = (text: string): string =>
  text.replace(/\s|\?{4}/g, "").replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

describe("the development set", () => {
  it("is large enough and a quarter of it are near misses", () => {
    expect(all.length).toBeGreaterThanOrEqual(230);
    const near = of("other").length + of("work-plan").length;
    expect(near).toBeGreaterThanOrEqual(60);
    expect(near / all.length).toBeGreaterThan(0.2);
    expect(near / all.length).toBeLessThan(0.35);
    expect(all.filter(({ traits }) => traits.includes("written")).length).toBeGreaterThanOrEqual(25);
  });

  it("is the same at every call", () => {
    expect(documents()).toEqual(all);
  });

  it("has unique ids, and traits for every document", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, traits } of all) expect(traits.length, id).toBeGreaterThan(0);
  });

  it("prints every label", () => {
    for (const { id, text, labels } of all) {
      const printed = plain(text);
      for (const { heading } of labels.sections ?? []) expect(printed, id).toContain(plain(heading));
      if (labels.title) expect(printed, id).toContain(plain(labels.title));
      if (labels.signature?.organization) expect(printed, id).toContain(plain(labels.signature.organization));
    }
  });

  it("has content labels for annual reports only, in accord with the sections", () => {
    for (const { id, labels } of all) {
      if (labels.kind !== "annual-report") {
        expect(labels.content, id).toBeUndefined();
        continue;
      }
      for (const { roles } of labels.sections ?? []) {
        for (const role of roles) expect(labels.content?.[role], `${id} ${role}`).toBe("present");
      }
    }
  });

  it("leaves no slot unfilled and no content in a report that is labelled as without it", () => {
    for (const { id, text, labels } of all) {
      expect(text, id).not.toMatch(/undefined|\{|\}|\[\d|NaN/);
      if (labels.content?.["first-responsible-person"] === "missing") {
        expect(text, id).not.toMatch(/第一责任|亲自|主要负责同志|述法|首要责任/);
      }
      if (labels.content?.shortcomings === "missing")
        expect(text, id).not.toMatch(/存在(的)?(不足|短板|差距|困难)|薄弱环节/);
      if (labels.content?.["next-year-plan"] === "missing") expect(text, id).not.toMatch(/下一步|下步|下一年度/);
    }
  });

  it("says what is labelled as said in passing", () => {
    for (const { id, text, labels } of all) {
      if (labels.content?.["first-responsible-person"] === "inline") {
        expect(plain(text), id).toMatch(/第一责任|第一責任|首要责任|首要責任|亲自部署|親自部署|述法/);
      }
      if (labels.content?.shortcomings === "inline")
        expect(plain(text), id).toMatch(/不足|差距|薄弱|短板|困难|问题|困難|問題/);
      if (labels.content?.["next-year-plan"] === "inline")
        expect(plain(text), id).toMatch(/下一|今后|展望|将|今後|將|20\d\d年/);
    }
  });

  it("has no two documents that share more than a fifth of their sentences", () => {
    const worst = worstOverlap(entries());
    expect(worst.share, worst.ids.join(" and ")).toBeLessThanOrEqual(0.2);
  });
});
