import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { InspectedDocument } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { findingsOf, meaningOf, understood } from "./meaning.js";

/** Two reports in every format, made by LibreOffice and by packages/reader/test/sample-formats. */
const formats = fileURLToPath(new URL("../examples/formats/", import.meta.url));
const samples = [
  {
    text: fileURLToPath(new URL("../examples/reports/qinglan-county-government-2023.txt", import.meta.url)),
    stem: "qinglan-county-government-2023.",
    expected: [
      "doc",
      "docx",
      "jcms-xxgk.html",
      "md",
      "odt",
      "ofd",
      "pdf",
      "table-layout.html",
      "trs-wcm.html",
      "ucap.html",
    ],
  },
  {
    text: `${formats}yunze-water-bureau-2024.txt`,
    stem: "yunze-water-bureau-2024.",
    expected: ["doc", "docx", "odt", "pdf", "written-by-a-library.docx"],
  },
] as const;

const originKeys = (document: InspectedDocument): string => document.format;

describe.each(samples)("$stem", ({ text, stem, expected }) => {
  it("is there in every format", () => {
    const found = readdirSync(formats).filter((name) => name.startsWith(stem) && name !== `${stem}txt`);
    expect(found.map((name) => name.slice(stem.length)).sort()).toEqual([...expected]);
  });

  it.each(expected)("means the same as %s as it does as text", async (extension) => {
    const original = await understood({ path: "report.txt", content: readFileSync(text) });
    const saved = await understood({
      path: `report.${extension}`,
      content: readFileSync(`${formats}${stem}${extension}`),
    });
    expect(originKeys(saved.inspected)).toBe(extension === "md" ? "markdown" : extension.split(".").at(-1));
    expect(meaningOf(saved.inspected)).toEqual(meaningOf(original.inspected));
    expect(findingsOf(saved.checked)).toEqual(findingsOf(original.checked));
    expect(saved.inspected.diagnostics.map(({ code }) => code)).toEqual(
      original.inspected.diagnostics.map(({ code }) => code),
    );
  });
});
