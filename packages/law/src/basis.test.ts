import { describe, expect, it } from "vitest";
import { backsError, cite } from "./basis.js";

describe("cite", () => {
  it("gives the basis of an item with the names of its instrument", () => {
    expect(cite("inspection-rule", "25", "3")).toEqual({
      source: "督察工作规定",
      title: "法治政府建设与责任落实督察工作规定",
      article: "25",
      item: "3",
      confidence: "high",
      articleConfidence: "medium",
      url: null,
    });
  });

  it("cites an instrument as a whole", () => {
    expect(cite("gbt-15834")).toMatchObject({
      source: "GB/T 15834-2011",
      article: null,
      item: null,
      confidence: "high",
    });
  });

  it("throws for a row that does not exist", () => {
    expect(() => cite("inspection-rule", "99")).toThrow('no row for "inspection-rule" 99');
    expect(() => cite("inspection-rule", "25", "6")).toThrow("25 item 6");
    expect(() => cite("inspection-rule", null, "1")).toThrow("without an article");
    expect(() => cite(JSON.parse('"no-such-rule"'))).toThrow('no instrument "no-such-rule"');
  });
});

describe("backsError", () => {
  it("asks for a requirement we are sure of, whatever the number of its article", () => {
    expect(backsError(cite("inspection-rule", "25", "1"))).toBe(true);
    expect(backsError(cite("gbt-9704", "7.3.3"))).toBe(true);
    expect(backsError(cite("inspection-rule", "27"))).toBe(false);
    expect(backsError(cite("gbt-9704", "7.3.1"))).toBe(false);
  });
});
