import type { Block } from "@fazhi/schema";
import type { BlockDetails, SourceBuilder } from "../source-builder.js";
import { emphasisedParagraphs } from "./emphasis.js";
import type { StoryItem, StoryParagraph } from "./story.js";
import { tableRows } from "./tables.js";

/** Adds the running text: title, headings, paragraphs, list items, tables, the table of contents as navigation. */
export function addBody(builder: SourceBuilder, items: readonly StoryItem[]): void {
  const contents = contentsParagraphs(items);
  const title = titleParagraphs(items, contents);
  const running = items.filter(
    (item): item is StoryParagraph =>
      item.kind === "paragraph" && item.outline === null && !title.has(item) && !contents.has(item),
  );
  const emphasised = emphasisedParagraphs(running);
  for (const item of items) {
    const place: BlockDetails = item.number === null ? {} : { origin: { paragraph: item.number } };
    if (item.kind === "table") builder.addTable(tableRows(item), place);
    else if (contents.has(item)) builder.add("furniture", item.text, { ...place, furniture: "navigation" });
    else if (title.has(item)) builder.add("title", item.text, place);
    else {
      const { kind, level } = kindOf(item, emphasised);
      builder.add(kind, item.text, level === null ? place : { ...place, level });
    }
  }
}

function kindOf(
  paragraph: StoryParagraph,
  emphasised: ReadonlySet<StoryParagraph>,
): { readonly kind: Block["kind"]; readonly level: number | null } {
  if (paragraph.outline !== null) return { kind: "heading", level: paragraph.outline + 1 };
  if (paragraph.isTitle || emphasised.has(paragraph)) return { kind: "heading", level: null };
  return { kind: paragraph.isBullet ? "list-item" : "paragraph", level: null };
}

const isBlank = ({ text }: StoryParagraph): boolean => text.trim() === "";

/** The first paragraphs in the style of titles that follow each other; used further down, the style marks headings. */
function titleParagraphs(items: readonly StoryItem[], contents: ReadonlySet<StoryItem>): ReadonlySet<StoryItem> {
  const title = new Set<StoryItem>();
  for (const item of items) {
    if (item.kind === "paragraph" && isBlank(item)) continue;
    if (item.kind === "paragraph" && item.isTitle && !contents.has(item)) title.add(item);
    else if (title.size > 0) break;
  }
  return title;
}

/** The lines of the table of contents, and 目录 above them. */
function contentsParagraphs(items: readonly StoryItem[]): ReadonlySet<StoryItem> {
  const contents = new Set<StoryItem>();
  let heading: StoryParagraph | null = null;
  for (const item of items) {
    if (item.kind === "table") heading = null;
    else if (item.isContents) {
      contents.add(item);
      if (heading !== null) contents.add(heading);
      heading = null;
    } else if (!isBlank(item)) heading = /^\s*目\s{0,8}[录錄次]\s*$/.test(item.text) ? item : null;
  }
  return contents;
}
