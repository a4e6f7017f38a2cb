import { beforeAll, describe, expect, it } from "vitest";
import { officeFiles, type SampleFile, sampleTexts } from "../packages/reader/test/sample-formats/make.js";
import { officePath } from "../packages/reader/test/sample-formats/office.js";
import { meaningOf, understood } from "./meaning.js";

/** The files of examples/formats, saved anew by the LibreOffice of this machine: its version may differ from theirs. */
const office = officePath();
const isRequired = process.env.FAZHI_REQUIRE_OFFICE === "1";
if (office === null) console.warn("skipped: documents saved by LibreOffice (none here; SOFFICE_PATH names one)");

describe.skipIf(office === null && !isRequired)("documents that LibreOffice saves now", () => {
  let files: readonly SampleFile[] = [];

  beforeAll(async () => {
    if (office === null) throw new Error("LibreOffice is required here (FAZHI_REQUIRE_OFFICE) and not found");
    files = await officeFiles(office);
  }, 240_000);

  it.each(["docx", "doc", "odt", "pdf"])("mean the same in %s as they do as text", async (extension) => {
    const saved = files.filter(({ name }) => name.endsWith(`.${extension}`));
    expect(saved).toHaveLength(2);
    for (const { name, of, bytes } of saved) {
      const { inspected } = await understood({ path: name, content: bytes });
      const text = new TextEncoder().encode(sampleTexts[of].text);
      const original = await understood({ path: "report.txt", content: text });
      expect(meaningOf(inspected)).toEqual(meaningOf(original.inspected));
    }
  });
});
