import { describe, expect, it } from "vitest";
import { fazhi, folderWith } from "./command.js";
import { completeReport } from "./sample-reports.js";

/** The one line on stderr; nothing on stdout, exit code 2. */
const fault = async (...args: string[]): Promise<string> => {
  const cwd = folderWith({ "a.txt": completeReport });
  const { code, stdout, stderr } = await fazhi(args, { cwd });
  expect(code, args.join(" ")).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^fazhi: [^\n]+\n$/);
  return stderr.slice("fazhi: ".length, -1);
};

describe("a mistake in the arguments", () => {
  it.each([
    [["a.txt", "--fromat", "json"], "没有选项 --fromat；最接近的是 --format，用法见 fazhi check --help"],
    [["a.txt", "-x"], "没有选项 -x；用法见 fazhi check --help"],
    [["inspect", "a.txt", "--quiet"], "没有选项 --quiet；用法见 fazhi inspect --help"],
    [["a.txt", "--format"], "选项 --format 缺少值；写作 --format FORMAT"],
    [["a.txt", "--format", "--quiet"], "选项 --format 缺少值；写作 --format FORMAT"],
    [["a.txt", "--preset="], "选项 --preset 缺少值；写作 --preset NAME"],
    [["a.txt", "--quiet=yes"], '选项 --quiet 不带值，实际为 "yes"；只写 --quiet'],
    [["a.txt", "--format", "jsno"], '--format 应为 pretty、json、ndjson 之一，实际为 "jsno"；最接近的是 json'],
    [["a.txt", "--format", "tree"], '--format 应为 pretty、json、ndjson 之一，实际为 "tree"'],
    [["a.txt", "--kind", "other"], '--kind 应为 auto、annual-report、work-plan 之一，实际为 "other"'],
    [
      ["a.txt", "--fail-on", "errors"],
      '--fail-on 应为 error、warning、info、never 之一，实际为 "errors"；最接近的是 error',
    ],
    [["a.txt", "--preset", "recomended"], "--preset：没有预设 recomended；最接近的是 recommended"],
    [["a.txt", "--rule", "year/pln=off"], "--rule：没有规则 year/pln；最接近的是 year/plan"],
    [["a.txt", "--rule", "year/plan"], '--rule 应为 规则编号=off、error、warning 或 info，实际为 "year/plan"'],
    [["a.txt", "--rule", "year/plan=on"], '--rule 应为 规则编号=off、error、warning 或 info，实际为 "year/plan=on"'],
    [["a.txt", "--as-of", "2023-02-29"], '--as-of 应为日历上存在的日期 YYYY-MM-DD，实际为 "2023-02-29"'],
    [["a.txt", "--as-of", "2023/2/1"], '--as-of 应为日历上存在的日期 YYYY-MM-DD，实际为 "2023/2/1"'],
    [["a.txt", "--max-warnings", "few"], '--max-warnings 应为 0 或更大的整数，实际为 "few"'],
    [["a.txt", "--max-warnings=-1"], '--max-warnings 应为 0 或更大的整数，实际为 "-1"'],
    [["a.txt", "--max-warnings", "-1"], '--max-warnings 应为 0 或更大的整数，实际为 "-1"'],
    [["a.txt", "--rule", "FZ1O05=off"], "--rule：没有规则 FZ1O05；最接近的是 FZ1005"],
    [["a.txt", "--locale", "fr"], '--locale 应为 zh-CN、en 之一，实际为 "fr"'],
    [["explain", "year/pln"], "没有规则 year/pln；最接近的是 year/plan"],
    [["explain"], "fazhi explain 要一个规则编号；规则列表见 fazhi rules"],
    [["rules", "year/plan"], "fazhi rules 不带参数；说明一条规则用 fazhi explain year/plan"],
  ])("%j is answered by one line with the remedy", async (args, line) => {
    expect(await fault(...args)).toBe(line);
  });

  it.each([["--fix"], ["--cache"], ["--jobs", "4"], ["--baseline", "b.json"], ["--config", "c.json"]])(
    "%s is not available in this version",
    async (...option) => {
      expect(await fault("a.txt", ...option)).toBe(`选项 ${option[0]} 在本版本中还不可用；请去掉它`);
    },
  );

  it.each([["init"], ["compare", "a.txt", "b.txt"], ["new", "--locale", "zh-CN"], ["--debug", "init", "--help"]])(
    "the command %s is not available in this version",
    async (...args) => {
      const cwd = folderWith({ "a.txt": completeReport });
      const { code, stdout, stderr } = await fazhi(args, { cwd });
      const name = args.find((arg) => arg !== "--debug");
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr.split("\n")[0]).toBe(`fazhi: 命令 ${name} 在本版本中还不可用；可用 check、inspect、rules、explain`);
    },
  );

  it.each(["sarif", "junit", "github", "gitlab", "markdown", "html"])(
    "the format %s is not available in this version",
    async (format) => {
      expect(await fault("a.txt", "--format", format)).toBe(
        `输出格式 ${format} 在本版本中还不可用；可用 pretty、json、ndjson`,
      );
    },
  );

  it("is explained in English when English is asked for", async () => {
    expect(await fault("a.txt", "--fromat", "json", "--locale", "en")).toBe(
      "unknown option --fromat; the nearest is --format, see fazhi check --help",
    );
    expect(await fault("--locale=en", "chek", "a.txt")).toBe(
      "no command and no file chek; the nearest command is check",
    );
  });

  it("names the nearest command for a word that is neither a command nor a file", async () => {
    expect(await fault("inspct")).toBe("没有命令 inspct，也没有这个文件；最接近的命令是 inspect");
    expect(await fault("deploy")).toBe("没有命令 deploy，也没有这个文件；命令有 check、inspect、rules、explain");
  });

  it("says what was not found", async () => {
    expect(await fault()).toMatch(/^没有给出文件；/);
    expect(await fault("b.txt")).toBe("b.txt：找不到这个文件，也没有与它匹配的文件；请核对路径");
    expect(await fault("b.txt", "*.md")).toBe("b.txt、*.md：找不到这个文件，也没有与它匹配的文件；请核对路径");
    expect(await fault("check", "b\u001b[31m.txt")).toContain("b\\x1b[31m.txt：");
  });

  it("shows the stack only with --debug", async () => {
    const { stderr } = await fazhi(["--nonsense", "--debug"]);
    expect(stderr).toMatch(/^fazhi: 没有选项 --nonsense；[^\n]+\nUsageError[^\n]+\n {4}at /);
  });

  it("takes the last value of an option that is given twice", async () => {
    const cwd = folderWith({ "a.txt": completeReport });
    expect((await fazhi(["a.txt", "--locale", "en", "--locale", "zh-CN"], { cwd })).stdout).toContain("齐全");
  });
});
