/** What office programs put there by themselves, or a file name. */
const GENERIC =
  /^(?:(?:新建|未命名|无标题)?\s*(?:microsoft\s*)?(?:office\s*)?(?:word\s*)?(?:文档|文档资料|文稿)?\s*[（(]?\d*[）)]?|document\s*\d*|untitled\s*\d*|无标题|未命名|标题|title|normal|主题|ppt.*|powerpoint.*|microsoft\s+(?:office\s+)?word.*)$/i;

/** The title that a document's properties give; null where it says nothing of the document. */
export function documentTitle(property: string | null): string | null {
  const title = (property ?? "").replace(/\s+/g, " ").trim();
  if (title === "" || title.length > 200 || GENERIC.test(title)) return null;
  if (/\.(?:docx?|wps|wpt|dotx?|odt|rtf|txt|html?|pdf)$/i.test(title) || /[\ufffd\0]/.test(title)) return null;
  return /[\p{L}]/u.test(title) ? title : null;
}
