import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

test("zod output types, generated types and word lists agree both ways", { timeout: 60_000 }, () => {
  const root = join(import.meta.dirname, "../../..");
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram([join(import.meta.dirname, "type-agreement.ts")], options);
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(problems).toEqual([]);
});
