import { describe, expect, it } from "vitest";
import { fileExtension, promisedFormat, REPORT_EXTENSIONS } from "./formats.js";

describe("formats", () => {
  it("lists the extensions under which reports are kept", () => {
    expect(REPORT_EXTENSIONS).toEqual([
      "txt",
      "text",
      "md",
      "markdown",
      "html",
      "htm",
      "docx",
      "doc",
      "wps",
      "odt",
      "pdf",
      "ofd",
    ]);
  });

  it.each([
    ["a/b.c/report.TXT", "txt"],
    ["a\\b\\报告.docx", "docx"],
    ["report.tar.gz", "gz"],
    ["a.b/report", null],
    [".md", null],
    ["report.", null],
    ["", null],
    [null, null],
  ])("finds the extension of %j", (name, extension) => {
    expect(fileExtension(name)).toBe(extension);
  });

  it("promises nothing for extensions that are no format, nor for names of object properties", () => {
    expect(promisedFormat("a.wps")).toBe("doc");
    expect(promisedFormat("a.xlsx")).toBeNull();
    expect(promisedFormat("a.constructor")).toBeNull();
  });
});
