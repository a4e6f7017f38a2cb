import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { builtinModules } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Options } from "tsup";

const sourceOf = (name: string, entry: string): string =>
  fileURLToPath(new URL(`../${name}/src/${entry}.ts`, import.meta.url));

/** Takes the packages of this workspace from their sources: nothing stale, and unused parts fall away. */
const fromSources: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "workspace-sources",
  setup(build) {
    build.onResolve({ filter: /^@fazhi\// }, ({ path }) => {
      const [, name = "", entry = "index"] = path.split("/");
      const source = sourceOf(name, entry);
      return existsSync(source) ? { path: source, sideEffects: false } : undefined;
    });
  },
};

const builtins = new Set(builtinModules);

/** Outside of platform "node", esbuild does not know them. */
const nodeBuiltins: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "node-builtins",
  setup(build) {
    build.onResolve({ filter: /^(node:)?[a-z/_]+$/ }, ({ path }) =>
      path.startsWith("node:") || builtins.has(path) ? { path, external: true, sideEffects: false } : undefined,
    );
  },
};

/** What the command loads when it needs it, each a file of its own: name of the file, and the source. */
const COMMAND_CHUNKS: Readonly<Record<string, string>> = {
  glob: sourceOf("node", "glob"),
  ...Object.fromEntries(
    ["markdown", "html", "docx", "doc", "odt", "pdf", "ofd"].map((format) => [format, sourceOf("reader", format)]),
  ),
  "rule-docs": sourceOf("rules", "docs"),
  declarative: sourceOf("declarative", "index"),
};

const PDF_READER = fileURLToPath(new URL("../reader/src/pdf/", import.meta.url));

/**
 * `import()` becomes the loading of a chunk. With esbuild's own splitting, what command and chunks
 * share would be further files, and each file costs the start of the command.
 */
const chunks: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "command-chunks",
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind !== "dynamic-import" || pluginData === "resolving") return undefined;
      const options = { kind, importer, resolveDir, pluginData: "resolving" };
      const found = await build.resolve(path, options);
      const name = Object.entries(COMMAND_CHUNKS).find(([, source]) => source === found.path)?.[0];
      // pdf.js and its character maps come with the chunk of the reader, which only starts them when they are needed.
      if (name === undefined && importer.startsWith(PDF_READER)) return { path: found.path };
      if (name === undefined) return { errors: [{ text: `no chunk for import("${path}") in ${importer}` }] };
      return { path: `./chunks/${name}.cjs`, external: true };
    });
  },
};

const bundle: Options = {
  minify: true,
  treeshake: false,
  dts: false,
  clean: false,
  noExternal: [/./],
  // Not "node", whose conditions lead to a CommonJS yaml that an ESM bundle cannot load; not "browser",
  // whose conditions lead to modules that need a DOM and fail in a worker.
  platform: "neutral",
  esbuildPlugins: [fromSources],
  esbuildOptions(options) {
    options.mainFields = ["module", "main"];
    // Chinese as it is, a third of its escaped size.
    options.charset = "utf8";
    options.legalComments = "none";
  },
};

/**
 * Makes the command what `compiled-script.ts` loads: a function, as Node makes one of a CommonJS module
 * (here, where joining strings costs no start), behind a hash by which it tells its compiled form.
 */
const commandScript: NonNullable<Options["plugins"]>[number] = {
  name: "command-script",
  renderChunk(code, { path }) {
    if (basename(path) !== "command.cjs") return undefined;
    const hash = createHash("sha256").update(code).digest("hex").slice(0, 16);
    const begin = '(function(require){"use strict";var module={exports:{}},exports=module.exports;';
    return { code: `/*${hash}*/${begin}${code}\nreturn module.exports})` };
  },
};

/**
 * The command: `cli.cjs` is started and loads `command.cjs`, one file for every command; further ones
 * for Markdown, globs and the pages of rules. CommonJS, because Node starts that without its module
 * loader for ESM (figures in docs/performance.md).
 */
export const cliBundle: Options = {
  ...bundle,
  entry: {
    cli: sourceOf("fazhi", "cli"),
    command: sourceOf("fazhi", "cli/main"),
    ...Object.fromEntries(Object.entries(COMMAND_CHUNKS).map(([name, source]) => [`chunks/${name}`, source])),
  },
  format: "cjs",
  splitting: false,
  removeNodeProtocol: false,
  target: "node20",
  esbuildPlugins: [chunks, fromSources, nodeBuiltins],
  plugins: [commandScript],
  esbuildOptions(options, context) {
    bundle.esbuildOptions?.(options, context);
    // `import()` becomes `require()`, which leaves the loader for ESM alone here too.
    options.supported = { "dynamic-import": false };
    // createRequire(), also that of a dependency, takes a path as well.
    options.define = { ...options.define, "import.meta.url": "__filename", "import.meta.dirname": "__dirname" };
  },
};

/** The SDK for a page without a bundler. */
export const standaloneBundle: Options = {
  ...bundle,
  entry: { standalone: sourceOf("fazhi", "index") },
  format: "esm",
  splitting: true,
  target: "es2022",
  esbuildOptions(options, context) {
    bundle.esbuildOptions?.(options, context);
    options.chunkNames = "chunks/[name]-[hash]";
  },
};
