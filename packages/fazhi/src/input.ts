/** The text of a document, or its bytes. */
export type Content = string | Uint8Array | ArrayBuffer;

/** A document: its text, its bytes, or either with the path it is to be shown under. */
export type Input =
  | Content
  | { readonly path?: string; readonly content: Content /** HTTP Content-Type */; readonly contentType?: string };
