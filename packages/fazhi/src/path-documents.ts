import { type Locale, renderTemplate } from "@fazhi/engine";
import { DEFAULT_MAX_BYTES, type FileError, fileMessages, type PathEntry, readFileBytes } from "@fazhi/node";
import type { UnreadableDocument } from "@fazhi/schema";
import { type DocumentInput, type ReadSettings, unreadable } from "./document-input.js";

/** The one line that a person reads about an error of the file system. */
export const fileErrorText = ({ code, data }: FileError, locale: Locale): string =>
  renderTemplate(fileMessages[code][locale], data);

/** How standard input is shown and read. */
export interface StandardInputSettings {
  /** Shown as the path, and a hint for the format. */
  readonly name: string;
  readonly read: (maxBytes: number) => Promise<Uint8Array | FileError>;
}

/** The bytes behind a path entry, or the entry as an unreadable document. */
export const documentAt = async (
  entry: PathEntry,
  { locale, limits }: Pick<ReadSettings, "locale" | "limits">,
  standardInput: StandardInputSettings,
): Promise<DocumentInput | UnreadableDocument> => {
  const { maxBytes = DEFAULT_MAX_BYTES } = limits;
  switch (entry.kind) {
    case "failed":
      return unreadable(entry.path, entry.error.code, fileErrorText(entry.error, locale));
    case "file": {
      const result = readFileBytes(entry.file, { maxBytes });
      return result.ok
        ? { path: entry.path, content: result.bytes, fileName: entry.file }
        : unreadable(entry.path, result.error.code, fileErrorText(result.error, locale));
    }
    case "stdin": {
      const bytes = await standardInput.read(maxBytes);
      return bytes instanceof Uint8Array
        ? { path: standardInput.name, content: bytes, fileName: standardInput.name }
        : unreadable(standardInput.name, bytes.code, fileErrorText(bytes, locale));
    }
  }
};
