/** Rule folders → src/index.generated.ts, src/docs.generated.ts and the rule pages of the documentation. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Rule } from "@fazhi/engine";
import { runCase } from "@fazhi/testing";
import { articleIndexPage, type CitingRule } from "./article-index-page.ts";
import { ruleIndexPage } from "./rule-index-page.ts";
import { rulePage } from "./rule-page.ts";

const source = new URL("../src/", import.meta.url);
const docs = new URL("../../../docs/", import.meta.url);

const folders = (parent: URL) =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
const exists = (folder: URL, name: string) => readdirSync(folder).includes(name);

/** `category/name` of every folder that holds a rule. */
const ids = folders(source)
  .flatMap((category) => folders(new URL(`${category}/`, source)).map((name) => `${category}/${name}`))
  .filter((id) => exists(new URL(`${id}/`, source), "rule.ts"))
  .sort();

const NOTE = "// Generated from the rule folders by scripts/generate.ts. Do not edit: run `pnpm generate`.\n";
const identifier = (id: string) => id.replace(/[/-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

writeFileSync(
  new URL("index.generated.ts", source),
  [
    NOTE,
    'import type { Rule } from "@fazhi/engine";',
    ...ids.map((id) => `import ${identifier(id)} from "./${id}/rule.js";`),
    "",
    "/** All rules, sorted by id. */",
    "export const allRules: readonly Rule[] = [",
    ...ids.map((id) => `  ${identifier(id)},`),
    "];",
    "",
  ].join("\n"),
);

const page = (id: string, file: string) => readFileSync(new URL(`${id}/${file}`, source), "utf8").trim();
writeFileSync(
  new URL("docs.generated.ts", source),
  [
    NOTE,
    "/** What each rule checks, why, and how to put it right, as Markdown without a title, by rule id. */",
    'export const ruleDocs: Readonly<Record<string, { readonly "zh-CN": string; readonly en: string }>> = {',
    ...ids.map(
      (id) =>
        `  ${JSON.stringify(id)}: {\n    "zh-CN": ${JSON.stringify(page(id, "rule.md"))},\n    en: ${JSON.stringify(page(id, "rule.en.md"))},\n  },`,
    ),
    "};",
    "",
  ].join("\n"),
);

const rules: Rule[] = [];
for (const id of ids) {
  const loaded: { readonly default: Rule } = await import(new URL(`${id}/rule.ts`, source).href);
  rules.push(loaded.default);
}

/** What each rule rests on: its metadata, and what the findings of its cases name. */
const citing: readonly CitingRule[] = rules.map((rule) => {
  const cases = new URL(`${rule.id}/cases/`, source);
  const found = readdirSync(cases).flatMap((name) =>
    runCase(rule, readFileSync(new URL(name, cases), "utf8"), { name }).findings.flatMap(({ basis }) => basis),
  );
  return { rule, bases: [...rule.basis, ...found] };
});

for (const [locale, folder, text] of [
  ["zh-CN", "rules/", "rule.md"],
  ["en", "en/rules/", "rule.en.md"],
] as const) {
  const target = new URL(folder, docs);
  rmSync(target, { recursive: true, force: true });
  for (const rule of rules) {
    const path = new URL(`${rule.id}.md`, target);
    const cases = new URL(`${rule.id}/cases/`, source);
    mkdirSync(new URL(".", path), { recursive: true });
    const examples = readdirSync(cases)
      .sort()
      .map((name) => ({ name, text: readFileSync(new URL(name, cases), "utf8") }));
    writeFileSync(path, rulePage(rule, { locale, text: page(rule.id, text), examples }));
  }
  writeFileSync(new URL("index.md", target), ruleIndexPage(rules, locale));
  writeFileSync(new URL("articles.md", target), articleIndexPage(citing, locale));
}
