import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFileBytes } from "./read-file-bytes.js";
import { folderWith } from "./temporary-folder.fixture.js";

const errorOf = (file: string, maxBytes?: number): unknown => {
  const result = readFileBytes(file, maxBytes === undefined ? {} : { maxBytes });
  return result.ok ? null : result.error;
};

describe("readFileBytes", () => {
  it("gives the bytes of a file", () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
    const folder = folderWith({ "a.txt": bytes, "empty.txt": "" });
    expect(readFileBytes(join(folder, "a.txt"))).toEqual({ ok: true, bytes });
    expect(readFileBytes(join(folder, "empty.txt"))).toEqual({ ok: true, bytes: new Uint8Array() });
  });

  it("says why there are none", () => {
    const folder = folderWith({ "a.txt": "" });
    expect(errorOf(join(folder, "b.txt"))).toEqual({ code: "not-found", data: {} });
    expect(errorOf(join(folder, "a.txt", "b"))).toEqual({ code: "not-found", data: {} });
    expect(errorOf("a\0b")).toEqual({ code: "not-found", data: {} });
    expect(errorOf(folder)).toEqual({ code: "is-directory", data: {} });
    expect(errorOf("/dev/null")).toEqual({ code: "not-a-file", data: {} });
    expect(errorOf(join(folder, "x".repeat(300)))).toEqual({ code: "io", data: { system: "ENAMETOOLONG" } });
  });

  it("does not wait for the writer of a pipe", () => {
    const folder = folderWith({});
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    expect(errorOf(join(folder, "pipe.txt"))).toEqual({ code: "not-a-file", data: {} });
  });

  it("refuses a file above the limit without reading it", () => {
    const folder = folderWith({ "a.txt": "12345" });
    expect(errorOf(join(folder, "a.txt"), 4)).toEqual({ code: "too-large", data: { bytes: 5, limit: 4 } });
    expect(errorOf(join(folder, "a.txt"), 5)).toBeNull();
  });

  it("reads a file whose size the system does not know", () => {
    const result = readFileBytes("/proc/self/status");
    expect(result.ok && new TextDecoder().decode(result.bytes)).toContain("Pid:");
  });
});
