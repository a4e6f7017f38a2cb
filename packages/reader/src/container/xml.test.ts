import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { Guard } from "../guard.js";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits.js";
import { Refusal } from "../refusal.js";
import { childElement, childElements, descendants, elementAt, parseXml, textOf, type XmlElement } from "./xml.js";

const parse = (xml: string | Uint8Array, limits: Partial<ReadLimits> = {}): XmlElement =>
  parseXml(
    typeof xml === "string" ? new TextEncoder().encode(xml) : xml,
    "docx",
    "word/document.xml",
    new Guard({ ...DEFAULT_LIMITS, ...limits }),
  );

const codeOf = (xml: string, limits: Partial<ReadLimits> = {}): string | null => {
  try {
    parse(xml, limits);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe("parseXml", () => {
  it("gives names without prefixes, attributes, text and sections of character data in order", () => {
    const root = parse('<w:p xmlns:w="x" w:val="1"> 甲<w:r><![CDATA[<乙>]]></w:r>&amp;丙<w:br/><!-- 丁 --></w:p>');
    expect(root.name).toBe("p");
    expect(root.attributes.get("val")).toBe("1");
    expect(textOf(root)).toBe(" 甲<乙>&丙");
    expect(childElements(root).map(({ name }) => name)).toEqual(["r", "br"]);
  });

  it("finds elements by name and by path, and all below", () => {
    const root = parse("<a><b><c>1</c></b><b><c>2</c><d><c>3</c></d></b></a>");
    expect(childElements(root, "b")).toHaveLength(2);
    expect(childElement(root, "c")).toBeNull();
    expect(elementAt(root, "b", "c")?.children).toEqual(["1"]);
    expect(elementAt(root, "b", "x", "c")).toBeNull();
    expect([...descendants(root, "c")].map(textOf)).toEqual(["1", "2", "3"]);
  });

  it.each([
    ["utf-8 without a declaration", "utf8", "<a>依法</a>"],
    ["gbk as declared", "gbk", '<?xml version="1.0" encoding="GBK"?><a>依法</a>'],
    ["utf-16 by its mark", "utf-16le", '\ufeff<?xml version="1.0" encoding="UTF-16"?><a>依法</a>'],
    ["utf-8 that declares utf-16", "utf8", '<?xml version="1.0" encoding="UTF-16"?><a>依法</a>'],
  ])("decodes %s", (_, codec, xml) => {
    expect(textOf(parse(new Uint8Array(iconv.encode(xml, codec))))).toBe("依法");
  });

  it("refuses every DTD, so that no entity is expanded and nothing is fetched", () => {
    expect(codeOf('<!DOCTYPE a [<!ENTITY x "xxxx"><!ENTITY y "&x;&x;">]><a>&y;</a>')).toBe("xml-doctype");
    expect(codeOf('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toBe("xml-doctype");
    expect(codeOf("<a>&y;</a>")).toBe("damaged");
  });

  it.each(["", "text", "<a>", "<a></b>", "<a", "<a b=c/>", "<a/><b/>", "\0", "<a>\u0001</a>"])(
    "refuses %j as damaged",
    (xml) => {
      expect(codeOf(xml)).toBe("damaged");
    },
  );

  it("bounds depth and number of elements", () => {
    expect(codeOf(`${"<a>".repeat(300)}${"</a>".repeat(300)}`)).toBe("limit-exceeded");
    expect(codeOf(`<a>${"<b/>".repeat(300)}</a>`, { maxElements: 200 })).toBe("limit-exceeded");
    expect(codeOf(`<a>${"<b/>".repeat(300)}</a>`)).toBeNull();
  });

  it("gives back any text that is escaped", () => {
    const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
    fc.assert(
      fc.property(fc.array(fc.constantFrom("法", "<", "&", ">", "]]>", "\n", "𠮷", " ", "a")), (parts) => {
        const text = parts.join("");
        expect(textOf(parse(`<a>${escaped(text)}</a>`))).toBe(text);
      }),
    );
  });

  it("reads 10 MB of elements within the bounds of memory and time", () => {
    const started = performance.now();
    expect(childElements(parse(`<a>${"<b c='1'>依法行政</b>".repeat(400_000)}</a>`))).toHaveLength(400_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
