import { type CompanionName, ConfigurationError, nearestName } from "@fazhi/engine";
import type { DocumentInput } from "./document-input.js";
import type { Input } from "./input.js";
import type { CheckOptions, InspectOptions, ReadOptions } from "./options.js";

// Records, so that an option that is added to the types cannot be forgotten here.
const READ: Readonly<Record<keyof ReadOptions | "onDocument", true>> = {
  kind: true,
  year: true,
  format: true,
  encoding: true,
  limits: true,
  signal: true,
  locale: true,
  onDocument: true,
};

const INSPECT: Readonly<Record<keyof InspectOptions | "onDocument", true>> = {
  ...READ,
  explain: true,
};

const CHECK: Readonly<Record<keyof CheckOptions | "onDocument", true>> = {
  ...READ,
  preset: true,
  rules: true,
  ruleLibrary: true,
  localRules: true,
  asOf: true,
  previous: true,
  plan: true,
};

/** Names of the options that `inspect` takes. */
export const INSPECT_OPTION_NAMES: readonly string[] = Object.keys(INSPECT);

/** Names of the options that `check` takes. */
export const CHECK_OPTION_NAMES: readonly string[] = Object.keys(CHECK);

/** A value in a message: short, and never an exception (a cycle, a bigint). */
const shown = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "object" ? "an object" : typeof value;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Refuses options that are no object, a name that is no option, and null as a value.
 *
 * @param names of the options there are.
 * @throws ConfigurationError with the nearest valid name.
 */
export const refuseUnknownOptions = (options: unknown, names: readonly string[]): void => {
  if (!isRecord(options)) {
    throw new ConfigurationError({
      where: "options",
      key: "options",
      expected: { "zh-CN": `对象，可有 ${names.join("、")}`, en: `an object with any of ${names.join(", ")}` },
      actual: shown(options),
    });
  }
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name)) {
      const nearest = nearestName(name, names);
      throw new ConfigurationError({
        where: "options",
        key: name,
        expected:
          nearest === null
            ? { "zh-CN": `已有的选项名（${names.join("、")}）`, en: `the name of an option (${names.join(", ")})` }
            : {
                "zh-CN": `已有的选项名（最接近的是 ${nearest}）`,
                en: `the name of an option (the nearest is ${nearest})`,
              },
        actual: JSON.stringify(name),
      });
    }
    if (value === null) {
      throw new ConfigurationError({
        where: "options",
        key: name,
        expected: { "zh-CN": "一个值，不用的选项请不要写", en: "a value; leave out an option that is not used" },
        actual: "null",
      });
    }
  }
};

const refuseInput = (key: string, actual: unknown): never => {
  throw new ConfigurationError({
    where: key,
    key,
    expected: {
      "zh-CN": "文本（字符串）、字节（Uint8Array 或 ArrayBuffer）、{ path?, content }，或者它们的数组",
      en: "text (a string), bytes (a Uint8Array or an ArrayBuffer), { path?, content }, or an array of those",
    },
    actual: shown(actual),
  });
};

const contentOf = (value: unknown): string | Uint8Array | null => {
  if (typeof value === "string" || value instanceof Uint8Array) return value;
  return value instanceof ArrayBuffer ? new Uint8Array(value) : null;
};

const inputOf = (one: unknown, unnamed: string, key: string): DocumentInput => {
  const alone = contentOf(one);
  if (alone !== null) return { path: unnamed, content: alone };
  if (!isRecord(one)) return refuseInput(key, one);
  const { path = unnamed } = one;
  const content = contentOf(one.content);
  if (content === null) return refuseInput(`${key}.content`, one.content);
  const { contentType } = one;
  if (typeof path === "string") return { path, content, ...(typeof contentType === "string" ? { contentType } : {}) };
  throw new ConfigurationError({
    where: `${key}.path`,
    key: `${key}.path`,
    expected: { "zh-CN": "字符串", en: "a string" },
    actual: shown(path),
  });
};

/**
 * A document that the one of a call is compared with; shown as `<previous>` or `<plan>` where it has no path.
 *
 * @throws ConfigurationError for what is no input, saying what is accepted.
 */
export const companionInput = (name: CompanionName, value: Input): DocumentInput => inputOf(value, `<${name}>`, name);

const isList = (input: Input | readonly Input[]): input is readonly Input[] => Array.isArray(input);

/**
 * The documents of a call: `<input>` for a single one without a path, `<input 2>` for the second of several.
 *
 * @throws ConfigurationError for what is no input, saying what is accepted.
 */
export const documentInputs = (input: Input | readonly Input[]): readonly DocumentInput[] => {
  if (!isList(input)) return [inputOf(input, "<input>", "input")];
  // Not `map`, which leaves out the holes of an array.
  return Array.from(input, (one, index) =>
    inputOf(one, input.length === 1 ? "<input>" : `<input ${index + 1}>`, `input[${index}]`),
  );
};
