import { expect, test } from "vitest";
import { spanOf } from "../test/sample-document.js";
import { Fingerprints } from "./fingerprint.js";

const first = (text: string, fragment: string) => new Fingerprints(text).next("a/b", "m", spanOf(text, fragment));

test("is the 64-bit FNV-1a of the parts, low byte first", () => {
  // Computed apart from this code, with big integers.
  let hash = 0xcbf29ce484222325n;
  for (const unit of [..."a/b\0m\0办理"].map((character) => character.charCodeAt(0))) {
    for (const byte of [unit & 0xff, unit >>> 8]) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  expect(first("办理", "办理")).toBe(hash.toString(16).padStart(16, "0"));
});

test("does not change when the text before it, or a blank in it, does", () => {
  expect(first("甲\n乙\n办理案件12件", "办理案件12件")).toBe(first("办理案 件\n12　件", "办理案 件\n12　件"));
});

test("changes with the rule, the message and the found text, digits included", () => {
  const text = "案件12件案件13件";
  const names = new Fingerprints(text);
  const all = [
    names.next("a/b", "m", spanOf(text, "案件12件")),
    names.next("a/b", "m", spanOf(text, "案件13件")),
    names.next("a/b", "n", spanOf(text, "案件12件")),
    names.next("a/c", "m", spanOf(text, "案件12件")),
    names.next("a/b", "m", null),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test("tells occurrences of the same text apart, by their order", () => {
  const text = "台帐，台帐，台帐";
  const names = new Fingerprints(text);
  const all = [0, 3, 6].map((start) => names.next("a/b", "m", { start, end: start + 2 }));
  expect(new Set(all).size).toBe(3);
  expect(first("台帐", "台帐")).toBe(all[0]);
});
