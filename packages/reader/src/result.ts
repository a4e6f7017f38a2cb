import type { Diagnostic, Format, SourceText, Span } from "@fazhi/schema";
import type { ReadLimits } from "./limits.js";
import type { DataArgument, DiagnosticCode, DiagnosticData } from "./messages.js";

/** How to read one document. Everything is optional: format and encoding are found in the bytes. */
export interface ReadOptions {
  /** Name of the file, without or with its folder. A hint for the format, never proof of it. */
  readonly fileName?: string;
  /** The format, where the caller knows it. Bytes of another kind of file are still refused. */
  readonly format?: Format;
  /** `utf-8`, `utf-16le`, `utf-16be`, `gb18030` or `big5` (and their usual aliases). A byte-order mark outranks it. */
  readonly encoding?: string;
  /** The `Content-Type` of the HTTP answer, where the document came by one. A hint for the encoding. */
  readonly contentType?: string;
  /** Bounds to lower or raise; the others keep their defaults. */
  readonly limits?: Partial<ReadLimits>;
  readonly signal?: AbortSignal;
}

/** A document as text, or the reason why it could not be read. A bad document is a value, never an exception. */
export type ReadResult =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** A refusal: one diagnostic that is about the document as a whole. */
export function refuse<Code extends DiagnosticCode>(code: Code, ...data: DataArgument<Code>): ReadResult;
export function refuse(code: DiagnosticCode, data: Diagnostic["data"] = {}): ReadResult {
  return refusalOf({ code, data });
}

/** The same of a code and data that have been matched already. */
export const refusalOf = ({ code, data }: Pick<Diagnostic, "code" | "data">): ReadResult => ({
  ok: false,
  diagnostics: [{ code, data, line: null, span: null }],
});

/** A remark about a place of the text; the document is read all the same. */
export const remark = <Code extends DiagnosticCode>(
  code: Code,
  data: DiagnosticData<Code>,
  text: string,
  span: Span,
): Diagnostic => ({
  code,
  data,
  line: lineAt(text, span.start),
  span,
});

/** 1-based line of an offset: 1 and the line feeds before it. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
