import type { Guard } from "../guard.js";
import type { SourceBuilder } from "../source-builder.js";
import type { OpenPdf } from "./document.js";

/** Kinds of annotation that carry what somebody remarked (ISO 32000-1, 12.5.6). */
const NOTES = new Set(["Text", "FreeText", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret"]);

/** Says what a PDF has beside its text: attached files, signatures, notes. None of it is read. */
export async function addExtras({ document, within }: OpenPdf, builder: SourceBuilder, guard: Guard): Promise<void> {
  const attached: unknown = await within(document.getAttachments().catch(() => null));
  for (const file of valuesOf(attached)) {
    if (isRecord(file) && typeof file.filename === "string") builder.attach({ name: file.filename, target: null });
  }
  const fields: unknown = await within(document.getFieldObjects().catch(() => null));
  const signatures = valuesOf(fields)
    .flatMap(entriesOf)
    .filter((field) => isRecord(field) && field.type === "signature");
  if (signatures.length > 0) builder.remark("digital-signature", { count: signatures.length });
  const comments = await countNotes({ document, within }, guard);
  if (comments > 0) builder.remark("comments-ignored", { count: comments });
}

async function countNotes({ document, within }: Pick<OpenPdf, "document" | "within">, guard: Guard): Promise<number> {
  let count = 0;
  for (let number = 1; number <= document.numPages; number++) {
    await guard.breathe();
    const page = document.getPage(number);
    const annotations: unknown = await within(page.then((one) => one.getAnnotations()).catch(() => []));
    count += entriesOf(annotations).filter(isNote).length;
  }
  return count;
}

function isNote(annotation: unknown): boolean {
  if (!isRecord(annotation) || !NOTES.has(String(annotation.subtype))) return false;
  const content: unknown = annotation.contentsObj;
  return isRecord(content) && typeof content.str === "string" && content.str.trim() !== "";
}

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const valuesOf = (value: unknown): readonly unknown[] => {
  if (value instanceof Map) return [...value.values()];
  return isRecord(value) ? Object.values(value) : [];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
