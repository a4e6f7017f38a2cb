import { commandGate } from "./gate.mjs";

export default commandGate("how well documents are understood does not fall (pnpm eval)", "pnpm", [
  "exec",
  "tsx",
  "--tsconfig",
  "tsconfig.json",
  "packages/parser/eval/run.ts",
  "--assert",
]);
