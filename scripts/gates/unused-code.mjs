import { commandGate } from "./gate.mjs";

export default commandGate("unused files, exports and dependencies (knip)", "knip", ["--no-config-hints"]);
