import type { Finder, ParsedDocument } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import type { SourceText } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { termList } from "./lexicon.js";
import { isIn, ownParts } from "./own-parts.js";
import { toldHits } from "./told-hits.js";

const TEXT = [
  "柳溪县司法局2022年法治政府建设年度报告",
  "一、主要举措和成效",
  "修订应急预案3个，组织演练2次。",
  "二、存在的不足和原因",
  "应急演练不够，原因是经费偏少。",
  "三、2023年主要安排",
  "组织应急演练6次。",
].join("\n");

const source: SourceText = {
  text: TEXT,
  format: "text",
  encoding: "utf-8",
  fileName: "report.txt",
  hints: {},
  blocks: null,
  markup: [],
  origins: [],
  attachments: [],
  diagnostics: [],
};
const document: ParsedDocument = { source, report: parse(source) };
const once = <T>(find: Finder<T>): T => find(document, once);

describe("what the report tells of", () => {
  const terms = termList(["应急", "演练"]);

  it("is neither what is lacking nor what is planned", () => {
    expect(terms.hits(once)).toHaveLength(6);
    expect(toldHits(terms, once).map(({ start, end }) => TEXT.slice(start, end))).toEqual(["应急", "演练"]);
  });
});

describe("the parts of a content", () => {
  it("are shown by their first heading, and hold what stands in them", () => {
    const { sections, heading, shared } = ownParts(document.report, "shortcomings");
    expect(heading && TEXT.slice(heading.start, heading.end)).toBe("存在的不足和原因");
    expect(shared).toBe(false);
    expect(isIn(sections, TEXT.indexOf("经费"))).toBe(true);
    expect(isIn(sections, TEXT.indexOf("预案"))).toBe(false);
  });

  it("are none where the report has no such heading", () => {
    expect(ownParts(document.report, "first-responsible-person")).toEqual({
      sections: [],
      heading: null,
      shared: false,
    });
  });
});
