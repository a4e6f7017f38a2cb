import { describe, expect, it } from "vitest";
import type { EvalDocument } from "../types.ts";
import { overlap, sentencesOf } from "./compose/sentences.ts";
import { documents, greatestOverlap } from "./index.ts";
import { dutyParagraphs, dutyPoints, dutySentences } from "./wording/duty.ts";
import { combinedHeadings, dutyItemHeadings, roleHeadings, shortcomingItemHeadings } from "./wording/headings.ts";
import { measuresOne } from "./wording/measures-1.ts";
import { measuresTwo } from "./wording/measures-2.ts";
import { measuresThree } from "./wording/measures-3.ts";
import { planPoints } from "./wording/plans.ts";
import { shortcomingPoints } from "./wording/shortcomings.ts";

const set = documents();
const has = (document: EvalDocument, trait: string) => document.traits.includes(trait);
const plain = (text: string) => text.normalize("NFKC").replace(/\s/gu, "");
const subjects = [...measuresOne, ...measuresTwo, ...measuresThree];

describe("the held set", () => {
  it("is the same on every call", () => {
    expect(documents()).toEqual(set);
  });

  it("has enough documents of every kind", () => {
    const misses = set.filter(({ labels }) => labels.kind !== "annual-report");
    expect(set.length).toBeGreaterThanOrEqual(150);
    expect(misses.length).toBeGreaterThanOrEqual(40);
    expect(misses.length / set.length).toBeLessThan(0.4);
    expect(misses.filter(({ labels }) => labels.kind === "work-plan").length).toBeGreaterThanOrEqual(6);
    expect(set.filter((document) => has(document, "written")).length).toBeGreaterThanOrEqual(40);
  });

  it("has unique ids", () => {
    expect(new Set(set.map(({ id }) => id)).size).toBe(set.length);
  });

  it("has no placeholder left", () => {
    for (const { id, text, fileName } of set)
      expect(`${id} ${/\{[^}]*\}|undefined|@\w \d/u.exec(text + fileName)?.[0] ?? ""}`).toBe(`${id} `);
  });

  it("has written documents of a report's length", () => {
    for (const document of set.filter((each) => has(each, "written"))) {
      expect(document.text.length, document.id).toBeGreaterThanOrEqual(600);
      expect(document.text.length, document.id).toBeLessThanOrEqual(2500);
    }
  });

  it("prints what the labels quote", () => {
    for (const { id, text, labels } of set) {
      const flat = plain(text);
      for (const { heading } of labels.sections ?? []) expect(flat, id).toContain(plain(heading));
      if (typeof labels.title === "string") expect(flat, id).toContain(plain(labels.title));
      const signer = labels.signature?.organization;
      if (typeof signer === "string") expect(flat, id).toContain(plain(signer));
      const name = labels.organization?.name;
      if (name !== undefined) expect(flat, id).toContain(plain(name));
    }
  });

  it("gives the roles of the sections a status", () => {
    for (const { id, labels } of set) {
      for (const role of (labels.sections ?? []).flatMap(({ roles }) => roles))
        expect(labels.content?.[role], id).toBe("present");
    }
  });

  it("has no two documents nearly the same", () => {
    const sentences = set.map(({ text }) => sentencesOf(text));
    for (const [index, one] of sentences.entries()) {
      for (const [later, other] of sentences.slice(index + 1).entries()) {
        const names = `${set[index]?.id} ${set[index + 1 + later]?.id}`;
        expect(overlap(one, other), names).toBeLessThanOrEqual(greatestOverlap);
      }
    }
  });

  it("lets no choice of structure dominate", () => {
    const reports = set.filter((document) => has(document, "composed") && document.labels.kind === "annual-report");
    const statuses = (key: "shortcomings" | "first-responsible-person" | "next-year-plan") =>
      new Set(reports.map(({ labels }) => labels.content?.[key]));
    expect(statuses("shortcomings")).toEqual(new Set(["present", "inline", "missing"]));
    expect(statuses("first-responsible-person")).toEqual(new Set(["present", "inline", "missing"]));
    expect(statuses("next-year-plan")).toEqual(new Set(["present", "inline", "missing"]));
    const skeletons = new Map<string, number>();
    for (const { traits } of reports) {
      const skeleton = traits
        .filter((trait) => /^(?:measures|shortcomings|duty|plan|style|numbering)-/u.test(trait))
        .join(" ");
      skeletons.set(skeleton, (skeletons.get(skeleton) ?? 0) + 1);
    }
    expect(Math.max(...skeletons.values())).toBeLessThanOrEqual(4);
  });

  it("draws on many wordings", () => {
    expect(subjects.flatMap(({ entries }) => entries).length).toBeGreaterThanOrEqual(150);
    expect(shortcomingPoints.length).toBeGreaterThanOrEqual(60);
    expect(planPoints.length).toBeGreaterThanOrEqual(60);
    expect(dutySentences.length + dutyParagraphs.length + dutyPoints.length).toBeGreaterThanOrEqual(50);
    const headings = [
      ...subjects.flatMap(({ themes, entries }) => [...themes, ...entries.map(({ heading }) => heading)]),
      ...Object.values(roleHeadings).flat(),
      ...Object.values(combinedHeadings).flat(),
      ...dutyItemHeadings,
      ...shortcomingItemHeadings,
    ];
    expect(new Set(headings).size).toBeGreaterThanOrEqual(120);
  });
});
