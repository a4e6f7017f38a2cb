import { commandGate } from "./gate.mjs";

export default commandGate("damaged files of every format (a short fuzz run)", process.execPath, [
  "fuzz/run.mjs",
  "--inputs",
  "1500",
]);
