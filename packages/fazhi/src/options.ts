import {
  type CompanionName,
  ConfigurationError,
  type EnabledRule,
  type Locale,
  type LocalizedText,
  nearestName,
  type Preset,
  type Rule,
  type RuleSettings,
  resolveRules,
} from "@fazhi/engine";
import { DEFAULT_LIMITS, type ReadLimits } from "@fazhi/reader";
import { allRules, presets } from "@fazhi/rules";
import { DOCUMENT_KINDS, type DocumentKind, FORMATS, type Format, LOCALES } from "@fazhi/schema";
import { isCalendarDate } from "./calendar-date.js";
import type { CheckSettings } from "./check-document.js";
import type { ReadSettings } from "./document-input.js";
import type { Input } from "./input.js";

/** How documents are read; every field may be left out. */
export interface ReadOptions {
  /** What the documents are; `auto` (default): found in each text. */
  readonly kind?: "auto" | DocumentKind;
  /** The report year, where the caller knows it better than the text. */
  readonly year?: number;
  /** The format, where the caller knows it better than the bytes. */
  readonly format?: Format;
  /** The encoding of bytes, such as `gb18030`; found in the bytes when left out. */
  readonly encoding?: string;
  /** Bounds of reading one document (`maxBytes`, `maxPages`, `maxMilliseconds` …) that are to differ from the defaults. */
  readonly limits?: Partial<ReadLimits>;
  /** Ends the reading of documents; those not read then stand with the error `aborted`. */
  readonly signal?: AbortSignal;
  /** Language of messages; default `zh-CN`. */
  readonly locale?: Locale;
}

/** How documents are read and understood; every field may be left out. */
export interface InspectOptions extends ReadOptions {
  /** `true`: each document says in `explanation` why it was understood as it was. */
  readonly explain?: boolean;
}

/** How documents are checked; every field may be left out. */
export interface CheckOptions extends ReadOptions {
  /** Name of a preset of the rule library, or a preset of your own; default `recommended`. */
  readonly preset?: string | Preset;
  /** Settings by rule id, on top of the preset: `off`, `on`, a severity, or `{ severity, options }`. */
  readonly rules?: RuleSettings;
  /** The rules there are; default: the whole rule library. Own rules need a preset or `rules` that turn them on. */
  readonly ruleLibrary?: readonly Rule[];
  /** Rules beside the library, such as `loadRuleFile` gives; they are on unless `rules` turns them off. */
  readonly localRules?: readonly Rule[];
  /** The date, `YYYY-MM-DD`, that deadline rules compare with; default: only dates found in a document. */
  readonly asOf?: string;
  /**
   * The same body's report of the year before, which the one document of the call is compared with: text, bytes, or
   * `{ path?, content }`. Rules that need it are on unless preset or `rules` turn them off.
   */
  readonly previous?: Input;
  /** The same body's work plan for the report's year, likewise. */
  readonly plan?: Input;
}

const refuse = (key: string, expected: LocalizedText, actual: unknown): never => {
  throw new ConfigurationError({ where: "options", key, expected, actual: JSON.stringify(actual) ?? typeof actual });
};

const oneOf = <Value extends string>(key: string, value: Value | undefined, values: readonly string[]): void => {
  if (value === undefined || values.includes(value)) return;
  refuse(key, { "zh-CN": ` ${values.join("、")} 之一`, en: `one of ${values.join(", ")}` }, value);
};

/** Fills in the defaults. @throws ConfigurationError for a value that is none. */
export const readSettings = (options: InspectOptions): ReadSettings => {
  const { kind = "auto", year, format, encoding, limits = {}, signal, locale = "zh-CN", explain = false } = options;
  oneOf("kind", kind, ["auto", ...DOCUMENT_KINDS]);
  oneOf("format", format, FORMATS);
  oneOf("locale", locale, LOCALES);
  if (year !== undefined && !Number.isInteger(year)) {
    refuse("year", { "zh-CN": "年份（整数）", en: "a year (an integer)" }, year);
  }
  if (typeof explain !== "boolean") refuse("explain", { "zh-CN": " true 或 false", en: "true or false" }, explain);
  checkLimits(limits);
  return {
    kind,
    year: year ?? null,
    format: format ?? null,
    encoding: encoding ?? null,
    limits,
    signal: signal ?? null,
    facts: true,
    explain,
    locale,
  };
};

