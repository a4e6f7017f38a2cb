import type { InspectedDocument, UnreadableDocument } from "@fazhi/schema";
import { renderDiagnostics } from "./diagnostic-text.js";
import { type DocumentInput, type ReadSettings, understand } from "./document-input.js";

/** What was understood of one document. Never rejects; a document that could not be read is a value. */
export const inspectDocument = (
  input: DocumentInput,
  settings: ReadSettings,
): Promise<InspectedDocument | UnreadableDocument> =>
  understand(input, settings, ({ source, report }) => ({
    path: input.path,
    format: source.format,
    encoding: source.encoding,
    attachments: source.attachments,
    ...report,
    diagnostics: renderDiagnostics([...source.diagnostics, ...report.diagnostics], settings.locale),
  }));
