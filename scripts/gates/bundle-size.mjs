import { commandGate } from "./gate.mjs";

export default commandGate("bundle ceilings (size-limit)", "size-limit", []);
