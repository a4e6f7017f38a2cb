import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, csvRecord } from "./csv.js";
import { parseCsv } from "./parse-csv.fixture.js";
import { printable } from "./printable.js";

const cell = (value: Cell): string => csvRecord([value]).slice(0, -2);

describe("csvRecord", () => {
  it("separates cells by commas and ends with CRLF", () => {
    expect(csvRecord(["甲", "乙", "丙"])).toBe("甲,乙,丙\r\n");
  });

  it("leaves null empty, and numbers and booleans as they are", () => {
    expect(csvRecord([null, 0, -5.25, true, false, ""])).toBe(",0,-5.25,true,false,\r\n");
  });

  it.each([
    ["a,b", '"a,b"'],
    ['称"放管服"', '"称""放管服"""'],
    ['"', '""""'],
    [" 甲", '" 甲"'],
    ["甲\u3000", '"甲\u3000"'],
    ["甲，乙；丙", "甲，乙；丙"],
  ])("quotes %j as %s", (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ["+86", "'+86"],
    ["-5%", "'-5%"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1", "'＝1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠a", "'＠a"],
    ["\t甲", "' 甲"],
    ["\r甲", "' 甲"],
    ["\n=1", "' =1"],
    ["  =1", "'  =1"],
    ["\u3000=1", "'\u3000=1"],
    ["\ufe0f=1", "'\ufe0f=1"],
    ["\u{e0100}=1", "'\u{e0100}=1"],
  ])("disarms %j", (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it.each(["a=1", "同比-5%", "——", "—5", "·甲", "'=1", "1+1", "（=1）"])("leaves %j alone", (text) => {
    expect(cell(text)).toBe(text);
  });

  it("writes controls and invisible characters out, and breaks as a blank", () => {
    expect(cell("甲\u001b[31m乙\u202e丙\u200b")).toBe("甲\\x1b[31m乙\\u202e丙\\u200b");
    expect(cell("甲\r\n乙\u2028丙")).toBe("甲  乙 丙");
    expect(cell("\u0000=1")).toBe("\\x00=1");
    expect(cell("\u200b=1")).toBe("\\u200b=1");
    expect(cell("甲\ud800")).toBe("甲\\ud800");
    expect(cell("\ufeff=1")).toBe("'\\ufeff=1");
  });

  const hostile = fc.string({
    unit: fc.constantFrom(..."=+-@＝,\"'\t\r\n 甲1", "\u001b", "\u202e", "\u0085", "\ufeff", "\ud800", "\ufe0f", "𠮷"),
  });

  it("gives the cells back to a reader, apart from the apostrophe", () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const read = parseCsv(rows.map(csvRecord).join(""));
        expect(read).toHaveLength(rows.length);
        rows.forEach((cells, row) => {
          expect(read[row]).toHaveLength(cells.length);
          cells.forEach((text, column) => {
            expect([printable(text), `'${printable(text)}`]).toContain(read[row]?.[column]);
          });
        });
      }),
    );
  });

  it("never lets a text through that begins like a formula, or holds a control", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [[read = ""] = []] = parseCsv(csvRecord([text, ""]));
        expect(read.replace(/\ufe0f/g, "").trim()).not.toMatch(/^[=+\-@＝]/);
        expect(read).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u);
      }),
    );
  });
});
