import type { DataValue } from "./rule.js";

const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9_-]*)\}/g;

/**
 * The placeholder names of a template, each once, in order of appearance.
 * Returns null where a brace stands outside of a well-formed `{name}`.
 */
export function placeholdersOf(template: string): readonly string[] | null {
  const names = new Set<string>();
  const rest = template.replace(PLACEHOLDER, (_, name: string) => {
    names.add(name);
    return "";
  });
  return /[{}]/.test(rest) ? null : [...names];
}

/**
 * Puts data into a template: `{name}` becomes the value of `name`, numbers as they are, null as “—”.
 * Values are not scanned again, so braces in document text do no harm.
 *
 * @throws Error when a placeholder has no value in `data`. Values without placeholder are ignored.
 */
export function renderTemplate(template: string, data: Readonly<Record<string, DataValue>> = {}): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new Error(`no value for {${name}} of ${JSON.stringify(template)}`);
    return value === null ? "—" : String(value);
  });
}
