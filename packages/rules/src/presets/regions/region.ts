import { definePreset, type LocalizedText, type Preset, type RuleSetting } from "@fazhi/engine";
import type { LocalDeadline } from "../../date/deadline/local-deadlines.js";
import type { LocalBasis } from "../../local-basis.js";
import { recommended } from "../recommended.js";

/** What one region or circle of bodies prescribes on top of national law, as data. What it does not prescribe is left out. */
export interface Region {
  /** Name of the preset, in kebab case. */
  readonly name: string;
  readonly description: LocalizedText;
  /** The local rule, with how sure we are of it; `confidence` of a row of ours as in the law catalogue. */
  readonly basis: LocalBasis & { readonly confidence: "high" | "medium" | "low" };
  /** Where it was read and what was not. */
  readonly source: string;
  /** `YYYY-MM-DD`, the day on which it was read. */
  readonly checkedOn: string;
  readonly deadlines?: readonly LocalDeadline[];
  /** How titles end. */
  readonly title?: string;
  /** Contents to be treated besides the national ones; any of the terms shows that it is. */
  readonly contents?: readonly { readonly name: string; readonly terms: readonly string[] }[];
}

/** The preset of a region: `recommended`, with the region's days, title and contents as options of the rules. */
export function regionPreset({ name, description, basis, deadlines, title, contents }: Region): Preset {
  const rules: Record<string, RuleSetting> = {};
  if (deadlines !== undefined) {
    const localDeadlines = deadlines.map((deadline) => ({ basis, ...deadline }));
    rules["date/deadline"] = { options: { localDeadlines } };
  }
  if (title !== undefined) rules["document/profile-name"] = { options: { name: title, basis } };
  if (contents !== undefined) rules["document/local-contents"] = { options: { contents, basis } };
  return definePreset({ name, description, extends: [recommended], rules });
}
