import { execFileSync } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isPlainDescriptor } from "./synchronous-output.js";

const folder = mkdtempSync(join(tmpdir(), "fazhi-output-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = <Result>(path: string, flags: string | number, use: (descriptor: number) => Result): Result => {
  const descriptor = openSync(path, flags);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

describe("isPlainDescriptor", () => {
  it.skipIf(process.platform === "win32")("is true for a file, a pipe and the null device", () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    expect(open(join(folder, "file"), "w", isPlainDescriptor)).toBe(true);
    expect(open(pipe, constants.O_RDWR | constants.O_NONBLOCK, isPlainDescriptor)).toBe(true);
    expect(open("/dev/null", "w", isPlainDescriptor)).toBe(true);
  });

  it("is false for another device, which may be a terminal, and for what is not open", () => {
    if (process.platform !== "win32") expect(open("/dev/zero", "r", isPlainDescriptor)).toBe(false);
    expect(isPlainDescriptor(1_000_000)).toBe(false);
  });
});
