import { commandGate } from "./gate.mjs";

export default commandGate("format and lint (biome)", "biome", ["ci", "--colors=off", "."]);
