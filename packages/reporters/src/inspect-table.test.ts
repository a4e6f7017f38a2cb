import type { InspectedDocument, InspectOutput } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { INSPECT_TABLES, type InspectTable } from "./inspect-rows.js";
import { parseCsv } from "./parse-csv.fixture.js";
import { renderInspectCsv, renderInspectTable } from "./render.js";
import { inspectedReport } from "./sample-output.fixture.js";

const span = { start: 3, end: 9 };

const report: InspectedDocument = {
  ...inspectedReport,
  figures: [
    ...inspectedReport.figures,
    { value: 3, upper: 5, unit: "次", qualifier: "about", text: "约3—5次", line: 8, span, numberSpan: span },
  ],
  shortcomings: [
    {
      text: "执法力量不足。\n编制紧张。",
      object: "执法力量不足",
      objectSpan: span,
      cause: null,
      causeSpan: null,
      line: 10,
      spans: [],
    },
  ],
  tasks: [
    {
      number: 1,
      title: "=清理文件",
      lead: ["县司法局", "县政府办公室"],
      support: [],
      joint: ["各镇"],
      targets: [
        { value: 2, unit: "次", comparator: "at-least", due: null, text: "不少于2次", span },
        { value: 90, unit: "%", comparator: "equal", due: null, text: "达到90%", span },
      ],
      due: "2023-12-31",
      line: 12,
      span,
      unitsSpan: null,
    },
  ],
  damage: [
    { kind: "half-width-punctuation", count: 3, line: 1, span },
    { kind: "single-line", count: 1, line: 1, span },
  ],
};

const unreadable = { path: "reports/scan.pdf", error: { code: "binary", message: "没有文字层，请先识别" } };

const output: InspectOutput = { schemaVersion: 1, documents: [report, unreadable] };

/** The rows of a CSV as objects. */
const records = (table: InspectTable, of: InspectOutput = output): readonly Readonly<Record<string, string>>[] => {
  const [names = [], ...rows] = parseCsv(renderInspectCsv(of, table));
  return rows.map((row) => {
    expect(row).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""]));
  });
};

const objects = (table: InspectTable): readonly Readonly<Record<string, unknown>>[] =>
  renderInspectTable(output, table)
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const head = {
  path: "reports/qinglan-2022.txt",
  kind: "annual-report",
  reportYear: 2022,
  organization: "青岚县人民政府",
};

describe("the tables of an inspection", () => {
  it("documents: one row each, unreadable ones with the error", () => {
    expect(objects("documents")).toEqual([
      {
        ...head,
        title: "青岚县人民政府2022年法治政府建设年度报告",
        level: "county",
        type: "government",
        region: "青岚县",
        signatureOrganization: "青岚县人民政府",
        signatureDate: "2023-02-20",
        publishedOn: null,
        measuresStatus: "present",
        measuresItems: 2,
        shortcomingsStatus: "present",
        shortcomingsItems: 3,
        causesStated: false,
        firstResponsiblePersonStatus: "present",
        firstResponsiblePersonItems: 1,
        nextYearPlanStatus: "present",
        nextYearPlanItems: 3,
        otherMattersStatus: "missing",
        otherMattersItems: null,
        complete: true,
        figures: 2,
        citations: 1,
        tasks: 1,
        damage: "half-width-punctuation、single-line",
        error: null,
      },
      expect.objectContaining({ path: unreadable.path, kind: null, complete: null, error: unreadable.error.message }),
    ]);
  });

  it("figures", () => {
    expect(objects("figures")).toEqual([
      {
        ...head,
        value: 53,
        upper: null,
        qualifier: null,
        unit: "个",
        text: "标准化改造53个",
        line: 7,
        start: 0,
        end: 4,
      },
      { ...head, value: 3, upper: 5, qualifier: "about", unit: "次", text: "约3—5次", line: 8, start: 3, end: 9 },
    ]);
  });

  it("shortcomings", () => {
    const row = { ...head, text: "执法力量不足。\n编制紧张。", object: "执法力量不足", cause: null, line: 10 };
    expect(objects("shortcomings")).toEqual([row]);
    expect(records("shortcomings")[0]).toMatchObject({ text: "执法力量不足。 编制紧张。", cause: "" });
  });

  it("tasks, in CSV disarmed", () => {
    const row = {
      ...head,
      number: 1,
      title: "=清理文件",
      lead: "县司法局、县政府办公室",
      support: "",
      joint: "各镇",
      due: "2023-12-31",
      targets: "不少于2次；达到90%",
      line: 12,
    };
    expect(objects("tasks")).toEqual([row]);
    expect(records("tasks")[0]).toMatchObject({ title: "'=清理文件", lead: "县司法局、县政府办公室" });
  });

  it("citations", () => {
    const row = { ...head, title: "重大行政决策程序暂行条例", number: "国令第713号", article: null, line: 8 };
    expect(objects("citations")).toEqual([row]);
  });

  it.each(INSPECT_TABLES)("%s has the same fields in the same order as CSV and as NDJSON", (table) => {
    const rows = objects(table);
    const written = records(table);
    expect(written).toHaveLength(rows.length);
    rows.forEach((row, index) => {
      expect(Object.keys(row)).toEqual(Object.keys(written[index] ?? {}));
      expect(Object.keys(row).slice(0, 4)).toEqual(Object.keys(head));
    });
    expect(renderInspectCsv({ schemaVersion: 1, documents: [unreadable] }, table).split("\r\n")).toHaveLength(
      table === "documents" ? 3 : 2,
    );
  });

  it("of no document are a header, and nothing as NDJSON", () => {
    const empty: InspectOutput = { schemaVersion: 1, documents: [] };
    for (const table of INSPECT_TABLES) {
      expect(parseCsv(renderInspectCsv(empty, table))).toHaveLength(1);
      expect(renderInspectTable(empty, table)).toBe("");
    }
  });

  it("is complete only as an annual report with the four prescribed contents of its own", () => {
    const complete = (change: Partial<InspectedDocument>) =>
      records("documents", { schemaVersion: 1, documents: [{ ...report, ...change }] })[0]?.complete;
    expect(complete({})).toBe("true");
    expect(complete({ kind: "work-plan" })).toBe("false");
    for (const key of ["measures", "shortcomings", "first-responsible-person", "next-year-plan"] as const) {
      expect(complete({ content: { ...report.content, [key]: { status: "inline" } } }), key).toBe("false");
    }
  });

  it("leaves what is not known empty", () => {
    const unknown = { ...report, organization: null, signature: null, reportYear: null, title: null };
    expect(records("documents", { schemaVersion: 1, documents: [unknown] })[0]).toMatchObject({
      reportYear: "",
      organization: "",
      title: "",
      level: "",
      signatureDate: "",
    });
  });

  it("shows paths so that no two look alike, and disarms them", () => {
    const paths = ["=a\u202e.txt", "b\n.txt", "b .txt"];
    const documents = paths.map((path) => ({ ...report, path }));
    const shown = records("documents", { schemaVersion: 1, documents }).map(({ path }) => path);
    expect(shown).toEqual(["'=a\\u202e.txt", "b\\n.txt", "b .txt"]);
  });

  it("begins with a byte-order mark only when asked", () => {
    const plain = renderInspectCsv(output);
    expect(plain.startsWith("path,kind,reportYear,organization,title,")).toBe(true);
    expect(renderInspectCsv(output, "documents", { byteOrderMark: true })).toBe(`\ufeff${plain}`);
  });
});
