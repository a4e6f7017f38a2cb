import { type Paint, paragraph } from "@fazhi/reporters";

const HEADING = /^#{1,6} +(.*)$/;
const LIST_ITEM = /^(?:[-*]|\d+\.) +/;

/** `**strong**`, `_emphasis_` and links as their words, outside code spans; a code span as what is in it. */
const withoutMarks = (markdown: string): string =>
  markdown
    .split("`")
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\*\*([^*]+)\*\*/g, "$1")
            .replace(/(?<![\w_])_([^_]+)_(?![\w_])/g, "$1")
            .replace(/\[([^\][]+)\]\([^()]*\)/g, "$1"),
    )
    .join("");

/**
 * The page of a rule as a person reads it on a terminal: headings as lines of their own in the style of
 * the other headings, text wrapped to the columns. Understands what pages of rules consist of: headings,
 * paragraphs, lists, code spans, emphasis, links.
 *
 * @param page Markdown.
 */
export const rulePageText = (
  page: string,
  { columns, paint }: { readonly columns: number; readonly paint: Paint },
): string => {
  let text = "";
  let isAfterHeading = false;
  for (const line of page.trim().split("\n")) {
    const title = HEADING.exec(line)?.[1];
    if (title !== undefined) {
      text += `${paint("cyan", withoutMarks(title))}\n`;
      isAfterHeading = true;
      continue;
    }
    if (line.trim() === "") {
      // The headings above the page stand directly over their text.
      if (!isAfterHeading) text += "\n";
      continue;
    }
    isAfterHeading = false;
    const hanging = LIST_ITEM.test(line) ? 4 : 2;
    text += paragraph([{ text: withoutMarks(line) }], { columns, indent: 2, hanging, paint });
  }
  return text;
};
