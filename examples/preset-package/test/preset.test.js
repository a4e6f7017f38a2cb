import assert from "node:assert/strict";
import { test } from "node:test";
import { resolveRules } from "@fazhi/engine";
import { testRule } from "@fazhi/testing";
import { rules, yunxiu } from "../dist/index.js";
import { shortName } from "../dist/short-name.js";

test("yunxiu/short-name reports what its cases expect", () => {
  testRule(shortName, {
    right: "<!-- case kind=annual-report -->\n云岫县组织培训3次。",
    wrong: "<!-- case kind=annual-report -->\n我县组织培训3次。 <!-- expect yunxiu/short-name:short 我县 -->",
  });
});

test("the preset turns its own rule on and makes causes an error", () => {
  const enabled = resolveRules(rules, yunxiu);
  assert.ok(enabled.some(({ rule }) => rule.id === "yunxiu/short-name"));
  assert.equal(enabled.find(({ rule }) => rule.id === "completeness/causes")?.severity, "error");
});
