import { defineConfig } from "tsup";
import { cliBundle, standaloneBundle } from "./bundles.ts";

export default defineConfig([
  {
    entry: { index: "src/index.ts", node: "src/node.ts", standalone: "src/index.ts" },
    format: "esm",
    target: "node20",
    platform: "neutral",
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0", noEmit: false } },
  },
  {
    entry: ["src/index.ts", "src/node.ts"],
    format: "esm",
    target: "node20",
    platform: "neutral",
    treeshake: true,
  },
  cliBundle,
  standaloneBundle,
]);
