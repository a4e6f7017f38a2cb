import { describe, expect, it } from "vitest";
import { ConfigurationError, check, checkSettings, definePreset, defineRule } from "../src/index.js";
import { checkFiles } from "../src/node.js";
import { fazhi, folderWith } from "./command.js";

const report = (year: number, disputes: number, place = "雾溪县") => `${place}人民政府${year}年法治政府建设年度报告
一、主要举措和成效
全县人民调解组织排查纠纷${disputes}件，调解成功2468件。
二、存在的不足和原因
（一）乡镇法制审核力量薄弱。原因是编制偏紧。
三、党政主要负责人履行推进法治建设第一责任人职责情况
县长听取法治工作汇报3次。
四、${year + 1}年主要安排
（一）修订盐田承包租金调解规程。
（二）充实乡镇法制审核力量。
`;
const PLAN = `雾溪县2023年法治政府建设工作要点
1.排查化解矛盾纠纷。（责任单位：县司法局）
2.编印候鸟栖息地执法手册。（责任单位：县林业局）
`;
const ENCRYPTED = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0);
const FILES = { "2023.txt": report(2023, 2571), "2022.txt": report(2022, 2571), "plan.txt": PLAN };

interface Document {
  readonly path: string;
  readonly verdicts: readonly { readonly ruleId: string; readonly verdict: string; readonly reasonId?: string }[];
  readonly findings: readonly { readonly ruleId: string; readonly messageId: string }[];
  readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
}

const comparisons = ({ verdicts }: Document) =>
  verdicts
    .filter(({ ruleId }) => ruleId.startsWith("comparison/"))
    .map(({ ruleId, verdict, reasonId }) => `${ruleId.slice("comparison/".length)} ${reasonId ?? verdict}`);

const json = async (args: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}) => {
  const cwd = folderWith({ ...FILES, ...files });
  const { code, stdout, stderr } = await fazhi(["2023.txt", "--format", "json", ...args], { cwd });
  const { documents, summary } = JSON.parse(stdout);
  const document: Document = documents[0];
  return { code, stderr, document, documents, summary };
};

describe("fazhi check --previous and --plan", () => {
  it("turn on the rules that need what is given, and no others", async () => {
    expect(comparisons((await json([])).document)).toEqual([]);
    const { document, summary, stderr } = await json(["--previous", "2022.txt"]);
    expect(stderr).toBe("");
    expect(summary).toMatchObject({ documents: 1, unreadable: 0 });
    expect(comparisons(document)).toEqual([
      "copied-sentences fail",
      "plan-followed-up fail",
      "recurring-shortcomings fail",
    ]);
    expect(comparisons((await json(["--plan", "plan.txt"])).document)).toEqual(["plan-tasks-answered fail"]);
    expect(document.diagnostics).toEqual([]);
  });

  it("leave a rule off that is turned off", async () => {
    const { document } = await json(["--previous", "2022.txt", "--rule", "comparison/copied-sentences=off"]);
    expect(comparisons(document)).toEqual(["plan-followed-up fail", "recurring-shortcomings fail"]);
  });

  it("give the rest of the result as without them", async () => {
    const own = ({ findings }: Document) => findings.filter(({ ruleId }) => !ruleId.startsWith("comparison/"));
    const [alone, compared] = [await json([]), await json(["--previous", "2022.txt", "--plan", "plan.txt"])];
    expect(own(compared.document)).toEqual(own(alone.document));
  });

  it.each([
    [
      "of another year",
      report(2021, 1),
      "previous-other-year",
      "上一年度报告应为 2022 年度，给出的是 2021 年度，未作对照",
    ],
    [
      "of another body",
      report(2022, 1, "落霞县"),
      "previous-other-body",
      "上一年度报告应为雾溪县人民政府的，给出的是落霞县人民政府的，未作对照",
    ],
    ["of another kind", PLAN, "previous-other-kind", "作为上一年度报告给出的文件不是法治政府建设年度报告，未作对照"],
  ])("say of a report %s why it is not compared", async (_, previous, code, message) => {
    const { document, code: exit } = await json(["--previous", "old.txt"], { "old.txt": previous });
    expect(exit).toBe(0);
    expect(comparisons(document)).toEqual([
      `copied-sentences ${code}`,
      `plan-followed-up ${code}`,
      `recurring-shortcomings ${code}`,
    ]);
    expect(document.diagnostics).toMatchObject([{ code, message }]);
  });

  it("check the document all the same when a companion cannot be read, list it, and end with 3", async () => {
    const { code, document, documents, summary } = await json(["--previous", "old.docx"], { "old.docx": ENCRYPTED });
    expect(code).toBe(3);
    expect(document.path).toBe("2023.txt");
    expect(documents[1]).toMatchObject({ path: "old.docx", error: { message: expect.any(String) } });
    expect(summary).toMatchObject({ documents: 2, unreadable: 1 });
    expect(comparisons(document)[0]).toBe("copied-sentences previous-unreadable");
  });

  it("are shown to people", async () => {
    const cwd = folderWith(FILES);
    const { stdout } = await fazhi(["2023.txt", "--previous", "2022.txt"], { cwd });
    expect(stdout).toContain("应为本年度的数据，实际与上一年度报告第 3 行相同：2571件、2468件");
  });

  it("take standard input for one of the documents", async () => {
    const cwd = folderWith(FILES);
    const { code, stdout } = await fazhi(["2023.txt", "--previous", "-", "--format", "ndjson"], {
      cwd,
      stdin: report(2022, 2571),
    });
    expect(code).toBe(0);
    expect(comparisons(JSON.parse(stdout.split("\n")[0] ?? ""))[0]).toBe("copied-sentences fail");
  });

  it.each([
    [["2023.txt", "2022.txt", "--previous", "2022.txt"], "--previous 只与一份文件同用，实际为 2 份；请逐份检查"],
    [["2023.txt", "--plan", "*.txt"], "--plan 应为一个文件，实际为 3 个（*.txt）；请写一个文件名"],
    [
      ["2023.txt", "--previous", "2022.txt", "--previous", "plan.txt"],
      "--previous 应为一个文件，实际为 2 个（2022.txt、plan.txt）；请写一个文件名",
    ],
    [["-", "--previous", "-"], "标准输入（-）只能用于一份文件；其余请写文件名"],
    [["2023.txt", "--previous"], "选项 --previous 缺少值；写作 --previous FILE"],
    [
      ["2023.txt", "--previous", "2022.txt", "--format", "json", "--output", "2022.txt"],
      "--output 2022.txt 正是要读取的文件；请换一个文件名",
    ],
  ])("%j is a usage fault in one line", async (args, line) => {
    const { code, stdout, stderr } = await fazhi(args, { cwd: folderWith(FILES) });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `fazhi: ${line}\n` });
  });

  it("name a file that is not there", async () => {
    const { code, stdout, stderr } = await fazhi(["2023.txt", "--plan", "no.txt"], { cwd: folderWith(FILES) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^fazhi: --plan：no\.txt：[^\n]+\n$/);
  });
});

