import { expect, test } from "vitest";
import { nodeGlobals } from "../scripts/gates/browser-globals.mjs";

test.for([
  ["export const a = process.env.HOME;", ["a.ts:1 process"]],
  ["\n\nexport const a = globalThis.process;", ["a.ts:3 process"]],
  ["export const a = (x: string) =>\n  Buffer.from(x);", ["a.ts:2 Buffer"]],
  ['export const a = require("fs");', ["a.ts:1 require"]],
  ["export const a = __dirname + __filename;", ["a.ts:1 __dirname", "a.ts:1 __filename"]],
] as const)("%j uses a global of Node", ([source, places]) => {
  expect(nodeGlobals("a.ts", source)).toEqual(places);
});

test.for([
  "export const a = input.process;",
  "export function process(text: string) { return text; }\nexport const a = process('x');",
  "export const a = { global: true };",
  "// process.env and Buffer in a comment\nexport const a = 'process';",
])("%j uses none", (source) => {
  expect(nodeGlobals("a.ts", source)).toEqual([]);
});
