import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { Guard } from "../guard.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { SourceBuilder } from "../source-builder.js";
import { OfdPackage } from "./package.js";

const opened = (...names: readonly string[]) => {
  const content = new TextEncoder().encode("<a/>");
  const bytes = zipSync(Object.fromEntries(names.map((name) => [name, content])));
  return OfdPackage.open(bytes, new Guard(DEFAULT_LIMITS), new SourceBuilder());
};

describe("OfdPackage", () => {
  it.each([
    ["Doc_0/Document.xml", "OFD.xml", "Doc_0/Document.xml"],
    ["/Doc_0/Document.xml", "OFD.xml", "Doc_0/Document.xml"],
    [" doc_0\\document.XML ", "OFD.xml", "Doc_0/Document.xml"],
    ["Pages/Page_0/Content.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml"],
    ["./Pages/Page_0/Content.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml"],
    ["../Page_0/Content.xml", "Doc_0/Pages/Page_1/Content.xml", "Doc_0/Pages/Page_0/Content.xml"],
    // As written by programs that count from the folder of the document, or from the package.
    ["Pages/Page_0/Content.xml", "Doc_0/Annots/Annotations.xml", "Doc_0/Pages/Page_0/Content.xml"],
    ["/Pages/Page_0/Content.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml"],
    ["Doc_0/Pages/Page_0/Content.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml"],
    ["Pages/Page_9/Content.xml", "Doc_0/Document.xml", null],
    ["../../../../etc/passwd", "Doc_0/Document.xml", null],
    ["", "Doc_0/Document.xml", null],
  ])("finds %j named in %s", (place, from, member) => {
    const ofd = opened(
      "OFD.xml",
      "Doc_0/Document.xml",
      "Doc_0/Pages/Page_0/Content.xml",
      "Doc_0/Annots/Annotations.xml",
    );
    expect(ofd.find(place, from)).toBe(member);
  });

  it("finds everything in a package that was packed with its folder", () => {
    const ofd = opened("报告/OFD.xml", "报告/Doc_0/Document.xml");
    const entry = ofd.entry();
    expect(entry.name).toBe("报告/OFD.xml");
    expect(ofd.find("Doc_0/Document.xml", entry.name)).toBe("报告/Doc_0/Document.xml");
    expect(ofd.find("/Doc_0/Document.xml", entry.name)).toBe("报告/Doc_0/Document.xml");
  });

  it("refuses a package without OFD.xml, and an encrypted one", () => {
    expect(() => opened("Doc_0/Document.xml")).toThrow("damaged");
    expect(() => opened("Encryptions.xml", "OFD.xml")).toThrow("encrypted");
    expect(() => opened("Encryptions.xml", "decryptseed.dat", "entriesmap.dat")).toThrow("encrypted");
  });
});
