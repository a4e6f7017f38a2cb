import { childElement, childElements, type XmlElement } from "../container/xml.js";
import type { FlowBlock, FlowNote, FlowParagraph } from "../flow/document.js";
import type { Guard } from "../guard.js";
import { type ListCount, Lists } from "./list-numbers.js";
import type { ListStyle } from "./list-styles.js";
import { noteMark, type ParagraphText, paragraphText, type Tally } from "./paragraph-text.js";
import { integer, type Styles } from "./styles.js";
import { tableRows } from "./tables.js";

/** Where in the document a block stands, as far as it matters to the paragraphs in it. */
interface Place {
  readonly isNavigation: boolean;
  readonly item: ListItem | null;
}

interface ListItem {
  readonly count: ListCount;
  readonly style: string;
  readonly level: number;
  readonly startAt: number | null;
  /** The first paragraph of an item carries its number; text:list-header has none. */
  isNumbered: boolean;
}

const OUTSIDE: Place = { isNavigation: false, item: null };

const INDEXES: ReadonlySet<string> = new Set([
  "table-of-content",
  "illustration-index",
  "table-index",
  "object-index",
  "user-index",
  "alphabetical-index",
  "bibliography",
]);

/** Elements that only group blocks. */
const GROUPS: ReadonlySet<string> = new Set([
  "section",
  "index-body",
  "index-title",
  "page-sequence",
  "text-box",
  "frame",
  "a",
]);

/** Reads the blocks of office:text and of whatever else holds paragraphs. */
export class BodyReader {
  readonly notes: FlowNote[] = [];
  readonly tally: Tally = { comments: 0, images: 0 };
  /** Names of the master pages that paragraphs and tables switch to. */
  readonly masterPages = new Set<string>();
  private readonly lists = new Lists();
  private paragraphs = 0;

  constructor(
    private readonly styles: Styles,
    private readonly guard: Guard,
  ) {}

  /** The blocks in an element, in order. */
  blocks(parent: XmlElement): readonly FlowBlock[] {
    const blocks: FlowBlock[] = [];
    this.read(parent, OUTSIDE, blocks);
    return blocks;
  }

  private read(parent: XmlElement, place: Place, blocks: FlowBlock[]): void {
    for (const child of childElements(parent)) {
      this.guard.checkpoint();
      this.block(child, place, blocks);
    }
  }

  private block(element: XmlElement, place: Place, blocks: FlowBlock[]): void {
    const { name } = element;
    if (name === "p" || name === "h") this.paragraph(element, place, blocks);
    else if (name === "list") this.list(element, place, blocks);
    else if (name === "numbered-paragraph") this.numberedParagraph(element, place, blocks);
    else if (name === "table") this.table(element, place, blocks);
    else if (INDEXES.has(name))
      this.read(childElement(element, "index-body") ?? EMPTY, { ...place, isNavigation: true }, blocks);
    else if (GROUPS.has(name)) {
      if (name === "frame" && childElements(element, "image").length > 0) this.tally.images++;
      if (!this.isHiddenSection(element)) this.read(element, place, blocks);
    } else if (element.children.length > 0 && isShape(name)) this.read(element, { ...place, item: null }, blocks);
  }

  private paragraph(element: XmlElement, place: Place, blocks: FlowBlock[]): void {
    const number = ++this.paragraphs;
    const styleName = element.attributes.get("style-name") ?? null;
    const masterPage = this.styles.of("paragraph", styleName, "masterPage");
    if (masterPage !== null) this.masterPages.add(masterPage);
    const content = paragraphText(element, this.styles, this.tally, this.guard);
    const isHidden = this.styles.of("paragraph", styleName, "isHidden") === true;
    const outlineLevel = this.outlineLevel(element, styleName);
    const { label, isListItem } = isHidden
      ? { label: null, isListItem: false }
      : this.numbering(element, styleName, outlineLevel, place.item);
    blocks.push({
      number,
      text: content.text,
      label,
      isListItem,
      level: outlineLevel === null ? null : Math.min(9, outlineLevel),
      isTitle: element.name === "p" && this.isTitle(styleName),
      isEmphasised: content.isEmphasised,
      isNavigation: place.isNavigation,
    } satisfies FlowParagraph);
    this.addNotes(content, number);
    for (const box of content.boxes) this.read(box, { ...place, item: null }, blocks);
  }

  private addNotes(content: ParagraphText, paragraph: number): void {
    for (const note of content.notes) {
      const body = childElement(note, "note-body");
      if (body === null) continue;
      const texts = childParagraphs(body).map((one) =>
        paragraphText(one, this.styles, this.tally, this.guard).text.trim(),
      );
      this.notes.push({ mark: noteMark(note), text: texts.filter((text) => text !== "").join("\n"), paragraph });
    }
  }

  private outlineLevel(element: XmlElement, styleName: string | null): number | null {
    if (element.name === "h") return Math.max(1, integer(element.attributes.get("outline-level")) ?? 1);
    for (const name of this.styles.names(styleName)) {
      const level = /^(?:heading|标题)[ _]?([1-9])$/i.exec(name)?.[1];
      if (level !== undefined) return Number(level);
    }
    return null;
  }

