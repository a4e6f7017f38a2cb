import { childElement, childElements, textOf, type XmlElement } from "../container/xml.js";
import type { Guard } from "../guard.js";
import type { Styles } from "./styles.js";

/** A paragraph's own text, and what hangs on it. */
export interface ParagraphText {
  readonly text: string;
  readonly isEmphasised: boolean;
  /** Text boxes and shapes anchored in it. */
  readonly boxes: readonly XmlElement[];
  readonly notes: readonly XmlElement[];
  readonly hasPageField: boolean;
}

/** What is counted over a whole document while its paragraphs are read. */
export interface Tally {
  comments: number;
  images: number;
}

/** Elements without text of the document in them: their content is a definition, a mark, or invisible. */
const SILENT: ReadonlySet<string> = new Set([
  "number",
  "script",
  "hidden-paragraph",
  "annotation-end",
  "event-listeners",
  "ruby-text",
  "tracked-changes",
  "dde-connection",
  "note-citation",
  "forms",
  "glue-point",
  "desc",
  "object",
  "object-ole",
  "contour-polygon",
  "contour-path",
]);

/** Drawings that can hold paragraphs. */
const DRAWINGS: ReadonlySet<string> = new Set([
  "custom-shape",
  "rect",
  "line",
  "polyline",
  "polygon",
  "regular-polygon",
  "path",
  "circle",
  "ellipse",
  "connector",
  "caption",
  "g",
]);

/** Reads a text:p or text:h (ODF 1.3, 6.1 to 7.7). */
export function paragraphText(element: XmlElement, styles: Styles, tally: Tally, guard: Guard): ParagraphText {
  const boxes: XmlElement[] = [];
  const notes: XmlElement[] = [];
  const parts: string[] = [];
  const style = element.attributes.get("style-name") ?? null;
  let afterBlank = true;
  let shown = 0;
  let emphasised = 0;
  let hasPageField = false;

  const addText = (text: string, isEmphasised: boolean) => {
    // White space collapses as in HTML; what is meant is written as text:s, text:tab and text:line-break.
    let collapsed = text.replace(/[ \t\r\n]+/g, " ");
    if (afterBlank && collapsed.startsWith(" ")) collapsed = collapsed.slice(1);
    if (collapsed === "") return;
    afterBlank = collapsed.endsWith(" ");
    parts.push(collapsed);
    const letters = collapsed.replace(/\s/g, "").length;
    shown += letters;
    if (isEmphasised) emphasised += letters;
  };
  const addMark = (mark: string) => {
    parts.push(mark);
    afterBlank = false;
  };

  const walk = (parent: XmlElement, isEmphasised: boolean) => {
    for (const child of parent.children) {
      guard.checkpoint();
      if (typeof child === "string") addText(child, isEmphasised);
      else inline(child, isEmphasised);
    }
  };

  const inline = (child: XmlElement, isEmphasised: boolean) => {
    const { name, attributes } = child;
    if (name === "s") addMark(" ".repeat(blanksOf(attributes.get("c"))));
    else if (name === "tab") addMark("\t");
    else if (name === "line-break") addMark("\n");
    else if (name === "note") notes.push(child);
    else if (name === "annotation") tally.comments++;
    else if (name === "hidden-text" && attributes.get("is-hidden") !== "false") return;
    else if (SILENT.has(name) || attributes.get("display") === "none") return;
    else if (name === "frame") frame(child);
    else if (DRAWINGS.has(name)) boxes.push(child);
    else if (name === "span") span(child, isEmphasised);
    else {
      if (name === "page-number" || name === "page-count") hasPageField = true;
      walk(child, isEmphasised);
    }
  };

  const span = (child: XmlElement, isEmphasised: boolean) => {
    const name = child.attributes.get("style-name") ?? null;
    if (styles.of("text", name, "isHidden") === true) return;
    walk(child, emphasisOf(styles, "text", name) ?? isEmphasised);
  };

  const frame = (child: XmlElement) => {
    if (childElement(child, "text-box") !== null) boxes.push(child);
    else if (childElements(child, "image").length > 0) tally.images++;
  };

  if (styles.of("paragraph", style, "isHidden") !== true && !isHiddenParagraph(element)) {
    walk(element, emphasisOf(styles, "paragraph", style) ?? false);
  }
  const text = parts.join("");
  return { text, isEmphasised: shown > 0 && emphasised === shown, boxes, notes, hasPageField };
}

/** null where the style says nothing of weight or font. */
function emphasisOf(styles: Styles, family: "paragraph" | "text", name: string | null): boolean | null {
  const isBold = styles.of(family, name, "isBold");
  const isEmphaticFont = styles.of(family, name, "isEmphaticFont");
  if (isBold === true || isEmphaticFont === true) return true;
  return isBold === null && isEmphaticFont === null ? null : false;
}

/** A field that hides the paragraph it stands in. */
const isHiddenParagraph = (element: XmlElement): boolean =>
  childElements(element, "hidden-paragraph").some(({ attributes }) => attributes.get("is-hidden") === "true");

/** text:c of text:s; more blanks than a line holds are no layout any more. */
function blanksOf(count: string | undefined): number {
  const blanks = Number(count ?? 1);
  return blanks >= 1 && blanks <= 1000 ? Math.floor(blanks) : 1;
}

/** The mark of a note, as its reference shows it. */
export function noteMark(note: XmlElement): string {
  const citation = childElement(note, "note-citation");
  return citation === null ? "" : textOf(citation).trim();
}
