import type { Diagnostic } from "@fazhi/schema";
import type { DataArgument, DiagnosticCode } from "./messages.js";

/**
 * Ends the reading of a document from within a format reader, however deep; `guarded` turns it into a value. It never
 * leaves this package.
 */
export class Refusal<Code extends DiagnosticCode = DiagnosticCode> extends Error {
  override readonly name = "Refusal";
  readonly code: Code;
  readonly data: Diagnostic["data"];

  constructor(code: Code, ...data: DataArgument<Code>);
  constructor(code: Code, data: Diagnostic["data"] = {}) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

/**
 * Whether an error is a refusal. By its name and not by `instanceof`: where each format is a bundle of its own, as in the
 * command, every bundle has a class of this name.
 */
export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && error.name === "Refusal" && "code" in error && "data" in error;
