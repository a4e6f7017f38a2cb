import { describe, expect, it } from "vitest";
import { sampleDocument } from "../test/sample-document.js";
import { KeptResults } from "./kept-results.js";

const document = sampleDocument("一、主要举措\n全年组织学习3次。");

describe("what several rules look for", () => {
  it("is looked for once per document and function", () => {
    const kept = new KeptResults(false);
    let looked = 0;
    const lengthOf = ({ source }: typeof document) => {
      looked++;
      return source.text.length;
    };
    const other = sampleDocument("另一份");
    expect([kept.once(lengthOf, document), kept.once(lengthOf, document), kept.once(lengthOf, other)]).toEqual([
      document.source.text.length,
      document.source.text.length,
      3,
    ]);
    expect(looked).toBe(2);
  });

  it("is kept also where it is undefined", () => {
    const kept = new KeptResults(false);
    let looked = 0;
    const nothing = () => {
      looked++;
    };
    kept.once(nothing, document);
    kept.once(nothing, document);
    expect(looked).toBe(1);
  });

  it("is frozen in tests", () => {
    const list = new KeptResults(true).once(() => [{ start: 0 }], document);
    expect(Object.isFrozen(list) && Object.isFrozen(list[0])).toBe(true);
  });

  it("throws what the function throws, each time", () => {
    const kept = new KeptResults(false);
    const broken = (): never => {
      throw new Error("no luck");
    };
    for (let turn = 0; turn < 2; turn++) expect(() => kept.once(broken, document)).toThrow("no luck");
  });
});
