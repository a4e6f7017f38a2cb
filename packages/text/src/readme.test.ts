import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as api from "./index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("README", () => {
  it("shows what its example really gives", () => {
    const text = /const text = "(.*)";/.exec(readme)?.[1] ?? "";
    expect(api.matchMarker(text, 0)).toEqual({
      kind: "chinese-parenthesised",
      ordinal: 1,
      start: 0,
      end: 3,
      text: "（一）",
    });
    expect(api.findTitles(text).map(({ title }) => title)).toEqual(["政务服务规定"]);
    expect(api.findDocumentNumbers(text).map(({ agency, year, number }) => [agency, year, number])).toEqual([
      ["青府办发", 2022, 12],
    ]);
    expect(api.findFigures(text).map(({ value, unit, qualifier }) => [value, unit, qualifier])).toEqual([
      [34000, "件", "余"],
      [98.24, "%", null],
    ]);
  });

  it("names every function of the package", () => {
    for (const name of Object.keys(api)) expect(readme).toContain(name);
  });
});

describe.each(["docs/guide/text", "docs/en/guide/text"])("the pages in %s", (folder) => {
  const at = (path: string) => new URL(`../../../${path}`, import.meta.url);
  const names = readdirSync(at(folder)).sort();
  const pages = names.map((name) => readFileSync(at(`${folder}/${name}`), "utf8"));

  it("name every function of the package, and none that it does not have", () => {
    const written = new Set(
      pages.flatMap((page) => [...page.matchAll(/`([a-z]\w+|[A-Z_]+\b)[(`[]/g)].map(([, name]) => name)),
    );
    for (const name of Object.keys(api).filter(
      (exported) => !/^(?:is(?!Trad)|digitValue|HAN|LineTable)/.test(exported),
    ))
      expect(written).toContain(name);
    const verbs = /^(?:find|format|parse|match|split|fold|create)[A-Z]/;
    for (const name of written) if (name && verbs.test(name)) expect(api).toHaveProperty(name);
  });

  it("show an example each, which test/docs-snippets.test.ts runs", () => {
    names.forEach((name, index) => {
      const snippet = name === "index.md" ? "overview" : name.replace(".md", "");
      expect(pages[index]).toContain(`<<< @/snippets/text/${snippet}.mjs{js}`);
      expect(pages[index]).toContain(`<<< @/snippets/text/${snippet}.out{text}`);
    });
  });

  it("are the same in both languages, and all in the sidebar", () => {
    expect(names).toEqual(readdirSync(at("docs/en/guide/text")).sort());
    const config = readFileSync(at("docs/.vitepress/config.ts"), "utf8");
    for (const name of names)
      expect(config).toContain(`link: "/${folder.slice("docs/".length)}/${name.replace(/(?:index)?\.md$/, "")}"`);
  });
});
