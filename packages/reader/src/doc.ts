import type { SourceText } from "@fazhi/schema";
import { BodyBuilder } from "./doc/body.js";
import { ListNumbers } from "./doc/list-numbers.js";
import { commentCount, readNotes, readRunningHeads, readTextBoxes } from "./doc/outside-body.js";
import { readStory, type StoryTally } from "./doc/story.js";
import { titleProperty } from "./doc/summary.js";
import { openWordFile, type WordFile } from "./doc/word-file.js";
import { documentTitle } from "./flow/document-title.js";
import { writeFlow } from "./flow/write.js";
import type { FileDocument } from "./format-reader.js";
import type { Guard } from "./guard.js";
import { fileReader } from "./guarded.js";
import { Refusal } from "./refusal.js";
import { SourceBuilder } from "./source-builder.js";

/**
 * Reads a document of Word 97 to 2003 (MS-DOC), or of WPS Office in the same format. Automatic numbers are put into the
 * text as if typed by hand.
 *
 * Origins count the paragraph marks of the main text from 1: empty ones and those of table cells too, but not the ends of
 * table rows. A text box has the number of the paragraph that it is anchored in, a note that of the one that refers to it.
 */
export async function docSource({ bytes, fileName }: FileDocument, guard: Guard): Promise<SourceText> {
  const file = openWordFile(bytes, guard);
  await guard.breathe();
  const { stories } = file.information;
  const tally: StoryTally = { insertions: 0, deletions: 0, pictures: 0, unmapped: 0, unnumbered: 0 };
  const body = new BodyBuilder(new ListNumbers(file.lists, file.overrides), readTextBoxes(file, tally, guard), tally);
  for (const paragraph of readStory(file, 0, stories.body, tally, guard)) {
    guard.checkpoint();
    body.add(paragraph);
  }
  await guard.breathe();
  const blocks = body.finish();
  const paragraphAt = (position: number) => body.paragraphAt(position);
  const notes = [
    ...readNotes(file, "footnotes", paragraphAt, tally, guard),
    ...readNotes(file, "endnotes", paragraphAt, tally, guard),
  ];
  const { headers, footers } = readRunningHeads(file, tally, guard);
  await guard.breathe();

  const builder = new SourceBuilder();
  writeFlow(builder, { headers, body: blocks, notes, footers }, guard);
  if (builder.offset === 0 && tally.pictures > 0) {
    throw new Refusal("no-text-layer", { format: "doc", pages: tally.pictures });
  }
  remarkAll(builder, file, tally);
  const title = documentTitle(titleProperty(() => file.container.stream("\x05SummaryInformation")));
  const hints = title === null ? {} : { title };
  return builder.build({ format: "doc", encoding: "utf-16le", fileName, hints });
}

export const readDoc = fileReader("doc", docSource);

function remarkAll(builder: SourceBuilder, file: WordFile, tally: StoryTally): void {
  const { insertions, deletions, unmapped, unnumbered } = tally;
  if (insertions + deletions > 0) builder.remark("tracked-changes", { insertions, deletions });
  const comments = commentCount(file);
  if (comments > 0) builder.remark("comments-ignored", { count: comments });
  if (unmapped > 0) builder.remark("unmapped-characters", { count: unmapped });
  if (unnumbered > 0) builder.remark("numbering-not-read", { count: unnumbered });
  for (const part of file.unreadable) builder.remark("part-not-read", { part });
  const signatures = file.container.names.filter((name) => /^_(?:xml)?signatures$/i.test(name)).length;
  if (signatures > 0) builder.remark("digital-signature", { count: signatures });
}
