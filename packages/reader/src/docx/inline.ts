import { childElement, childElements, type XmlElement } from "../container/xml.js";
import { chosenBranch } from "./alternate-content.js";
import { isOn, textValue } from "./attributes.js";
import { equationText } from "./equation-field.js";
import { type FieldStack, isContentsField, isPageNumberField } from "./fields.js";
import { mathText } from "./math.js";
import type { ParagraphContent } from "./paragraph-content.js";
import type { NoteReference, ReadingContext } from "./reading-context.js";
import { mergedMarks, type RunMarks, runMarksOf } from "./styles.js";
import { symbolCharacter, symbolText, UNMAPPED } from "./symbols.js";

/** Elements that hold no text of the document, or hold it once more. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  "pPr",
  "rPr",
  "rubyPr",
  "rt",
  "sdtPr",
  "sdtEndPr",
  "smartTagPr",
  "customXmlPr",
  "fldData",
  "ffData",
  "delText",
  "delInstrText",
]);

/** What a place of a paragraph inherits. */
interface Setting {
  readonly marks: RunMarks;
  /** Deleted or hidden: fields are followed, text is left out. */
  readonly isMuted: boolean;
}

/** Reads what paragraphs hold: runs, fields, links, changes, notes. One reader per story, because fields run on. */
export class InlineReader {
  constructor(
    private readonly context: ReadingContext,
    private readonly fields: FieldStack,
    private readonly fieldMarks: ReadonlySet<XmlElement>,
    private readonly keepsBlanks: boolean,
  ) {}

  /** @param paragraph number of the paragraph for notes that it refers to; null outside the body */
  read(element: XmlElement, into: ParagraphContent, setting: Setting, paragraph: number | null): void {
    for (const child of childElements(element)) this.readOne(child, into, setting, paragraph);
  }

  private readOne(child: XmlElement, into: ParagraphContent, setting: Setting, paragraph: number | null): void {
    if (WITHOUT_TEXT.has(child.name)) return;
    switch (child.name) {
      case "r":
        this.readRun(child, into, setting, paragraph);
        break;
      case "ins":
      case "moveTo":
        if (!setting.isMuted && childElements(child).length > 0) this.context.tally.insertions++;
        this.read(child, into, setting, paragraph);
        break;
      case "del":
      case "moveFrom":
        if (!setting.isMuted && childElements(child).length > 0) this.context.tally.deletions++;
        this.read(child, into, { ...setting, isMuted: true }, paragraph);
        break;
      case "AlternateContent": {
        const branch = chosenBranch(child);
        if (branch !== null) this.read(branch, into, setting, paragraph);
        break;
      }
      case "fldSimple": {
        const instruction = child.attributes.get("instr") ?? "";
        if (isContentsField(instruction)) into.isContents = true;
        if (isPageNumberField(instruction)) into.hasPageNumber = true;
        this.read(child, into, setting, paragraph);
        break;
      }
      case "oMath":
        this.add(mathText(child), into, setting);
        break;
      case "subDoc":
        this.context.unread.push(child.attributes.get("id") ?? "");
        break;
      default:
        this.read(child, into, setting, paragraph);
        break;
    }
  }

  private readRun(run: XmlElement, into: ParagraphContent, outer: Setting, paragraph: number | null): void {
    const properties = childElement(run, "rPr");
    const style = textValue(properties, "rStyle");
    const inherited = style === null ? outer.marks : mergedMarks(this.context.styles.character(style), outer.marks);
    const marks = properties === null ? inherited : mergedMarks(runMarksOf(properties), inherited);
    this.readRunContent(run, into, { marks, isMuted: outer.isMuted || marks.isHidden === true }, paragraph);
  }

