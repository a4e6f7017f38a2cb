import type { StoryParagraph } from "./story.js";

/** 黑体 and 楷体, in which official documents set their headings (GB/T 9704-2012, 7.3.3), and their look-alikes. */
const HEADING_FONT = /黑体|楷体|simhei|kaiti|stkaiti|heiti|\bhei\b|\bkai\b/i;

/** What looks like a heading is short and no sentence. */
const LONGEST = 60;
const SENTENCE_END = /[。；;！!？?，,、…][”’"'）)》」]{0,3}$/;

/** Emphasis that covers more of the text than this tells no heading from the rest. */
const TELLING_SHARE = 1 / 3;

/**
 * The paragraphs that are set apart from the body: all bold, or all in a heading font that is not the font of the body.
 *
 * @param paragraphs those of the running text, without title, headings that have a level, and table of contents
 */
export function emphasisedParagraphs(paragraphs: readonly StoryParagraph[]): ReadonlySet<StoryParagraph> {
  const fonts = new Map<string, number>();
  let visible = 0;
  let bold = 0;
  let han = 0;
  for (const { emphasis } of paragraphs) {
    visible += emphasis.visible;
    bold += emphasis.bold;
    for (const [font, count] of emphasis.fonts) {
      han += count;
      fonts.set(font, (fonts.get(font) ?? 0) + count);
    }
  }
  const boldTells = bold <= TELLING_SHARE * visible;
  const fontTells = (font: string): boolean => HEADING_FONT.test(font) && (fonts.get(font) ?? 0) <= TELLING_SHARE * han;
  const isSetApart = ({ emphasis }: StoryParagraph): boolean => {
    if (boldTells && emphasis.bold === emphasis.visible) return true;
    const [font, another] = emphasis.fonts.keys();
    return font !== undefined && another === undefined && fontTells(font);
  };
  return new Set(
    paragraphs.filter((paragraph) => {
      const text = paragraph.text.trim();
      if (text.length > LONGEST || text.includes("\n") || paragraph.emphasis.visible === 0) return false;
      return !SENTENCE_END.test(text) && isSetApart(paragraph);
    }),
  );
}
