import { commandGate } from "./gate.mjs";

export default commandGate("speed ceilings (bench)", process.execPath, ["bench/run.mjs", "--assert", "--quick"]);
