import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { folderWith, run } from "./command.js";

const SCRIPTS = fileURLToPath(new URL("../../../scripts", import.meta.url));

/** A repository with the script and a command that says where it runs and with what. */
const repository = (isBuilt: boolean): string => {
  const root = folderWith({ "package.json": '{"type":"module"}' });
  mkdirSync(join(root, "scripts"));
  for (const name of ["fazhi.mjs", "node-version.mjs"]) copyFileSync(join(SCRIPTS, name), join(root, "scripts", name));
  mkdirSync(join(root, "packages", "fazhi", "dist"), { recursive: true });
  if (isBuilt) {
    writeFileSync(
      join(root, "packages", "fazhi", "dist", "cli.cjs"),
      "console.log(JSON.stringify([process.cwd(), process.argv.slice(2)])); process.exitCode = 3;",
    );
  }
  return root;
};

it("npm run fazhi works in the folder the person is in, and keeps arguments and exit code", async () => {
  const root = repository(true);
  const person = folderWith({});
  const { code, stdout, stderr } = await run([join(root, "scripts", "fazhi.mjs"), "a b.txt", "--quiet"], {
    cwd: root,
    env: { INIT_CWD: person },
  });
  expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
  expect(JSON.parse(stdout)).toEqual([person, ["a b.txt", "--quiet"]]);
});

it("npm run fazhi says what to run when the command is not built", async () => {
  const { code, stdout, stderr } = await run([join(repository(false), "scripts", "fazhi.mjs")], {});
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^fazhi: [^\n]*npm run demo[^\n]*\n$/);
});
