/** How far an opening quotation or title mark is looked for. */
const QUOTE_REACH = 40;
/** How far a sentence is followed on either side. */
const SENTENCE_REACH = 120;

const SENTENCE_END = /[。！？!?\n\r]/;
/** Words of a case story, where names are masked on purpose: 张某诉××局. */
const CASE_STORY = /某|诉|案例|典型案|当事人|申请人|被告|原告|化名|以案|一案|系列案/;

const BLANK = " \t\u3000\u00a0";

/** Is the text inside “”, ‘’, 「」 or 《》 at this offset? Quoted words and titles are masked or abstract on purpose. */
export function isQuoted(text: string, offset: number): boolean {
  for (let index = offset - 1; index >= 0 && index >= offset - QUOTE_REACH; index--) {
    const mark = text.charAt(index);
    if ("“‘「『《〈".includes(mark)) return true;
    if ("”’」』》〉\n".includes(mark)) return false;
  }
  return false;
}

/** Does the sentence around the span tell a case? The span itself does not count. */
export function tellsCase(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start);
  const after = text.slice(end, end + SENTENCE_REACH);
  const from = Math.max(...["。", "！", "？", "!", "?", "\n"].map((mark) => before.lastIndexOf(mark)));
  const to = after.search(SENTENCE_END);
  return CASE_STORY.test(before.slice(from + 1)) || CASE_STORY.test(to < 0 ? after : after.slice(0, to));
}

/** The first offset from `offset` on that holds no blank; skips at most `limit` blanks. */
export function skipBlanks(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at < offset + limit && at < text.length && BLANK.includes(text.charAt(at))) at++;
  return at;
}

/** Is the character an ASCII letter or digit, or one that joins them in an address or a code? */
export function isCodeCharacter(character: string): boolean {
  return character !== "" && /[A-Za-z0-9@/_\\]/.test(character);
}
