import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { REPORT } from "../test/invented-report.js";
import { read, readText } from "./read.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe("read", () => {
  it("gives the file's own lines as canonical text", async () => {
    const result = await read(utf8(REPORT), { fileName: "reports/yunxi-2023.txt" });
    expect(result).toEqual({
      ok: true,
      source: {
        text: REPORT,
        format: "text",
        encoding: "utf-8",
        fileName: "reports/yunxi-2023.txt",
        hints: {},
        blocks: null,
        markup: [],
        origins: [],
        attachments: [],
        diagnostics: [],
      },
    });
  });

  it("removes one byte-order mark, reads CRLF and a lone CR as LF, and changes nothing else", async () => {
    const result = await read(utf8("\ufeff\ufeff　一、甲\r\n\r乙 \tＡ\u00a0é\u0301\r"));
    expect(result).toMatchObject({ ok: true, source: { text: "\ufeff　一、甲\n\n乙 \tＡ\u00a0é\u0301\n" } });
  });

  it("takes a string that is decoded already", async () => {
    expect(await read(`\ufeff${REPORT}`)).toMatchObject({ ok: true, source: { text: REPORT, encoding: "utf-16" } });
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["blanks of every kind", utf8(" \r\n\t　\u00a0\n")],
    ["a byte-order mark only", utf8("\ufeff")],
    ["an empty string", ""],
  ])("refuses %s as empty", async (_, input) => {
    expect(await read(input)).toEqual({
      ok: false,
      diagnostics: [{ code: "empty", data: {}, line: null, span: null }],
    });
  });

  it.each([
    ["docx/ofd/zip", "reports.zip", ascii("PK\x03\x04\x14\0\0\0report.txt")],
    ["doc (OLE)", "table.xls", ascii(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(1600)}`)],
    ["png", "scan.png", ascii("\x89PNG\r\n\x1a\n\0\0\0\rIHDR")],
    ["jpeg", "scan.txt", ascii("\xff\xd8\xff\xe0\0\x10JFIF")],
    ["gzip", "reports.txt.gz", ascii("\x1f\x8b\x08\0\0\0\0\0")],
    ["rar", "reports.rar", ascii("Rar!\x1a\x07\x01\0")],
    ["7z", "reports.7z", ascii("7z\xbc\xaf\x27\x1c\0\x04")],
    ["elf", "report", ascii("\x7fELF\x02\x01\x01\0")],
    ["java class", "Report.class", ascii("\xca\xfe\xba\xbe\0\0\0\x41")],
    ["unknown", "report.txt", ascii("\0\x01\x02\x03report\x04\x05\x06\x07\x08\0\0\0")],
    ["unknown", "report.bin", Uint8Array.from({ length: 512 }, (_, i) => (i * 151 + (i >> 3)) % 256)],
  ])("refuses %s bytes as binary (%s)", async (detected, fileName, bytes) => {
    expect(await read(bytes, { fileName })).toEqual({
      ok: false,
      diagnostics: [{ code: "binary", data: { detected }, line: null, span: null }],
    });
  });

  it.each([
    ["pdf", "report.pdf", ascii("%PDF-1.7\n")],
    ["pdf", "report.txt", ascii("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj")],
    ["pdf", undefined, ascii("\r\n%PDF-1.4\n")],
    ["docx", "report.docx", ascii("PK\x03\x04\x14\0\x06\0word/document.xml")],
    ["docx", "report.md", ascii("PK\x03\x04\x14\0\x06\0word/document2.xml")],
    ["docx", "report.docx", ascii("PK\x03\x04\x14\0\x06\0")],
    ["ofd", "report.ofd", ascii("PK\x03\x04\x14\0\x06\0OFD.xml")],
    ["odt", "report.odt", ascii("PK\x03\x04\x14\0\x06\0mimetypeapplication/vnd.oasis.opendocument.text")],
    ["doc", "report.doc", ascii("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")],
    ["doc", "report.WPS", ascii("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")],
  ])("knows the beginning of a %s (%s) and says that it is damaged", async (format, fileName, bytes) => {
    expect(await read(bytes, fileName === undefined ? {} : { fileName })).toMatchObject({
      ok: false,
      diagnostics: [{ code: "damaged", data: { format }, line: null, span: null }],
    });
  });

  it.each([
    ["rtf", ascii("{\\rtf1\\ansi}")],
    ["mht", utf8("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n")],
  ])("names %s, which it does not read", async (format, bytes) => {
    expect(await read(bytes, { fileName: "report.doc" })).toMatchObject({
      diagnostics: [{ code: "unsupported-format", data: { format } }],
    });
  });

  const oleWith = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set(ascii("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"));
    bytes[30] = 9;
    bytes[48] = 1;
    bytes.set(ascii("R\0o\0o\0t\0"), 1024);
    bytes.set(ascii([...stream].map((c) => `${c}\0`).join("")), 1152);
    return bytes;
  };

  it("knows a Word document by its directory, without a name", async () => {
    expect(await read(oleWith("WordDocument"))).toMatchObject({
      diagnostics: [{ code: "damaged", data: { format: "doc" } }],
    });
  });

  it("says that a DOCX is encrypted", async () => {
    expect(await read(oleWith("EncryptedPackage"), { fileName: "report.docx" })).toMatchObject({
      diagnostics: [{ code: "encrypted", data: { format: "docx" } }],
    });
  });

  it.each([
    [
      "shift_jis",
      iconv.encode("これは年次報告ではありません。ひらがなのテキストです。".repeat(8), "shift_jis"),
      "unknown",
    ],
    ["utf-32", iconv.encode(REPORT, "utf-32le", { addBOM: true }), "utf-32le"],
  ])("refuses %s as an encoding it does not know", async (_, bytes, encoding) => {
    expect(await read(bytes)).toMatchObject({ diagnostics: [{ code: "unsupported-encoding", data: { encoding } }] });
  });

  it("refuses an encoding name it does not know", async () => {
    const result = await read(utf8(REPORT), { encoding: "ebcdic" });
    expect(result).toMatchObject({ diagnostics: [{ code: "unsupported-encoding", data: { encoding: "ebcdic" } }] });
  });

  it("refuses more bytes than the limit, and takes exactly as many", async () => {
    const bytes = utf8(REPORT);
    const tooLarge = await read(bytes, { limits: { maxBytes: bytes.length - 1 } });
    expect(tooLarge).toMatchObject({
      diagnostics: [{ code: "too-large", data: { bytes: bytes.length, limit: bytes.length - 1 } }],
    });
    expect(await read(bytes, { limits: { maxBytes: bytes.length } })).toMatchObject({ ok: true });
  });

  it("stops when it is aborted, also between decoding and structure", async () => {
    expect(await read(utf8(REPORT), { signal: AbortSignal.abort() })).toMatchObject({
      diagnostics: [{ code: "aborted" }],
    });
    const controller = new AbortController();
    const reading = read(utf8(REPORT), { fileName: "a.md", signal: controller.signal });
    controller.abort();
    expect(await reading).toMatchObject({ ok: false, diagnostics: [{ code: "aborted" }] });
  });

  it("keeps stray control characters and says where the first one is", async () => {
    const text = `${REPORT}第二\0段\u0007。`;
    const result = await read(utf8(text));
    if (!result.ok) throw new Error("expected a source");
    expect(result.source.text).toBe(text);
    const [diagnostic] = result.source.diagnostics;
    expect(diagnostic).toMatchObject({
      code: "control-characters",
      data: { count: 2 },
      line: REPORT.split("\n").length,
    });
    expect(text.slice(diagnostic?.span?.start, diagnostic?.span?.end)).toBe("\0");
  });

  it("says how many bytes were broken and where, counted in the canonical text", async () => {
    const bytes = Uint8Array.from([...utf8(`\ufeff甲\r\n乙\r\n${REPORT.replaceAll("\n", "\r\n")}`), 0xff, 0xff]);
    const result = await read(bytes);
    if (!result.ok) throw new Error("expected a source");
    const [diagnostic] = result.source.diagnostics;
    expect(diagnostic).toMatchObject({ code: "invalid-bytes", data: { count: 2, encoding: "utf-8" } });
    expect(diagnostic?.span?.start).toBe(`甲\n乙\n${REPORT}`.length);
    expect(diagnostic?.line).toBe(2 + REPORT.split("\n").length);
    expect(result.source.text.slice(diagnostic?.span?.start, diagnostic?.span?.end)).toBe("\ufffd");
  });

  it.each([
    ["report.docx", "docx"],
    ["report.PDF", "pdf"],
    ["report.html", "html"],
  ])("reads the text in %s as text and says that the name is wrong", async (fileName, extension) => {
    expect(await read(utf8(REPORT), { fileName })).toMatchObject({
      ok: true,
      source: { format: "text", diagnostics: [{ code: "extension-mismatch", data: { extension, format: "text" } }] },
    });
  });

  it("says nothing of names that promise no format", async () => {
    for (const fileName of ["report", "report.log", ".txt", "2023.年度报告"]) {
      expect(await read(utf8(REPORT), { fileName })).toMatchObject({ source: { format: "text", diagnostics: [] } });
    }
  });

  it("reads Markdown by name or by option, and text when asked for text", async () => {
    const bytes = utf8("# 一、主要举措\n\n**依法**行政。\n");
    expect(await read(bytes, { fileName: "a.markdown" })).toMatchObject({ source: { format: "markdown" } });
    expect(await read(bytes, { format: "markdown" })).toMatchObject({
      source: { format: "markdown", diagnostics: [] },
    });
    expect(await read(bytes, { fileName: "a.md", format: "text" })).toMatchObject({
      source: { format: "text", blocks: null },
    });
    expect(await read(utf8("<html>一、"), { format: "text" })).toMatchObject({ source: { format: "text" } });
  });

  it("reads 20 MB without a line end, in UTF-8 and in GB18030", async () => {
    const line = REPORT.replaceAll("\n", "");
    const text = line.repeat(Math.ceil(20_000_000 / utf8(line).length));
    for (const [bytes, encoding] of [
      [utf8(text), "utf-8"],
      [new Uint8Array(iconv.encode(text, "gbk")), "gb18030"],
    ] as const) {
      const started = performance.now();
      const result = await read(bytes);
      expect(performance.now() - started).toBeLessThan(5_000);
      expect(result.ok && result.source.encoding).toBe(encoding);
      expect(result.ok && result.source.text === text).toBe(true);
    }
  });

  it.each(["\0", "\xff", "\x80", "\r", " ", "0", "<", "\x81"])(
    "answers for 300 KB of the byte %j alone",
    async (unit) => {
      const started = performance.now();
      await read(ascii(unit.repeat(300_000)));
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );

  it("never throws on arbitrary bytes; what it refuses has one diagnostic", async () => {
    const magic = fc.constantFrom(
      "",
      "PK\x03\x04",
      "%PDF-",
      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
      "\xff\xfe",
      "\xef\xbb\xbf",
    );
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 600 }), async (head, tail) => {
        const result = await read(Uint8Array.from([...ascii(head), ...tail]));
        if (!result.ok) expect(result.diagnostics).toHaveLength(1);
      }),
    );
  });
});

describe("readText", () => {
  it("takes any string as plain text", () => {
    expect(readText("<html>\r\n一、", { fileName: "a.html" })).toMatchObject({
      ok: true,
      source: { text: "<html>\n一、", format: "text", encoding: "utf-16", fileName: "a.html", blocks: null },
    });
  });

  it("refuses blanks and binary data", () => {
    expect(readText(" 　\n")).toMatchObject({ ok: false, diagnostics: [{ code: "empty" }] });
    expect(readText("\0\u0001".repeat(40))).toMatchObject({ ok: false, diagnostics: [{ code: "binary" }] });
  });
});
