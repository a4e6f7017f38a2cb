import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceBuilder } from "./source-builder.js";

const file = { format: "docx", encoding: "utf-8", fileName: null } as const;

describe("SourceBuilder", () => {
  it("gives each block its line, its span and its origin", () => {
    const builder = new SourceBuilder();
    builder.add("title", "云岫县水务局\n2023年法治政府建设年度报告", { origin: { paragraph: 1 } });
    expect(builder.add("paragraph", " 　\n", { origin: { paragraph: 2 } })).toBeNull();
    builder.add("heading", "一、主要举措", { level: 1, origin: { paragraph: 3 } });
    builder.addTable(
      [
        ["项目", "", "数量 "],
        ["", ""],
        ["许可", "办结\n", "46"],
      ],
      { origin: { paragraph: 4 } },
    );
    const { text, blocks, origins } = builder.build(file);
    expect(text).toBe("云岫县水务局\n2023年法治政府建设年度报告\n一、主要举措\n项目\t\t数量\n许可\t办结\t46\n");
    expect(blocks?.map(({ kind, level, span }) => [kind, level, text.slice(span.start, span.end)])).toEqual([
      ["title", undefined, "云岫县水务局\n2023年法治政府建设年度报告"],
      ["heading", 1, "一、主要举措"],
      ["table", undefined, "项目\t\t数量\n许可\t办结\t46"],
    ]);
    expect(origins.map(({ start, origin }) => [text.slice(start, start + 2), origin.paragraph])).toEqual([
      ["云岫", 1],
      ["一、", 3],
      ["项目", 4],
    ]);
  });

  it("marks an origin once while it stays the same", () => {
    const builder = new SourceBuilder();
    for (const page of [1, 1, 2]) builder.add("paragraph", `第${page}页`, { origin: { page } });
    expect(builder.build(file).origins.map(({ origin }) => origin)).toEqual([{ page: 1 }, { page: 2 }]);
  });

  it("places remarks by line and lists an attachment once", () => {
    const builder = new SourceBuilder();
    builder.add("paragraph", "甲");
    builder.remark("unmapped-characters", { count: 1 }, builder.add("paragraph", "乙\ufffd"));
    builder.attach({ name: "表.xlsx", target: "a.xlsx" });
    builder.attach({ name: "表.xlsx", target: "a.xlsx" });
    const { diagnostics, attachments } = builder.build(file);
    expect(diagnostics).toEqual([
      { code: "unmapped-characters", data: { count: 1 }, line: 2, span: { start: 2, end: 4 } },
    ]);
    expect(attachments).toHaveLength(1);
  });

  it("has spans in order that slice to what was added", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (contents) => {
        const builder = new SourceBuilder();
        const added = contents.flatMap((content) => {
          const span = builder.add("paragraph", content);
          return span === null ? [] : [{ span, content }];
        });
        const { text, blocks } = builder.build(file);
        expect(blocks).toHaveLength(added.length);
        for (const { span, content } of added) {
          expect(text.slice(span.start, span.end)).toBe(content.replace(/\r\n?/g, "\n").trim());
          expect(text[span.end]).toBe("\n");
        }
      }),
    );
  });
});