  private readRunContent(run: XmlElement, into: ParagraphContent, setting: Setting, paragraph: number | null): void {
    let marked: NoteReference | null = null;
    for (const child of childElements(run)) {
      switch (child.name) {
        case "t": {
          const text = this.textOf(child, setting.marks);
          // Text behind a reference in the same run is the mark that the author chose for it.
          if (marked === null) this.add(text, into, setting);
          else marked.customMark = (marked.customMark ?? "") + text.trim();
          break;
        }
        case "sym": {
          const sign = this.symbolOf(child);
          if (marked === null) this.add(sign, into, setting);
          else marked.customMark = (marked.customMark ?? "") + sign;
          break;
        }
        case "tab":
        case "ptab":
          this.add("\t", into, setting);
          break;
        case "cr":
          this.add("\n", into, setting);
          break;
        case "br":
          if (!["page", "column"].includes(child.attributes.get("type") ?? "")) this.add("\n", into, setting);
          break;
        case "noBreakHyphen":
          this.add("-", into, setting);
          break;
        case "pgNum":
          into.hasPageNumber = true;
          break;
        case "instrText":
          this.fields.instruct(ownText(child));
          break;
        case "fldChar":
          this.readFieldMark(child, into, setting);
          break;
        case "footnoteReference":
        case "endnoteReference":
          marked = this.referTo(child, setting, paragraph) ?? marked;
          break;
        case "drawing":
        case "pict":
        case "object":
          if (!setting.isMuted) this.readShapes(child, into);
          break;
        case "ruby": {
          const base = childElement(child, "rubyBase");
          if (base !== null) this.read(base, into, setting, paragraph);
          break;
        }
        case "AlternateContent": {
          const branch = chosenBranch(child);
          if (branch !== null) this.readRunContent(branch, into, setting, paragraph);
          break;
        }
        default:
          this.readOne(child, into, setting, paragraph);
      }
    }
  }

  private readFieldMark(mark: XmlElement, into: ParagraphContent, setting: Setting): void {
    if (!this.fieldMarks.has(mark)) return;
    switch (mark.attributes.get("fldCharType")) {
      case "begin":
        this.fields.begin();
        break;
      case "separate":
        this.fields.separate();
        break;
      case "end": {
        if (this.fields.inPageNumber) into.hasPageNumber = true;
        const equation = this.fields.end();
        if (equation !== null) this.add(equationText(equation), into, setting);
      }
    }
  }

  private referTo(reference: XmlElement, setting: Setting, paragraph: number | null): NoteReference | null {
    const id = reference.attributes.get("id");
    if (setting.isMuted || id === undefined || paragraph === null) return null;
    const kind = reference.name === "footnoteReference" ? "footnote" : "endnote";
    const note: NoteReference = { kind, id, customMark: null, paragraph };
    this.context.notes.push(note);
    const follows = reference.attributes.get("customMarkFollows");
    if (follows === undefined || !isOn(follows)) return null;
    note.customMark = "";
    return note;
  }

  /** Pictures are counted, text boxes kept for later, embedded files named. */
  private readShapes(element: XmlElement, into: ParagraphContent): void {
    for (const child of childElements(element)) {
      if (child.name === "txbxContent") into.textBoxes.push(child);
      else if (child.name === "AlternateContent") {
        const branch = chosenBranch(child);
        if (branch !== null) this.readShapes(branch, into);
      } else {
        if (child.name === "blip" || child.name === "imagedata") this.context.tally.images++;
        const id = child.attributes.get("id");
        const isFormula = /^(?:Equation|MathType)/i.test(child.attributes.get("ProgID") ?? "");
        if (child.name === "OLEObject" && id !== undefined && !isFormula) this.context.embedded.push(id);
        this.readShapes(child, into);
      }
    }
  }

  private add(text: string, into: ParagraphContent, { marks, isMuted }: Setting): void {
    if (isMuted || this.fields.inInstruction || text === "") return;
    if (this.fields.inContents) into.isContents = true;
    if (this.fields.inPageNumber) into.hasPageNumber = true;
    into.add(text, marks);
  }

  private textOf(element: XmlElement, marks: RunMarks): string {
    const text = ownText(element).replace(/[\t\r\n]/g, " ");
    const isKept = this.keepsBlanks || element.attributes.get("space") === "preserve";
    const shown = symbolText(marks.latinFont, isKept ? text : withoutOuterBlanks(text));
    if (shown !== text) this.context.tally.unmapped += countUnmapped(shown) - countUnmapped(text);
    return shown;
  }

  private symbolOf(element: XmlElement): string {
    const code = Number.parseInt(element.attributes.get("char") ?? "", 16);
    const sign = symbolCharacter(element.attributes.get("font") ?? null, Number.isNaN(code) ? 0 : code);
    if (sign === UNMAPPED) this.context.tally.unmapped++;
    return sign;
  }
}

const countUnmapped = (text: string): number => text.split(UNMAPPED).length - 1;

/** Word leaves the blanks of XML away at the ends of a text that does not ask for them; the wide blank is none. */
function withoutOuterBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === " ") start++;
  while (end > start && text[end - 1] === " ") end--;
  return text.slice(start, end);
}

const ownText = (element: XmlElement): string => element.children.filter((child) => typeof child === "string").join("");
