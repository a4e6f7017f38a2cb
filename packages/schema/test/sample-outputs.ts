import type { CheckOutput, Finding, InspectOutput, Report, RuleFile, SourceText } from "../src/index.ts";

/** Whole objects of every published shape, of an invented report. */
const text = "云岫县水务局2023年法治政府建设年度报告\n一、主要举措和成效\n办理取水许可46件。\n";

export const sourceText: SourceText = {
  text,
  format: "text",
  encoding: "utf-8",
  fileName: "report.txt",
  hints: { year: 2023 },
  blocks: [{ kind: "heading", level: 1, span: { start: 0, end: 20 } }],
  markup: [],
  origins: [{ start: 0, origin: { page: 1 } }],
  attachments: [{ name: "统计表.xlsx", target: "./P020240131.xlsx" }],
  diagnostics: [{ code: "replacement-characters", data: { count: 2 }, line: 1, span: null }],
};

export const report: Report = {
  punctuation: "full-width",
  kind: "annual-report",
  title: "云岫县水务局2023年法治政府建设年度报告",
  titleSpan: { start: 0, end: 20 },
  reportYear: 2023,
  organization: {
    name: "云岫县水务局",
    level: "county",
    type: "department",
    region: "云岫县",
    nameInText: "云岫县水务局",
    span: { start: 0, end: 6 },
  },
  signature: null,
  publishedOn: null,
  sources: { kind: "title", title: "body", reportYear: "title", organization: "title", publishedOn: null },
  sections: [
    {
      marker: "一、",
      ordinal: 1,
      depth: 1,
      heading: "主要举措和成效",
      role: "measures",
      line: 2,
      span: { start: 21, end: 41 },
      headingSpan: { start: 21, end: 30 },
      runIn: false,
      children: [],
    },
  ],
  content: {
    measures: { status: "present", sections: ["1"], items: 1, characters: 10 },
    shortcomings: { status: "missing" },
    "first-responsible-person": { status: "inline", evidence: [{ line: 3, span: { start: 31, end: 41 } }] },
    "next-year-plan": { status: "missing", year: null },
    "other-matters": { status: "missing" },
  },
  tasks: [],
  figures: [
    {
      value: 46,
      upper: null,
      unit: "件",
      qualifier: null,
      text: "办理取水许可46件",
      line: 3,
      span: { start: 31, end: 40 },
      numberSpan: { start: 37, end: 40 },
    },
  ],
  relations: [],
  citations: [],
  duties: [],
  shortcomings: [],
  planItems: [],
  topics: [{ id: "enforcement", by: "sentence", evidence: [{ line: 3, span: { start: 31, end: 41 } }] }],
  meetings: [],
  issuedDocuments: [],
  people: [],
  furniture: [],
  damage: [],
  diagnostics: [],
};

const finding: Finding = {
  ruleId: "completeness/shortcomings",
  code: "FZ1002",
  severity: "error",
  messageId: "missing",
  message: "未见“存在的不足和原因”",
  help: null,
  data: { part: "shortcomings" },
  span: { start: 0, end: 0 },
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  excerpt: null,
  basis: [
    {
      source: "督察工作规定",
      title: "法治政府建设与责任落实督察工作规定",
      article: "25",
      item: "2",
      confidence: "high",
      articleConfidence: "high",
      url: null,
    },
  ],
  suggestions: [{ message: "补写", span: { start: 41, end: 41 }, replacement: "二、存在的不足和原因\n" }],
  fingerprint: "0123456789abcdef",
};

export const checkOutput: CheckOutput = {
  schemaVersion: 1,
  tool: { name: "fazhi", version: "0.1.0" },
  documents: [
    {
      path: "report.txt",
      format: "text",
      encoding: "utf-8",
      punctuation: "full-width",
      kind: "annual-report",
      title: report.title,
      reportYear: 2023,
      organization: report.organization,
      complete: false,
      content: {
        measures: "present",
        shortcomings: "missing",
        "first-responsible-person": "inline",
        "next-year-plan": "missing",
        "other-matters": "missing",
      },
      checklist: [
        {
          content: "measures",
          status: "present",
          places: [{ path: "1", heading: "主要举措和成效", line: 2 }],
          items: 1,
          characters: 10,
        },
      ],
      verdicts: [
        { ruleId: "completeness/shortcomings", verdict: "fail" },
        { ruleId: "timeliness/deadline", verdict: "not-checked", reason: "没有发布日期", reasonId: "no-date" },
      ],
      findings: [finding, { ...finding, origin: { paragraph: 3 } }],
      diagnostics: [],
    },
    { path: "locked.docx", error: { code: "encrypted", message: "文件已加密" } },
  ],
  summary: {
    documents: 2,
    complete: 0,
    errors: 2,
    warnings: 0,
    infos: 0,
    unreadable: 1,
    crashed: 0,
    verdicts: { pass: 0, fail: 1, "not-applicable": 0, "not-checked": 1, error: 0 },
  },
};

export const inspectOutput: InspectOutput = {
  schemaVersion: 1,
  documents: [
    {
      ...report,
      path: "report.txt",
      format: "text",
      encoding: "utf-8",
      attachments: [],
      diagnostics: [{ code: "year-conflict", data: {}, line: null, span: null, message: "年份不一致" }],
    },
  ],
};

const declared = {
  title: "台账",
  severity: "warning",
  message: { "zh-CN": "不应有“{found}”", en: "“{found}” should not occur" },
  samples: { right: ["建立工作台账。"], wrong: [{ text: "建立工作台帐。", found: "台帐" }] },
} as const;

export const ruleFile: RuleFile = {
  rules: [
    { ...declared, id: "local/a", kind: "forbid", terms: ["台帐"], except: ["台帐法", { pattern: "台帐.室" }] },
    { ...declared, id: "local/b", kind: "require", code: "X001", pattern: "台[账帐]", width: "exact" },
    { ...declared, id: "local/c", kind: "order", terms: ["甲", ["乙", "丙"]], when: "all" },
    { ...declared, id: "local/d", kind: "pattern", find: "台.", as: "台账", outside: ["quote"] },
    { ...declared, id: "local/e", kind: "count", of: "items", max: 3, scope: { roles: ["shortcomings"] } },
    {
      ...declared,
      id: "local/f",
      kind: "dictionary",
      entries: [{ wrong: "台帐", right: ["台账"], except: ["台帐法"] }],
    },
  ],
};
