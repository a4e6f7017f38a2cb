import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { builtCli } from "../packages/fazhi/test/built-cli.js";
import { drawPicture, PICTURES } from "../scripts/pictures/pictures.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SNIPPETS = join(ROOT, "docs", "snippets");

/** What the shell snippets end with, because of what the sample reports hold; 0 where nothing is said. */
const EXIT_CODES: Readonly<Record<string, number>> = {
  "command/as-of.sh": 0,
  "command/check.sh": 1,
  "command/ci.sh": 1,
  "command/explain.sh": 0,
  "command/inspect.en.sh": 0,
  "command/inspect.zh-CN.sh": 0,
  "command/kind.sh": 1,
  "command/many.sh": 0,
  "command/max-warnings.sh": 1,
  "command/ndjson.sh": 0,
  "command/outputs.sh": 1,
  "command/rule.sh": 1,
  "command/stdin.sh": 0,
  "command/strict.sh": 1,
};

const filesBelow = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();

const markdownBelow = (folder: string): readonly string[] =>
  filesBelow(join(ROOT, folder), /\.md$/).map((file) => `${folder}/${file}`);

let reader: string;
let cli: string;
const previousFolder = process.cwd();

/** A folder as the chapters suppose it: `reports`, `drafts`, and `npx fazhi` at hand. */
beforeAll(async () => {
  reader = mkdtempSync(join(tmpdir(), "fazhi-snippets-"));
  cpSync(join(ROOT, "examples", "reports"), join(reader, "reports"), {
    recursive: true,
    filter: (path) => !/(?:README\.md|\.json)$/.test(path),
  });
  mkdirSync(join(reader, "drafts"));
  cpSync(join(reader, "reports", "zhuyin-town-2022.md"), join(reader, "drafts", "zhuyin.md"));
  cli = await builtCli();
  mkdirSync(join(reader, "bin"));
  const program = (name: string, script: string) => {
    writeFileSync(join(reader, "bin", name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(reader, "bin", name), 0o755);
  };
  program("npx", `[ "$1" = fazhi ] || exit 127\nshift\nexec "${process.execPath}" "${cli}" "$@"`);
  // Nothing is installed here, and no registry asked.
  program("npm", "exit 0");
  process.chdir(reader);
}, 60_000);

afterAll(() => {
  process.chdir(previousFolder);
  rmSync(reader, { recursive: true });
});

const runShell = (file: string): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> =>
  new Promise((resolve) => {
    const PATH = `${join(reader, "bin")}${delimiter}${process.env.PATH ?? ""}`;
    execFile("bash", [file], { cwd: reader, env: { PATH, NO_COLOR: "1" } }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });

describe("shell snippets of the documentation", () => {
  it("are all known with their exit code", () => {
    expect(filesBelow(SNIPPETS, /\.sh$/)).toEqual(Object.keys(EXIT_CODES).sort());
  });

  it.each(Object.entries(EXIT_CODES))("%s ends with %i and prints what the page shows", async (file, expected) => {
    const { code, stdout, stderr } = await runShell(join(SNIPPETS, file));
    expect(stderr).toBe("");
    expect(code).toBe(expected);
    await expect(stdout).toMatchFileSnapshot(join(SNIPPETS, file.replace(/\.sh$/, ".out")));
  });
});

describe("JavaScript snippets of the documentation", () => {
  it.each(filesBelow(SNIPPETS, /\.mjs$/))("%s runs and prints what the page shows", async (file) => {
    let printed = "";
    const log = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
      printed += `${values.map((value) => (typeof value === "string" ? value : inspect(value, { depth: 6 }))).join(" ")}\n`;
    });
    try {
      await import(pathToFileURL(join(SNIPPETS, file)).href);
    } finally {
      log.mockRestore();
    }
    await expect(printed).toMatchFileSnapshot(join(SNIPPETS, file.replace(/\.mjs$/, ".out")));
  });
});

describe("pages", () => {
  const chapters = [
    ...markdownBelow("docs/guide"),
    ...markdownBelow("docs/en/guide"),
    "docs/index.md",
    "docs/en/index.md",
  ];
  const fences = (markdown: string, language: RegExp): readonly string[] =>
    [...markdown.matchAll(/^```(\S*)\n([\s\S]*?)^```$/gm)].flatMap(([, tag = "", code = ""]) =>
      language.test(tag) ? [code] : [],
    );

  it("show every snippet, and none that is not there", () => {
    const shown = chapters.flatMap((chapter) =>
      [...readFileSync(join(ROOT, chapter), "utf8").matchAll(/^<<< @\/snippets\/([^\s{]+)/gm)].map((match) => match[1]),
    );
    const snippets = filesBelow(SNIPPETS, /\.(?:sh|mjs)$/);
    expect(shown.filter((file) => file !== undefined && !/\.out$/.test(file)).toSorted()).toEqual(
      expect.arrayContaining([...snippets]),
    );
    const all = filesBelow(SNIPPETS, /./);
    expect(shown.filter((file) => file === undefined || !all.includes(file))).toEqual([]);
  });

  it.each(chapters)("%s has no JavaScript of its own, which nothing would run", (chapter) => {
    expect(fences(readFileSync(join(ROOT, chapter), "utf8"), /^(?:js|mjs|ts|typescript|javascript)$/)).toEqual([]);
  });

  it.each(["README.md", "README.zh-CN.md"])("%s shows JavaScript that is a snippet, and so is run", (readme) => {
    const snippets = filesBelow(SNIPPETS, /\.mjs$/).map((file) => readFileSync(join(SNIPPETS, file), "utf8"));
    const shown = fences(readFileSync(join(ROOT, readme), "utf8"), /^js$/);
    expect(shown.length).toBeGreaterThan(0);
    for (const code of shown) expect(snippets).toContain(code);
  });
});

describe("pictures of the terminal", () => {
  // On a difference: pnpm build, node scripts/pictures/generate.mjs
  it.each(PICTURES)("$file shows what the command prints", async (picture) => {
    const drawn = await drawPicture(picture, cli);
    expect(drawn === readFileSync(join(ROOT, picture.file), "utf8")).toBe(true);
  });
});