  private isTitle(styleName: string | null): boolean {
    for (const name of this.styles.names(styleName)) if (/^(?:title|标题)$/i.test(name)) return true;
    return false;
  }

  /** The label by the list around the paragraph, else by its style, else, of a heading, by the outline. */
  private numbering(
    element: XmlElement,
    styleName: string | null,
    outlineLevel: number | null,
    item: ListItem | null,
  ): { readonly label: string | null; readonly isListItem: boolean } {
    const startAt = element.attributes.get("restart-numbering") === "true" ? (startOf(element) ?? 1) : null;
    const isHeading = element.name === "h";
    if (isHeading && element.attributes.get("is-list-header") === "true") return NOT_NUMBERED;
    if (item !== null) {
      const style = this.listStyleOf(item.style || this.styles.of("paragraph", styleName, "list") || "");
      if (!item.isNumbered || style === null) return NOT_NUMBERED;
      item.isNumbered = false;
      return labelled(item.count, style, item.level, item.startAt ?? startAt);
    }
    const listName = this.styles.of("paragraph", styleName, "list");
    if (listName === "") return NOT_NUMBERED;
    if (listName !== null) {
      const style = this.listStyleOf(listName);
      const level = this.styles.of("paragraph", styleName, "listLevel") ?? outlineLevel ?? 1;
      return style === null ? NOT_NUMBERED : labelled(this.lists.ofStyle(listName), style, level, startAt);
    }
    if (!isHeading || outlineLevel === null) return NOT_NUMBERED;
    return labelled(this.lists.ofStyle("Outline"), this.styles.outline, outlineLevel, startAt);
  }

  private listStyleOf(name: string): ListStyle | null {
    return name === "" ? null : this.styles.list(name);
  }

  private list(element: XmlElement, place: Place, blocks: FlowBlock[]): void {
    const { attributes } = element;
    const outer = place.item;
    const style = attributes.get("style-name") ?? outer?.style ?? "";
    const level = Math.min(10, (outer?.level ?? 0) + 1);
    const count =
      outer?.count ??
      this.lists.open({
        id: attributes.get("id") ?? null,
        style,
        continues: attributes.get("continue-list") ?? null,
        continuesNumbering: attributes.get("continue-numbering") === "true",
      });
    for (const child of childElements(element)) {
      this.guard.checkpoint();
      if (child.name !== "list-item" && child.name !== "list-header") continue;
      const item: ListItem = {
        count,
        style: child.attributes.get("style-override") ?? style,
        level,
        startAt: startOf(child),
        isNumbered: child.name === "list-item",
      };
      this.read(child, { ...place, item }, blocks);
    }
  }

  private numberedParagraph(element: XmlElement, place: Place, blocks: FlowBlock[]): void {
    const { attributes } = element;
    const style = attributes.get("style-name") ?? "";
    const item: ListItem = {
      count: this.lists.ofStyle(attributes.get("list-id") ?? style),
      style,
      level: Math.min(10, Math.max(1, integer(attributes.get("level")) ?? 1)),
      startAt: startOf(element),
      isNumbered: true,
    };
    this.read(element, { ...place, item }, blocks);
  }

  private table(element: XmlElement, place: Place, blocks: FlowBlock[]): void {
    const inCell: Place = { ...place, item: null };
    const rows = tableRows(element, this.guard).map((cells) =>
      cells.map((cell) => {
        const content: FlowBlock[] = [];
        if (cell !== null) this.read(cell, inCell, content);
        return content;
      }),
    );
    blocks.push({ rows });
  }

  private isHiddenSection({ name, attributes }: XmlElement): boolean {
    if (name !== "section") return false;
    if (attributes.get("display") === "none") return true;
    if (attributes.get("display") === "condition" && attributes.get("is-hidden") === "true") return true;
    return this.styles.of("section", attributes.get("style-name") ?? null, "isHidden") === true;
  }
}

const EMPTY: XmlElement = { name: "", attributes: new Map(), children: [] };

const NOT_NUMBERED = { label: null, isListItem: false } as const;

function labelled(count: ListCount, style: ListStyle, level: number, startAt: number | null) {
  const label = count.next(style, level, startAt);
  return { label, isListItem: label === null && style.get(level)?.format === "bullet" };
}

/** The paragraphs of a note, those in lists included. */
function childParagraphs(element: XmlElement): readonly XmlElement[] {
  return childElements(element).flatMap((child) =>
    child.name === "p" || child.name === "h" ? [child] : childParagraphs(child),
  );
}

const startOf = (element: XmlElement): number | null => integer(element.attributes.get("start-value"));

/** Shapes at the place of blocks; their titles and descriptions hold no paragraphs. */
const isShape = (name: string): boolean =>
  /^(?:custom-shape|rect|line|polyline|polygon|regular-polygon|path|circle|ellipse|connector|caption|g)$/.test(name);
