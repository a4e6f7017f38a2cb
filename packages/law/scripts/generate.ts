/** The law tables → the tables on the page “Law catalogue” of the documentation, between its marks. */
import { readFileSync, writeFileSync } from "node:fs";
import { documentTable, type Locale, planTable, statuteTables } from "./catalogue-tables.ts";

const docs = new URL("../../../docs/", import.meta.url);

/** Puts a table between `<!-- name:start -->` and `<!-- name:end -->`; a page without the marks is a mistake. */
function fill(page: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [before, rest, ...others] = page.split(start);
  const [, after, ...more] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined || others.length + more.length > 0) {
    throw new Error(`the page must have ${start} and ${end} once`);
  }
  return `${before}${start}\n\n${table}\n\n${end}${after}`;
}

const pages: readonly (readonly [Locale, string])[] = [
  ["zh-CN", "guide/law-catalogue.md"],
  ["en", "en/guide/law-catalogue.md"],
];
for (const [locale, file] of pages) {
  const path = new URL(file, docs);
  const tables: readonly (readonly [string, string])[] = [
    ["statutes", statuteTables(locale)],
    ["plans", planTable(locale)],
    ["documents", documentTable(locale)],
  ];
  writeFileSync(
    path,
    tables.reduce((page, [name, table]) => fill(page, name, table), readFileSync(path, "utf8")),
  );
}
