import { expect, test } from "vitest";
import { namesDocument } from "../scripts/demo/arguments.mjs";

test.for([
  [["report.txt"], true],
  [["--format", "json", "report.txt"], true],
  [["--quiet", "reports/*.md"], true],
  [["-"], true],
  [["--format=json", "-"], true],
  [[], false],
  [["--quiet"], false],
  [["--format", "json"], false],
  [["--locale", "en", "--kind", "annual-report"], false],
] as const)("%j names a document: %s", ([args, expected]) => {
  expect(namesDocument(args)).toBe(expected);
});
