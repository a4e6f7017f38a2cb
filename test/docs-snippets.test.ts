import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { builtCli } from "../packages/fazhi/test/built-cli.js";
import { styledLines } from "../scripts/pictures/ansi.mjs";
import { drawPicture, PICTURES } from "../scripts/pictures/pictures.mjs";
import { terminalSvg } from "../scripts/pictures/terminal-svg.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SNIPPETS = join(ROOT, "docs", "snippets");

/** What the shell snippets end with, because of what the sample reports hold. */
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
  "rule-files/check.sh": 1,
  "rule-files/wrong-sample.sh": 2,
};

const filesBelow = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();

const markdownBelow = (folder: string): readonly string[] =>
  filesBelow(join(ROOT, folder), /\.md$/).map((file) => `${folder}/${file}`);

const chapters = [
  ...markdownBelow("docs/guide"),
  ...markdownBelow("docs/en/guide"),
  "docs/index.md",
  "docs/en/index.md",
];
/** What the chapters include of docs/snippets, outputs with it. */
const included: ReadonlySet<string> = new Set(
  chapters.flatMap((chapter) =>
    [...readFileSync(join(ROOT, chapter), "utf8").matchAll(/^<<< @\/snippets\/([^\s{]+)/gm)].flatMap(([, file]) =>
      file === undefined ? [] : [file],
    ),
  ),
);

/** Compares with the output that a page shows; where none is shown, any will do. */
const expectShownOutput = async (file: string, printed: string): Promise<void> => {
  const output = file.replace(/\.\w+$/, ".out");
  if (included.has(output)) await expect(printed).toMatchFileSnapshot(join(SNIPPETS, output));
};

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
  cpSync(join(ROOT, "examples", "custom-rules"), join(reader, "custom-rules"), { recursive: true });
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
    await expectShownOutput(file, stdout);
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
    await expectShownOutput(file, printed);
  });
});

describe("pages", () => {
  const fences = (markdown: string, language: RegExp): readonly string[] =>
    [...markdown.matchAll(/^```(\S*)\n([\s\S]*?)^```$/gm)].flatMap(([, tag = "", code = ""]) =>
      language.test(tag) ? [code] : [],
    );

  it("include every file of docs/snippets, and none that is not there", () => {
    expect([...included].sort()).toEqual(filesBelow(SNIPPETS, /./));
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
  it.each(PICTURES)("$file shows what the command prints", async (picture) => {
    await expect(await drawPicture(picture, cli)).toMatchFileSnapshot(join(ROOT, picture.file));
  });

  const draw = (output: string) => terminalSvg(styledLines(output), { columns: 10, title: "", description: "" });
  const positions = (svg: string, text: string) =>
    [...svg.matchAll(/<text x="([^"]*)"[^>]*>([^<]*)</g)].filter((match) => match[2] === text).map((match) => match[1]);

  it("give a Han character two cells, so that what follows stands in its column", () => {
    expect(positions(draw("报告|\n    |\n"), "|")).toHaveLength(2);
    expect(new Set(positions(draw("报告|\n    |\n"), "|")).size).toBe(1);
  });

  it("break a line behind the last column and let colours end where they end", () => {
    const svg = draw("\u001b[31m一二三四五六\u001b[39m七");
    expect(svg.match(/class="wide red">[^<]*</g)).toEqual(['class="wide red">一二三四五<', 'class="wide red">六<']);
    expect(svg).toContain('class="wide">七<');
  });

  it("refuse an escape sequence that they cannot show", () => {
    expect(() => draw("\u001b[7mreversed\u001b[27m")).toThrow("ESC[7m");
  });
});
