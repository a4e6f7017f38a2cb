import { expect, it } from "vitest";
import { understand } from "./document-input.js";

const settings = {
  kind: "auto",
  year: null,
  format: null,
  encoding: null,
  limits: {},
  signal: null,
  facts: true,
  explain: false,
  locale: "zh-CN",
} as const;

it("turns a fault of our own into an unreadable document and tells about it", async () => {
  const faults: unknown[] = [];
  const result = await understand(
    { path: "a.txt", content: "一、总体情况" },
    { ...settings, onFault: (path, error) => faults.push(path, error) },
    () => {
      throw new Error("boom");
    },
  );
  expect(result).toMatchObject({ path: "a.txt", error: { code: "internal" } });
  expect(faults).toEqual(["a.txt", new Error("boom")]);
});

it("hands the reader's refusal on in words", async () => {
  expect(await understand({ path: "a.txt", content: "" }, settings, () => "read")).toMatchObject({
    path: "a.txt",
    error: { code: "empty", message: expect.stringMatching(/[\u4e00-\u9fff]/) },
  });
});

it("takes the format's hint from the last part of the path", async () => {
  const format = (path: string): Promise<unknown> =>
    understand({ path, content: "# 标题" }, settings, ({ source }) => [source.format, source.fileName]);
  expect(await format("2023/报告.md")).toEqual(["markdown", "报告.md"]);
  expect(await format("报告.md\\a.txt")).toEqual(["text", "a.txt"]);
});
