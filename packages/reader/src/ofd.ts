import type { SourceText } from "@fazhi/schema";
import { childElement, childElements, elementAt, textOf } from "./container/xml.js";
import type { FileDocument } from "./format-reader.js";
import type { Guard } from "./guard.js";
import { fileReader } from "./guarded.js";
import { countComments } from "./ofd/annotations.js";
import { listAttachments } from "./ofd/attachments.js";
import { type OfdDocument, pageElements, readDocument } from "./ofd/document.js";
import { addDocument, hasText, isDrawn } from "./ofd/document-text.js";
import { OfdPackage, type Part } from "./ofd/package.js";
import { countSignatures } from "./ofd/signatures.js";
import { titleHint } from "./ofd/title-hint.js";
import { Refusal } from "./refusal.js";
import { SourceBuilder } from "./source-builder.js";

/**
 * Reads an OFD package (GB/T 33190-2016): the text of its pages by its place on them, all documents of the package in
 * order. Watermarks, the pictures of seals and the notes of readers are no text.
 *
 * @throws Refusal `encrypted`, `damaged`, `no-text-layer`, `unsafe-archive`, `xml-doctype`, `limit-exceeded`, `aborted`,
 *   `timed-out`
 */
export async function ofdSource(file: FileDocument, guard: Guard): Promise<SourceText> {
  const builder = new SourceBuilder();
  const ofd = OfdPackage.open(file.bytes, guard, builder);
  const entry = ofd.entry();
  const bodies = childElements(entry.root, "DocBody");
  const parts = bodies.flatMap((body) => {
    const place = childElement(body, "DocRoot");
    return place === null ? [] : (ofd.read(textOf(place), entry.name) ?? []);
  });
  if (parts.length === 0) throw new Refusal("damaged", { format: "ofd", part: "Document.xml" });

  const documents = await readDocuments(parts, ofd, guard);
  requireText(documents);
  for (const document of documents) await addDocument(document, builder, guard);

  let comments = 0;
  for (const part of parts) {
    comments += countComments(part, ofd);
    listAttachments(part, ofd, builder);
  }
  if (comments > 0) builder.remark("comments-ignored", { count: comments });
  const signatures = countSignatures(entry, ofd);
  if (signatures > 0) builder.remark("digital-signature", { count: signatures });

  const titles = bodies.map((body) => titleHint(textOf(elementAt(body, "DocInfo", "Title") ?? EMPTY)));
  const title = titles.find((each) => each !== null);
  const hints = title === undefined || title === null ? {} : { title };
  return builder.build({ format: "ofd", encoding: "utf-8", fileName: file.fileName, hints });
}

/** Reads the bytes of an OFD package, whatever its name: its text, or one diagnostic with the reason why not. */
export const readOfd = fileReader("ofd", ofdSource);

const EMPTY = { name: "", attributes: new Map<string, string>(), children: [] };

async function readDocuments(parts: readonly Part[], ofd: OfdPackage, guard: Guard): Promise<readonly OfdDocument[]> {
  const documents: OfdDocument[] = [];
  let before = 0;
  for (const part of parts) {
    documents.push(await readDocument(part, before, ofd, guard));
    before += pageElements(part.root).length;
  }
  if (documents.every(({ pages }) => pages.length === 0)) {
    throw new Refusal("damaged", { format: "ofd", part: before === 0 ? "Pages" : "Content.xml" });
  }
  return documents;
}

/** Pages of images, or of outlines instead of characters, hold nothing that could be read; blank ones are just empty. */
function requireText(documents: readonly OfdDocument[]): void {
  if (documents.some(hasText)) return;
  const pages = documents.flatMap((document) => document.pages.map((page) => isDrawn(page, document, [])));
  if (pages.includes(true)) throw new Refusal("no-text-layer", { format: "ofd", pages: pages.length });
}