/** @throws ConfigurationError for a name that is no limit, naming the nearest, and for a value that is no positive number. */
const checkLimits = (limits: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(DEFAULT_LIMITS, name)) {
      const names = Object.keys(DEFAULT_LIMITS);
      const nearest = nearestName(name, names) ?? names.join(", ");
      refuse("limits", { "zh-CN": `上限的名称（${nearest}）`, en: `the name of a limit (${nearest})` }, name);
    }
    if (value !== undefined && !(typeof value === "number" && value > 0)) {
      refuse(`limits.${name}`, { "zh-CN": "大于 0 的数", en: "a number above 0" }, value);
    }
  }
};

/**
 * A preset by its name. @throws ConfigurationError for an unknown one, naming the nearest.
 */
const presetNamed = (name: string): Preset => {
  const known: Readonly<Record<string, Preset>> = presets;
  const preset = Object.hasOwn(known, name) ? known[name] : undefined;
  if (preset !== undefined) return preset;
  const names = Object.keys(known);
  const nearest = nearestName(name, names) ?? names.join(", ");
  return refuse("preset", { "zh-CN": `预设的名称（${nearest}）`, en: `the name of a preset (${nearest})` }, name);
};

/** The companions that options give. */
export const companionsIn = ({ previous, plan }: CheckOptions): readonly CompanionName[] => [
  ...(previous === undefined ? [] : (["previous"] as const)),
  ...(plan === undefined ? [] : (["plan"] as const)),
];

/**
 * Fills in the defaults and decides which rules run.
 *
 * @param companions the documents to compare with; those that the options give.
 * @throws ConfigurationError for an unknown preset or rule, naming the nearest, and for a value that is none.
 */
export const checkSettings = (
  options: CheckOptions,
  companions: readonly CompanionName[] = companionsIn(options),
): CheckSettings => {
  const { preset = "recommended", rules = {}, ruleLibrary = allRules, localRules = [], asOf } = options;
  if (asOf !== undefined && !isCalendarDate(asOf)) {
    refuse("asOf", { "zh-CN": "日期 YYYY-MM-DD", en: "a date YYYY-MM-DD" }, asOf);
  }
  const library = localRules.length === 0 ? ruleLibrary : [...ruleLibrary, ...localRules];
  const asked = [...localRules, ...ruleLibrary.filter((rule) => needsOneOf(rule, companions))];
  const chosen = withRules(typeof preset === "string" ? presetNamed(preset) : preset, asked);
  const enabled = enabledRules(library, chosen, rules);
  const absent = COMPANIONS.filter((name) => !companions.includes(name));
  return {
    ...readSettings(options),
    // A rule without the companion it needs is not run, so it reads nothing.
    facts: enabled.some(({ rule }) => rule.readsFacts !== false && !needsOneOf(rule, absent)),
    asOf: asOf ?? null,
    rules: enabled,
  };
};

const COMPANIONS: readonly CompanionName[] = ["previous", "plan"];

const needsOneOf = ({ needs = [] }: Rule, companions: readonly CompanionName[]): boolean =>
  companions.some((name) => needs.includes(name));

/** The preset with rules on that the call asks for; what the preset itself says of one of them comes first. */
const withRules = (preset: Preset, asked: readonly Rule[]): Preset => {
  if (asked.length === 0) return preset;
  const on = Object.fromEntries(asked.map(({ id }) => [id, "on" as const]));
  return {
    ...preset,
    extends: [{ name: "asked-for", description: preset.description, rules: on }, ...(preset.extends ?? [])],
  };
};

const ofPreset = new WeakMap<Preset, readonly EnabledRule[]>();

/** A preset of our own rules without changes is resolved once: whoever checks document by document feels it. */
const enabledRules = (library: readonly Rule[], preset: Preset, rules: RuleSettings): readonly EnabledRule[] => {
  if (library !== allRules || Object.keys(rules).length > 0) return resolveRules(library, preset, rules);
  let enabled = ofPreset.get(preset);
  if (enabled === undefined) {
    enabled = resolveRules(library, preset, rules);
    ofPreset.set(preset, enabled);
  }
  return enabled;
};
