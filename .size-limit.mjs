/** Leaves out what is loaded only when it is needed: a ceiling is for what a page loads at once. */
const withoutLateParts = (config) => ({
  ...config,
  logLevel: "error",
  plugins: [
    ...(config.plugins ?? []),
    {
      name: "late-parts",
      setup(build) {
        build.onResolve({ filter: /./ }, ({ kind, path }) =>
          kind === "dynamic-import" ? { path, external: true } : undefined,
        );
      },
    },
  ],
});

const ceiling = (name, file, limit) => ({
  name,
  path: `packages/${file}`,
  limit,
  modifyEsbuildConfig: withoutLateParts,
});

export default [
  ceiling("@fazhi/text", "text/dist/index.js", "26 kB"),
  ceiling("@fazhi/schema", "schema/dist/index.js", "0.9 kB"),
  ceiling("@fazhi/schema/zod", "schema/dist/zod.js", "33 kB"),
  ceiling("@fazhi/law", "law/dist/index.js", "16 kB"),
  ceiling("@fazhi/reader", "reader/dist/index.js", "11 kB"),
  ceiling("@fazhi/reader/markdown", "reader/dist/markdown.js", "55 kB"),
  ceiling("@fazhi/reader/html", "reader/dist/html.js", "57 kB"),
  ceiling("@fazhi/reader/docx", "reader/dist/docx.js", "26.5 kB"),
  ceiling("@fazhi/reader/doc", "reader/dist/doc.js", "14 kB"),
  ceiling("@fazhi/reader/odt", "reader/dist/odt.js", "21 kB"),
  ceiling("@fazhi/reader/ofd", "reader/dist/ofd.js", "26.5 kB"),
  ceiling("@fazhi/reader/pdf, pdf.js aside", "reader/dist/pdf.js", "18 kB"),
  ceiling("@fazhi/parser", "parser/dist/index.js", "91.5 kB"),
  ceiling("@fazhi/engine", "engine/dist/index.js", "9 kB"),
  ceiling("@fazhi/declarative", "declarative/dist/index.js", "120 kB"),
  ceiling("@fazhi/rules", "rules/dist/index.js", "126 kB"),
  ceiling("@fazhi/reporters", "reporters/dist/index.js", "12 kB"),
  ceiling("fazhi", "fazhi/dist/index.js", "224 kB"),
  ceiling("fazhi/standalone", "fazhi/dist/standalone.js", "224 kB"),
];
