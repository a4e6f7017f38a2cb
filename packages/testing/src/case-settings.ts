import type { LocalizedText } from "@fazhi/engine";
import { DOCUMENT_KINDS, type DocumentKind, type Verdict } from "@fazhi/schema";
import { CaseSyntaxError } from "./case-syntax-error.js";

/** A verdict a case may ask for: a crash is never right. */
export type CaseVerdict = Exclude<Verdict, "error">;

/** How a case is to be run, and what verdict it expects. */
export interface CaseSettings {
  /** The document's kind, where the text is too short to show it. */
  readonly kind?: "auto" | DocumentKind;
  /** The report year, likewise. */
  readonly year?: number;
  /** The date that deadline rules compare with. */
  readonly asOf?: string;
  /** Without it a case with expectations must `fail` and one without must `pass`. */
  readonly verdict?: CaseVerdict;
  /** The `reasonId` that must come with the verdict. */
  readonly reason?: string;
  readonly format?: "text" | "markdown";
  /** Options of the rule. */
  readonly options?: Readonly<Record<string, unknown>>;
}

interface ReadSettings {
  readonly settings: CaseSettings;
  readonly description: string;
}

/**
 * Reads what follows the word `case` of the settings comment: `key=value` words, and any other words
 * as the description. `options` takes a JSON object: `options={"limit": 3}`.
 *
 * @throws CaseSyntaxError for a key that does not exist or a value it cannot have.
 */
export function readSettings(content: string): ReadSettings {
  const settings: { -readonly [Key in keyof CaseSettings]: CaseSettings[Key] } = {};
  const words: string[] = [];
  let rest = content.trim();
  while (rest !== "") {
    if (rest.startsWith("options=")) {
      const json = leadingObject(rest.slice("options=".length));
      if (json === null) throw fault("options", { "zh-CN": " JSON 对象", en: "a JSON object" }, rest);
      settings.options = json.value;
      rest = rest.slice("options=".length + json.length).trimStart();
      continue;
    }
    const word = rest.split(/\s/, 1)[0] ?? rest;
    rest = rest.slice(word.length).trimStart();
    const [, key, value] = /^([a-z][a-z-]*)=(.*)$/.exec(word) ?? [];
    if (key === undefined || value === undefined) words.push(word);
    else Object.assign(settings, readSetting(key, value));
  }
  return { settings, description: words.join(" ") };
}

const KINDS = ["auto", ...DOCUMENT_KINDS] as const;
const CASE_VERDICTS: readonly CaseVerdict[] = ["pass", "fail", "not-applicable", "not-checked"];
const CASE_FORMATS = ["text", "markdown"] as const;

function readSetting(key: string, value: string): CaseSettings {
  switch (key) {
    case "kind":
      return { kind: oneOf(KINDS, key, value) };
    case "format":
      return { format: oneOf(CASE_FORMATS, key, value) };
    case "verdict":
      return { verdict: oneOf(CASE_VERDICTS, key, value) };
    case "reason":
      return { reason: value };
    case "year":
      if (/^\d{4}$/.test(value)) return { year: Number(value) };
      throw fault(key, { "zh-CN": "四位年份", en: "a year of four digits" }, value);
    case "as-of":
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { asOf: value };
      throw fault(key, { "zh-CN": " YYYY-MM-DD", en: "YYYY-MM-DD" }, value);
    default: {
      const known = "kind, year, as-of, verdict, reason, format, options";
      throw new CaseSyntaxError(1, {
        "zh-CN": `没有“${key}”这一设置，可用的有 ${known}`,
        en: `there is no setting "${key}", only ${known}`,
      });
    }
  }
}

function oneOf<T extends string>(known: readonly T[], key: string, value: string): T {
  const found = known.find((name) => name === value);
  if (found !== undefined) return found;
  throw fault(key, { "zh-CN": ` ${known.join("、")} 之一`, en: `one of ${known.join(", ")}` }, value);
}

function fault(key: string, expected: LocalizedText, actual: string): CaseSyntaxError {
  return new CaseSyntaxError(1, {
    "zh-CN": `${key} 应为${expected["zh-CN"]}，实际为 ${actual}`,
    en: `${key}: expected ${expected.en}, got ${actual}`,
  });
}

/** The JSON object a text begins with, and its length in the text. */
function leadingObject(
  text: string,
): { readonly value: Readonly<Record<string, unknown>>; readonly length: number } | null {
  if (!text.startsWith("{")) return null;
  // Braces may stand in strings, so every closing one is tried; settings are a line long.
  for (let end = text.indexOf("}"); end !== -1; end = text.indexOf("}", end + 1)) {
    try {
      return { value: JSON.parse(text.slice(0, end + 1)), length: end + 1 };
    } catch {
      // Not the one that closes the object.
    }
  }
  return null;
}
