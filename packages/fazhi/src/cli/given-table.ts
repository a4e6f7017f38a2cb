import { INSPECT_TABLES, type InspectTable } from "@fazhi/reporters";
import type { Arguments } from "./arguments.js";
import type { INSPECT_FORMATS } from "./option-table.js";
import type { PlannedOutput } from "./planned-outputs.js";
import { UsageError } from "./usage-error.js";

type InspectFormat = (typeof INSPECT_FORMATS)[number];

/** Whether `--table` says something about this format. */
export const isTableFormat = (format: InspectFormat): boolean => format === "csv" || format === "ndjson";

/**
 * The table that `--table` asks for, or null without one.
 *
 * @throws UsageError when it is given twice, and when no result is in a format that has tables.
 */
export const givenTable = (
  { options }: Arguments,
  planned: readonly PlannedOutput<InspectFormat>[],
): InspectTable | null => {
  const [given, second] = options.filter(({ name }) => name === "table");
  if (given === undefined) return null;
  if (second !== undefined) {
    throw new UsageError({
      "zh-CN": `--table 给出了两次（${given.value}、${second.value}）；一次只输出一种表，请分次运行`,
      en: `--table is given twice (${given.value}, ${second.value}); one run gives one table, run the command once for each`,
    });
  }
  if (!planned.some(({ format }) => isTableFormat(format))) {
    const formats = planned.map(({ format }) => format);
    throw new UsageError({
      "zh-CN": `--table 只用于 csv 和 ndjson，实际格式为 ${formats.join("、")}；请加上 --format csv`,
      en: `--table is for the formats csv and ndjson, got ${formats.join(", ")}; use --format csv`,
    });
  }
  return INSPECT_TABLES.find((table) => table === given.value) ?? null;
};
