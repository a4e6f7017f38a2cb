import { describe, expect, it } from "vitest";
import { PHRASE_SETS, phraseSetsIn } from "./phrase-sets.js";
import { TERMS } from "./terms.js";

const members = (id: string): readonly string[] => PHRASE_SETS.find((set) => set.id === id)?.members ?? [];

describe("the sets of phrases", () => {
  it.each([...PHRASE_SETS.map((set) => [set.id, set] as const)])(
    "%s has members, each once, and a source",
    (_, set) => {
      expect(set.members.length).toBeGreaterThan(1);
      expect(new Set(set.members).size).toBe(set.members.length);
      expect(set.source.length).toBeGreaterThan(3);
      expect(set.instrument.length).toBeGreaterThan(3);
      expect(set.checkedOn).toBe("2026-11-21");
      if (set.fromYear !== null && set.toYear !== null) expect(set.fromYear).toBeLessThanOrEqual(set.toYear);
    },
  );

  it("have names and ids of their own", () => {
    const names = PHRASE_SETS.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(PHRASE_SETS.map(({ id }) => id)).size).toBe(PHRASE_SETS.length);
  });

  it("call nothing wrong that is right in another set, or that a right wording holds", () => {
    const right = PHRASE_SETS.flatMap(({ name, members: its }) => [name, ...its]);
    for (const { misquotedAs } of PHRASE_SETS)
      for (const wrong of misquotedAs) expect(right.filter((phrase) => phrase.includes(wrong))).toEqual([]);
  });

  it("have the members that their instruments name, in order", () => {
    expect(members("decision-steps")).toEqual(["公众参与", "专家论证", "风险评估", "合法性审查", "集体讨论决定"]);
    expect(members("normative-document-steps")[2]).toBe("合法性审核");
    expect(members("four-personally")[3]).toBe("重要任务亲自督办");
    expect(members("target-2021")).toHaveLength(7);
    expect(members("target-2015")).toHaveLength(6);
    expect(members("outline-tasks-2021")).toHaveLength(9);
    expect(members("enforcement-systems")).toHaveLength(3);
    expect(members("one-plan-two-outlines")).toHaveLength(3);
    expect(members("demonstration-indicators-2021")).toHaveLength(9);
  });

  it("hold for their years", () => {
    const targets = (year: number) =>
      phraseSetsIn(year)
        .map(({ id }) => id)
        .filter((id) => id.startsWith("target-"));
    expect([2014, 2015, 2020, 2021, 2026].map(targets)).toEqual([
      [],
      ["target-2015"],
      ["target-2015"],
      ["target-2021"],
      ["target-2021"],
    ]);
  });

  it("are not sure of the indicators, eight of which nobody read at the source", () => {
    expect(PHRASE_SETS.filter(({ confidence }) => confidence !== "high").map(({ id }) => id)).toEqual([
      "demonstration-indicators-2021",
    ]);
  });
});

describe("the terms", () => {
  it("say what they stand for, since when, and whence that is known", () => {
    for (const { term, insteadOf, source, checkedOn, fromYear } of TERMS) {
      expect(term).not.toBe(insteadOf);
      expect(source.length).toBeGreaterThan(3);
      expect(checkedOn).toBe("2026-11-21");
      expect(fromYear).toBeGreaterThan(2014);
    }
  });

  it("have 合法性审核 for normative documents and 合法性审查 for decisions", () => {
    const review = TERMS.filter(({ relation }) => relation === "confused");
    expect(review.map(({ term, scope }) => `${term} ${scope}`)).toEqual([
      "合法性审核 行政规范性文件",
      "合法性审查 重大行政决策",
    ]);
  });
});
