import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expandPaths, nothingMatched, type PathEntry } from "./expand-paths.js";
import { folderWith } from "./temporary-folder.fixture.js";

const shown = (entries: readonly PathEntry[]): readonly string[] =>
  entries.map((entry) => (entry.kind === "failed" ? `${entry.error.code} ${entry.path}` : entry.path));

const expand = async (cwd: string, ...patterns: string[]): Promise<readonly string[]> =>
  shown(await expandPaths(patterns, { cwd }));

describe("expandPaths", () => {
  it("keeps the order of the arguments and the paths as they were written", async () => {
    const cwd = folderWith({ "b.txt": "", "a.txt": "", "sub/c.txt": "" });
    expect(await expand(cwd, "b.txt", "./a.txt", "sub/c.txt")).toEqual(["b.txt", "./a.txt", "sub/c.txt"]);
  });

  it("gives absolute paths for absolute arguments", async () => {
    const cwd = folderWith({ "a.txt": "", "b.txt": "" });
    expect(await expand("/", join(cwd, "a.txt"))).toEqual([join(cwd, "a.txt")]);
    expect(await expand("/", cwd)).toEqual([join(cwd, "a.txt"), join(cwd, "b.txt")]);
    expect(await expand("/", `${cwd}/*.txt`)).toEqual([join(cwd, "a.txt"), join(cwd, "b.txt")]);
  });

  it("finds report files in a directory and below, sorted by code point", async () => {
    const cwd = folderWith({
      "r/𠮷.txt": "",
      "r/￥.txt": "",
      "r/乙.TXT": "",
      "r/sub/甲.md": "",
      "r/data.json": "",
      "r/.hidden.txt": "",
      "r/.git/x.txt": "",
      "r/node_modules/p/x.txt": "",
      "r/~$乙.docx": "",
      "r/noextension": "",
    });
    const found = ["r/sub/甲.md", "r/乙.TXT", "r/￥.txt", "r/𠮷.txt"];
    expect(await expand(cwd, "r")).toEqual(found);
    expect(await expand(cwd, "r/")).toEqual(found);
    expect(await expand(join(cwd, "r"), ".")).toEqual(found.map((path) => path.slice(2)));
    expect(await expand(join(cwd, "r/sub"), "..")).toEqual(found.map((path) => `../${path.slice(2)}`));
  });

  it("expands globs to any extension, sorted, without node_modules", async () => {
    const cwd = folderWith({ "x/2.json": "", "x/1.txt": "", "x/10.txt": "", "node_modules/p/1.txt": "" });
    expect(await expand(cwd, "x/*")).toEqual(["x/1.txt", "x/10.txt", "x/2.json"]);
    expect(await expand(cwd, "**/*.txt")).toEqual(["x/1.txt", "x/10.txt"]);
  });

  it("takes a name with brackets for a name where it exists", async () => {
    const cwd = folderWith({ "[2022]报告(1).txt": "", "2.txt": "" });
    expect(await expand(cwd, "[2022]报告(1).txt")).toEqual(["[2022]报告(1).txt"]);
  });

  it("names each file once, at its first place", async () => {
    const cwd = folderWith({ "a.txt": "", "b.txt": "" });
    expect(await expand(cwd, "b.txt", "*.txt", ".", "./b.txt")).toEqual(["b.txt", "a.txt"]);
  });

  it("keeps what matched nothing as an entry of its own", async () => {
    const cwd = folderWith({ "a.txt": "" });
    mkdirSync(join(cwd, "empty"));
    expect(await expand(cwd, "a.txt", "missing.txt", "*.none", "empty", "a.txt/b", "")).toEqual([
      "a.txt",
      "not-found missing.txt",
      "not-found *.none",
      "empty-directory empty",
      "not-found a.txt/b",
      "not-found ",
    ]);
  });

  it("passes standard input on, once", async () => {
    expect(await expandPaths(["-", "-"])).toEqual([{ kind: "stdin", path: "-" }]);
  });

  it("follows links to files and does not walk in circles", async () => {
    const cwd = folderWith({ "r/a.txt": "", "r/sub/c.txt": "" });
    symlinkSync(join(cwd, "r/a.txt"), join(cwd, "r/b.txt"));
    symlinkSync(join(cwd, "r"), join(cwd, "r/loop"));
    symlinkSync(join(cwd, "r"), join(cwd, "r/sub/up"));
    expect(await expand(cwd, "r")).toEqual(["r/a.txt", "r/b.txt", "r/sub/c.txt"]);
  });

  it("follows a link to a folder once, also from two names and next to the folder itself", async () => {
    const cwd = folderWith({ "r/own/a.txt": "", "elsewhere/b.txt": "", "elsewhere/deep/c.md": "" });
    symlinkSync(join(cwd, "elsewhere"), join(cwd, "r/first"));
    symlinkSync(join(cwd, "elsewhere"), join(cwd, "r/second"));
    symlinkSync(join(cwd, "r/own"), join(cwd, "r/alias"));
    expect(await expand(cwd, "r")).toEqual(["r/first/b.txt", "r/first/deep/c.md", "r/own/a.txt"]);
  });

  it("keeps a link that leads nowhere as an entry of its own", async () => {
    const cwd = folderWith({ "r/a.txt": "" });
    symlinkSync(join(cwd, "nowhere"), join(cwd, "r/dangling.txt"));
    symlinkSync(join(cwd, "nowhere"), join(cwd, "r/folder"));
    symlinkSync(join(cwd, "nowhere"), join(cwd, "r/data.json"));
    expect(await expand(cwd, "r")).toEqual(["r/a.txt", "not-found r/dangling.txt", "not-found r/folder"]);
  });
});

describe("nothingMatched", () => {
  it("is true only when every argument led nowhere", async () => {
    const cwd = folderWith({ "a.txt": "" });
    expect(nothingMatched(await expandPaths(["x", "*.y"], { cwd }))).toBe(true);
    expect(nothingMatched(await expandPaths(["x", "a.txt"], { cwd }))).toBe(false);
    expect(nothingMatched(await expandPaths(["x", "-"], { cwd }))).toBe(false);
  });
});
