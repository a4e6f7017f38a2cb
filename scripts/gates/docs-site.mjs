import { commandGate } from "./gate.mjs";

export default commandGate("documentation site builds (vitepress)", "pnpm", ["--filter", "docs", "build"]);
