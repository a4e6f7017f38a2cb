/** Names that programs give where nobody has given one, and names of files. */
const GENERIC =
  /^(?:microsoft\s|untitled|无标题|未命名|新建|文档\s?\d{0,4}$|document\s?\d{0,4}$|docx?$|doc_\d|ofd)|\.(?:docx?|wps|wpt|odt|pdf|ofd|txt|rtf|html?|tmp|xlsx?)$/i;

/** The title that the metadata give; null where it says nothing. */
export function titleHint(title: string): string | null {
  const trimmed = title.replace(/\s+/g, " ").trim();
  return trimmed.length < 2 || trimmed.length > 200 || GENERIC.test(trimmed) ? null : trimmed;
}
