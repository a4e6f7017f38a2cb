import type { SourceText } from "@fazhi/schema";
import { childElement, childElements, type XmlElement } from "./container/xml.js";
import { addBody } from "./docx/blocks.js";
import { hintsOf } from "./docx/core-properties.js";
import { addNotes } from "./docx/notes.js";
import { listsOf } from "./docx/numbering-definitions.js";
import { openWordPackage, type WordPackage } from "./docx/package.js";
import type { ReadingContext } from "./docx/reading-context.js";
import { addRunningHeads } from "./docx/running-heads.js";
import { StoryReader } from "./docx/story.js";
import { StyleSheet } from "./docx/styles.js";
import { unframed } from "./docx/tables.js";
import type { FileDocument } from "./format-reader.js";
import type { Guard } from "./guard.js";
import { fileReader } from "./guarded.js";
import { Refusal } from "./refusal.js";
import { SourceBuilder } from "./source-builder.js";

/**
 * The text of a DOCX (ISO/IEC 29500, transitional and strict) as Word shows it, in reading order: headers, body,
 * footnotes, endnotes, footers. Automatic numbers are part of the text; tracked changes are taken as accepted; hidden
 * text, comments and the codes of fields are left out; text of content controls stays, prompts that nobody replaced too,
 * because they are printed.
 *
 * `origin.paragraph` counts the `w:p` elements of the body in document order from 1: empty ones, deleted ones and those
 * in table cells and content controls too, those in text boxes not (a text box has the number of the paragraph that it is
 * anchored to). A paragraph that several `w:p` make up after changes are accepted has the number of the first one with text.
 */
export async function docxSource(file: FileDocument, guard: Guard): Promise<SourceText> {
  const builder = new SourceBuilder();
  const unread = new Set<string>();
  const files = openWordPackage(file.bytes, guard, (part) => unread.add(part));
  await guard.breathe();
  const styles = new StyleSheet(files.byType("styles"));
  const context: ReadingContext = {
    styles,
    lists: listsOf(files.byType("numbering"), styles),
    guard,
    notes: [],
    sections: [],
    embedded: [],
    unread: [],
    tally: { insertions: 0, deletions: 0, unmapped: 0, images: 0 },
  };
  const body = childElement(files.document, "body");
  if (body === null) throw new Refusal("damaged", { format: "docx", part: "body" });
  const story = new StoryReader(context, true).read(body, isPreserved(files.document) || isPreserved(body));
  await guard.breathe();

  // Relationships are those of the part that names them: what other parts name later on is not meant.
  attachEmbedded(builder, files, context.embedded);
  const leftOut = new Set(context.unread);
  const images = context.tally.images;
  addRunningHeads(builder, "headerReference", files, context);
  const bodyStart = builder.offset;
  addBody(builder, unframed(story));
  if (builder.offset === bodyStart) refuseWithoutText(images, leftOut);
  await guard.breathe();
  addNotes(builder, files, context);
  addRunningHeads(builder, "footerReference", files, context);
  const comments = files.byType("comments");
  remarkOn(builder, files, context.tally, comments);
  for (const part of [...new Set([...unread, ...foreignParts(files, leftOut)])].slice(0, MOST_PARTS_NAMED)) {
    builder.remark("part-not-read", { part });
  }
  return builder.build({
    format: "docx",
    encoding: "utf-8",
    fileName: file.fileName,
    hints: hintsOf(files.properties),
  });
}

/** Bytes of a DOCX as text, whatever the name of the file; for what comes out see the README of the package. */
export const readDocx = fileReader("docx", docxSource);

const isPreserved = (element: XmlElement): boolean => element.attributes.get("space") === "preserve";

/** Pictures of pages, a document that only wraps one of another format (`w:altChunk`), or nothing. */
function refuseWithoutText(images: number, leftOut: ReadonlySet<string>): never {
  if (images > 0) throw new Refusal("no-text-layer", { format: "docx", pages: images });
  if (leftOut.size > 0) throw new Refusal("unsupported-format", { format: "docx (altChunk)" });
  throw new Refusal("empty");
}

function attachEmbedded(builder: SourceBuilder, files: WordPackage, embedded: readonly string[]): void {
  const ids = new Set(embedded);
  for (const { id, target } of files.relationships) {
    if (ids.has(id)) builder.attach({ name: target.slice(target.lastIndexOf("/") + 1), target });
  }
}

/** Parts that hold text of the document in a form that is not read. */
const FOREIGN_PARTS: ReadonlySet<string> = new Set(["aFChunk", "subDocument", "chart", "chartEx", "diagramData"]);

const foreignParts = (files: WordPackage, leftOut: ReadonlySet<string>): readonly string[] =>
  files.relationships.filter(({ id, type }) => FOREIGN_PARTS.has(type) || leftOut.has(id)).map(({ target }) => target);

const MOST_PARTS_NAMED = 20;

function remarkOn(
  builder: SourceBuilder,
  files: WordPackage,
  { insertions, deletions, unmapped }: ReadingContext["tally"],
  comments: XmlElement | null,
): void {
  if (insertions + deletions > 0) builder.remark("tracked-changes", { insertions, deletions });
  const count = comments === null ? 0 : childElements(comments, "comment").length;
  if (count > 0) builder.remark("comments-ignored", { count });
  const signatures = files.names.filter((name) => /^[/\\]?_xmlsignatures[/\\][^/\\]+\.xml$/i.test(name)).length;
  if (signatures > 0) builder.remark("digital-signature", { count: signatures });
  if (unmapped > 0) builder.remark("unmapped-characters", { count: unmapped });
}
