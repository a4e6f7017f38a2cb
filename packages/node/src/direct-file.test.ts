import { execFileSync } from "node:child_process";
import { closeSync, constants, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDirectFile } from "./direct-file.js";
import { folderWith } from "./temporary-folder.fixture.js";

describe.skipIf(process.platform === "win32")("openDirectFile", () => {
  it("leaves regular files, folders and new names to others", () => {
    const folder = folderWith({ "a.txt": "" });
    expect(openDirectFile(join(folder, "a.txt"))).toBeNull();
    expect(openDirectFile(join(folder, "new.txt"))).toBeNull();
    expect(openDirectFile(folder)).toBeNull();
  });

  it("writes into a pipe that is read, and refuses one that nobody reads without waiting", () => {
    const pipe = join(folderWith({}), "pipe");
    execFileSync("mkfifo", [pipe]);
    expect(() => openDirectFile(pipe)).toThrow(/ENXIO/);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    const file = openDirectFile(pipe);
    file?.write("法治");
    file?.close();
    file?.close();
    const bytes = Buffer.alloc(16);
    expect(bytes.toString("utf8", 0, readSync(reader, bytes))).toBe("法治");
    expect(() => file?.write("more")).toThrow("closed");
    closeSync(reader);
  });

  it("writes into the null device, which stays a device", () => {
    const file = openDirectFile("/dev/null");
    expect(() => file?.write("gone")).not.toThrow();
    file?.close();
    expect(openDirectFile("/dev/null")).not.toBeNull();
  });
});
