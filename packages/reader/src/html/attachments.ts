/** File kinds under which reports and their annexes are published. */
const FILE_KINDS: ReadonlySet<string> = new Set(
  "doc docx docm dot dotx wps wpt rtf odt xls xlsx xlsm et ett csv ods ppt pptx dps odp pdf ofd ceb txt zip rar 7z tar gz".split(
    " ",
  ),
);

/**
 * The name of the file that an address leads to, or null where it leads to a page. Besides the path, the values of the
 * query are looked at, because many sites hand files out through a script: `download.jsp?filename=报告.docx`.
 */
export function fileOfAddress(address: string): string | null {
  const trimmed = address.trim();
  if (trimmed === "" || trimmed.startsWith("#") || isScript(trimmed)) return null;
  const [before = ""] = trimmed.split("#", 1);
  const queryAt = before.indexOf("?");
  const path = queryAt === -1 ? before : before.slice(0, queryAt);
  // The host of https://example.com is no file of kind "com"; it has no segment behind it.
  const inPath = fileName(path.slice(path.indexOf("//") === -1 ? 0 : path.indexOf("//") + 2));
  if (inPath !== null || queryAt === -1) return inPath;
  for (const pair of before.slice(queryAt + 1).split("&")) {
    const found = fileName(decoded(pair.slice(pair.indexOf("=") + 1)));
    if (found !== null) return found;
  }
  return null;
}

/** True where a link's own words end in the name of a file: 云岫县年度报告.docx. */
export const isFileName = (text: string): boolean => text.length <= 300 && fileName(text.trim()) !== null;

const isScript = (address: string): boolean => address.slice(0, 11).toLowerCase() === "javascript:";

function fileName(path: string): string | null {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  if (dot <= 0) return null;
  return FILE_KINDS.has(name.slice(dot + 1).toLowerCase()) ? decoded(name) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
