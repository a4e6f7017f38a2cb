import { expect, test } from "vitest";
import { BROWSER_SAFE, workspacePackages } from "../scripts/workspace/packages.mjs";

test("every package stands after the packages that it depends on", () => {
  const seen = new Set<string>();
  for (const { folder, needs } of workspacePackages()) {
    for (const need of needs) expect(seen, `${folder} needs ${need}`).toContain(need);
    seen.add(folder);
  }
  expect([...seen].sort()).toEqual([
    "declarative",
    "engine",
    "fazhi",
    "law",
    "node",
    "parser",
    "reader",
    "reporters",
    "rules",
    "schema",
    "testing",
    "text",
  ]);
});

test("a browser-safe package depends on browser-safe packages only", () => {
  for (const { folder, needs } of workspacePackages()) {
    if (BROWSER_SAFE.includes(folder))
      expect(
        needs.filter((need) => !BROWSER_SAFE.includes(need)),
        folder,
      ).toEqual([]);
  }
});
