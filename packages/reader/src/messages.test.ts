import { describe, expect, it } from "vitest";
import { diagnosticMessages } from "./messages.js";
import { read } from "./read.js";

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();

describe("diagnosticMessages", () => {
  it.each(Object.entries(diagnosticMessages))("%s asks for the same values in both languages", (_, message) => {
    expect(placeholders(message["zh-CN"])).toEqual(placeholders(message.en));
    expect(message["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(message.en).not.toMatch(/\p{Script=Han}/u);
  });

  it("finds in the data of each diagnostic what its text asks for", async () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const results = await Promise.all([
      read(""),
      read(bytes("%PDF-1.7"), { fileName: "a.txt" }),
      read(bytes("%PDF-1.7"), { fileName: "a.pdf" }),
      read(bytes("甲"), { encoding: "x" }),
      read(bytes("甲乙"), { maxBytes: 3 }),
      read("甲", { signal: AbortSignal.abort() }),
      read(Uint8Array.from([...bytes("依法行政，建设法治政府。\0"), 0xff]), { fileName: "a.pdf" }),
      read("---\nyear: x\n---\n文", { fileName: "a.md" }),
      read(">".repeat(100), { format: "markdown" }),
    ]);
    const diagnostics = results.flatMap((result) => (result.ok ? result.source.diagnostics : result.diagnostics));
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(Object.keys(diagnosticMessages)));
    for (const { code, data } of diagnostics) {
      const message = Object.entries(diagnosticMessages).find(([key]) => key === code)?.[1];
      expect(Object.keys(data).sort()).toEqual(expect.arrayContaining([...placeholders(message?.en ?? "{missing}")]));
    }
  });
});
