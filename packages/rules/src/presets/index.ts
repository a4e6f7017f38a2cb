import type { Preset } from "@fazhi/engine";
import { recommended } from "./recommended.js";

/** The presets by name. */
export const presets: Readonly<Record<"recommended", Preset>> = { recommended };
