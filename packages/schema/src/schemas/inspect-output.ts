import * as z from "zod";
import { diagnostic } from "./position.js";
import { report } from "./report.js";
import { attachment, format } from "./source-text.js";

export const unreadableDocument = z
  .object({ path: z.string(), error: z.object({ code: z.string(), message: z.string() }) })
  .meta({ id: "UnreadableDocument", description: "A document that could not be read, and why." });

export const renderedDiagnostic = diagnostic
  .extend({ message: z.string() })
  .meta({ id: "RenderedDiagnostic", description: "A diagnostic with its text in the chosen language." });

export const inspectedDocument = report
  .extend({
    path: z.string(),
    format,
    encoding: z.string(),
    attachments: z.array(attachment),
    diagnostics: z.array(renderedDiagnostic),
  })
  .meta({ id: "InspectedDocument", description: "One document as `fazhi inspect` shows it." });

export const inspectOutput = z
  .object({
    schemaVersion: z.literal(1),
    documents: z.array(z.union([inspectedDocument, unreadableDocument])),
  })
  .meta({ id: "InspectOutput", description: "The output of `fazhi inspect --format json`." });
