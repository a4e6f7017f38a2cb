import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { findingsOf, meaningOf, understood } from "./meaning.js";
import { hasCorpus, REPORTS } from "./shared-material.js";

/** Every sample and every report of the corpus, saved in other ways: the same must be understood and found. */
const samples = fileURLToPath(new URL("../examples/reports/", import.meta.url));
const files = [
  ...readdirSync(samples)
    .filter((name) => /(?:20\d\d|draft|gb18030)\.(?:txt|md)$/.test(name))
    .map((name) => ({ name, path: `${samples}${name}` })),
  ...(hasCorpus ? readdirSync(REPORTS).map((name) => ({ name, path: `${REPORTS}/${name}` })) : []),
];

const decoded = (path: string): string => {
  const bytes = readFileSync(path);
  return path.includes("gb18030") ? iconv.decode(bytes, "gb18030") : bytes.toString("utf8");
};

const asPage = (text: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${text
    .split("\n")
    .map((line) => `<p>${line.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</p>`)
    .join("\n")}</body></html>`;

const ways: readonly (readonly [name: string, save: (text: string) => Uint8Array, name: (file: string) => string])[] = [
  ["GB18030", (text) => iconv.encode(text, "gb18030"), (file) => file],
  ["UTF-16LE", (text) => iconv.encode(text, "utf-16le", { addBOM: true }), (file) => file],
  ["UTF-16LE without a mark", (text) => iconv.encode(text, "utf-16le", { addBOM: false }), (file) => file],
  ["CRLF", (text) => new TextEncoder().encode(text.replaceAll("\n", "\r\n")), (file) => file],
  ["HTML", (text) => new TextEncoder().encode(asPage(text)), (file) => `${file}.html`],
  ["HTML in GBK", (text) => iconv.encode(asPage(text).replace("utf-8", "gbk"), "gb18030"), (file) => `${file}.html`],
];

it("there are samples, and the corpus where it is at hand", () => {
  expect(files.length).toBeGreaterThanOrEqual(hasCorpus ? 19 : 14);
});

describe.each(files)("$name", ({ name, path }) => {
  const text = decoded(path);
  const isMarkdown = name.endsWith(".md");

  it.each(ways.filter(([way]) => !(isMarkdown && way.startsWith("HTML"))))(
    "means the same in %s",
    async (_, save, as) => {
      const original = await understood({ path: name, content: new TextEncoder().encode(text) });
      const saved = await understood({ path: as(name), content: save(text) });
      expect(meaningOf(saved.inspected)).toEqual(meaningOf(original.inspected));
      expect(findingsOf(saved.checked)).toEqual(findingsOf(original.checked));
    },
  );
});
