import { parse } from "@fazhi/parser";
import { read } from "@fazhi/reader";
import { describe, expect, it } from "vitest";
import { baseDocuments } from "../packages/parser/test/invariance/base-documents.js";
import { differences, factsByKind } from "../packages/parser/test/invariance/facts-by-kind.js";
import { aligned, unchanged } from "../packages/parser/test/invariance/rewriting.js";
import { textSource } from "../packages/parser/test/text-source.js";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const page = (body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;

const linesOf = (text: string): readonly string[] =>
  text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));

/** The source of a line on several, broken between Chinese characters: elsewhere a page shows a blank. */
const softly = (line: string): string => escaped(line).replace(/([\u4e00-\u9fff]{12})(?=[\u4e00-\u9fff])/gu, "$1\n");

/** The same lines as pages write them. */
const LAYOUTS: readonly (readonly [string, (lines: readonly string[]) => string])[] = [
  ["paragraphs", (lines) => lines.map((line) => `<p>${escaped(line)}</p>`).join("\n")],
  ["line breaks in one block", (lines) => `<div>${lines.map(escaped).join("<br>\n")}</div>`],
  ["indents of no-break spaces", (lines) => lines.map((line) => `<p>&nbsp;&nbsp;&emsp;${escaped(line)}</p>`).join("")],
  [
    "spans that split words",
    (lines) =>
      lines
        .map(
          (line) =>
            `<p>${(line.match(/[\s\S]{1,7}/gu) ?? []).map((run) => `<span>${escaped(run)}</span>`).join("")}</p>`,
        )
        .join("\n"),
  ],
  ["source lines of their own width", (lines) => lines.map((line) => `<p>\n  ${softly(line)}\n</p>`).join("\n")],
];

/** The samples, and the corpus where it is at hand. */
const documents = baseDocuments().filter(({ set }) => set === null);

async function differing(layout: (lines: readonly string[]) => string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, text } of documents) {
    const result = await read(new TextEncoder().encode(page(layout(linesOf(text)))), { fileName: "page.html" });
    if (!result.ok) {
      found.push(`${name}: not read`);
      continue;
    }
    const before = factsByKind(parse(textSource(text)), unchanged(text));
    const after = factsByKind(parse(result.source), aligned(text, result.source.text));
    const changed = differences(before, after, ["diagnostics", "damage", "punctuation"]);
    if (changed.length > 0) found.push([name, ...changed].join("\n  "));
  }
  return found;
}

describe("what is understood does not hang on the layout of a page", () => {
  it.each(LAYOUTS)("%s", async (_, layout) => {
    expect(await differing(layout)).toEqual([]);
  });
});
