import { childElements, type XmlElement } from "../container/xml.js";
import type { SourceBuilder } from "../source-builder.js";
import { switchOf } from "./attributes.js";
import type { WordPackage } from "./package.js";
import type { ReadingContext } from "./reading-context.js";
import { StoryReader } from "./story.js";
import { tableRows } from "./tables.js";

interface RunningLine {
  readonly text: string;
  readonly isPageNumber: boolean;
}

const KINDS = ["first", "default", "even"] as const;

/**
 * The parts of headers or footers that are in use, in the order of the sections: that of the first page only where a
 * section has one of its own, that of even pages only where the document keeps them apart.
 */
function partsInUse(element: "headerReference" | "footerReference", files: WordPackage, context: ReadingContext) {
  const settings = files.byType("settings");
  const hasEvenPages = switchOf(settings, "evenAndOddHeaders") === true;
  const current = new Map<string, string>();
  const used = new Set<string>();
  for (const section of context.sections) {
    for (const { attributes } of childElements(section, element)) {
      const id = attributes.get("id");
      if (id !== undefined) current.set(attributes.get("type") ?? "default", id);
    }
    const hasFirstPage = switchOf(section, "titlePg") === true;
    for (const kind of KINDS) {
      const id = current.get(kind);
      const isShown = kind === "default" || (kind === "first" ? hasFirstPage : hasEvenPages);
      if (id !== undefined && isShown) used.add(id);
    }
  }
  return [...used].map((id) => files.byId(id)).filter((part): part is XmlElement => part !== null);
}

/** Adds headers or footers as furniture, each different text once. */
export function addRunningHeads(
  builder: SourceBuilder,
  element: "headerReference" | "footerReference",
  files: WordPackage,
  context: ReadingContext,
): void {
  const seen = new Set<string>();
  for (const part of partsInUse(element, files, context)) {
    for (const { text, isPageNumber } of linesOf(part, context)) {
      // The stored number of a page differs from part to part.
      const key = isPageNumber ? text.replace(/\d{1,9}/g, "#") : text;
      if (seen.has(key)) continue;
      seen.add(key);
      builder.add("furniture", text, { furniture: isPageNumber ? "page-number" : "running-head", origin: {} });
    }
  }
}

function linesOf(part: XmlElement, context: ReadingContext): readonly RunningLine[] {
  const items = new StoryReader(context, false).read(part, part.attributes.get("space") === "preserve");
  return items.flatMap((item): readonly RunningLine[] =>
    item.kind === "paragraph"
      ? [{ text: item.text.trim(), isPageNumber: item.hasPageNumber }]
      : tableRows(item).map((row) => ({ text: row.filter(Boolean).join("\t"), isPageNumber: false })),
  );
}
