#!/usr/bin/env node
import { join } from "node:path";
import type { main } from "./cli/main.js";
import { compiledScript } from "./compiled-script.js";

/**
 * The file that is started: loads the bundle of `cli/main.ts` beside it. Nothing else stands here,
 * because this part is compiled anew every time. It is bundled as CommonJS (bundles.ts), so `require`
 * is there; `createRequire` would load a part of Node for it.
 */
const start = async (): Promise<void> => {
  const { run, keep } = compiledScript<{ readonly main: typeof main }>(join(import.meta.dirname, "command.cjs"));
  const command = run(require);
  if (await command.main()) keep();
};

void start();
