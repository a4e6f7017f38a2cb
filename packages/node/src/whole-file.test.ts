import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./temporary-folder.fixture.js";
import { openWholeFile } from "./whole-file.js";

describe("openWholeFile", () => {
  it("shows the old content until everything is written", () => {
    const folder = folderWith({ "out.json": "old" });
    const path = join(folder, "out.json");
    const file = openWholeFile(path);
    file.write("新的");
    file.write("内容");
    expect(readFileSync(path, "utf8")).toBe("old");
    file.commit();
    file.discard();
    expect(readFileSync(path, "utf8")).toBe("新的内容");
    expect(readdirSync(folder)).toEqual(["out.json"]);
  });

  it("leaves no trace when it is given up", () => {
    const folder = folderWith({});
    const file = openWholeFile(join(folder, "out.json"));
    file.write("half");
    file.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("keeps the mode of a file and the link that leads to it", () => {
    const folder = folderWith({ "real.json": "old" });
    chmodSync(join(folder, "real.json"), 0o640);
    symlinkSync(join(folder, "real.json"), join(folder, "link.json"));
    const file = openWholeFile(join(folder, "link.json"));
    file.write("new");
    file.commit();
    expect(lstatSync(join(folder, "link.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "real.json"), "utf8")).toBe("new");
    expect(statSync(join(folder, "real.json")).mode & 0o777).toBe(0o640);
  });

  it("writes two files of one folder at a time", () => {
    const folder = folderWith({});
    const [a, b] = [openWholeFile(join(folder, "a")), openWholeFile(join(folder, "b"))];
    a.write("a");
    b.write("b");
    b.commit();
    a.commit();
    expect(readFileSync(join(folder, "a"), "utf8") + readFileSync(join(folder, "b"), "utf8")).toBe("ab");
  });

  it("refuses a folder that is not there and a name that is no file, at once", () => {
    const folder = folderWith({});
    expect(() => openWholeFile(join(folder, "missing/out.json"))).toThrow(/ENOENT/);
    expect(() => openWholeFile(folder)).toThrow(/not a regular file/);
  });
});
