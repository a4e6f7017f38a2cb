import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { completeReport, withoutPlan } from "../test/sample-reports.js";
import { checkFiles, inspectFiles } from "./node.js";

const folder = (): string => {
  const cwd = mkdtempSync(join(tmpdir(), "fazhi-files-"));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  writeFileSync(join(cwd, "b.txt"), withoutPlan);
  writeFileSync(join(cwd, "a.txt"), completeReport);
  return cwd;
};

it("checkFiles checks what globs and paths lead to", async () => {
  const seen: string[] = [];
  const output = await checkFiles(["*.txt", "missing.txt"], {
    cwd: folder(),
    onDocument: ({ path }) => void seen.push(path),
  });
  expect(seen).toEqual(["a.txt", "b.txt", "missing.txt"]);
  expect(output.documents).toMatchObject([
    { path: "a.txt", complete: true },
    { path: "b.txt", complete: false },
    { path: "missing.txt", error: { code: "not-found" } },
  ]);
  expect(output.summary).toMatchObject({ documents: 3, complete: 1, unreadable: 1 });
});

it("inspectFiles inspects a folder", async () => {
  const { documents } = await inspectFiles(".", { cwd: folder(), locale: "en" });
  expect(documents).toMatchObject([
    { path: "a.txt", reportYear: 2022 },
    { path: "b.txt", reportYear: 2022 },
  ]);
});
