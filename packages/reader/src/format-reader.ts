import type { SourceText } from "@fazhi/schema";
import type { Guard } from "./guard.js";
import type { DecodedDocument } from "./plain-text.js";

/** A document that is read from its bytes, because they are no text. */
export interface FileDocument {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
}

/**
 * Reads the structure that a format marks in its text; may end with a thrown `Refusal`. What it cannot understand is a
 * diagnostic of the result.
 */
export type TextFormatReader = (document: DecodedDocument, guard: Guard) => SourceText | Promise<SourceText>;

/** The same for a format of bytes. */
export type FileFormatReader = (file: FileDocument, guard: Guard) => SourceText | Promise<SourceText>;
