import { defineConfig, type Options } from "tsup";

/** One build for every package: ESM, types, no source maps, dependencies left outside. */
export const library = (options: Options = {}) =>
  defineConfig({
    entry: ["src/index.ts"],
    format: "esm",
    target: "node20",
    platform: "neutral",
    // TypeScript 6 deprecates options that tsup's declaration build still passes.
    dts: { compilerOptions: { ignoreDeprecations: "6.0", noEmit: false } },
    clean: true,
    treeshake: true,
    ...options,
  });
