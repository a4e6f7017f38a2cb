import { type Confidence, type Dated, DOCUMENTS, PLANS, STATUTES, type Statute, type StatuteKind } from "@fazhi/law";

export type Locale = "zh-CN" | "en";

const KINDS: readonly (readonly [StatuteKind, Readonly<Record<Locale, string>>])[] = [
  ["law", { "zh-CN": "法律", en: "Laws (法律)" }],
  ["administrative-regulation", { "zh-CN": "行政法规", en: "Administrative regulations (行政法规)" }],
  ["supervision-regulation", { "zh-CN": "监察法规", en: "Supervision regulations (监察法规)" }],
  [
    "party-state-regulation",
    { "zh-CN": "党政联合发布的条例和规定", en: "Regulations that Party and State issued together" },
  ],
  ["normative-document", { "zh-CN": "其他文件", en: "Other documents" }],
];

const HEADS: Readonly<Record<"statutes" | "plans" | "documents", Readonly<Record<Locale, string>>>> = {
  statutes: {
    "zh-CN": "| 名称 | 各文本施行日期 | 文号 | 废止 | 核实程度 | 来源 |",
    en: "| title | in force from, each text | number | repealed | confidence | source |",
  },
  plans: {
    "zh-CN": "| 名称 | 起止年份 | 文号 | 核实程度 | 来源 |",
    en: "| title | years | number | confidence | source |",
  },
  documents: {
    "zh-CN": "| 文号 | 标题 | 核实程度 | 来源 |",
    en: "| number | title | confidence | source |",
  },
};

/** A date, number or title as the page explains it: `*` for "medium", `?` for "low". */
const marked = (text: string, confidence: Confidence): string =>
  text + { high: "", medium: "\\*", low: "?" }[confidence];

const dated = (date: Dated | null): string => (date === null ? "–" : marked(date.date, date.confidence));

const table = (head: string, rows: readonly (readonly string[])[]): string =>
  [head, head.replaceAll(/[^|]+/g, "---"), ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");

const shortTitle = (id: string): string => STATUTES.find((statute) => statute.id === id)?.shortTitle ?? id;

function statuteRow({ shortTitle: title, versions, repeal, confidence, source }: Statute): readonly string[] {
  const numbers = versions.flatMap(({ number }) => (number === null ? [] : [marked(number.number, number.confidence)]));
  return [
    title,
    versions.map(({ inForceFrom }) => dated(inForceFrom)).join("<br>"),
    numbers.length === 0 ? "–" : numbers.join("<br>"),
    repeal === null ? "–" : `${dated(repeal.on)} → ${repeal.successors.map(shortTitle).join("、")}`,
    confidence,
    source,
  ];
}

/** Every statute, a table for each kind. */
export const statuteTables = (locale: Locale): string =>
  KINDS.map(([kind, name]) =>
    [
      `### ${name[locale]}`,
      table(HEADS.statutes[locale], STATUTES.filter((statute) => statute.kind === kind).map(statuteRow)),
    ].join("\n\n"),
  ).join("\n\n");

export const planTable = (locale: Locale): string =>
  table(
    HEADS.plans[locale],
    PLANS.map(({ name, titleConfidence, aliases, period, number, confidence, source }) => [
      marked(name, titleConfidence) + (aliases.length === 0 ? "" : `<br>${aliases.join("、")}`),
      period.join("—"),
      number === null ? "–" : marked(number.number, number.confidence),
      confidence,
      source,
    ]),
  );

export const documentTable = (locale: Locale): string =>
  table(
    HEADS.documents[locale],
    DOCUMENTS.map(({ number, title, titleConfidence, confidence, source }) => [
      number,
      marked(title, titleConfidence),
      confidence,
      source,
    ]),
  );
