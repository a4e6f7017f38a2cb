import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { REPORT, TRADITIONAL_REPORT } from "../../test/invented-report.js";
import { decode } from "./decode.js";

const encode = (text: string, encoding: string, addBOM = false): Uint8Array =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }));

describe("decode", () => {
  it.each([
    ["utf-8", "utf8", REPORT],
    ["gb18030", "gbk", REPORT],
    ["gb18030", "gb18030", `${REPORT}𠮷㐀`],
    ["utf-16le", "utf-16le", REPORT],
    ["utf-16be", "utf-16be", REPORT],
    ["big5", "big5", TRADITIONAL_REPORT],
    ["gb18030", "gbk", TRADITIONAL_REPORT],
    ["utf-8", "utf8", TRADITIONAL_REPORT],
    ["utf-16le", "utf-16le", TRADITIONAL_REPORT],
  ])("finds %s without a byte-order mark (%s)", (encoding, codec, text) => {
    expect(decode(encode(text, codec))).toEqual({ ok: true, text, encoding, invalid: null });
  });

  it.each(["utf8", "utf-16le", "utf-16be", "gb18030"])("follows the byte-order mark of %s", (codec) => {
    const decoded = decode(encode(`\ufeff${REPORT}`, codec));
    expect(decoded).toMatchObject({ ok: true, text: `\ufeff${REPORT}`, invalid: null });
  });

  it.each(["法治政府建设年度报告", "依法行政", "目录", "联通", "报告", "2023年", "一、主要举措"])(
    "finds GB18030 in the short text %s",
    (text) => {
      expect(decode(encode(text, "gbk"))).toMatchObject({ ok: true, text, encoding: "gb18030" });
    },
  );

  it.each(["café", "naïve é à ü", "Москва", "тест", "ἀρχή", "España", "·", "目录", "①"])(
    "keeps %s in UTF-8 although its bytes are valid GB18030 too",
    (text) => {
      expect(decode(encode(text, "utf8"))).toMatchObject({ ok: true, text, encoding: "utf-8" });
    },
  );

  it("takes ASCII for UTF-8, with or without Han-like pairs", () => {
    expect(decode(encode("bush hid the facts", "utf8"))).toMatchObject({
      text: "bush hid the facts",
      encoding: "utf-8",
    });
  });

  it("finds UTF-16 in ASCII text by its NULs", () => {
    expect(decode(encode("Annual report 2023\n", "utf-16le"))).toMatchObject({ encoding: "utf-16le" });
    expect(decode(encode("Annual report 2023\n", "utf-16be"))).toMatchObject({ encoding: "utf-16be" });
  });

  it("keeps a stray NUL from making UTF-16 of ASCII or UTF-8", () => {
    expect(decode(encode("hello\0world, this is text", "utf8"))).toMatchObject({ encoding: "utf-8" });
    expect(decode(encode(`${REPORT}\0`, "utf8"))).toMatchObject({ text: `${REPORT}\0`, encoding: "utf-8" });
  });

  it("does not turn GBK into Big5 for a few broken bytes", () => {
    const bytes = encode(REPORT, "gbk");
    for (const at of [40, 200, 300, 500]) bytes[at] = 0xff;
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ ok: true, encoding: "gb18030" });
    expect(decoded.ok && decoded.invalid?.count).toBeGreaterThan(0);
  });

  it("reads the single byte 0x80 of GB18030 as the euro sign, as the Encoding standard has it", () => {
    const bytes = Uint8Array.from([...encode("罚没款共计", "gbk"), 0x80, ...encode("五百，已全部上缴。", "gbk")]);
    expect(decode(bytes)).toMatchObject({ text: "罚没款共计€五百，已全部上缴。", encoding: "gb18030", invalid: null });
  });

  it("keeps mostly valid UTF-8 and counts what is broken", () => {
    const bytes = encode(REPORT, "utf8");
    bytes[300] = 0xff;
    bytes[301] = 0xff;
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ ok: true, encoding: "utf-8" });
    if (!decoded.ok || decoded.invalid === null) throw new Error("expected broken bytes");
    expect(decoded.text.charAt(decoded.invalid.first)).toBe("\ufffd");
    expect(decoded.invalid.count).toBe(decoded.text.split("\ufffd").length - 1);
  });

  it("does not take a genuine U+FFFD for a broken byte", () => {
    for (const codec of ["utf8", "utf-16le", "utf-16be", "gb18030"]) {
      expect(decode(encode(`\ufeff${REPORT}\ufffd\ufffd`, codec))).toMatchObject({ ok: true, invalid: null });
    }
  });

  it("points at the first broken byte behind genuine replacement characters", () => {
    const head = encode(`\ufffd${REPORT.repeat(20)}`, "utf8");
    const tail = encode(REPORT, "utf8");
    const decoded = decode(Uint8Array.from([...head, 0xc0, ...tail, 0xc0]));
    expect(decoded.ok && decoded.invalid).toEqual({ count: 2, first: 1 + 20 * REPORT.length });
  });

  it("decodes as declared, by name or alias, unless a byte-order mark says otherwise", () => {
    const text = "éè";
    expect(decode(encode("按照", "gbk"), { declared: "GBK" })).toMatchObject({ text: "按照", encoding: "gb18030" });
    expect(decode(encode(text, "utf8"), { declared: "big5" })).toMatchObject({ ok: true, encoding: "big5" });
    expect(decode(encode(text, "utf8", true), { declared: "big5" })).toMatchObject({
      text: `\ufeff${text}`,
      encoding: "utf-8",
    });
    expect(decode(encode(text, "utf8"), { declared: "latin1" })).toEqual({ ok: false, encoding: "latin1" });
  });

  it.each([
    ["utf-32le", true],
    ["utf-32be", true],
    ["utf-32le", false],
    ["utf-32be", false],
  ])("names %s in order to refuse it (byte-order mark: %s)", (encoding, addBOM) => {
    expect(decode(encode(REPORT.padEnd(800, "。"), encoding, addBOM))).toEqual({ ok: false, encoding });
  });

  it.each([
    ["shift_jis", "これは行政の年次報告ではありません。ひらがなとカタカナのテキストです。".repeat(8)],
    ["euc-kr", "이것은 중국어 보고서가 아닙니다. 한국어로 쓴 문장입니다.".repeat(8)],
    ["koi8-r", "Это не китайский отчёт, а русский текст в старой кодировке.".repeat(8)],
  ])("finds nothing plausible in %s", (codec, text) => {
    expect(decode(encode(text, codec))).toEqual({ ok: false, encoding: "unknown" });
  });

  it("finds the encoding behind long stretches of ASCII", () => {
    const text = `${"0123456789 ".repeat(20_000)}\n${REPORT}\n${"abc ".repeat(50_000)}`;
    for (const codec of ["gbk", "utf-16le", "utf8"]) expect(decode(encode(text, codec))).toMatchObject({ text });
  });

  it("gives back any string in UTF-8 and, with a byte-order mark, in UTF-16", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        for (const codec of ["utf8", "utf-16le", "utf-16be"]) {
          expect(decode(encode(`\ufeff${text}`, codec))).toMatchObject({ text: `\ufeff${text}`, invalid: null });
        }
        expect(decode(encode(text, "utf8"), { declared: "utf-8" })).toMatchObject({ invalid: null });
      }),
    );
  });

  it("gives back any text made of a report's sentences in every encoding", () => {
    const sentences = REPORT.split("\n").filter((line) => line.length > 8);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 40 }), (lines) => {
        const text = lines.join("\n");
        for (const codec of ["utf8", "gbk", "utf-16le", "utf-16be"])
          expect(decode(encode(text, codec))).toMatchObject({ text });
      }),
    );
  });

  it("never throws on arbitrary bytes, and a place it reports is in the text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decode(bytes);
        if (decoded.ok && decoded.invalid !== null) expect(decoded.invalid.first).toBeLessThan(decoded.text.length);
      }),
      { numRuns: 500 },
    );
  });
});
