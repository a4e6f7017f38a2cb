import type { Finder, ParsedDocument } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairFaults } from "./unpaired.js";

const faultsOf = (body: string) => {
  const text = `柳溪县司法局2022年法治政府建设年度报告\n一、主要举措和成效\n${body}\n`;
  const read = readText(text, { fileName: "report.txt" });
  if (!read.ok) throw new Error("not read");
  const document: ParsedDocument = { source: read.source, report: parse(read.source) };
  const once = <T>(find: Finder<T>): T => find(document, once);
  return once(pairFaults).map(({ type, mark }) => {
    expect(text.slice(mark.start, mark.end)).toBe(mark.text);
    return `${type} ${mark.text}`;
  });
};

const quoted = fc
  .tuple(fc.constantFrom("“”", "《》", "（）", "()", "〔〕", "【】"), fc.constantFrom("一网通办", "试行", "学法制度"))
  .map(([pair, words]) => `落实${pair.charAt(0)}${words}${pair.charAt(1)}要求`);

describe("marks in pairs", () => {
  it("are right in any order, and one half taken away is found", () => {
    fc.assert(
      fc.property(fc.array(quoted, { minLength: 1, maxLength: 6 }), fc.nat(), (pieces, choice) => {
        expect(faultsOf(`${pieces.join("，")}。`)).toEqual([]);
        const spoiled = pieces.map((piece, at) =>
          at === choice % pieces.length ? piece.slice(0, 3) + piece.slice(3).replace(/[”》）)〕】]/, "") : piece,
        );
        expect(faultsOf(`${spoiled.join("，")}。`)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it("may stand lines apart where the lines are wrapped", () => {
    const lines = [
      "会议强调：“要坚持依法行政、严格规范执法，",
      "不断提升运用法治思维解决问题的能力和水平，",
      "切实把各项任务落到实处。”会后印发分工方案。",
    ];
    expect(faultsOf(lines.join("\n"))).toEqual([]);
  });

  it.each([
    ["实行“一张清单“管到底。", ["wrong-side “"]],
    ["创建”无证明城市”试点。", ["wrong-side ”"]],
    ["公布结果（废止4件〕。", ["mismatched 〕"]],
    ["落实“三项制度。\n办件（8件。", ["unclosed “", "unclosed （"]],
    ["要求：1）统一；2）规范；a）公开。", []],
  ])("are judged in %s", (body, expected) => {
    expect(faultsOf(body)).toEqual(expected);
  });
});
