import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fazhi, folderWith } from "./command.js";
import { completeReport, withoutPlan, workPlan } from "./sample-reports.js";

const folder = (): string =>
  folderWith({ "1.txt": completeReport, "2.txt": withoutPlan, "3.txt": workPlan, "4.txt": "" });

const BYTE_ORDER_MARK = "\ufeff";

const rowsOf = (csv: string): readonly string[] => csv.split("\r\n").slice(0, -1);

describe("inspect --format csv", () => {
  it("has one row per document, the unreadable one with its error, and no byte-order mark on a pipe", async () => {
    const { code, stdout, stderr } = await fazhi(["inspect", ".", "--format", "csv"], { cwd: folder() });
    expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
    const [header, ...rows] = rowsOf(stdout);
    expect(header).toMatch(/^path,kind,reportYear,organization,title,.*,damage,error$/);
    expect(rows.map((row) => row.split(",").slice(0, 3))).toEqual([
      ["1.txt", "annual-report", "2022"],
      ["2.txt", "annual-report", "2022"],
      ["3.txt", "work-plan", expect.anything()],
      ["4.txt", "", ""],
    ]);
    expect(rows[3]).toMatch(/[^,]$/);
  });

  it("with --table has one row for each fact; unreadable documents go to stderr", async () => {
    const cwd = folder();
    const { documents } = JSON.parse((await fazhi(["inspect", ".", "--format", "json"], { cwd })).stdout);
    for (const table of ["figures", "shortcomings", "tasks", "citations"]) {
      const { code, stdout, stderr } = await fazhi(["inspect", ".", "--format", "csv", "--table", table], { cwd });
      const facts = documents.flatMap((document: Record<string, readonly unknown[]>) => document[table] ?? []);
      expect(rowsOf(stdout), table).toHaveLength(facts.length + 1);
      expect(code).toBe(3);
      expect(stderr).toMatch(/^fazhi: 4\.txt: [^\n]+\n$/);
    }
  });

  it("says of an unreadable document nothing on stderr when another result shows it on standard output", async () => {
    const args = ["inspect", ".", "--format", "csv", "--output", "out.csv", "--table", "figures", "--format", "json"];
    expect((await fazhi(args, { cwd: folder() })).stderr).toBe("");
  });

  it("begins with a byte-order mark in a file, new or replaced, and only there", async () => {
    const cwd = folder();
    const args = ["inspect", "1.txt", "--format", "csv"];
    const { stdout } = await fazhi(args, { cwd });
    for (const _time of ["new", "replaced"]) {
      await fazhi([...args, "--output", "out.csv"], { cwd });
      expect(readFileSync(join(cwd, "out.csv"), "utf8")).toBe(BYTE_ORDER_MARK + stdout);
    }
    if (process.platform === "win32") return;
    expect((await fazhi([...args, "--output", "/dev/stdout"], { cwd })).stdout).toBe(stdout);
    expect(stdout).not.toContain(BYTE_ORDER_MARK);
  });
});

describe("inspect --format ndjson --table", () => {
  it("has rows with numbers as numbers and null as null", async () => {
    const args = ["inspect", "1.txt", "--format", "ndjson", "--table", "figures"];
    const lines = (await fazhi(args, { cwd: folder() })).stdout.trimEnd().split("\n");
    const rows = lines.map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(3);
    expect(rows).toContainEqual(
      expect.objectContaining({ path: "1.txt", reportYear: 2022, value: 98, unit: "%", upper: null }),
    );
    for (const { start, end, text } of rows) expect(completeReport.slice(start, end)).toBe(text);
  });

  it("documents are rows too, unlike without it", async () => {
    const cwd = folder();
    const run = async (...args: string[]) =>
      JSON.parse((await fazhi(["inspect", "1.txt", "--format", "ndjson", ...args], { cwd })).stdout);
    expect(await run("--table", "documents")).toMatchObject({ complete: true, error: null });
    expect(await run()).toMatchObject({ path: "1.txt", sections: expect.any(Array) });
  });

  it("has no byte-order mark, in a file neither", async () => {
    const cwd = folder();
    await fazhi(["inspect", "1.txt", "--format", "ndjson", "--table", "documents", "--output", "out"], { cwd });
    expect(readFileSync(join(cwd, "out"), "utf8")).toMatch(/^\{"path"/);
  });
});

describe("--table", () => {
  it.each([
    [
      ["--format", "csv", "--table", "figure"],
      /^--table 应为 documents、.*、citations 之一，实际为 "figure"；最接近的是 figures$/,
    ],
    [["--format", "csv", "--table"], /^选项 --table 缺少值；写作 --table TABLE$/],
    [["--format", "csv", "--table", "tasks", "--table", "figures"], /^--table 给出了两次（tasks、figures）；/],
    [["--table", "tasks"], /^--table 只用于 csv 和 ndjson，实际格式为 tree；请加上 --format csv$/],
    [["--format", "json", "--table", "tasks"], /^--table 只用于 csv 和 ndjson，实际格式为 json；/],
    [["--format", "cvs"], /^--format 应为 tree、json、ndjson、csv 之一，实际为 "cvs"；最接近的是 csv$/],
  ])("%j is answered by one line, and nothing is written", async (args, line) => {
    const cwd = folderWith({ "1.txt": completeReport });
    const { code, stdout, stderr } = await fazhi(["inspect", "1.txt", "--output", "out", ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.slice("fazhi: ".length, -1)).toMatch(line);
    expect(readdirSync(cwd)).toEqual(["1.txt"]);
  });

  it("is explained in English, and in the help of both languages", async () => {
    const { stderr } = await fazhi(["inspect", "-", "--table", "tasks", "--locale", "en"]);
    expect(stderr).toBe("fazhi: --table is for the formats csv and ndjson, got tree; use --format csv\n");
    for (const locale of ["zh-CN", "en"]) {
      const { stdout } = await fazhi(["inspect", "--help", "--locale", locale]);
      expect(stdout).toContain("--table TABLE");
      expect(stdout.replace(/\s+/g, " ")).toContain("[documents | figures | shortcomings | tasks | citations]");
    }
  });
});
