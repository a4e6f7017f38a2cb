// Prints, as JSON, the regular expressions that the packages build from pieces while they are loaded.
/** @type {Map<string, { source: string, flags: string }>} */
const built = new Map();

const Original = RegExp;
globalThis.RegExp = new Proxy(Original, {
  construct(target, given, newTarget) {
    const expression = Reflect.construct(target, given, newTarget);
    const { source, flags } = expression;
    built.set(`${source}/${flags}`, { source, flags });
    return expression;
  },
});

for (const name of ["text", "law", "schema", "reader", "parser", "engine", "rules", "reporters"]) {
  await import(`../../packages/${name}/src/index.ts`);
}
// What is built at first use.
const parser = "../../packages/parser/src/index.ts";
const { parse } = await import(parser);
parse({
  text: "青岚县2022年法治政府建设年度报告\n一、主要举措\n办理案件３件，其中维持1件。\n（责任单位：县司法局）",
  format: "text",
  encoding: "utf-8",
  fileName: null,
  hints: {},
  blocks: null,
  markup: [],
  origins: [],
  attachments: [],
  diagnostics: [],
});
process.stdout.write(JSON.stringify([...built.values()]));
