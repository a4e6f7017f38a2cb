import type { CheckOutput, Summary, UnreadableDocument } from "@fazhi/schema";
import { checklist } from "./checklist.js";
import { documentHead, pathLine } from "./document-head.js";
import { findings } from "./findings.js";
import { crashNotes, diagnosticNotes, notCheckedNotes } from "./notes.js";
import { type RenderOptions, type Surface, surfaceOf } from "./options.js";
import { paragraph } from "./paragraph.js";
import { printable } from "./printable.js";
import type { ReportWriter } from "./report-writer.js";
import { totals } from "./totals.js";

type CheckEntry = CheckOutput["documents"][number];

/** A document that could not be read: its path and the reason. */
export const unreadableBlock = ({ path, error }: UnreadableDocument, surface: Surface): string => {
  const { labels, columns, paint } = surface;
  return (
    pathLine(path, surface) +
    paragraph([{ text: `✘ ${labels.unreadable}`, style: "red" }, { text: printable(error.message) }], {
      columns,
      indent: 2,
      hanging: 4,
      paint,
    })
  );
};

const documentBlock = (entry: CheckEntry, surface: Surface): string => {
  if ("error" in entry) return `${unreadableBlock(entry, surface)}\n`;
  if (surface.quiet) {
    const body = findings(entry, surface) + crashNotes(entry, surface);
    return body === "" ? "" : `${pathLine(entry.path, surface)}${body}\n`;
  }
  const notes =
    crashNotes(entry, surface) + diagnosticNotes(entry.diagnostics, surface) + notCheckedNotes(entry, surface);
  return `${documentHead(entry, surface)}${checklist(entry, surface)}${findings(entry, surface)}${notes === "" ? "" : `\n${notes}`}\n`;
};

/**
 * The report a person reads: for each document its head, the checklist of prescribed contents, the
 * findings with their place and legal basis, and what could not be understood; the totals.
 */
export const prettyWriter = (options: RenderOptions = {}): ReportWriter<CheckEntry, Summary> => {
  const surface = surfaceOf(options);
  return {
    begin: () => "",
    document: (entry) => documentBlock(entry, surface),
    end: (summary) => totals(summary, surface),
  };
};
