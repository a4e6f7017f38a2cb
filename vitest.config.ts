import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const inRepository = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Tests read the sources, so that no build is needed before them.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@fazhi\/([a-z]+)\/([a-z/-]+)$/, replacement: inRepository("./packages/$1/src/$2.ts") },
      { find: /^@fazhi\/([a-z]+)$/, replacement: inRepository("./packages/$1/src/index.ts") },
      { find: /^fazhi\/([a-z/-]+)$/, replacement: inRepository("./packages/fazhi/src/$1.ts") },
      { find: /^fazhi$/, replacement: inRepository("./packages/fazhi/src/index.ts") },
    ],
  },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "packages/*/eval/**/*.test.ts",
      "test/**/*.test.ts",
    ],
    testTimeout: 20_000,
  },
});
