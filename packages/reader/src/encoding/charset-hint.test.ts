import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { charsetHint } from "./charset-hint.js";
import { decode } from "./decode.js";

const page = (head: string): Uint8Array => new TextEncoder().encode(`<html><head>${head}</head>`);

describe("charsetHint", () => {
  it.each([
    ['<meta charset="gb2312">', "gb18030"],
    ["<META http-equiv=Content-Type content='text/html; charset=GBK'>", "gb18030"],
    ['<meta name="x"><meta charset=utf-8 />', "utf-8"],
    ['<meta charset="iso-8859-1">', null],
    ["<title>charset=gbk</title>", null],
  ])("reads %s", (head, encoding) => {
    expect(charsetHint(page(head), undefined)).toBe(encoding);
  });

  it("takes the transport's word first", () => {
    expect(charsetHint(page('<meta charset="utf-8">'), "text/html; charset=big5")).toBe("big5");
    expect(charsetHint(page('<meta charset="utf-8">'), "text/html")).toBe("utf-8");
  });

  it("stays a hint: bytes that speak against it are read as what they are", () => {
    const text = "依法行政，建设法治政府，全面推进依法治县各项工作。".repeat(8);
    const gbk = new Uint8Array(iconv.encode(text, "gbk"));
    expect(decode(gbk, { hint: "gb18030" })).toMatchObject({ text, encoding: "gb18030" });
    expect(decode(gbk, { hint: "utf-8" })).toMatchObject({ text, encoding: "gb18030" });
    expect(decode(new TextEncoder().encode(text), { hint: "gb18030" })).toMatchObject({ text, encoding: "utf-8" });
  });
});
