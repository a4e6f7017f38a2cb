import type { Hints } from "@fazhi/schema";
import { childElement, textOf, type XmlElement } from "../container/xml.js";

/** Titles that programs write of themselves: names of new documents, of templates, of files. */
const GENERIC =
  /^(?:(?:新建|new)?\s{0,3}(?:microsoft\s)?(?:office\s)?(?:word|wps|powerpoint|excel|文字)?\s{0,3}(?:文档|文稿|演示文稿|文字文稿|document|untitled)\s{0,3}\(?\d{0,4}\)?$|microsoft word\s*-|powerpoint 演示文稿|无标题|未命名|标题$|\[标题\]|正文$|附件\s{0,3}\d{0,3}[:：]?$|目\s{0,4}录$|第[一二三四五六七八九十]{1,3}章$)/i;
const FILE_NAME = /\.(?:docx?|docm|wpsx?|wpt|rtf|txt|pdf|ofd|html?)$/i;
const LONGEST_TITLE = 200;

/** What the core properties (ISO/IEC 29500-2, 11) say of the document. Their dates are those of the file. */
export function hintsOf(properties: XmlElement | null): Hints {
  const element = properties === null ? null : childElement(properties, "title");
  const title = element === null ? "" : textOf(element).replace(/\s+/g, " ").trim();
  const isTelling =
    (title.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2 &&
    title.length <= LONGEST_TITLE &&
    !GENERIC.test(title) &&
    !FILE_NAME.test(title);
  return isTelling ? { title } : {};
}
