import type { Finder, ParsedDocument } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import { describe, expect, it } from "vitest";
import { writtenText } from "./written-text.js";

const writtenOf = (text: string): string => {
  const read = readText(text, { fileName: "report.txt" });
  if (!read.ok) throw new Error("not read");
  const document: ParsedDocument = { source: read.source, report: parse(read.source) };
  const once = <T>(find: Finder<T>): T => find(document, once);
  const written = once(writtenText);
  expect(written).toHaveLength(text.length);
  return written;
};

describe("the text as it was typed", () => {
  it("keeps widths, and has no addresses", () => {
    const written = writtenOf("柳溪县司法局报告\n网址https://a.example/b,c;d，邮箱fz@liuxi.example,热线１２３４５。");
    expect(written).toContain("网址");
    expect(written).toContain("，邮箱");
    expect(written).toContain("热线１２３４５");
    expect(written).not.toMatch(/example|@|:/);
  });

  it("has no title cut short that stands whole below", () => {
    const written = writtenOf(
      "柳溪县司法局2022年法治政府建...\n柳溪县司法局2022年法治政府建设年度报告\n工作...有序推进。",
    );
    expect(written.match(/\.{3}/g)).toHaveLength(1);
    expect(written.trimStart().startsWith("柳溪县司法局2022年法治政府建设年度报告")).toBe(true);
  });
});
