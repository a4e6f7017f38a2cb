import type { CheckOutput, InspectOutput, Summary } from "@fazhi/schema";
import type { ReportWriter } from "./report-writer.js";

type CheckEntry = CheckOutput["documents"][number];
type InspectEntry = InspectOutput["documents"][number];

/** C1 controls and line separators: JSON allows them raw, a terminal and a line reader do not take them well. */
const RAW_CONTROLS = /[\u007f-\u009f\u2028\u2029]/g;

/** JSON in which nothing is left raw that a terminal or a line reader would act on. */
export const stringify = (value: unknown, indentation?: number): string =>
  JSON.stringify(value, null, indentation).replace(
    RAW_CONTROLS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const INDENTATION = 2;

/** A value as it stands inside an outer object: no line break occurs inside a JSON string, so all are layout. */
const nested = (value: unknown, levels: number): string =>
  stringify(value, INDENTATION).replaceAll("\n", `\n${" ".repeat(INDENTATION * levels)}`);

/** `{ …head, "documents": […], …tail }` with the documents written one by one. */
const documentList = <Document, Totals>(
  head: Readonly<Record<string, unknown>>,
  tail: (totals: Totals) => Readonly<Record<string, unknown>>,
): ReportWriter<Document, Totals> => {
  let count = 0;
  const member = ([key, value]: [string, unknown]): string => `  ${JSON.stringify(key)}: ${nested(value, 1)}`;
  return {
    begin() {
      count = 0;
      return `{\n${Object.entries(head)
        .map((entry) => `${member(entry)},\n`)
        .join("")}  "documents": [`;
    },
    document(document) {
      count += 1;
      return `${count === 1 ? "" : ","}\n    ${nested(document, 2)}`;
    },
    end(totals) {
      const members = Object.entries(tail(totals)).map((entry) => `,\n${member(entry)}`);
      return `${count === 0 ? "]" : "\n  ]"}${members.join("")}\n}\n`;
    },
  };
};

/** The JSON of `fazhi check --format json`, document by document. */
export const checkJsonWriter = (tool: CheckOutput["tool"]): ReportWriter<CheckEntry, Summary> =>
  documentList<CheckEntry, Summary>({ schemaVersion: 1, tool }, (summary) => ({ summary }));

/** The JSON of `fazhi inspect --format json`, document by document. */
export const inspectJsonWriter = (): ReportWriter<InspectEntry, void> =>
  documentList<InspectEntry, void>({ schemaVersion: 1 }, () => ({}));

/**
 * NDJSON of `fazhi check`: one document per line, the same objects as in `json`; the last line is
 * `{"summary":{…}}`.
 */
export const checkNdjsonWriter = (): ReportWriter<CheckEntry, Summary> => ({
  begin: () => "",
  document: (document) => `${stringify(document)}\n`,
  end: (summary) => `${stringify({ summary })}\n`,
});

/** NDJSON of `fazhi inspect`: one document per line and nothing else. */
export const inspectNdjsonWriter = (): ReportWriter<InspectEntry, void> => ({
  begin: () => "",
  document: (document) => `${stringify(document)}\n`,
  end: () => "",
});