describe("check", () => {
  it("takes companions in every shape a document has", async () => {
    const bytes = new TextEncoder().encode(report(2022, 2571));
    for (const previous of [report(2022, 2571), bytes, { path: "2022.txt", content: bytes }]) {
      const { documents } = await check(report(2023, 2571), { previous, plan: PLAN });
      expect(documents).toMatchObject([
        { findings: expect.arrayContaining([expect.objectContaining({ code: "FZ8901" })]) },
      ]);
    }
  });

  it("lists one that cannot be read behind the document, and tells onDocument", async () => {
    const seen: string[] = [];
    const { documents } = await check(report(2023, 1), {
      previous: ENCRYPTED,
      onDocument: ({ path }) => void seen.push(path),
    });
    expect(documents).toMatchObject([{ path: "<input>" }, { path: "<previous>", error: {} }]);
    expect(seen).toEqual(["<input>", "<previous>"]);
  });

  it("refuses companions beside several documents, and what is no input", async () => {
    const two = check([report(2023, 1), report(2024, 1)], { previous: report(2022, 1) });
    await expect(two).rejects.toThrow(ConfigurationError);
    await expect(check("", { plan: JSON.parse("3") })).rejects.toMatchObject({ key: "plan" });
  });
});

describe("a rule that needs a companion", () => {
  const rule = defineRule({
    id: "office/comparison",
    code: "FZ9901",
    title: { "zh-CN": "对照", en: "Comparison" },
    severity: "info",
    basis: [],
    needs: ["previous"],
    messages: { found: { "zh-CN": "有", en: "found" } },
    check: () => {},
  });
  const preset = definePreset({
    name: "office",
    description: { "zh-CN": "本单位的规则", en: "rules of the office" },
    rules: { "office/comparison": "on" },
  });

  it("costs no search for facts where the companion is not given", () => {
    const options = { ruleLibrary: [rule], preset };
    expect(checkSettings(options)).toMatchObject({ facts: false, rules: [{ rule }] });
    expect(checkSettings({ ...options, previous: "" })).toMatchObject({ facts: true });
  });

  it("stays off where the preset turns it off", () => {
    const off = { ...preset, rules: { "office/comparison": "off" } } as const;
    expect(checkSettings({ ruleLibrary: [rule], preset: off, previous: "" }).rules).toEqual([]);
    expect(checkSettings({ ruleLibrary: [rule], preset: { ...preset, rules: {} }, previous: "" }).rules).toHaveLength(
      1,
    );
  });
});

describe("checkFiles", () => {
  it("takes companions by path", async () => {
    const cwd = folderWith(FILES);
    const { documents, summary } = await checkFiles("2023.txt", { cwd, previous: "2022.txt", plan: "plan.txt" });
    expect(documents).toHaveLength(1);
    expect(summary.infos).toBeGreaterThan(2);
    const missing = await checkFiles("2023.txt", { cwd, previous: "no.txt" });
    expect(missing.documents).toMatchObject([{ path: "2023.txt" }, { path: "no.txt", error: { code: "not-found" } }]);
    await expect(checkFiles("2023.txt", { cwd, plan: "*.txt" })).rejects.toThrow(ConfigurationError);
  });
});
