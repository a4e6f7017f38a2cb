import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REPORT } from "../test/invented-report.js";
import { readMarkdown } from "./markdown.js";

const source = (text: string) => {
  const result = readMarkdown(text);
  if (!result.ok) throw new Error("expected a source");
  return result.source;
};

/** Blocks as "kind level: text". */
const blocks = (text: string) => {
  const { blocks: found, text: canonical } = source(text);
  return (found ?? []).map(
    ({ kind, level, span }) => `${kind}${level ?? ""}: ${canonical.slice(span.start, span.end).replaceAll("\n", "⏎")}`,
  );
};

/** The text with its markup taken out. */
const content = (text: string) => {
  const { markup, text: canonical } = source(text);
  let at = 0;
  let kept = "";
  for (const span of markup) {
    kept += canonical.slice(at, span.start);
    at = span.end;
  }
  return kept + canonical.slice(at);
};

describe("readMarkdown", () => {
  it("keeps the input as canonical text", () => {
    expect(source("\ufeff# 标题\r\n\r\n正文\r\n")).toMatchObject({
      text: "# 标题\n\n正文\n",
      format: "markdown",
      encoding: "utf-16",
      fileName: null,
    });
  });

  it("refuses what holds no text", () => {
    expect(readMarkdown(" \n")).toMatchObject({ ok: false, diagnostics: [{ code: "empty" }] });
  });

  it("finds headings with their levels", () => {
    const text = "# 报告\n\n##  一、举措 ##\n\n### （一）制度\n\n大标题\n===\n\n小标题\n---\n";
    expect(blocks(text)).toEqual([
      "heading1: # 报告",
      "heading2: ##  一、举措 ##",
      "heading3: ### （一）制度",
      "heading1: 大标题⏎===",
      "heading2: 小标题⏎---",
    ]);
    expect(content(text)).toBe("报告\n\n一、举措\n\n（一）制度\n\n大标题\n\n\n小标题\n\n");
  });

  it("takes the lines of a plain report as paragraphs that keep their lines", () => {
    expect(content(REPORT)).toBe(REPORT);
    expect(blocks(REPORT).at(2)).toMatch(/^paragraph: 一、主要举措和成效⏎（一）健全制度/);
    expect(blocks(REPORT).every((block) => block.startsWith("paragraph: "))).toBe(true);
  });

  it("takes an indented line as a paragraph, not as code", () => {
    expect(blocks("    一、主要举措\n\n　　正文")).toEqual(["paragraph: 一、主要举措", "paragraph: 　　正文"]);
  });

  it.each([
    ["**粗体。**后文", "粗体。后文"],
    ["前文**“引号”**后文", "前文“引号”后文"],
    ["*强调，*后文", "强调，后文"],
    ["__甲__ 与 `乙`", "甲 与 乙"],
    ["***甲***", "甲"],
    ['[云溪县](http://yunxi.example "题")人民政府', "云溪县人民政府"],
    ["见<http://yunxi.example>。", "见http://yunxi.example。"],
    ["前![图一](a.png)后", "前后"],
    ["甲<br>乙<!-- 注 -->丙", "甲乙丙"],
    ["\\*不是强调\\*", "*不是强调*"],
    ["共计5 * 3 = 15，2 * 2 = 4", "共计5 * 3 = 15，2 * 2 = 4"],
    ["甲\\\n乙", "甲\n乙"],
    ["[甲][r]\n\n[r]: http://yunxi.example", "甲\n\n"],
    ["[2023]1号", "[2023]1号"],
    ["甲\n\n* * *\n\n乙", "甲\n\n\n\n乙"],
  ])("takes the syntax out of %j", (text, expected) => {
    expect(content(text)).toBe(expected);
  });

  it("marks bullets as syntax, and keeps the numbers of a report as content", () => {
    const text = "- 一是普法\n- 二是执法\n  续行\n\n1. 健全制度\n2) 规范执法\n\n一、举措\n";
    expect(blocks(text)).toEqual([
      "list-item: - 一是普法",
      "list-item: - 二是执法⏎  续行",
      "list-item: 1. 健全制度",
      "list-item: 2) 规范执法",
      "paragraph: 一、举措",
    ]);
    expect(content(text)).toBe("一是普法\n二是执法\n  续行\n\n1. 健全制度\n2) 规范执法\n\n一、举措\n");
  });

  it("lists nested items one by one, none inside another", () => {
    const text = "1. 甲\n   - 乙\n     - 丙\n\n   甲的第二段\n2. # 丁\n-\n\n戊";
    expect(blocks(text)).toEqual([
      "list-item: 1. 甲",
      "list-item: - 乙",
      "list-item: - 丙",
      "paragraph: 甲的第二段",
      "heading1: # 丁",
      "paragraph: 戊",
    ]);
    expect(blocks("- 1. 甲")).toEqual(["list-item: - 1. 甲"]);
  });

  it("marks every quote sign, also on the later lines of a paragraph", () => {
    expect(content("> 第一行\n> 第二行\n>> 第三行")).toBe("第一行\n第二行\n第三行");
  });

  it("finds tables, code and comments", () => {
    const text =
      "| 事项 | 件数 |\n|---|--:|\n| 复议 | 3 |\n\n```js\nconst a = 1;\n```\n\n<!-- 内部\n注 -->\n\n<div>\n法治\n</div>\n";
    expect(blocks(text)).toEqual([
      "table: | 事项 | 件数 |⏎|---|--:|⏎| 复议 | 3 |",
      "code: ```js⏎const a = 1;⏎```",
      "comment: <!-- 内部⏎注 -->",
      "paragraph: <div>⏎法治⏎</div>",
    ]);
    expect(content(text)).toBe(" 事项  件数 \n\n 复议  3 \n\n\nconst a = 1;\n\n\n\n\n\n法治\n\n");
  });

  it("takes a comment with text behind it as a paragraph, and a style sheet as code", () => {
    expect(blocks("<!-- 注 -->后文\n\n<style>\np { color: red }\n</style>")).toEqual([
      "paragraph: <!-- 注 -->后文",
      "code: <style>⏎p { color: red }⏎</style>",
    ]);
  });

  it("takes hints from front matter", () => {
    const text =
      "---\ntitle: 云溪县2023年法治政府建设年度报告\norganization: 云溪县人民政府\nyear: 2023\npublishedOn: 2024-02-20\nlayout: page\n---\n# 标题\n";
    const { hints, diagnostics } = source(text);
    expect(hints).toEqual({
      title: "云溪县2023年法治政府建设年度报告",
      organization: "云溪县人民政府",
      year: 2023,
      publishedOn: "2024-02-20",
    });
    expect(diagnostics).toEqual([]);
    expect(blocks(text)).toHaveLength(2);
    expect(content(text)).toBe("\n标题\n");
  });

  it.each([
    ["---\ntitle: [a\n---\n文", "YAML"],
    ["---\n- a\n---\n文", "YAML"],
    ["---\ntitle: 报告\n文中没有结束线", "YAML"],
    ["---\nyear: 二〇二三\n---\n文", "year"],
    ["---\nyear: [2023]\n---\n文", "year"],
    ["---\npublishedOn: 2024-02-30\n---\n文", "publishedOn"],
    ["---\ntitle: 12\n---\n文", "title"],
    [`---\ntitle: ${"[".repeat(9_000)}\n---\n文`, "YAML"],
    [`---\ntitle: ${"a".repeat(20_000)}\n---\n文`, "YAML"],
    ["---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: [*d, *d]\n---\n文", "YAML"],
  ])("leaves out what is malformed in front matter and says so (%#)", (text, field) => {
    const { hints, diagnostics } = source(text);
    expect(hints).toEqual({});
    expect(diagnostics).toMatchObject([{ code: "front-matter", data: { field }, line: 1, span: { start: 0 } }]);
  });

  it("takes an empty front matter, and a rule at the top, without complaint", () => {
    expect(source("---\n---\n文").diagnostics).toEqual([]);
    expect(source("---\n\n一、举措").diagnostics).toEqual([]);
  });

  it("keeps offsets right behind tabs, astral characters, NULs and a second byte-order mark", () => {
    for (const prefix of ["\t", "𠮷", "\0", "\ufeff", "a\tb\t"]) {
      const text = `${prefix}甲\n\n**乙**\n`;
      const result = source(`\ufeff${text}`);
      expect(result.markup.map((span) => result.text.slice(span.start, span.end))).toEqual(["**", "**"]);
    }
  });

  it("gives ranges that are in order, apart from each other and inside the text, for any mixture of syntax", () => {
    const piece = fc.constantFrom(
      "#",
      "##",
      " ",
      "\n",
      "\n\n",
      "*",
      "**",
      "_",
      "`",
      "```",
      ">",
      "- ",
      "1. ",
      "|",
      "---",
      "===",
      "[",
      "](",
      ")",
      "<!--",
      "-->",
      "<b>",
      "\\",
      "甲",
      "乙，",
      "。",
      "a",
      "\t",
      "&amp;",
      "![",
      "[a]: b",
      "~~~",
      "    ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const result = readMarkdown(pieces.join(""));
        if (!result.ok) return;
        const { text, markup, blocks: found } = result.source;
        for (const spans of [markup, (found ?? []).map((block) => block.span)]) {
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
        // Every Han character of these mixtures is content, unless a comment, an image or a code fence holds it.
        expect(markup.some(({ start, end }) => /^[甲乙]/.test(text.slice(start, end)))).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});
