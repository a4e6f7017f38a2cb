#!/usr/bin/env node
import { createRequire } from "node:module";
import { join } from "node:path";
import type { main } from "./cli/main.js";
import { compiledScript } from "./compiled-script.js";

/**
 * The file that is started: loads the bundle of `cli/main.ts` beside it. Nothing else stands here,
 * because this part is compiled anew every time.
 */
const start = async (): Promise<void> => {
  const { run, keep } = compiledScript<{ readonly main: typeof main }>(join(import.meta.dirname, "command.cjs"));
  const command = run(createRequire(import.meta.url));
  if (await command.main()) keep();
};

void start();
