import type { RuleSettings } from "@fazhi/engine";
import { nearestName } from "@fazhi/engine";
import {
  checkJsonWriter,
  checkNdjsonWriter,
  prettyWriter,
  printableName,
  type RenderOptions,
  type ReportWriter,
} from "@fazhi/reporters";
import { presets } from "@fazhi/rules";
import type { CheckOutput, Summary } from "@fazhi/schema";
import { isCalendarDate } from "../calendar-date.js";
import { type CheckSettings, checkDocument } from "../check-document.js";
import { type CompanionDocuments, readCompanions } from "../companion-documents.js";
import { type CheckOptions, checkSettings } from "../options.js";
import { documentAt, type StandardInputSettings } from "../path-documents.js";
import { emptySummary, withDocument } from "../running-summary.js";
import { tool } from "../tool.js";
import { type Arguments, isGiven, lastValue, readArguments } from "./arguments.js";
import type { Command } from "./command.js";
import { documentPaths } from "./document-paths.js";
import { exitCodeOf, type FailOn } from "./exit-code.js";
import { reportFault, reportUnreadable, writeFault } from "./fault-report.js";
import { type CompanionEntries, companionNames, givenCompanions } from "./given-companions.js";
import { printHelp } from "./help.js";
import { givenLimits } from "./limits.js";
import { CHECK_FORMATS } from "./option-table.js";
import { plannedOutputs } from "./planned-outputs.js";
import { openSinks } from "./result-sinks.js";
import { nearestRuleName, type RuleLibrary, ruleLibrary, ruleNamed } from "./rule-library.js";
import { startRuleTimes } from "./rule-times.js";
import { UsageError } from "./usage-error.js";

type CheckEntry = CheckOutput["documents"][number];

const LEVELS = ["off", "error", "warning", "info"] as const;
const FAIL_ON: readonly FailOn[] = ["error", "warning", "info", "never"];

/** `--rule year/plan=off`, `--rule FZ2002=off` */
const ruleSetting = (library: RuleLibrary, given: string): readonly [string, (typeof LEVELS)[number]] => {
  const equals = given.lastIndexOf("=");
  const id = given.slice(0, equals);
  const level = LEVELS.find((one) => one === given.slice(equals + 1));
  if (equals < 1 || level === undefined) {
    throw new UsageError({
      "zh-CN": `--rule 应为 规则编号=off、error、warning 或 info，实际为 ${JSON.stringify(given)}`,
      en: `--rule must be RULE-ID=off, error, warning or info, got ${JSON.stringify(given)}`,
    });
  }
  const rule = ruleNamed(library, id);
  if (rule !== null) return [rule.id, level];
  const nearest = nearestRuleName(library, id);
  throw new UsageError({
    "zh-CN": `--rule：没有规则 ${printableName(id)}；${nearest === null ? "规则列表见 fazhi rules" : `最接近的是 ${nearest}`}`,
    en: `--rule: no rule ${printableName(id)}; ${nearest === null ? "fazhi rules lists them" : `the nearest is ${nearest}`}`,
  });
};

const presetName = (args: Arguments): string => {
  const name = lastValue(args, "preset") ?? "recommended";
  const names = Object.keys(presets);
  if (names.includes(name)) return name;
  const nearest = nearestName(name, names);
  throw new UsageError({
    "zh-CN": `--preset：没有预设 ${printableName(name)}；${nearest === null ? `预设有 ${names.join("、")}` : `最接近的是 ${nearest}`}`,
    en: `--preset: no preset ${printableName(name)}; ${nearest === null ? `the presets are ${names.join(", ")}` : `the nearest is ${nearest}`}`,
  });
};

const asOf = (args: Arguments): string | null => {
  const date = lastValue(args, "as-of");
  if (date === null || isCalendarDate(date)) return date;
  throw new UsageError({
    "zh-CN": `--as-of 应为日历上存在的日期 YYYY-MM-DD，实际为 ${JSON.stringify(date)}`,
    en: `--as-of must be a day of the calendar, YYYY-MM-DD, got ${JSON.stringify(date)}`,
  });
};

