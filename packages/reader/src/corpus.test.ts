import { readdirSync, readFileSync } from "node:fs";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { hasCorpus, REPORTS } from "../../../test/shared-material.js";
import { read } from "./read.js";

const names = hasCorpus ? readdirSync(REPORTS).sort() : [];

const VARIANTS: readonly (readonly [name: string, make: (text: string) => Uint8Array])[] = [
  ["UTF-8 with a byte-order mark", (text) => iconv.encode(text, "utf8", { addBOM: true })],
  ["GB18030", (text) => iconv.encode(text, "gb18030")],
  ["UTF-16LE with a byte-order mark", (text) => iconv.encode(text, "utf-16le", { addBOM: true })],
  ["UTF-16LE", (text) => iconv.encode(text, "utf-16le", { addBOM: false })],
  ["UTF-16BE with a byte-order mark", (text) => iconv.encode(text, "utf-16be", { addBOM: true })],
  ["UTF-16BE", (text) => iconv.encode(text, "utf-16be", { addBOM: false })],
  ["CRLF line ends", (text) => iconv.encode(text.replaceAll("\n", "\r\n"), "utf8")],
  ["CR line ends in GB18030", (text) => iconv.encode(text.replaceAll("\n", "\r"), "gb18030")],
];

describe.skipIf(!hasCorpus)("real reports (skipped where the shared corpus is absent)", () => {
  it.each(names)("%s reads the same in every encoding", async (name) => {
    const original = await read(readFileSync(`${REPORTS}/${name}`), { fileName: name });
    if (!original.ok) throw new Error(`${name} was refused`);
    expect(original.source).toMatchObject({ encoding: "utf-8", format: "text", diagnostics: [] });
    for (const [variant, make] of VARIANTS) {
      const result = await read(make(original.source.text), { fileName: name });
      expect(result.ok && result.source.text === original.source.text, variant).toBe(true);
      expect(result.ok && result.source.diagnostics, variant).toEqual([]);
    }
  });
});
