import { describe, expect, it } from "vitest";
import { findEnumerators, matchEnumerator } from "./enumerators.js";

const words = (text: string, start?: number, end?: number) => {
  const found = findEnumerators(text, start, end);
  for (const { start: from, end: to, text: word } of found) expect(text.slice(from, to)).toBe(word);
  return found.map(({ text: word }) => word);
};

describe("matchEnumerator", () => {
  it.each([
    ["一是完善", 1, "一是", "shi"],
    ["十一是完善", 11, "十一是", "shi"],
    ["二要落实", 2, "二要", "yao"],
    ["一方面加强", 1, "一方面", "fangmian"],
    ["另一方面加强", 2, "另一方面", "fangmian"],
    ["首先，", 1, "首先", "shouxian"],
    ["其次，", 2, "其次", "shouxian"],
    ["第三，加强", 3, "第三", "di"],
    ["其二，加强", 2, "其二", "qi"],
  ])("reads %s", (text, ordinal, word, family) => {
    expect(matchEnumerator(text, 0)).toEqual({ ordinal, start: 0, end: word.length, text: word, family });
  });

  it.each(["一是一，二是二", "三要素齐全", "第一责任人", "其中", "一年来", "是一", "", "万是"])(
    "finds none in %s",
    (text) => {
      expect(matchEnumerator(text, 0)).toBeNull();
    },
  );
});

describe("findEnumerators", () => {
  it("finds a run inside a paragraph", () => {
    expect(words("问题有：一是力度不够。二是形式单一；三是人员不足")).toEqual(["一是", "二是", "三是"]);
  });

  it("finds a run over paragraphs and after half-width marks, quotes and blanks", () => {
    expect(words("一是甲。\n  二是乙;三是“丙”。” 四是丁")).toEqual(["一是", "二是", "三是", "四是"]);
  });

  it("starts anew at each 一是", () => {
    expect(words("一是甲。二是乙。\n一是丙，二是丁。")).toEqual(["一是", "二是", "一是", "二是"]);
  });

  it("leaves out what is no run: a lone 一是, a start at 二是, a word inside a clause", () => {
    expect(words("一是甲。")).toEqual([]);
    expect(words("二是甲。三是乙。")).toEqual([]);
    expect(words("坚持一是一、二是二，第三是关键")).toEqual([]);
  });

  it("keeps gaps of up to two and repeated ordinals, so that they can be reported", () => {
    expect(words("一是甲。二是乙。四是丙。四是丁。")).toEqual(["一是", "二是", "四是", "四是"]);
    expect(words("一是甲。二是乙。九是丙。")).toEqual(["一是", "二是"]);
  });

  it("keeps families apart", () => {
    expect(words("一是甲。一要乙。二是丙。二要丁。")).toEqual(["一是", "一要", "二是", "二要"]);
  });

  it("reads the range as if it were the whole text, with absolute offsets", () => {
    const text = "前文一是甲。二是乙。三是丙";
    expect(findEnumerators(text, 2, 9).map(({ start, ordinal }) => [start, ordinal])).toEqual([
      [2, 1],
      [6, 2],
    ]);
  });
});
