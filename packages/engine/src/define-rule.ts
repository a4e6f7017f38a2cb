import { DAMAGE_KINDS, SEVERITIES } from "@fazhi/schema";
import { backsError } from "./basis.js";
import { RuleDefinitionError } from "./errors.js";
import type { LocalizedText, Messages, Rule } from "./rule.js";
import { placeholdersOf } from "./template.js";

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Ours are FZ; X is for the rules of others. */
const CODE = /^(?:FZ\d{4}|X[0-9A-Z]{3,8})$/;
const BRACE = /[{}]/;
const NEEDS: readonly string[] = ["report-year", "organization", "previous", "plan"];

/**
 * Defines a rule. Message ids, the data each message asks for, reasons and options are typed from
 * the object itself, so that `ctx.fail` with a wrong id or a missing value does not compile.
 *
 * @returns the rule, frozen.
 * @throws RuleDefinitionError when the id is not `category/name` in kebab case, the code not `FZ`
 * and four digits (or, for rules of others, `X` and 3 to 8 capitals or digits), a text empty, the placeholders of the two languages differ, help stands for an
 * unknown message, or severity `error` has no row of high confidence in its basis.
 */
export function defineRule<
  const M extends Messages,
  const R extends Messages = Record<never, never>,
  Options = undefined,
>(rule: Rule<M, R, Options>): Rule<M, R, Options> {
  const refuse = (fault: string): never => {
    throw new RuleDefinitionError(rule.id, fault);
  };
  if (!ID.test(rule.id)) refuse('the id must be "category/name", both in kebab case');
  if (!CODE.test(rule.code))
    refuse(`the code must be FZ and four digits, or X and 3 to 8 capitals or digits, got ${JSON.stringify(rule.code)}`);
  if (!SEVERITIES.includes(rule.severity)) refuse(`the severity must be one of ${SEVERITIES.join(", ")}`);
  if (rule.severity === "error" && !backsError(rule.basis)) {
    refuse('severity "error" needs a basis with confidence "high"');
  }
  refuseUnknown(rule.needs, NEEDS, "need", refuse);
  refuseUnknown(rule.mutedBy, DAMAGE_KINDS, "kind of damage", refuse);
  if (Object.keys(rule.messages).length === 0) refuse("it has no message, so it can never report anything");

  const check = (what: string, text: LocalizedText): readonly string[] => {
    const names = textPlaceholders(text);
    return typeof names === "string" ? refuse(`${what}: ${names}`) : names;
  };
  const withoutPlaceholders = (what: string, text: LocalizedText) => {
    if (check(what, text).length > 0) refuse(`${what}: placeholders have no values here`);
  };
  withoutPlaceholders("title", rule.title);
  for (const [id, text] of Object.entries(rule.messages)) check(`message ${id}`, text);
  for (const [id, text] of Object.entries<LocalizedText | undefined>(rule.help ?? {})) {
    const message = Object.hasOwn(rule.messages, id) ? rule.messages[id] : undefined;
    if (message === undefined) refuse(`help for the unknown message ${JSON.stringify(id)}`);
    else if (text !== undefined) {
      const known = check(`message ${id}`, message);
      const unknown = check(`help ${id}`, text).find((name) => !known.includes(name));
      if (unknown !== undefined) refuse(`help ${id}: the message has no {${unknown}}`);
    }
  }
  for (const [id, text] of Object.entries(rule.reasons ?? {})) withoutPlaceholders(`reason ${id}`, text);
  return Object.freeze(rule);
}

/** The placeholders both languages share, or a sentence that says what is wrong. */
function textPlaceholders(text: LocalizedText): readonly string[] | string {
  if (text["zh-CN"].trim() === "") return "the zh-CN text is empty";
  if (text.en.trim() === "") return "the en text is empty";
  // Most texts have none, and hundreds of them are looked at when the command starts.
  if (!BRACE.test(text["zh-CN"]) && !BRACE.test(text.en)) return [];
  const chinese = placeholdersOf(text["zh-CN"]);
  const english = placeholdersOf(text.en);
  if (chinese === null || english === null) return "a brace is not part of a {placeholder}";
  const different = [
    ...chinese.filter((name) => !english.includes(name)),
    ...english.filter((name) => !chinese.includes(name)),
  ];
  return different.length === 0 ? chinese : `{${different.join("}, {")}} stands in one language only`;
}

function refuseUnknown(
  given: readonly string[] | undefined,
  known: readonly string[],
  what: string,
  refuse: (fault: string) => never,
): void {
  const unknown = given?.find((name) => !known.includes(name));
  if (unknown !== undefined) refuse(`unknown ${what} ${JSON.stringify(unknown)}, expected one of ${known.join(", ")}`);
}
