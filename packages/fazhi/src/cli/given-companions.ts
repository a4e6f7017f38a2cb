import type { CompanionName } from "@fazhi/engine";
import { expandPaths, nothingMatched, type PathEntry } from "@fazhi/node";
import { printableName } from "@fazhi/reporters";
import { fileErrorText } from "../path-documents.js";
import type { Arguments } from "./arguments.js";
import { UsageError } from "./usage-error.js";

/** The files given with `--previous` and `--plan`. */
export type CompanionEntries = Readonly<Partial<Record<CompanionName, PathEntry>>>;

const NAMES: readonly CompanionName[] = ["previous", "plan"];

/** Which companions stand on the command line. */
export const companionNames = ({ options }: Arguments): readonly CompanionName[] =>
  NAMES.filter((name) => options.some((option) => option.name === name));

/**
 * The files given with `--previous` and `--plan`. One that is there and cannot be read is an entry all the same.
 *
 * @throws UsageError for a file that is not there, for more than one, and beside more than one document.
 */
export const givenCompanions = async (args: Arguments, documents: readonly PathEntry[]): Promise<CompanionEntries> => {
  const given: Partial<Record<CompanionName, PathEntry>> = {};
  for (const name of companionNames(args)) {
    if (documents.length > 1) throw besideSeveral(name, documents.length);
    given[name] = await onlyEntry(
      name,
      args.options.filter((option) => option.name === name).map(({ value }) => value),
    );
  }
  const fromStandardInput = [...documents, ...Object.values(given)].filter(({ kind }) => kind === "stdin");
  if (fromStandardInput.length > 1) {
    throw new UsageError({
      "zh-CN": "标准输入（-）只能用于一份文件；其余请写文件名",
      en: "standard input (-) can be one document only; give the names of the others",
    });
  }
  return given;
};

const onlyEntry = async (name: CompanionName, values: readonly string[]): Promise<PathEntry> => {
  const entries = await expandPaths(values);
  const [entry] = entries;
  if (entry === undefined || entries.length > 1 || values.length > 1) {
    const count = Math.max(entries.length, values.length);
    throw new UsageError({
      "zh-CN": `--${name} 应为一个文件，实际为 ${count} 个（${values.map(printableName).join("、")}）；请写一个文件名`,
      en: `--${name} takes one file, got ${count} (${values.map(printableName).join(", ")}); give the name of one`,
    });
  }
  if (entry.kind !== "failed" || !nothingMatched(entries)) return entry;
  const path = printableName(entry.path);
  throw new UsageError({
    "zh-CN": `--${name}：${path}：${fileErrorText(entry.error, "zh-CN")}`,
    en: `--${name}: ${path}: ${fileErrorText(entry.error, "en")}`,
  });
};

const besideSeveral = (name: CompanionName, documents: number): UsageError =>
  new UsageError({
    "zh-CN": `--${name} 只与一份文件同用，实际为 ${documents} 份；请逐份检查`,
    en: `--${name} goes with one document, got ${documents}; check them one by one`,
  });
