import type { XmlElement } from "../container/xml.js";
import type { Guard } from "../guard.js";
import type { List } from "./numbering-definitions.js";
import type { StyleSheet } from "./styles.js";

/** A note as the running text refers to it, in document order. */
export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** A mark that its author chose; null for an automatic number. */
  customMark: string | null;
  /** The paragraph of the body that refers to it. */
  readonly paragraph: number | null;
}

/** What all stories of a document share while they are read, and what comes to light on the way. */
export interface ReadingContext {
  readonly styles: StyleSheet;
  readonly lists: ReadonlyMap<string, List>;
  readonly guard: Guard;
  readonly notes: NoteReference[];
  /** `w:sectPr` of each section, in order. */
  readonly sections: XmlElement[];
  /** Relationships of OLE objects that are files and not formulas. */
  readonly embedded: string[];
  /** Relationships of parts that were left out. */
  readonly unread: string[];
  readonly tally: { insertions: number; deletions: number; unmapped: number; images: number };
}
