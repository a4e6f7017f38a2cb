import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { testRule } from "@fazhi/testing";
import { loadRuleFile } from "fazhi";
import { meetings } from "../dist/meetings.js";

const folder = new URL("cases/", import.meta.url);
const cases = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
);

test("local/meetings reports what its cases expect", () => {
  testRule(meetings, cases);
});

test("the samples of local-rules.yaml hold", async () => {
  const path = new URL("../local-rules.yaml", import.meta.url);
  await loadRuleFile(readFileSync(path, "utf8"), { path: "local-rules.yaml" });
});
