import { childElement, childElements, type XmlElement } from "../container/xml.js";
import type { SourceBuilder } from "../source-builder.js";
import { numberOf, textValue } from "./attributes.js";
import { formattedNumber } from "./number-formats.js";
import type { WordPackage } from "./package.js";
import type { NoteReference, ReadingContext } from "./reading-context.js";
import { StoryReader } from "./story.js";
import { tableRows } from "./tables.js";

const KINDS = [
  { kind: "footnote", part: "footnotes", properties: "footnotePr", format: "decimal" },
  { kind: "endnote", part: "endnotes", properties: "endnotePr", format: "lowerRoman" },
] as const;

/** Adds the notes that the text refers to, in the order in which it does, each behind its mark: footnotes, then endnotes. */
export function addNotes(builder: SourceBuilder, files: WordPackage, context: ReadingContext): void {
  for (const { kind, part, properties, format } of KINDS) {
    const references = context.notes.filter((note) => note.kind === kind);
    const root = references.length === 0 ? null : files.byType(part);
    if (root === null) continue;
    const notes = new Map(childElements(root, kind).map((note) => [note.attributes.get("id") ?? "", note]));
    const settings = [files.byType("settings"), ...context.sections]
      .map((place) => (place === null ? null : childElement(place, properties)))
      .filter((found) => found !== null);
    const shown = settings.map((place) => textValue(place, "numFmt")).find((found) => found !== null) ?? format;
    let next = settings.map((place) => numberOf(place, "numStart")).find((found) => found !== null) ?? 1;
    for (const reference of references) {
      const note = notes.get(reference.id);
      const mark = reference.customMark ?? marked(formattedNumber(next, shown));
      if (reference.customMark === null) next++;
      if (note === undefined || isSeparator(note)) continue;
      addNote(builder, reference, mark, noteText(note, context, root.attributes.get("space") === "preserve"));
    }
  }
}

/** A note may name its kind; separators stand among the notes and are none. */
const isSeparator = (note: XmlElement): boolean => (note.attributes.get("type") ?? "normal") !== "normal";

/** A bare figure or letter is raised on the page; brackets keep it apart from the words of the note. */
const marked = (mark: string): string => (/^[\da-z]+$/i.test(mark) ? `[${mark}]` : mark);

function addNote(builder: SourceBuilder, { paragraph }: NoteReference, mark: string, text: string): void {
  if (text === "") return;
  const origin = paragraph === null ? {} : { origin: { paragraph } };
  builder.add("footnote", mark === "" ? text : `${mark} ${text}`, origin);
}

const noteText = (note: XmlElement, context: ReadingContext, keepsBlanks: boolean): string =>
  new StoryReader(context, false)
    .read(note, keepsBlanks)
    .map((item) => (item.kind === "paragraph" ? item.text.trim() : tableRows(item).flat().filter(Boolean).join(" ")))
    .filter((text) => text !== "")
    .join("\n");
