import { describe, expect, it } from "vitest";
import { parse } from "../src/index.js";
import { documents as blind } from "./blind/index.js";
import { reliabilityOf } from "./confidence.js";
import { documents as development } from "./development/index.js";
import { documents as second } from "./second/index.js";
import { sourceOf } from "./source.js";
import type { EvalDocument } from "./types.js";

describe("the confidence of roles", () => {
  const understand = (text: string, fileName: string) =>
    parse(sourceOf(text, fileName), { facts: false, explain: true });
  const shares = (documents: readonly EvalDocument[], hide: boolean) => {
    const counted = reliabilityOf(documents, understand, hide);
    return (confidence: string) => {
      const { right = 0, judged = 0 } = counted.find((each) => each.confidence === confidence) ?? {};
      return { share: right / judged, judged };
    };
  };

  it("is kept: high means right in at least 99 of 100, and low is seldom said of what is right", () => {
    const of = shares([...development(), ...second(), ...blind()], false);
    expect(of("high").share).toBeGreaterThanOrEqual(0.99);
    expect(of("medium").share).toBeGreaterThanOrEqual(0.95);
    expect(of("low").share).toBeLessThan(0.5);
    expect(of("low").judged).toBeLessThan(10);
  });

  it("falls where the words of a heading are hidden", () => {
    const of = shares([...second(), ...blind()], true);
    expect(of("low").share).toBeLessThan(0.1);
    expect(of("medium").share).toBeGreaterThan(of("low").share + 0.5);
    expect(of("low").judged).toBeGreaterThan(100);
    expect(of("high").judged).toBeLessThan(10);
  });
});
