import { describe, expect, it } from "vitest";
import { REPORT } from "../../test/invented-report.js";
import { markdownSource } from "../markdown.js";
import { exceededLimit } from "./limits.js";

const document = (text: string) => ({ text, encoding: "utf-8", fileName: null });

const PATTERNS: readonly string[] = [
  ">",
  "> ",
  "*",
  "*a ",
  "a**b",
  "**a**b\n",
  "_a ",
  "[",
  "[a](",
  "[a](<b",
  "[a]\n",
  "![",
  "`",
  "`a",
  "<",
  "<a ",
  "<!--",
  "- ",
  "- a\n",
  "1. ",
  "1. a\n",
  "|",
  "|a|b|\n",
  "a\n===\n",
  "a\n---\n\n",
  "***\n",
  "~~~\n",
  "&",
  "\\",
  "#",
  "# a\n",
  "]",
  " ",
  "\t",
  "\n",
  " \n",
  "一、建设\n",
  "法治政府建设，",
  "**法治政府。**建设",
  "> a\n",
  "[a]: b\n",
  "<b>\n\n",
  "1",
  "=",
  "-",
  "[a](b) ",
  "|a|\n|-|\n\n",
  "***a_ ",
  "<?",
  "&amp;",
  "--- a\n",
];

describe("exceededLimit", () => {
  it("is far from a report of 300 KB, also one with tables, lists and emphasis throughout", () => {
    const part = `## 一、举措\n\n- **普法**：开展[活动](http://yunxi.example)12场\n- 执法\n\n| 项 | 数 |\n|---|---|\n| 甲 | 1 |\n\n小节\n---\n\n${REPORT}\n`;
    const text = part.repeat(Math.ceil(300_000 / part.length));
    expect(exceededLimit(text)).toBeNull();
    expect(markdownSource(document(text)).blocks).not.toBeNull();
  });

  it("names the bound that a text breaks", () => {
    expect(exceededLimit("法".repeat(2_000_001))).toBe("length");
    expect(exceededLimit("- a\n".repeat(60_000))).toBe("marks");
    expect(exceededLimit(">".repeat(65))).toBe("nesting");
    expect(exceededLimit(`${" ".repeat(140)}- a`)).toBe("nesting");
    expect(exceededLimit("甲\n---\n\n".repeat(1_001))).toBe("underlines");
    expect(exceededLimit("a**b".repeat(8_000))).toBe("marks-per-paragraph");
  });

  it("reads a text beyond the bounds as plain text and says so", () => {
    expect(markdownSource(document(">".repeat(300_000)))).toMatchObject({
      blocks: null,
      markup: [],
      diagnostics: [{ code: "markdown-structure-skipped", data: { limit: "nesting" }, line: null, span: null }],
    });
  });

  it.each(PATTERNS)(
    "answers within seconds for 300 KB of %j, and for as much of it as the bounds let through",
    (pattern) => {
      for (const size of [300_000, 40_000]) {
        const started = performance.now();
        const { blocks } = markdownSource(document(pattern.repeat(size / pattern.length)));
        expect(performance.now() - started).toBeLessThan(8_000);
        if (blocks !== null) break;
      }
    },
  );

  it("answers within seconds for list items indented ever deeper", () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }, (_, level) => `${"  ".repeat(level)}- 甲`).join("\n");
    for (const text of [nested(60), `${nested(60)}\n\n`.repeat(80), nested(800)]) {
      const started = performance.now();
      markdownSource(document(text));
      expect(performance.now() - started).toBeLessThan(8_000);
    }
  });
});
