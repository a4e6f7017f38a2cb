import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DocParts, docFile } from "../../test/doc-file.js";
import { readDoc } from "../doc.js";
import { readOdt } from "../odt.js";
import { read } from "../read.js";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../test/fixtures/office/${name}`, import.meta.url)));

async function sourceOf(input: Uint8Array | DocParts) {
  const result = await readDoc(input instanceof Uint8Array ? input : docFile(input));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.source;
}

const textOf = async (...runs: DocParts["runs"]) => (await sourceOf({ runs })).text;

async function refusalOf(bytes: Uint8Array) {
  const result = await readDoc(bytes);
  return result.ok ? null : result.diagnostics[0];
}

/** Offset of the stream WordDocument in a fixture: its head follows a sector boundary. */
const streamAt = (bytes: Uint8Array): number => {
  for (let at = 512; at < bytes.length; at += 512) if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return at;
  throw new Error("no WordDocument");
};

describe("a .doc that LibreOffice wrote", () => {
  it.each(["numbered-report", "marked-up"])("reads as the .odt of the same report: %s", async (name) => {
    const odt = await readOdt(fixture(`${name}.odt`));
    const { text } = await sourceOf(fixture(`${name}.doc`));
    expect(text.replace("— 1 —", "— 2 —")).toBe(odt.ok ? odt.source.text : null);
    expect(text).toContain("一、");
  });

  it("has the same blocks as the .odt", async () => {
    for (const name of ["numbered-report", "marked-up"]) {
      const odt = await readOdt(fixture(`${name}.odt`));
      const { blocks } = await sourceOf(fixture(`${name}.doc`));
      expect(blocks).toEqual(odt.ok ? odt.source.blocks : null);
    }
  });

  it("remarks on changes and comments, and takes the title of its properties", async () => {
    const { diagnostics, hints } = await sourceOf(fixture("marked-up.doc"));
    expect(hints).toEqual({ title: "青岚市2022年法治政府建设年度报告" });
    expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
      ["tracked-changes", { insertions: 1, deletions: 1 }],
      ["comments-ignored", { count: 1 }],
    ]);
  });

  it("is recognised by its content, also under the name of WPS Office", async () => {
    const result = await read(fixture("numbered-report.doc"), { fileName: "报告.wps" });
    expect(result).toMatchObject({ ok: true, source: { format: "doc", diagnostics: [] } });
  });
});

describe("the text of a .doc", () => {
  it("lies in pieces of one or two bytes a character, in any order", async () => {
    expect(await textOf({ text: "云岫县" }, { text: "2023\u0097GDP\r", compressed: true }, { text: "报告\r" })).toBe(
      "云岫县2023—GDP\n报告\n",
    );
  });

  it("keeps letter-spaced text, whatever the spacing", async () => {
    expect(await textOf({ text: "宽", characters: [0x40, 0x88, 25, 0] }, { text: "字\r" })).toBe("宽字\n");
  });

  it("loses deleted and hidden text, also where a fast save says so", async () => {
    const { text, diagnostics } = await sourceOf({
      runs: [
        { text: "甲" },
        { text: "删", characters: [0x00, 0x08, 1] },
        { text: "藏", characters: [0x3c, 0x08, 1] },
        { text: "快", fastSaved: [0x00, 0x08, 1] },
        { text: "增", characters: [0x01, 0x08, 1] },
        { text: "乙\r" },
      ],
    });
    expect(text).toBe("甲增乙\n");
    expect(diagnostics).toMatchObject([{ code: "tracked-changes", data: { insertions: 1, deletions: 2 } }]);
  });

  it("joins paragraphs whose mark between them was deleted", async () => {
    expect(await textOf({ text: "前" }, { text: "\r", characters: [0x00, 0x08, 1] }, { text: "后\r" })).toBe("前后\n");
  });

  it("shows the results of fields and not their instructions, nested ones too", async () => {
    expect(await textOf({ text: '见\x13 HYPERLINK "http://a.example" \x14网\x13 PAGE \x147\x15站\x15。\r' })).toBe(
      "见网7站。\n",
    );
    expect(await textOf({ text: "甲\x13 XE 索引 \x15乙\r" })).toBe("甲乙\n");
  });

  it("keeps text after a field that never ends", async () => {
    expect(await textOf({ text: "甲\x13乙\x14丙\r丁\r" })).toBe("甲乙丙\n丁\n");
  });

  it("reads ringed numbers and readings that Word writes as equations", async () => {
    expect(await textOf({ text: "\x13 eq \\o\\ac(○,3)\x15甲\x13EQ \\* jc2 \\o\\ad(\\s\\up 9(xiù),岫)\x15\r" })).toBe(
      "③甲岫\n",
    );
  });

  it("knows line breaks, page breaks, hyphens and drops marks of objects and notes", async () => {
    expect(await textOf({ text: "甲\x0b乙\x1e丙\x1f丁\x01\x02\x05\x08\r" })).toBe("甲\n乙-丙丁\n");
    expect(await textOf({ text: "甲\x0c乙\r" })).toBe("甲\n乙\n");
    expect((await sourceOf({ runs: [{ text: "甲\x0c乙\r" }], sectionEnds: true })).origins).toHaveLength(2);
  });

  it("marks signs of symbol fonts that have no character", async () => {
    const { text, diagnostics } = await sourceOf({
      runs: [{ text: "(", characters: [0x09, 0x6a, 2, 0, 0xfe, 0xf0] }, { text: "甲(乙)\r" }],
    });
    expect(text).toBe("�甲(乙)\n");
    expect(diagnostics).toMatchObject([{ code: "unmapped-characters", data: { count: 1 } }]);
  });

  it("counts paragraphs of lists whose numbers it cannot read", async () => {
    const word95 = await sourceOf({ runs: [{ text: "甲\r乙\r" }], paragraphs: [[0x0b, 0x46, 0xff, 0x07]] });
    expect(word95.diagnostics).toMatchObject([{ code: "numbering-not-read", data: { count: 1 } }]);
    const taken = await sourceOf({ runs: [{ text: "甲\r" }], paragraphs: [[0x0b, 0x46, 0, 0]] });
    expect(taken.diagnostics).toEqual([]);
  });

  it("takes cell marks for cells and the ends of rows by their property", async () => {
    const cell = [0x16, 0x24, 1];
    const rowEnd = [0x16, 0x24, 1, 0x17, 0x24, 1];
    const runs = [{ text: "名\x07数\x07\x07办\r件\x07\x07\x07后\r" }];
    const paragraphs = [cell, cell, rowEnd, cell, cell, cell, rowEnd, []];
    const { text, blocks, origins } = await sourceOf({ runs, paragraphs });
    expect(text).toBe("名\t数\n办 件\n后\n");
    expect(blocks?.map(({ kind }) => kind)).toEqual(["table", "paragraph"]);
    expect(origins.map(({ origin }) => origin.paragraph)).toEqual([1, 6]);
  });

  it("says that there are pictures only", async () => {
    expect(await refusalOf(docFile({ runs: [{ text: "\x01\r" }] }))).toMatchObject({
      code: "no-text-layer",
      data: { pages: 1 },
    });
  });
});

describe("a .doc that cannot be read", () => {
  it("is refused by name where it is encrypted", async () => {
    const bytes = fixture("numbered-report.doc");
    const flags = streamAt(bytes) + 0x0b;
    bytes[flags] = (bytes[flags] ?? 0) | 1;
    expect(await refusalOf(bytes)).toMatchObject({ code: "encrypted", data: { format: "doc" } });
  });

  it.each([
    [0xa5dc, 0x68, "doc (Word 95)"],
    [0xa5ec, 0x68, "doc (Word 95)"],
    [0xa5db, 0x2d, "doc (Word 2)"],
  ])("is refused as one of an old Word: %i %i", async (identifier, version, format) => {
    const bytes = docFile({ runs: [{ text: "甲\r" }], identifier, version });
    expect(await refusalOf(bytes)).toMatchObject({ code: "unsupported-format", data: { format } });
  });

  it("is damaged where its allocation table runs in a ring", async () => {
    const bytes = docFile({ runs: [{ text: "甲\r" }] });
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(48, true);
    view.setUint32(512 + 4 * directory, directory, true);
    expect(await refusalOf(bytes)).toMatchObject({ code: "damaged", data: { part: "FAT" } });
    const other = docFile({ runs: [{ text: "甲\r" }] });
    new DataView(other.buffer).setUint32(68, 0, true);
    new DataView(other.buffer).setUint32(512 + 508, 0, true);
    expect(await refusalOf(other)).toMatchObject({ code: "damaged" });
  });

  it("reads in spite of a directory that runs in a ring", async () => {
    const bytes = docFile({ runs: [{ text: "甲\r" }] });
    const view = new DataView(bytes.buffer);
    const directory = 512 * (1 + view.getUint32(48, true));
    view.setUint32(directory + 128 + 68, 1, true);
    view.setUint32(directory + 256 + 72, 1, true);
    expect((await sourceOf(bytes)).text).toBe("甲\n");
  });

  it("is damaged where a stream claims more than the file holds", async () => {
    const bytes = docFile({ runs: [{ text: "甲\r" }] });
    const view = new DataView(bytes.buffer);
    view.setUint32(512 * (1 + view.getUint32(48, true)) + 128 + 120, 0xfffffff0, true);
    expect(await refusalOf(bytes)).toMatchObject({ code: "damaged", data: { part: "WordDocument" } });
  });

  it("ends for files cut anywhere and for any byte changed", async () => {
    const whole = fixture("marked-up.doc");
    for (let length = 1; length < whole.length - 512; length += 173) {
      expect(await refusalOf(whole.subarray(0, length))).toMatchObject({ code: "damaged" });
    }
    const stream = streamAt(whole);
    for (let at = stream; at < stream + 900; at += 7) {
      const bytes = whole.slice();
      bytes[at] = 0xff;
      expect((await refusalOf(bytes))?.code ?? "read").toMatch(
        /^(?:read|damaged|encrypted|empty|binary|unsupported-format|limit-exceeded)$/,
      );
    }
  });
});
