import { existsSync } from "node:fs";
import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import type { Options } from "tsup";

/** Takes the packages of this workspace from their sources: nothing stale, and unused parts fall away. */
const fromSources: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "workspace-sources",
  setup(build) {
    build.onResolve({ filter: /^@fazhi\// }, ({ path }) => {
      const [, name = "", entry = "index"] = path.split("/");
      const source = fileURLToPath(new URL(`../${name}/src/${entry}.ts`, import.meta.url));
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

const bundle: Options = {
  format: "esm",
  splitting: true,
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
    options.chunkNames = "chunks/[name]-[hash]";
    // Chinese as it is, a third of its escaped size.
    options.charset = "utf8";
  },
};

/** The command: one file for `check`, further ones loaded by the other commands, by Markdown and by globs. */
export const cliBundle: Options = {
  ...bundle,
  entry: { cli: fileURLToPath(new URL("src/cli.ts", import.meta.url)) },
  target: "node20",
  esbuildPlugins: [fromSources, nodeBuiltins],
};

/** The SDK for a page without a bundler. */
export const standaloneBundle: Options = {
  ...bundle,
  entry: { standalone: fileURLToPath(new URL("src/index.ts", import.meta.url)) },
  target: "es2022",
};
