import type { Finder, ParsedDocument } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import type { SourceText } from "@fazhi/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, textOutsideTitles } from "./clean-text.js";
import { termList } from "./lexicon.js";
import { roleIndex } from "./roles.js";
import { sentences } from "./sentences.js";

const documentOf = (text: string): ParsedDocument => {
  const source: SourceText = {
    text,
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
  return { source, report: parse(source) };
};

const onceIn = (document: ParsedDocument) => {
  const once = <T>(find: Finder<T>): T => find(document, once);
  return once;
};

const TEXT = [
  "柳溪县司法局2022年法治政府建设年度报告",
  "发布日期：2023-02-10 字号：大 中 小",
  "2022年，我局落实《柳溪县法治建设“一规划”》。现将有关情况报告如下。",
  "一、主要举措和成效",
  "（一）加强学习。全年学法１２次，印发《学法制度》。",
  "二、存在的不足和原因",
  "执法力量不足。原因是编制偏少。",
].join("\n");
const document = documentOf(TEXT);
const once = onceIn(document);

describe("the clean text", () => {
  it("is folded, as long as the text, and without furniture", () => {
    const clean = once(cleanText);
    expect(clean).toHaveLength(TEXT.length);
    expect(clean).toContain("学法12次");
    expect(clean).not.toContain("字号");
    expect(clean.split("\n")).toHaveLength(TEXT.split("\n").length);
  });

  it("has no words of titles where they are not wanted", () => {
    expect(once(cleanText)).toContain("学法制度");
    expect(once(textOutsideTitles)).not.toContain("学法制度");
    expect(once(textOutsideTitles)).toHaveLength(TEXT.length);
  });

  it("is as long as any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const any = documentOf(text);
        const found = onceIn(any)(textOutsideTitles);
        expect(found).toHaveLength(any.source.text.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe("sentences", () => {
  it("carry their contents, and headings are none", () => {
    const found = once(sentences).map(({ span, roles }) => [TEXT.slice(span.start, span.end), roles.join()]);
    expect(found).toContainEqual(["执法力量不足。", "shortcomings"]);
    expect(found).toContainEqual(["全年学法１２次，印发《学法制度》。", "measures"]);
    expect(found.map(([text]) => text)).not.toContain("一、主要举措和成效");
  });
});

describe("the contents of a place", () => {
  it("are those of the innermost section", () => {
    const roles = once(roleIndex);
    expect(roles.rolesAt(TEXT.indexOf("学法１２"))).toEqual(["measures"]);
    expect(roles.sectionAt(TEXT.indexOf("学法１２"))?.heading).toBe("加强学习");
    expect(roles.rolesAt(TEXT.indexOf("现将"))).toEqual([]);
    expect(roles.sectionAt(0)).toBeNull();
  });
});

describe("lists of terms", () => {
  const laws = termList(["学法", "学法制度", "编制"]);
  const others = termList(["法制", "编制偏少"]);

  it("are found in one pass, each list by itself, the longest first", () => {
    const words = (list: typeof laws) => list.hits(once).map(({ start, end }) => TEXT.slice(start, end));
    expect(words(laws)).toEqual(["学法", "学法制度", "编制"]);
    expect(words(others)).toEqual(["法制", "编制偏少"]);
  });

  it("agree with a search for each term", () => {
    const pieces = fc.array(fc.constantFrom("学法", "制度", "编", "制", "偏少", "，", "学"), { maxLength: 60 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const any = documentOf(parts.join(""));
        const { text } = any.source;
        const hits = laws.hits(onceIn(any));
        for (const { start, end, term } of hits) expect(text.slice(start, end)).toBe(laws.terms[term]);
        const expected: string[] = [];
        for (let at = 0; at < text.length; ) {
          const term = ["学法制度", "学法", "编制"].find((word) => text.startsWith(word, at));
          if (term !== undefined) expected.push(`${at} ${term}`);
          at += term?.length ?? 1;
        }
        expect(hits.map(({ start, end }) => `${start} ${text.slice(start, end)}`)).toEqual(expected);
      }),
    );
  });

  it("of one character are refused", () => {
    expect(() => termList(["学法", "法"])).toThrow(RangeError);
  });
});
