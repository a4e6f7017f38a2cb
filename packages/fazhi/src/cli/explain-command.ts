import type { AppliesTo, Locale, Rule } from "@fazhi/engine";
import { describeBasis, painter, paragraph, printableName, type Run } from "@fazhi/reporters";
import type { Basis, BodyType, Confidence, DocumentKind, Level } from "@fazhi/schema";
import { isGiven, readArguments } from "./arguments.js";
import type { Command } from "./command.js";
import { printHelp } from "./help.js";
import { nearestRuleName, type RuleLibrary, ruleLibrary, ruleNamed } from "./rule-library.js";
import { rulePageText } from "./rule-page.js";
import { SEVERITY_NAMES } from "./severity-names.js";
import { openStandardOutput } from "./standard-output.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

interface Words {
  readonly fields: Readonly<Record<"severity" | "appliesTo" | "basis" | "messages" | "help", string>>;
  readonly kind: Readonly<Record<DocumentKind, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly type: Readonly<Record<BodyType, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly everyone: string;
  readonly years: (from: number | undefined, to: number | undefined) => string;
  readonly comma: string;
  readonly verified: (requirement: string, article: string) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  "zh-CN": {
    fields: { severity: "级别", appliesTo: "适用", basis: "依据", messages: "提示语", help: "怎么改" },
    kind: { "annual-report": "年度报告", "work-plan": "工作计划", other: "其他文件" },
    level: {
      central: "中央",
      province: "省级",
      city: "市级",
      county: "县级",
      township: "乡级",
      unknown: "层级不明的单位",
    },
    type: { government: "政府", "party-committee": "党委", department: "部门", unknown: "性质不明的单位" },
    confidence: { high: "已核对权威文本", medium: "仅有间接来源", low: "未核对" },
    everyone: "全部文件",
    years: (from, to) => `${from === undefined ? "" : `${from}年度起`}${to === undefined ? "" : `至${to}年度止`}`,
    comma: "、",
    verified: (requirement, article) => `要求：${requirement}；条号：${article}`,
  },
  en: {
    fields: { severity: "Severity", appliesTo: "Applies to", basis: "Basis", messages: "Messages", help: "To do" },
    kind: { "annual-report": "annual reports", "work-plan": "work plans", other: "other documents" },
    level: {
      central: "central",
      province: "province",
      city: "city",
      county: "county",
      township: "township",
      unknown: "level unknown",
    },
    type: {
      government: "governments",
      "party-committee": "Party committees",
      department: "departments",
      unknown: "bodies of unknown type",
    },
    confidence: { high: "read in an authoritative text", medium: "indirect source only", low: "not verified" },
    everyone: "every document",
    years: (from, to) =>
      `${from === undefined ? "" : `from report year ${from}`}${to === undefined ? "" : ` up to report year ${to}`}`.trim(),
    comma: ", ",
    verified: (requirement, article) => `requirement: ${requirement}; article number: ${article}`,
  },
};

const audience = (appliesTo: AppliesTo | undefined, words: Words): string => {
  if (appliesTo === undefined) return words.everyone;
  const { kinds, levels, types, fromYear, toYear } = appliesTo;
  const parts = [
    kinds?.map((kind) => words.kind[kind]).join(words.comma),
    levels?.map((level) => words.level[level]).join(words.comma),
    types?.map((type) => words.type[type]).join(words.comma),
    fromYear === undefined && toYear === undefined ? undefined : words.years(fromYear, toYear),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? words.everyone : parts.join(" · ");
};

const basisText = (basis: Basis, locale: Locale): string => {
  const { confidence, verified } = WORDS[locale];
  const title = basis.title === basis.source ? "" : locale === "en" ? ` (${basis.title})` : `（${basis.title}）`;
  return `${describeBasis(basis, locale)}${title} · ${verified(confidence[basis.confidence], confidence[basis.articleConfidence])}`;
};

const explanation = (rule: Rule, page: string, locale: Locale, { color, columns }: Terminal): string => {
  const words = WORDS[locale];
  const paint = painter(color);
  const layout = { columns: Math.min(Math.max(columns, 60), 100), paint };
  const field = (name: string, values: readonly string[]): string =>
    values.length === 0
      ? ""
      : `\n${paint("cyan", name)}\n${values.map((text) => paragraph([{ text }], { ...layout, indent: 2, hanging: 4 })).join("")}`;
  const title: readonly Run[] = [
    { text: rule.title[locale], style: "bold" },
    { text: ` · ${rule.id} · ${rule.code}`, style: "dim" },
  ];
  const help = Object.values(rule.help ?? {}).filter((text) => text !== undefined);
  return [
    paragraph(title, { ...layout, indent: 0, hanging: 2 }),
    field(words.fields.severity, [SEVERITY_NAMES[locale][rule.severity]]),
    field(words.fields.appliesTo, [audience(rule.appliesTo, words)]),
    field(
      words.fields.basis,
      rule.basis.map((basis) => basisText(basis, locale)),
    ),
    field(
      words.fields.messages,
      Object.values(rule.messages).map((text) => text[locale]),
    ),
    field(
      words.fields.help,
      help.map((text) => text[locale]),
    ),
    page === "" ? "" : `\n${rulePageText(page, layout)}`,
  ].join("");
};

const unknownRule = (library: RuleLibrary, asked: string): UsageError => {
  const nearest = nearestRuleName(library, asked);
  const shown = printableName(asked);
  return new UsageError({
    "zh-CN": `没有规则 ${shown}；${nearest === null ? "规则列表见 fazhi rules" : `最接近的是 ${nearest}`}`,
    en: `no rule ${shown}; ${nearest === null ? "fazhi rules lists them" : `the nearest is ${nearest}`}`,
  });
};

/** `fazhi explain`: everything about one rule, found by its id or its code. */
export const explainCommand: Command = async ({ args: given, locale }) => {
  const args = readArguments("explain", given);
  if (isGiven(args, "help")) return printHelp("explain", locale);
  const [asked, superfluous] = args.positionals;
  if (asked === undefined || superfluous !== undefined) {
    throw new UsageError({
      "zh-CN": "fazhi explain 要一个规则编号；规则列表见 fazhi rules",
      en: "fazhi explain takes one rule id; fazhi rules lists them",
    });
  }
  const library = await ruleLibrary(args);
  const rule = ruleNamed(library, asked);
  if (rule === null) throw unknownRule(library, asked);
  const { ruleDocs } = await import("@fazhi/rules/docs");
  const page = ruleDocs[rule.id]?.[locale] ?? "";
  const output = openStandardOutput();
  await output.write(explanation(rule, page, locale, output.terminal));
  return 0;
};