const maxWarnings = (args: Arguments): number | null => {
  const count = lastValue(args, "max-warnings");
  if (count === null) return null;
  if (/^\d{1,9}$/.test(count)) return Number(count);
  throw new UsageError({
    "zh-CN": `--max-warnings 应为 0 或更大的整数，实际为 ${JSON.stringify(count)}`,
    en: `--max-warnings must be a whole number from 0, got ${JSON.stringify(count)}`,
  });
};

const checkOptions = (args: Arguments, library: RuleLibrary, locale: "zh-CN" | "en"): CheckOptions => {
  const rules: RuleSettings = Object.fromEntries(
    args.options.filter(({ name }) => name === "rule").map(({ value }) => ruleSetting(library, value)),
  );
  const date = asOf(args);
  const kind = lastValue(args, "kind");
  return {
    locale,
    limits: givenLimits(args),
    preset: presetName(args),
    rules,
    localRules: library.local,
    ...(kind === "annual-report" || kind === "work-plan" ? { kind } : {}),
    ...(date === null ? {} : { asOf: date }),
  };
};

const writerFor = (
  format: (typeof CHECK_FORMATS)[number],
  options: RenderOptions,
): ReportWriter<CheckEntry, Summary> => {
  switch (format) {
    case "json":
      return checkJsonWriter(tool);
    case "ndjson":
      return checkNdjsonWriter();
    case "pretty":
      return prettyWriter(options);
  }
};

const companionDocuments = async (
  { previous, plan }: CompanionEntries,
  settings: CheckSettings,
  standardInput: StandardInputSettings,
): Promise<CompanionDocuments> =>
  readCompanions(
    {
      ...(previous === undefined ? {} : { previous: await documentAt(previous, settings, standardInput) }),
      ...(plan === undefined ? {} : { plan: await documentAt(plan, settings, standardInput) }),
    },
    settings,
  );

/** `fazhi check`: one document after the other, each written as soon as it is done and then forgotten. */
export const checkCommand: Command = async ({ args: given, locale, isNamed }) => {
  const args = readArguments("check", given);
  if (isGiven(args, "help")) return printHelp("check", locale);

  const planned = plannedOutputs(args.options, CHECK_FORMATS, "pretty");
  const failOn = FAIL_ON.find((level) => level === lastValue(args, "fail-on")) ?? "error";
  const warningLimit = maxWarnings(args);
  const times = isGiven(args, "timing") ? startRuleTimes() : null;
  const settings = {
    ...checkSettings(checkOptions(args, await ruleLibrary(args), locale), companionNames(args)),
    ...(times === null ? {} : { timing: times }),
    ...(isGiven(args, "debug") ? { onFault: reportFault } : {}),
  };
  const { entries, standardInput } = await documentPaths("check", args, isNamed);
  const companions = await givenCompanions(args, entries);

  const quiet = isGiven(args, "quiet");
  const isOnStandardOutput = planned.some(({ file }) => file === null);
  const sinks = openSinks(planned, [...entries, ...Object.values(companions)], (format, place) =>
    writerFor(format, { ...place, locale, quiet }),
  );
  let summary = emptySummary();
  const write = async (document: CheckEntry): Promise<void> => {
    summary = withDocument(summary, document);
    if ("error" in document && !isOnStandardOutput) reportUnreadable(document);
    await sinks.document(document);
  };
  try {
    await sinks.begin();
    const { given, unreadable } = await companionDocuments(companions, settings, standardInput);
    for (const entry of entries) {
      const found = await documentAt(entry, settings, standardInput);
      await write("error" in found ? found : await checkDocument(found, { ...settings, companions: given }));
    }
    for (const companion of unreadable) await write(companion);
    await sinks.end(summary);
  } finally {
    sinks.discard();
  }
  if (times !== null) writeFault(times.table(entries.length, locale));
  return exitCodeOf(summary, failOn, warningLimit);
};
