import type { GivenOption } from "./arguments.js";
import { UsageError } from "./usage-error.js";

/** One result to be written: in which format, and to which file (null: standard output). */
export interface PlannedOutput<Format extends string> {
  readonly format: Format;
  readonly file: string | null;
}

/**
 * Pairs formats and files: an `--output` belongs to the `--format` before it; one of each belong
 * together in either order; without any `--format` it takes the fallback.
 *
 * @throws UsageError for two results on standard output, two files for one format, or one file twice.
 */
export const plannedOutputs = <Format extends string>(
  options: readonly GivenOption[],
  formats: readonly Format[],
  fallback: Format,
): readonly PlannedOutput<Format>[] => {
  const given = options.filter(({ name }) => name === "format" || name === "output");
  const [first, second] = given;
  const ordered = given.length === 2 && first?.name === "output" && second?.name === "format" ? [second, first] : given;

  const planned: { format: Format; file: string | null }[] = [];
  for (const { name, value } of ordered) {
    if (name === "format") {
      const format = formats.find((one) => one === value);
      if (format !== undefined) planned.push({ format, file: null });
      continue;
    }
    const last = planned.at(-1);
    if (last === undefined) planned.push({ format: fallback, file: value });
    else if (last.file === null) last.file = value;
    else {
      throw new UsageError({
        "zh-CN": `--output ${value} 前面没有对应的 --format；请给每个 --output 各写一个 --format`,
        en: `--output ${value} has no --format before it; give each --output a --format of its own`,
      });
    }
  }
  if (planned.length === 0) planned.push({ format: fallback, file: null });

  if (planned.filter(({ file }) => file === null).length > 1) {
    throw new UsageError({
      "zh-CN": "只能有一种格式写到标准输出；请给其余的 --format 各加一个 --output 文件",
      en: "only one format can go to standard output; give each other --format an --output file",
    });
  }
  const files = planned.map(({ file }) => file).filter((file) => file !== null);
  const repeated = files.find((file, index) => files.indexOf(file) !== index);
  if (repeated !== undefined) {
    throw new UsageError({
      "zh-CN": `--output ${repeated} 给出了两次；请用不同的文件`,
      en: `--output ${repeated} is given twice; use different files`,
    });
  }
  return planned;
};
