import { commandGate } from "./gate.mjs";

export default commandGate("types (tsc)", "pnpm", ["run", "typecheck"]);
