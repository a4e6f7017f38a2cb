import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (name: string) => fileURLToPath(new URL(`./packages/${name}/src/index.ts`, import.meta.url));

// Tests read the sources, so that no build is needed before them.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@fazhi\/([a-z]+)\/([a-z]+)$/, replacement: fileURLToPath(new URL("./packages/$1/src/$2.ts", import.meta.url)) },
      { find: /^@fazhi\/([a-z]+)$/, replacement: source("$1") },
      { find: /^fazhi$/, replacement: source("fazhi") },
    ],
  },
  test: {
    include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 20_000,
  },
});
