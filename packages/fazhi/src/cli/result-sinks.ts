import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { isBrokenPipe, openWholeFile, type PathEntry } from "@fazhi/node";
import type { RenderOptions, ReportWriter } from "@fazhi/reporters";
import { cannotWrite } from "./output-fault.js";
import type { PlannedOutput } from "./planned-outputs.js";
import { openStandardOutput } from "./standard-output.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** The places results go to, written document by document. */
export interface ResultSinks<Document, Totals> {
  begin(): Promise<void>;
  document(document: Document): Promise<void>;
  end(totals: Totals): Promise<void>;
  /** Removes half-written files; harmless after `end`. */
  discard(): void;
}

/** Where a writer's text goes: colours and columns that suit it, and whether it is kept as a file. */
type Place = Pick<RenderOptions, "color" | "columns"> & { readonly isFile: boolean };

interface Sink<Document, Totals> {
  readonly writer: ReportWriter<Document, Totals>;
  readonly write: (text: string) => Promise<void> | void;
  readonly commit: () => void;
  readonly discard: () => void;
  readonly isClosed: () => boolean;
}

const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

/** A report written over the document it speaks of would be the end of the document. */
const refuseInputs = (file: string, entries: readonly PathEntry[]): void => {
  const target = realPath(file);
  if (!entries.some((entry) => entry.kind === "file" && realPath(entry.file) === target)) return;
  throw new UsageError({
    "zh-CN": `--output ${file} 正是要读取的文件；请换一个文件名`,
    en: `--output ${file} is one of the documents; use another name`,
  });
};

/** Whether a file lies there afterwards, new or replaced: not a pipe, a device or `/dev/stdout` that is one. */
const isKept = (file: string): boolean => {
  try {
    return statSync(file).isFile();
  } catch {
    // Not there yet; what else there is, opening it will say.
    return true;
  }
};

const fileSink = <Document, Totals>(file: string, writer: ReportWriter<Document, Totals>): Sink<Document, Totals> => {
  const guarded = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw cannotWrite(file, error);
    }
  };
  const opened = guarded(() => openWholeFile(file));
  let closed = false;
  return {
    writer,
    write(text) {
      try {
        opened.write(text);
      } catch (error) {
        // A pipe whose reader has gone, as on standard output.
        if (!isBrokenPipe(error)) throw cannotWrite(file, error);
        closed = true;
      }
    },
    commit: () => guarded(() => opened.commit()),
    discard: () => opened.discard(),
    isClosed: () => closed,
  };
};

const standardSink = <Document, Totals>(
  writerFor: (place: Terminal) => ReportWriter<Document, Totals>,
): Sink<Document, Totals> => {
  const output = openStandardOutput();
  return {
    writer: writerFor(output.terminal),
    write: (text) => output.write(text),
    commit() {},
    discard() {},
    isClosed: () => output.isClosed,
  };
};

/**
 * Opens every place that results go to, before any document is read: what cannot be written is a
 * usage fault, and nothing has been checked then.
 *
 * @param writerFor makes the writer of a format; colours and columns are those of the place.
 * @throws UsageError for a file that cannot be written or is one of the documents.
 */
export const openSinks = <Format extends string, Document, Totals>(
  planned: readonly PlannedOutput<Format>[],
  entries: readonly PathEntry[],
  writerFor: (format: Format, place: Place) => ReportWriter<Document, Totals>,
): ResultSinks<Document, Totals> => {
  const sinks: Sink<Document, Totals>[] = [];
  const discard = (): void => {
    for (const sink of sinks) sink.discard();
  };
  try {
    for (const { format, file } of planned) {
      if (file === null) sinks.push(standardSink((terminal) => writerFor(format, { ...terminal, isFile: false })));
      else {
        refuseInputs(file, entries);
        sinks.push(fileSink(file, writerFor(format, { isFile: isKept(file) })));
      }
    }
  } catch (error) {
    discard();
    throw error;
  }
  const toAll = async (text: (writer: ReportWriter<Document, Totals>) => string): Promise<void> => {
    for (const sink of sinks) if (!sink.isClosed()) await sink.write(text(sink.writer));
  };
  return {
    begin: () => toAll((writer) => writer.begin()),
    document: (document) => toAll((writer) => writer.document(document)),
    async end(totals) {
      await toAll((writer) => writer.end(totals));
      for (const sink of sinks) sink.commit();
    },
    discard,
  };
};
