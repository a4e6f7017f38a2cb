import type { Preset } from "@fazhi/engine";
import { recommended } from "./recommended.js";
import { strict } from "./strict.js";
import { supervision } from "./supervision.js";

/** The presets by name. */
export const presets: Readonly<Record<"recommended" | "strict" | "supervision", Preset>> = {
  recommended,
  strict,
  supervision,
};
