import type { LocalizedText } from "@fazhi/engine";

/** What is wrong in a rule file; thrown and caught within this package, and given to the caller as a value. */
export class RuleFileFault extends Error {
  override readonly name = "RuleFileFault";
  readonly path: readonly PropertyKey[];
  readonly expected: LocalizedText;
  readonly actual: string;

  /** @param path keys and indexes from the top of the file to the place. */
  constructor(path: readonly PropertyKey[], expected: LocalizedText, actual: string) {
    super(expected.en);
    this.path = path;
    this.expected = expected;
    this.actual = actual;
  }
}

/** `["rules", 0, "terms"]` → `rules[0].terms` */
export const keyText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step}]` : text === "" ? String(step) : `${text}.${String(step)}`,
    "",
  );

/** A value as one short line. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
