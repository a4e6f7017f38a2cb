import type { CheckOutput, InspectOutput } from "@fazhi/schema";
import type { InspectTable } from "./inspect-rows.js";
import { type CsvOptions, inspectCsvWriter, inspectTableWriter } from "./inspect-table.js";
import { checkJsonWriter, checkNdjsonWriter, inspectJsonWriter, inspectNdjsonWriter } from "./json.js";
import type { RenderOptions } from "./options.js";
import { prettyWriter } from "./pretty.js";
import type { ReportWriter } from "./report-writer.js";
import { treeWriter } from "./tree.js";

const write = <Document, Totals>(
  writer: ReportWriter<Document, Totals>,
  documents: readonly Document[],
  totals: Totals,
): string => {
  let report = writer.begin();
  for (const document of documents) report += writer.document(document);
  return report + writer.end(totals);
};

/** A check as indented JSON, ended by a line break; the same bytes as the command's `--format json`. */
export const renderCheckJson = (output: CheckOutput): string =>
  write(checkJsonWriter(output.tool), output.documents, output.summary);

/** A check as NDJSON: one document per line, `{"summary":…}` last. */
export const renderCheckNdjson = (output: CheckOutput): string =>
  write(checkNdjsonWriter(), output.documents, output.summary);

/** A check as a person reads it. */
export const renderPretty = (output: CheckOutput, options: RenderOptions = {}): string =>
  write(prettyWriter(options), output.documents, output.summary);

/** An inspection as indented JSON, ended by a line break. */
export const renderInspectJson = (output: InspectOutput): string =>
  write(inspectJsonWriter(), output.documents, undefined);

/** An inspection as NDJSON: one document per line. */
export const renderInspectNdjson = (output: InspectOutput): string =>
  write(inspectNdjsonWriter(), output.documents, undefined);

/**
 * One table of an inspection as CSV (RFC 4180), with a header; text that a spreadsheet would run is
 * disarmed. The same bytes as the command's `--format csv`.
 */
export const renderInspectCsv = (
  output: InspectOutput,
  table: InspectTable = "documents",
  options: CsvOptions = {},
): string => write(inspectCsvWriter(table, options), output.documents, undefined);

/** One table of an inspection as NDJSON: one row per line. */
export const renderInspectTable = (output: InspectOutput, table: InspectTable = "documents"): string =>
  write(inspectTableWriter(table), output.documents, undefined);

/** An inspection as a person reads it: profile, outline, contents and facts. */
export const renderTree = (output: InspectOutput, options: RenderOptions = {}): string =>
  write(treeWriter(options), output.documents, undefined);
