/** Characters that are set without blanks around them: Han, kana, full-width forms and Chinese marks. */
const WIDE =
  /[\u2e80-\u303f\u3040-\u30ff\u3105-\u312f\u3200-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6“”‘’…—·〇①-⑳]|[\ud840-\ud88f][\udc00-\udfff]/u;

/** Whether a character takes the place of a Han character and needs no blank beside it. */
export const isWide = (character: string): boolean => WIDE.test(character);

/** Marks that may not begin a line, so that they hang on to the character before them. */
const CLOSING = /[，。、；：？！）》」』】〉〕”’…—%％,.;:?!)\]]/u;

export const isClosingMark = (character: string): boolean => CLOSING.test(character);

const OPENING = /[（《「『【〈〔“‘([]/u;

export const isOpeningMark = (character: string): boolean => OPENING.test(character);

export const firstCharacter = (text: string): string => {
  const code = text.codePointAt(0);
  return code === undefined ? "" : String.fromCodePoint(code);
};

export const lastCharacter = (text: string): string => {
  const last = text.slice(-1);
  return last >= "\udc00" && last <= "\udfff" && text.length > 1 ? text.slice(-2) : last;
};

/** About how wide a text is set, in units of its font size. */
export function setWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 1 : 0.5;
  return width;
}

/** The numbers and marks with which a heading or an item begins: 一、 （一） (1) 1. 1、 第一章 ①. */
const LABEL =
  /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十百\d]{1,4}[）)]|\d{1,3}(?:[.．、)）](?!\d)|\.\d{1,3}[\s.、])|第[一二三四五六七八九十百\d]{1,4}[章节条部]|[①-⑳]|[•●◆■○·▪])/u;

export const beginsWithLabel = (text: string): boolean => LABEL.test(text);
