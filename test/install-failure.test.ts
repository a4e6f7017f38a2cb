import { expect, test } from "vitest";
import { failure } from "../scripts/workspace/install.mjs";

test.for([
  ["npm error code ENOTFOUND\nnpm error network request to https://registry.npmjs.org/pnpm failed", "ENOTFOUND"],
  ["npm error code ECONNREFUSED", "ECONNREFUSED"],
  ["npm error code ENOTCACHED\nnpm error request failed: cache mode is 'only-if-cached'", "ENOTCACHED"],
  [" ERR_PNPM_META_FETCH_FAIL  GET https://registry.npmjs.org/zod: request failed", "ERR_PNPM_META_FETCH_FAIL"],
  [" WARN  GET https://registry.npmjs.org/zod error (EAI_AGAIN). Will retry in 1 second.", "EAI_AGAIN"],
] as const)("%j is told as a registry out of reach, in one line", ([output, code]) => {
  const message = failure(1, output);
  expect(message).toContain(`the package registry is out of reach (${code})`);
  expect(message.trimEnd()).not.toContain("\n");
});

test("another failure shows its log", () => {
  const message = failure(1, " ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with frozen-lockfile\n");
  expect(message).toMatch(/^ ERR_PNPM_OUTDATED_LOCKFILE .*\nfazhi: installing the dependencies failed/);
});

test("a Node without npx is told as such", () => {
  expect(failure(127, "spawn npx ENOENT\n")).toContain("npx could not be started");
});
