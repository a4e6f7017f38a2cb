import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { Guard } from "../guard.js";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits.js";
import { Refusal } from "../refusal.js";
import { openZip } from "./zip.js";

const guardWith = (limits: Partial<ReadLimits> = {}): Guard => new Guard({ ...DEFAULT_LIMITS, ...limits });
const everything = (): boolean => true;

const refusalOf = (action: () => unknown): Pick<Refusal, "code" | "data"> | null => {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, data: error.data };
    throw error;
  }
};

/** Sets bit 0 of the flags of every local header and directory entry. */
function markedAsEncrypted(bytes: Uint8Array): Uint8Array {
  const marked = bytes.slice();
  for (let at = 0; at + 10 < marked.length; at++) {
    if (marked[at] !== 0x50 || marked[at + 1] !== 0x4b) continue;
    if (marked[at + 2] === 3 && marked[at + 3] === 4) marked[at + 6] = (marked[at + 6] ?? 0) | 1;
    if (marked[at + 2] === 1 && marked[at + 3] === 2) marked[at + 8] = (marked[at + 8] ?? 0) | 1;
  }
  return marked;
}

describe("openZip", () => {
  it("gives the members that are wanted, whatever case, slashes and leading slash", () => {
    const zip = openZip(
      zipSync({ "Doc_0/Document.xml": strToU8("<a/>"), "media/seal.png": strToU8("png") }),
      "ofd",
      guardWith(),
      (name) => name.endsWith(".xml"),
    );
    expect(zip.names).toEqual(["Doc_0/Document.xml", "media/seal.png"]);
    for (const name of ["Doc_0/Document.xml", "/doc_0/document.XML", "Doc_0\\Document.xml"]) {
      expect(new TextDecoder().decode(zip.bytes(name) ?? new Uint8Array())).toBe("<a/>");
    }
    expect(zip.bytes("media/seal.png")).toBeNull();
    expect(zip.bytes("Doc_1/Document.xml")).toBeNull();
  });

  it.each([
    ["GBK", [0xb8, 0xbd, 0xbc, 0xfe]],
    ["UTF-8", [...new TextEncoder().encode("附件")]],
  ])("reads Chinese names in %s that are not marked as such", (_, name) => {
    const written = zipSync({ ["x".repeat(name.length)]: strToU8("1") });
    const bytes = written.map((byte, at) => {
      const inName = (start: number, offset: number) => at >= start + offset && at < start + offset + name.length;
      const central = written.findIndex((_, i) => written[i] === 0x50 && written[i + 2] === 1 && written[i + 3] === 2);
      if (inName(0, 30)) return name[at - 30] ?? byte;
      return inName(central, 46) ? (name[at - central - 46] ?? byte) : byte;
    });
    expect(openZip(bytes, "ofd", guardWith(), everything).names).toEqual(["附件"]);
  });

  it.each(["../../etc/passwd", "word/../../x.xml", "C:\\x.xml", "a\\..\\..\\b"])("refuses the name %s", (name) => {
    const bytes = zipSync({ "ok.xml": strToU8("<a/>"), [name]: strToU8("x") });
    expect(refusalOf(() => openZip(bytes, "docx", guardWith(), everything))?.code).toBe("unsafe-archive");
  });

  it("refuses a member that unpacks to absurdly much before unpacking it", () => {
    const bytes = zipSync({ "word/document.xml": new Uint8Array(40_000_000) }, { level: 9 });
    expect(bytes.length).toBeLessThan(60_000);
    const started = performance.now();
    expect(refusalOf(() => openZip(bytes, "docx", guardWith(), everything))).toMatchObject({
      code: "limit-exceeded",
      data: { limit: "maxInflationRatio" },
    });
    expect(performance.now() - started).toBeLessThan(500);
    expect(openZip(bytes, "docx", guardWith(), () => false).bytes("word/document.xml")).toBeNull();
  });

  it("counts what all members unpack to", () => {
    const noise = Uint8Array.from({ length: 400_000 }, (_, at) => (at * 7919 + (at >> 7) * 104_729) % 256);
    const bytes = zipSync({ "a.xml": noise, "b.xml": noise, "c.xml": noise });
    const guard = guardWith({ maxInflatedBytes: 1_000_000 });
    expect(refusalOf(() => openZip(bytes, "ofd", guard, everything))).toMatchObject({
      code: "limit-exceeded",
      data: { limit: "maxInflatedBytes", value: 1_200_000, allowed: 1_000_000 },
    });
  });

  it("bounds the number of members", () => {
    const bytes = zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.xml`, strToU8("")])));
    expect(refusalOf(() => openZip(bytes, "ofd", guardWith({ maxEntries: 20 }), everything))).toMatchObject({
      data: { limit: "maxEntries", allowed: 20 },
    });
  });

  it("says that a package is encrypted", () => {
    const bytes = markedAsEncrypted(zipSync({ "OFD.xml": strToU8("<OFD/>") }));
    expect(refusalOf(() => openZip(bytes, "ofd", guardWith(), everything))?.code).toBe("encrypted");
  });

  it("answers for every truncation and any change of a byte with members or a refusal", () => {
    const bytes = zipSync({ "a.xml": strToU8("<a>依法行政</a>".repeat(40)), "b.xml": strToU8("<b/>") });
    for (let length = 0; length < bytes.length; length++) {
      expect(refusalOf(() => openZip(bytes.subarray(0, length), "ofd", guardWith(), everything))?.code).toBe("damaged");
    }
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = bytes.slice();
        changed[at] = value;
        refusalOf(() => openZip(changed, "ofd", guardWith({ maxInflatedBytes: 1_000_000 }), everything));
      }),
    );
  });

  it("does not trust the size that a member declares", () => {
    const bytes = zipSync({ "a.xml": strToU8("<a>依法行政</a>".repeat(400)) });
    const directory = bytes.findIndex((_, at) => bytes[at] === 0x50 && bytes[at + 2] === 1 && bytes[at + 3] === 2);
    const view = new DataView(bytes.buffer);
    for (const size of [1, 0x7fffffff]) {
      view.setUint32(directory + 24, size, true);
      const found = refusalOf(() => openZip(bytes, "ofd", guardWith(), everything));
      expect(["damaged", "limit-exceeded", undefined]).toContain(found?.code);
    }
  });
});
