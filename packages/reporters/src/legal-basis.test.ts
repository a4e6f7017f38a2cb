import type { Basis } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { english } from "./labels-en.js";
import { chinese } from "./labels-zh.js";
import { basisPhrase } from "./legal-basis.js";

const basis = (change: Partial<Basis>): Basis => ({
  source: "督察工作规定",
  title: "法治政府建设与责任落实督察工作规定",
  article: "25",
  item: "3",
  confidence: "high",
  articleConfidence: "high",
  url: null,
  ...change,
});

describe("basisPhrase", () => {
  it("names instrument, article and item", () => {
    expect(basisPhrase(basis({}), chinese)).toBe("《督察工作规定》第25条第3项");
    expect(basisPhrase(basis({}), english)).toBe("《督察工作规定》 art. 25(3)");
  });

  it("says when the number of the article is not verified", () => {
    expect(basisPhrase(basis({ articleConfidence: "medium" }), chinese)).toBe(
      "《督察工作规定》第25条第3项（条号待核）",
    );
  });

  it("says when the requirement itself is not verified", () => {
    expect(basisPhrase(basis({ confidence: "low", articleConfidence: "low" }), chinese)).toBe(
      "《督察工作规定》第25条第3项（要求待核）",
    );
  });

  it("does not doubt the number of an article that is not named", () => {
    expect(basisPhrase(basis({ article: null, item: null, articleConfidence: "low" }), chinese)).toBe(
      "《督察工作规定》",
    );
  });

  it("leaves a standard and its clauses in their own form", () => {
    expect(basisPhrase(basis({ source: "GB/T 9704-2012", article: "7.3.5", item: null }), chinese)).toBe(
      "GB/T 9704-2012 7.3.5",
    );
  });
});
