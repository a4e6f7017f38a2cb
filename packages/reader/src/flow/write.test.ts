import { describe, expect, it } from "vitest";
import { guardOf } from "../guarded.js";
import { SourceBuilder } from "../source-builder.js";
import { type FlowBlock, type FlowParagraph, runningHead } from "./document.js";
import { documentTitle } from "./document-title.js";
import { withLabel } from "./label.js";
import { writeFlow } from "./write.js";

const paragraph = (text: string, more: Partial<FlowParagraph> = {}): FlowParagraph => ({
  number: 1,
  text,
  label: null,
  isListItem: false,
  level: null,
  isTitle: false,
  isEmphasised: false,
  isNavigation: false,
  ...more,
});

function kindsOf(body: readonly FlowBlock[]) {
  const builder = new SourceBuilder();
  writeFlow(builder, { headers: [], body, notes: [], footers: [] }, guardOf({}));
  const { text, blocks } = builder.build({ format: "odt", encoding: "utf-8", fileName: null });
  return (blocks ?? []).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

describe("withLabel", () => {
  it.each([
    ["一、", "主要举措", "一、主要举措"],
    ["（一）", "强化统筹", "（一）强化统筹"],
    ["1.", "健全机制", "1.健全机制"],
    ["①", "召开会议", "①召开会议"],
    ["第一章", "总则", "第一章 总则"],
    ["1", "健全机制", "1 健全机制"],
    ["1. ", "　健全机制", "1.健全机制"],
    ["一、", "", ""],
  ])("writes %s before %s as typed by hand", (label, text, expected) => {
    expect(withLabel(label, text)).toBe(expected);
  });
});

describe("writeFlow", () => {
  it("takes the word 目录 above a table of contents into it, and nowhere else", () => {
    const entry = paragraph("一、主要举措\t1", { isNavigation: true });
    expect(kindsOf([paragraph("目 录"), paragraph(""), entry])).toEqual([
      "furniture: 目 录",
      "furniture: 一、主要举措\t1",
    ]);
    expect(kindsOf([paragraph("目录"), paragraph("一、主要举措")])[0]).toBe("paragraph: 目录");
  });

  it("unfolds a table whose one cell holds most of the document, but no table of data", () => {
    const report = ["一、甲", "正文。", "二、乙", "正文。"].map((text) => paragraph(text));
    expect(kindsOf([{ rows: [[[paragraph("侧栏")], report]] }])).toHaveLength(5);
    const data = { rows: [["名", "数", "率"].map((text) => [paragraph(text)])] };
    expect(kindsOf([data, paragraph("正文。")])).toEqual(["table: 名\t数\t率", "paragraph: 正文。"]);
  });
});

describe("runningHead", () => {
  it.each([
    ["— 1 —", true],
    ["第1页 共5页", true],
    ["云岫县人民政府 1", false],
  ])("of %s with a page field", (text, isPageNumber) => {
    expect(runningHead(text, true).isPageNumber).toBe(isPageNumber);
    expect(runningHead(text, false).isPageNumber).toBe(false);
  });
});

describe("documentTitle", () => {
  it.each([
    "",
    " ",
    "文档1",
    "新建 Microsoft Word 文档",
    "Microsoft Word - 报告",
    "无标题",
    "报告.doc",
    "Document1",
    "Untitled",
  ])("is not %j", (property) => expect(documentTitle(property)).toBeNull());

  it("is a title that says something", () => {
    expect(documentTitle(" 云岫县2023年法治政府\r\n建设年度报告 ")).toBe("云岫县2023年法治政府 建设年度报告");
  });
});
