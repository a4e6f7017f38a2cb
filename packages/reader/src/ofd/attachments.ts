import { childElement, childElements, textOf } from "../container/xml.js";
import type { SourceBuilder } from "../source-builder.js";
import type { OfdPackage, Part } from "./package.js";

/** Names the files that a document carries (GB/T 33190-2016, 20); they are not read. */
export function listAttachments(document: Part, ofd: OfdPackage, builder: SourceBuilder): void {
  for (const place of childElements(document.root, "Attachments")) {
    const list = ofd.read(textOf(place), document.name);
    if (list === null) continue;
    for (const attachment of childElements(list.root, "Attachment")) {
      const file = textOf(childElement(attachment, "FileLoc") ?? attachment).trim();
      const target = ofd.find(file, list.name);
      const name = attachment.attributes.get("Name")?.trim() || file.slice(file.lastIndexOf("/") + 1);
      if (name !== "") builder.attach({ name, target });
    }
  }
}
