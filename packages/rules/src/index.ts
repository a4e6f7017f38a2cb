export { allRules } from "./index.generated.js";
export { presets } from "./presets/index.js";
