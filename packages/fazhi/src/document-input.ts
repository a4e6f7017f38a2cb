import type { Locale } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { type ReadLimits, read } from "@fazhi/reader";
import type { DocumentKind, Format, Report, SourceText, UnreadableDocument } from "@fazhi/schema";
import { diagnosticText } from "./diagnostic-text.js";

/** A document with the path it is to be shown under; `content` is bytes, or text that is decoded already. */
export interface DocumentInput {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** The name that may tell the format; the last part of the path when left out. */
  readonly fileName?: string;
  /** The `Content-Type` of the HTTP answer, where the document came by one: a hint for the encoding. */
  readonly contentType?: string;
}

/** What holds for reading and understanding every document of a call. */
export interface ReadSettings {
  readonly kind: "auto" | DocumentKind;
  readonly year: number | null;
  readonly format: Format | null;
  readonly encoding: string | null;
  /** Bounds of reading that differ from the defaults. */
  readonly limits: Partial<ReadLimits>;
  readonly signal: AbortSignal | null;
  /** Whether the text is searched for figures, citations and all other lists of facts. */
  readonly facts: boolean;
  /** Whether the report says why it was understood as it was. */
  readonly explain: boolean;
  readonly locale: Locale;
  /** Told about a fault of our own while a document was processed; the document then stands as unreadable. */
  readonly onFault?: (path: string, error: unknown) => void;
}

export interface UnderstoodDocument {
  readonly source: SourceText;
  readonly report: Report;
}

const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);

/** A document that could not be read, as it stands in the results. */
export const unreadable = (path: string, code: string, message: string): UnreadableDocument => ({
  path,
  error: { code, message },
});

const FAULT: Readonly<Record<Locale, string>> = {
  "zh-CN": "处理时程序内部出错，本文件未能检查；请用 --debug 重试并反馈",
  en: "an internal fault kept this document from being processed; try again with --debug and report it",
};

/**
 * Reads and parses a document and hands it on. Whatever goes wrong is a value: what the reader
 * refuses, and also a fault of our own (code `internal`), so that the documents after it are not lost.
 */
export const understand = async <Result>(
  { path, content, fileName = baseName(path), contentType }: DocumentInput,
  settings: ReadSettings,
  use: (document: UnderstoodDocument) => Result,
): Promise<Result | UnreadableDocument> => {
  try {
    const result = await read(content, {
      fileName,
      ...(settings.format === null ? {} : { format: settings.format }),
      ...(settings.encoding === null ? {} : { encoding: settings.encoding }),
      ...(contentType === undefined ? {} : { contentType }),
      ...(settings.signal === null ? {} : { signal: settings.signal }),
      limits: settings.limits,
    });
    if (!result.ok) {
      const [reason] = result.diagnostics;
      if (reason === undefined) return unreadable(path, "unreadable", "");
      return unreadable(path, reason.code, diagnosticText(reason, settings.locale));
    }
    const report = parse(result.source, {
      kind: settings.kind,
      facts: settings.facts,
      explain: settings.explain,
      ...(settings.year === null ? {} : { year: settings.year }),
    });
    return use({ source: result.source, report });
  } catch (error) {
    settings.onFault?.(path, error);
    return unreadable(path, "internal", FAULT[settings.locale]);
  }
};
