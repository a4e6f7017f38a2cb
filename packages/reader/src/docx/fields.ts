import { childElements, type XmlElement } from "../container/xml.js";

interface OpenField {
  instruction: string;
  inResult: boolean;
}

/** Fields whose result lists places of the document. */
const CONTENTS = /^(?:TOC|TOA|INDEX)$/;
const PAGE_NUMBERS = /^(?:PAGE|NUMPAGES|SECTIONPAGES)$/;

/** The complex fields (ISO/IEC 29500-1, 17.16.18) that are open at a place of a story. */
export class FieldStack {
  private readonly open: OpenField[] = [];

  begin(): void {
    this.open.push({ instruction: "", inResult: false });
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field !== undefined && !field.inResult) field.instruction += text;
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field !== undefined) field.inResult = true;
  }

  /** Ends the innermost field; gives the instruction of an EQ field, which shows something without a result. */
  end(): string | null {
    const field = this.open.pop();
    return field !== undefined && !field.inResult && kindOf(field.instruction) === "EQ" ? field.instruction : null;
  }

  /** What stands here is the code of a field and not its result. */
  get inInstruction(): boolean {
    return this.open.some(({ inResult }) => !inResult);
  }

  get inContents(): boolean {
    return this.open.some(({ instruction }) => isContentsField(instruction));
  }

  get inPageNumber(): boolean {
    return this.open.some(({ instruction }) => isPageNumberField(instruction));
  }
}

const kindOf = (instruction: string): string => /^\s*([A-Za-z]+)/.exec(instruction)?.[1]?.toUpperCase() ?? "";

export const isContentsField = (instruction: string): boolean => CONTENTS.test(kindOf(instruction));
export const isPageNumberField = (instruction: string): boolean => PAGE_NUMBERS.test(kindOf(instruction));

/**
 * The marks of fields that both begin and end. The beginning of a field that never ends would make all that follows
 * part of it; programs that cut documents apart leave such marks.
 */
export function pairedFieldMarks(root: XmlElement): ReadonlySet<XmlElement> {
  const paired = new Set<XmlElement>();
  const open: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === "fldChar") {
      const type = element.attributes.get("fldCharType");
      if (type === "begin") open.push(element);
      else if (type === "separate" && open.length > 0) paired.add(element);
      else if (type === "end") {
        const begin = open.pop();
        if (begin !== undefined) paired.add(begin).add(element);
      }
    }
    for (const child of childElements(element)) visit(child);
  };
  visit(root);
  return paired;
}
