import type { InspectOutput } from "@fazhi/schema";
import { csvRecord } from "./csv.js";
import { type InspectTable, TABLE_ROWS } from "./inspect-rows.js";
import { stringify } from "./json.js";
import { printableName } from "./printable.js";
import type { ReportWriter } from "./report-writer.js";

type InspectEntry = InspectOutput["documents"][number];

/** How a CSV is written. */
export interface CsvOptions {
  /** Begin with a byte-order mark, by which Excel tells UTF-8 in a file. Off, as a pipe wants it. */
  readonly byteOrderMark?: boolean;
}

/**
 * The CSV of `fazhi inspect --format csv`: a header, then the rows of each document as it comes. Documents
 * that could not be read have rows in the table `documents` only.
 */
export const inspectCsvWriter = (
  table: InspectTable,
  { byteOrderMark = false }: CsvOptions = {},
): ReportWriter<InspectEntry, void> => {
  const { names, rows } = TABLE_ROWS[table];
  return {
    begin: () => `${byteOrderMark ? "\ufeff" : ""}${csvRecord(names)}`,
    document: (document) => {
      // Two paths never look alike, as two texts may.
      const path = printableName(document.path);
      return rows(document)
        .map(([, ...cells]) => csvRecord([path, ...cells]))
        .join("");
    },
    end: () => "",
  };
};

/** NDJSON of `fazhi inspect --format ndjson --table …`: one row per line, text as found. */
export const inspectTableWriter = (table: InspectTable): ReportWriter<InspectEntry, void> => {
  const { names, rows } = TABLE_ROWS[table];
  return {
    begin: () => "",
    document: (document) =>
      rows(document)
        .map((cells) => `${stringify(Object.fromEntries(names.map((name, index) => [name, cells[index]])))}\n`)
        .join(""),
    end: () => "",
  };
};
