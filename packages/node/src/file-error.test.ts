import { expect, it } from "vitest";
import { fileErrorOf, fileMessages } from "./file-error.js";

it("sorts the system's errors into ours", () => {
  const error = (code: string): Error => Object.assign(new Error(code), { code });
  expect(fileErrorOf(error("EACCES")).code).toBe("no-permission");
  expect(fileErrorOf(error("EIO"))).toEqual({ code: "io", data: { system: "EIO" } });
  expect(fileErrorOf(new Error("?"))).toEqual({ code: "io", data: { system: "?" } });
});

it("has the same placeholders in both languages", () => {
  const placeholders = (text: string): readonly string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();
  for (const texts of Object.values(fileMessages)) expect(placeholders(texts.en)).toEqual(placeholders(texts["zh-CN"]));
});
