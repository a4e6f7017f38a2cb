import {
  type InspectTable,
  inspectCsvWriter,
  inspectJsonWriter,
  inspectNdjsonWriter,
  inspectTableWriter,
  type RenderOptions,
  type ReportWriter,
  treeWriter,
} from "@fazhi/reporters";
import type { InspectOutput } from "@fazhi/schema";
import { inspectDocument } from "../inspect-document.js";
import { readSettings } from "../options.js";
import { documentAt } from "../path-documents.js";
import { isGiven, lastValue, readArguments } from "./arguments.js";
import type { Command } from "./command.js";
import { documentPaths } from "./document-paths.js";
import { reportFault, reportUnreadable } from "./fault-report.js";
import { givenTable, isTableFormat } from "./given-table.js";
import { printHelp } from "./help.js";
import { givenLimits } from "./limits.js";
import { INSPECT_FORMATS } from "./option-table.js";
import { plannedOutputs } from "./planned-outputs.js";
import { openSinks } from "./result-sinks.js";

type InspectEntry = InspectOutput["documents"][number];

const writerFor = (
  format: (typeof INSPECT_FORMATS)[number],
  table: InspectTable | null,
  { isFile, ...options }: RenderOptions & { readonly isFile: boolean },
): ReportWriter<InspectEntry, void> => {
  switch (format) {
    case "csv":
      return inspectCsvWriter(table ?? "documents", { byteOrderMark: isFile });
    case "json":
      return inspectJsonWriter();
    case "ndjson":
      return table === null ? inspectNdjsonWriter() : inspectTableWriter(table);
    case "tree":
      return treeWriter(options);
  }
};

/** `fazhi inspect`: what was understood of each document, written as soon as it is done. */
export const inspectCommand: Command = async ({ args: given, locale, isNamed }) => {
  const args = readArguments("inspect", given);
  if (isGiven(args, "help")) return printHelp("inspect", locale);

  const planned = plannedOutputs(args.options, INSPECT_FORMATS, "tree");
  const table = givenTable(args, planned);
  const kind = lastValue(args, "kind");
  const settings = {
    ...readSettings({
      locale,
      limits: givenLimits(args),
      explain: isGiven(args, "explain"),
      ...(kind === "annual-report" || kind === "work-plan" ? { kind } : {}),
    }),
    ...(isGiven(args, "debug") ? { onFault: reportFault } : {}),
  };
  const { entries, standardInput } = await documentPaths("inspect", args, isNamed);

  // The other tables have no row for a document that could not be read.
  const showsUnreadable = planned.some(
    ({ format, file }) => file === null && (!isTableFormat(format) || table === null || table === "documents"),
  );
  const sinks = openSinks(planned, entries, (format, place) => writerFor(format, table, { ...place, locale }));
  let unreadable = 0;
  try {
    await sinks.begin();
    for (const entry of entries) {
      const found = await documentAt(entry, settings, standardInput);
      const document = "error" in found ? found : await inspectDocument(found, settings);
      if ("error" in document) unreadable += 1;
      if ("error" in document && !showsUnreadable) reportUnreadable(document);
      await sinks.document(document);
    }
    await sinks.end();
  } finally {
    sinks.discard();
  }
  return unreadable > 0 ? 3 : 0;
};
