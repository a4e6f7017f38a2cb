import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMarkings } from "./markings.js";

const marks = (text: string) => findMarkings(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("findMarkings", () => {
  it.each([
    ["绝密★长期", "classified", "绝密★长期"],
    ["编号001 机密★6个月", "classified", "机密★6个月"],
    ["  秘 密  ", "classified", "秘 密"],
    ["密级:内部", "classified", "密级:内部"],
    ["[内部文件,请妥善保管]", "internal", "[内部文件,请妥善保管]"],
    ["内部资料 严禁外传", "internal", "内部资料 严禁外传"],
    ["信息公开属性:不予公开", "undisclosed", "信息公开属性:不予公开"],
  ])("finds the mark in %s", (line, kind, mark) => {
    expect(marks(`云杉县报告\n${line}\n一、工作情况`)).toEqual([[kind, mark]]);
  });

  it.each([
    "密级:无",
    "密级:公开",
    "公开属性:主动公开",
    "公开方式:依申请公开",
    "不予公开",
    "(三)不予公开",
    "保守秘密",
    "机密级",
    "内部监督",
    "内部审计",
    "内部",
    "秘密",
  ])("finds none in the line %s but a level alone", (line) => {
    expect(marks(`云杉县报告\n${line}\n一、工作情况`)).toEqual(line === "秘密" ? [["classified", "秘密"]] : []);
  });

  it("gives ordered spans that do not overlap", () => {
    const piece = fc.constantFrom(
      "秘密",
      "★",
      "\n",
      " ",
      "1年",
      "内部资料",
      "注意保存",
      "(",
      ")",
      "此件不予公开",
      "县",
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          let reached = 0;
          for (const { start, end } of findMarkings(text)) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeGreaterThan(start);
            reached = end;
          }
        },
      ),
    );
  });
});
