import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fazhi, folderWith } from "./command.js";

/** The command loads a bundle of its own for each format; these tests run the bundles, not the sources. */
const samples = fileURLToPath(new URL("../../../examples/formats/", import.meta.url));
const names = readdirSync(samples).filter((name) => name !== "README.md" && !name.endsWith(".txt"));

describe("the command", () => {
  it("reads every format", async () => {
    const { code, stdout } = await fazhi(["check", ...names, "--format", "json"], { cwd: samples });
    expect(code).toBe(0);
    const { documents } = JSON.parse(stdout);
    expect(documents).toHaveLength(names.length);
    for (const document of documents) expect(document, document.path).toMatchObject({ complete: true, findings: [] });
  });

  it("says of a truncated file of any format what is broken, and never that it did not expect it", async () => {
    const cwd = folderWith({});
    const packed = names.filter((name) => /\.(?:docx|doc|odt|pdf|ofd)$/.test(name));
    for (const name of packed) {
      const bytes = readFileSync(`${samples}${name}`);
      writeFileSync(join(cwd, name), bytes.subarray(0, Math.floor(bytes.length / 2)));
    }
    const { code, stdout } = await fazhi(["check", ".", "--format", "json"], { cwd });
    const { documents } = JSON.parse(stdout);
    expect(documents).toHaveLength(packed.length);
    for (const { path, error } of documents) {
      // A PDF without its end is mended where its pages are whole.
      if (path.endsWith(".pdf") && error === undefined) continue;
      expect(error.code, path).toBe("damaged");
      expect(error.message, path).not.toContain("unexpected");
    }
    expect(code).toBe(3);
  });

  it("prints line and page, paragraph or line of the file", async () => {
    const { stdout } = await fazhi(["check", ...names], { cwd: samples });
    for (const place of [/第\d+行（第\d+页）/, /第\d+行（第\d+段）/, /第\d+行（源\s*文\s*件\s*第\s*\d+行）/]) {
      expect(stdout.replace(/\n\s*/g, "")).toMatch(place);
    }
  });
});
