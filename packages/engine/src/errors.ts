import type { LocalizedText } from "./rule.js";

/** What is wrong in a configuration: where it stands, what was expected there, and what was found. */
export interface ConfigurationFault {
  /** The file or block, for instance `fazhi.config.json` or `preset recommended`. */
  readonly where: string;
  /** The key inside it, for instance `rules["year/heading"]`. */
  readonly key: string;
  readonly expected: LocalizedText;
  readonly actual: string;
}

/**
 * A configuration that cannot be used. `message` is English; `texts` holds the same line in both
 * languages: what, where and the expected value.
 */
export class ConfigurationError extends Error implements ConfigurationFault {
  override readonly name = "ConfigurationError";
  readonly where: string;
  readonly key: string;
  readonly expected: LocalizedText;
  readonly actual: string;
  readonly texts: LocalizedText;

  constructor({ where, key, expected, actual }: ConfigurationFault) {
    // An unnamed block of rules is named by its key alone.
    const place = (mark: string) => (where === key ? key : `${where}${mark}${key}`);
    const texts = {
      "zh-CN": `${place("：")} 应为${expected["zh-CN"]}，实际为 ${actual}`,
      en: `${place(": ")}: expected ${expected.en}, got ${actual}`,
    };
    super(texts.en);
    this.where = where;
    this.key = key;
    this.expected = expected;
    this.actual = actual;
    this.texts = texts;
  }
}

/** A rule that is not well formed; thrown where it is defined, so that it never reaches a document. */
export class RuleDefinitionError extends Error {
  override readonly name = "RuleDefinitionError";
  readonly ruleId: string;

  constructor(ruleId: string, fault: string) {
    super(`rule ${JSON.stringify(ruleId)}: ${fault}`);
    this.ruleId = ruleId;
  }
}
