import { commandGate } from "./gate.mjs";

export default commandGate("import directions and cycles (dependency-cruiser)", "depcruise", [
  "--config",
  ".dependency-cruiser.cjs",
  "packages",
]);
