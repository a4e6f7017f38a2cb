import type { SourceText } from "@fazhi/schema";
import { descendants, elementAt, parseXml, textOf, type XmlElement } from "./container/xml.js";
import { openZip, type ZipPackage } from "./container/zip.js";
import { documentTitle } from "./flow/document-title.js";
import { writeFlow } from "./flow/write.js";
import type { FileDocument } from "./format-reader.js";
import type { Guard } from "./guard.js";
import { fileReader } from "./guarded.js";
import { BodyReader } from "./odt/body.js";
import { runningHeads } from "./odt/running-heads.js";
import { Styles } from "./odt/styles.js";
import { isRefusal, Refusal } from "./refusal.js";
import { SourceBuilder } from "./source-builder.js";

const PARTS = new Set([
  "content.xml",
  "styles.xml",
  "meta.xml",
  "meta-inf/manifest.xml",
  "meta-inf/documentsignatures.xml",
]);

/**
 * Reads an OpenDocument text (ODF 1.0 to 1.3). Automatic numbers are put into the text as if typed by hand.
 *
 * Origins count text:p and text:h of office:text from 1 in document order: empty ones, those in table cells, text boxes
 * and indexes too, but not those of notes, comments, deleted text, headers and footers.
 */
export async function odtSource({ bytes, fileName }: FileDocument, guard: Guard): Promise<SourceText> {
  const file = openZip(bytes, "odt", guard, (name) => PARTS.has(name.replaceAll("\\", "/").toLowerCase()));
  refuseEncrypted(file);
  const content = part(file, "content.xml", guard);
  await guard.breathe();
  const text = content === null ? null : elementAt(content, "body", "text");
  if (content === null || text === null) throw new Refusal("damaged", { format: "odt", part: "content.xml" });
  const styleSheet = stylePart(file, guard);
  await guard.breathe();
  const styles = new Styles(styleSheet === null ? [content] : [styleSheet, content]);
  const reader = new BodyReader(styles, guard);
  const body = reader.blocks(text);
  const { headers, footers } = runningHeads(styleSheet, reader.masterPages, styles, guard);
  await guard.breathe();

  const builder = new SourceBuilder();
  writeFlow(builder, { headers, body, notes: reader.notes, footers }, guard);
  if (builder.offset === 0 && reader.tally.images > 0) {
    throw new Refusal("no-text-layer", { format: "odt", pages: reader.tally.images });
  }
  if (styleSheet === null) builder.remark("part-not-read", { part: "styles.xml" });
  remarkChanges(builder, text);
  if (reader.tally.comments > 0) builder.remark("comments-ignored", { count: reader.tally.comments });
  const signatures = signatureCount(file, guard);
  if (signatures > 0) builder.remark("digital-signature", { count: signatures });
  const title = documentTitle(titleProperty(file, guard));
  const hints = title === null ? {} : { title };
  return builder.build({ format: "odt", encoding: "utf-8", fileName, hints });
}

export const readOdt = fileReader("odt", odtSource);

const part = (file: ZipPackage, name: string, guard: Guard): XmlElement | null => {
  const bytes = file.bytes(name);
  return bytes === null ? null : parseXml(bytes, "odt", name, guard);
};

/** Looked up in the text: the manifests of old programs have a DOCTYPE, which is refused elsewhere. */
function refuseEncrypted(file: ZipPackage): void {
  const manifest = file.bytes("META-INF/manifest.xml");
  if (manifest !== null && new TextDecoder().decode(manifest).includes("encryption-data")) {
    throw new Refusal("encrypted", { format: "odt" });
  }
}

/** Deleted text stands apart in text:tracked-changes; inserted text stands where it belongs. */
function remarkChanges(builder: SourceBuilder, text: XmlElement): void {
  let insertions = 0;
  let deletions = 0;
  for (const region of descendants(text, "changed-region")) {
    for (const change of region.children) {
      if (typeof change === "string") continue;
      if (change.name === "insertion") insertions++;
      else if (change.name === "deletion") deletions++;
    }
  }
  if (insertions + deletions > 0) builder.remark("tracked-changes", { insertions, deletions });
}

function signatureCount(file: ZipPackage, guard: Guard): number {
  const signatures = part(file, "META-INF/documentsignatures.xml", guard);
  return signatures === null ? 0 : [...descendants(signatures, "Signature")].length;
}

/** A damaged meta.xml costs the title only. */
function titleProperty(file: ZipPackage, guard: Guard): string | null {
  const meta = undamaged(() => part(file, "meta.xml", guard));
  const title = meta === null ? null : elementAt(meta, "meta", "title");
  return title === null ? null : textOf(title);
}

/** Without its styles a document loses numbers and headings, but no text. */
const stylePart = (file: ZipPackage, guard: Guard): XmlElement | null =>
  undamaged(() => part(file, "styles.xml", guard));

function undamaged<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (isRefusal(error) && error.code === "damaged") return null;
    throw error;
  }
}
