import type { Finder, ParsedDocument } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import { describe, expect, it } from "vitest";
import { indexPlaces } from "./coverage.js";
import { hasTrace, told } from "./traces.js";

const documentOf = (text: string): ParsedDocument => {
  const read = readText(text, { fileName: "report.txt" });
  if (!read.ok) throw new Error("the text cannot be read");
  return { source: read.source, report: parse(read.source) };
};
const toldBy = (text: string) => {
  const document = documentOf(text);
  const once = <T>(find: Finder<T>): T => find(document, once);
  return once(told);
};

const REPORT = [
  "柳溪县司法局2023年法治政府建设年度报告",
  "一、主要举措和成效",
  "（一）公共法律服务",
  "在4个乡镇建成公共法律服务站，群众在家门口就能咨询。",
  "（二）行政复议",
  "办结复议案件57件，调解结案21件。印发新污染物执法指引。",
  "二、存在的不足和原因",
  "执法监督平台尚未上线，原因是数据接口不统一。",
  "三、2024年主要安排",
  "（一）编制古树名木保护条例释义。",
].join("\n");

describe("a trace of what was planned", () => {
  const report = toldBy(REPORT);
  it.each([
    ["完善公共法律服务体系，每个乡镇建一个服务站"],
    ["加大行政复议调解力度"],
    ["编写新污染物执法指引，建立专家会诊机制"],
    ["建设行政执法监督平台"],
    ["进一步加强工作，不断提升能力和水平"],
    [""],
  ])("is there of %s", (planned) => {
    expect(hasTrace(planned, report)).toBe(true);
  });

  it.each([["编制古树名木保护条例释义"], ["开展殡葬领域联合整治，规范墓地价格公示"], ["修订盐田承包租金调解规程"]])(
    "is not there of %s, which at most the next plan speaks of",
    (planned) => {
      expect(hasTrace(planned, report)).toBe(false);
    },
  );

  it("is looked for in all there is where no content is known", () => {
    expect(hasTrace("编制古树名木保护条例释义", toldBy("编制了古树名木保护条例释义。"))).toBe(true);
  });
});

describe("coverage", () => {
  it("is the share that stands together in one place", () => {
    const places = indexPlaces(["公共法律服务站", "物业纠纷调解室", "公共停车场"]);
    expect(places.of("物业纠纷调解室")).toBe(1);
    expect(places.of("物业纠纷仲裁庭")).toBeGreaterThan(0.4);
    expect(places.of("古树名木")).toBe(0);
    expect(places.of("")).toBe(0);
    expect(indexPlaces([]).of("物业")).toBe(0);
  });
});
