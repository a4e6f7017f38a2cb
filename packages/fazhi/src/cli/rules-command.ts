import { type Locale, type Rule, resolveRules } from "@fazhi/engine";
import { displayWidth, painter, paragraph } from "@fazhi/reporters";
import { allRules, presets } from "@fazhi/rules";
import { isGiven, lastValue, readArguments } from "./arguments.js";
import type { Command } from "./command.js";
import { printHelp } from "./help.js";
import { ruleLibrary } from "./rule-library.js";
import { SEVERITY_NAMES } from "./severity-names.js";
import { openStandardOutput } from "./standard-output.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** The presets that turn each rule on. */
const presetsByRule = (): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>(allRules.map((rule) => [rule.id, []]));
  for (const [name, preset] of Object.entries(presets)) {
    for (const { rule } of resolveRules(allRules, preset)) found.get(rule.id)?.push(name);
  }
  return found;
};

const byCode = (a: Rule, b: Rule): number => (a.code < b.code ? -1 : 1);

const pretty = (
  rules: readonly Rule[],
  enabledBy: ReadonlyMap<string, readonly string[]>,
  locale: Locale,
  { color, columns }: Terminal,
): string => {
  const names = SEVERITY_NAMES[locale];
  const severityColumns = Math.max(...Object.values(names).map(displayWidth));
  const codeColumns = Math.max(...rules.map(({ code }) => code.length));
  const idColumns = Math.max(...rules.map(({ id }) => id.length));
  const paint = painter(color);
  const rows = rules.map(({ id, code, severity, title }) => {
    const severityName = names[severity];
    return paragraph(
      [
        { text: `${code.padEnd(codeColumns)}  `, style: "dim" },
        { text: `${severityName}${" ".repeat(severityColumns - displayWidth(severityName))}  ` },
        { text: `${id}${" ".repeat(idColumns - id.length)}  `, style: "bold" },
        { text: title[locale] },
        { text: ` [${(enabledBy.get(id) ?? ["--rules"]).join(" ")}]`, style: "dim" },
      ],
      {
        columns: Math.min(Math.max(columns, 60), 100),
        indent: 0,
        hanging: codeColumns + 2 + severityColumns + 2 + idColumns + 2,
        paint,
      },
    );
  });
  return rows.join("");
};

/** `fazhi rules`: every rule with its code, severity, title and the presets that turn it on. */
export const rulesCommand: Command = async ({ args: given, locale }) => {
  const args = readArguments("rules", given);
  if (isGiven(args, "help")) return printHelp("rules", locale);
  const [superfluous] = args.positionals;
  if (superfluous !== undefined) {
    throw new UsageError({
      "zh-CN": `fazhi rules 不带参数；说明一条规则用 fazhi explain ${superfluous}`,
      en: `fazhi rules takes no argument; to explain a rule use fazhi explain ${superfluous}`,
    });
  }
  const output = openStandardOutput();
  const library = await ruleLibrary(args);
  const rules = [...library.all].sort(byCode);
  const enabledBy = presetsByRule();
  const text =
    lastValue(args, "format") === "json"
      ? `${JSON.stringify(
          {
            schemaVersion: 1,
            rules: rules.map(({ id, code, severity, title }) => ({
              id,
              code,
              severity,
              title: title[locale],
              presets: enabledBy.get(id) ?? [],
            })),
          },
          null,
          2,
        )}\n`
      : pretty(rules, enabledBy, locale, output.terminal);
  await output.write(text);
  return 0;
};
