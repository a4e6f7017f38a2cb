/** How far the beginning of a document is looked at. */
const WINDOW = 4096;

/** True for a text that begins as an HTML document does: a doctype or `<html`, after blanks, comments or an XML declaration. */
export function beginsAsHtml(text: string): boolean {
  let rest = text.slice(0, WINDOW).trimStart();
  for (let next = afterPreamble(rest); next !== rest; next = afterPreamble(rest)) rest = next;
  return /^<(?:!doctype\s+html|html)[\s>]/i.test(rest);
}

/** True where some element stands in the text; asked only of files that are named as HTML. */
export const holdsElements = (text: string): boolean =>
  /<(?:head|body|div|p|span|table|br|h[1-6]|meta|title|ul|article|section)[\s/>]/i.test(text);

/** The text after one leading comment or XML declaration, or unchanged. */
function afterPreamble(text: string): string {
  const close = text.startsWith("<!--") ? "-->" : text.startsWith("<?xml") ? "?>" : null;
  if (close === null) return text;
  const end = text.indexOf(close);
  return end === -1 ? text : text.slice(end + close.length).trimStart();
}
