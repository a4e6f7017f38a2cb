import { describe, expect, it } from "vitest";
import { completeReport, withoutPlan, workPlan } from "../test/sample-reports.js";
import {
  type CheckOutput,
  ConfigurationError,
  check,
  definePreset,
  defineRule,
  inspect,
  renderPretty,
  type UnreadableDocument,
} from "./index.js";

const only = <Entry extends { readonly path: string }>(documents: readonly (Entry | UnreadableDocument)[]): Entry => {
  const [document] = documents;
  if (documents.length !== 1 || document === undefined || "error" in document) throw new Error("one document expected");
  return document;
};

const faultOf = async (promise: Promise<unknown>): Promise<ConfigurationError> => {
  const error = await promise.catch((thrown: unknown) => thrown);
  if (error instanceof ConfigurationError) return error;
  throw new Error("no configuration error");
};

describe("check", () => {
  it("takes text, bytes, or either with a path", async () => {
    const bytes = new TextEncoder().encode(completeReport);
    const outputs = await Promise.all([check(completeReport), check(bytes), check({ path: "a.txt", content: bytes })]);
    expect(outputs.map(({ documents }) => only(documents).path)).toEqual(["<input>", "<input>", "a.txt"]);
    for (const { documents, summary } of outputs) {
      expect(only(documents)).toMatchObject({ kind: "annual-report", reportYear: 2022, complete: true });
      expect(summary).toMatchObject({ documents: 1, complete: 1, errors: 0 });
    }
  });

  it("takes several documents and keeps their order", async () => {
    const seen: string[] = [];
    const { documents, summary } = await check([completeReport, { path: "b.txt", content: withoutPlan }, ""], {
      onDocument: ({ path }) => void seen.push(path),
    });
    expect(documents.map(({ path }) => path)).toEqual(["<input 1>", "b.txt", "<input 3>"]);
    expect(seen).toEqual(["<input 1>", "b.txt", "<input 3>"]);
    expect(summary).toMatchObject({ documents: 3, complete: 1, unreadable: 1 });
    expect(summary.errors).toBeGreaterThan(0);
  });

  it("waits for onDocument before it goes on", async () => {
    const steps: string[] = [];
    await check([completeReport, completeReport], {
      onDocument: async ({ path }) => {
        steps.push(`begin ${path}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        steps.push(`end ${path}`);
      },
    });
    expect(steps).toEqual(["begin <input 1>", "end <input 1>", "begin <input 2>", "end <input 2>"]);
  });

  it("gives a document that cannot be read as a value", async () => {
    const { documents } = await check(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0), { locale: "en" });
    expect(documents).toMatchObject([{ path: "<input>", error: { message: expect.stringMatching(/^[\x20-\x7e]+$/) } }]);
  });

  it("speaks the language asked for", async () => {
    const texts = async (locale: "zh-CN" | "en"): Promise<readonly string[]> =>
      only((await check(withoutPlan, { locale })).documents).findings.map(({ message }) => message);
    expect((await texts("zh-CN")).join()).toMatch(/[\u4e00-\u9fff]/);
    expect(await texts("en")).not.toEqual(await texts("zh-CN"));
  });

  it("takes kind and year from the caller", async () => {
    const document = only((await check(workPlan, { kind: "annual-report", year: 2019 })).documents);
    expect(document).toMatchObject({ kind: "annual-report", reportYear: 2019 });
  });

  it("runs the rules of the preset with the settings given", async () => {
    const rulesOf = (output: CheckOutput): readonly string[] =>
      only(output.documents).verdicts.map(({ ruleId }) => ruleId);
    const all = rulesOf(await check(withoutPlan));
    const off = rulesOf(await check(withoutPlan, { rules: { "completeness/next-year-plan": "off" } }));
    expect(all.filter((id) => !off.includes(id))).toEqual(["completeness/next-year-plan"]);
    const { summary } = await check(withoutPlan, { rules: { "completeness/next-year-plan": "info" } });
    expect(summary).toMatchObject({ errors: 0 });
  });

  it("runs rules of one's own", async () => {
    const rule = defineRule({
      id: "office/greeting",
      code: "FZ9901",
      title: { "zh-CN": "称谓", en: "Greeting" },
      severity: "info",
      basis: [],
      messages: { missing: { "zh-CN": "缺少称谓", en: "no greeting" } },
      check: (context) => context.fail({ at: null, message: "missing" }),
    });
    const preset = definePreset({
      name: "office",
      description: { "zh-CN": "本单位的规则", en: "rules of the office" },
      rules: { "office/greeting": "warning" },
    });
    const { findings } = only((await check(completeReport, { ruleLibrary: [rule], preset })).documents);
    expect(findings).toMatchObject([{ ruleId: "office/greeting", severity: "warning", message: "缺少称谓" }]);
  });

  it("gives the same result twice", async () => {
    expect(JSON.stringify(await check(withoutPlan))).toBe(JSON.stringify(await check(withoutPlan)));
  });

  it("refuses what is no option value, naming key and what was expected", async () => {
    expect(await faultOf(check("", { preset: "recomended" }))).toMatchObject({ key: "preset", actual: '"recomended"' });
    expect((await faultOf(check("", { preset: "recomended" }))).message).toContain("recommended");
    expect((await faultOf(check("", { rules: { "year/pln": "off" } }))).message).toContain("year/plan");
    expect(await faultOf(check("", { asOf: "2023-02-29" }))).toMatchObject({ key: "asOf" });
    expect(await faultOf(check("", { year: 20.5 }))).toMatchObject({ key: "year" });
    expect(await faultOf(check("", JSON.parse('{"locale":"fr"}')))).toMatchObject({ key: "locale" });
    expect(await faultOf(inspect("", JSON.parse('{"kind":"report"}')))).toMatchObject({ key: "kind" });
  });

  it("takes an ArrayBuffer as bytes, alone and as content", async () => {
    const buffer = new ArrayBuffer(3);
    new Uint8Array(buffer).set([0xe6, 0xb3, 0x95]);
    const outputs = await Promise.all([check(buffer), check({ path: "a.txt", content: buffer })]);
    for (const { documents } of outputs) expect(only(documents)).toMatchObject({ encoding: "utf-8" });
  });

  it.each([
    ["null", "input"],
    ["3", "input"],
    ["{}", "input.content"],
    ['{"content":null}', "input.content"],
    ['{"path":1}', "input.content"],
    ['{"path":1,"content":""}', "input.path"],
    ['["", null]', "input[1]"],
    ["[[]]", "input[0]"],
  ])("refuses %s, which is no input, naming %s and what is accepted", async (json, key) => {
    for (const call of [check, inspect]) {
      const fault = await faultOf(call(JSON.parse(json)));
      expect(fault.key).toBe(key);
      expect(fault.message).toMatch(/^\S+: expected .*string/);
      expect(fault.texts["zh-CN"]).toContain("字符串");
    }
  });

  it.each([
    ['{"presets":"recommended"}', "preset"],
    ['{"local":"en"}', "locale"],
    ['{"ondocument":1}', "onDocument"],
  ])("refuses the unknown option of %s and names %s", async (json, nearest) => {
    expect((await faultOf(check("", JSON.parse(json)))).message).toContain(`nearest is ${nearest})`);
  });

  it("refuses options of another function, null and what is no object", async () => {
    expect(await faultOf(check("", JSON.parse('{"cwd":"/"}')))).toMatchObject({ key: "cwd" });
    expect(await faultOf(inspect("", JSON.parse('{"preset":"recommended"}')))).toMatchObject({ key: "preset" });
    expect(await faultOf(check("", JSON.parse("null")))).toMatchObject({ key: "options", actual: "null" });
    expect(await faultOf(check("", JSON.parse('"en"')))).toMatchObject({ key: "options", actual: '"en"' });
    for (const name of ["kind", "preset", "rules", "asOf", "ruleLibrary", "encoding"]) {
      expect(await faultOf(check("", { [name]: null }))).toMatchObject({ key: name, actual: "null" });
    }
  });

  it("gives an object that the renderers take", async () => {
    expect(renderPretty(await check(completeReport))).toContain("规定的四项内容齐全");
  });
});

describe("inspect", () => {
  it("says what was understood", async () => {
    const document = only((await inspect({ path: "a.txt", content: completeReport })).documents);
    expect(document).toMatchObject({
      path: "a.txt",
      format: "text",
      kind: "annual-report",
      organization: { name: "栖霞岭县人民政府", level: "county", type: "government" },
      signature: { date: "2023-02-10" },
    });
    expect(document.sections.map(({ role }) => role)).toEqual([
      "measures",
      "shortcomings",
      "first-responsible-person",
      "next-year-plan",
    ]);
  });

  it("has spans that slice to what they speak of", async () => {
    const { sections, signature } = only((await inspect(completeReport)).documents);
    for (const { headingSpan, heading } of sections) {
      expect(completeReport.slice(headingSpan.start, headingSpan.end)).toContain(heading);
    }
    expect(completeReport.slice(signature?.span.start, signature?.span.end)).toContain("2023年2月10日");
  });

  it("reads Markdown by its name", async () => {
    const { documents } = await inspect({ path: "r/a.md", content: `# ${completeReport}` });
    expect(only(documents)).toMatchObject({ format: "markdown", title: "栖霞岭县2022年法治政府建设年度报告" });
  });
});
