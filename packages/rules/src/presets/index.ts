import type { Preset } from "@fazhi/engine";
import { recommended } from "./recommended.js";
import { regions } from "./regions/index.js";
import { regionPreset } from "./regions/region.js";
import { strict } from "./strict.js";
import { supervision } from "./supervision.js";

/** What a preset is named, for `--preset NAME`. */
export type PresetName = "recommended" | "strict" | "supervision" | keyof typeof regions;

/** The presets by name. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  recommended,
  strict,
  supervision,
  "provincial-guide-2023": regionPreset(regions["provincial-guide-2023"]),
  "provincial-guide-2023-demonstration": regionPreset(regions["provincial-guide-2023-demonstration"]),
  shenzhen: regionPreset(regions.shenzhen),
  "zhejiang-huangyan": regionPreset(regions["zhejiang-huangyan"]),
};
