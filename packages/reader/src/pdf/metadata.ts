import type { Hints } from "@fazhi/schema";
import type { OpenPdf } from "./document.js";
import { withOrdinaryHan } from "./han-forms.js";

/** Names that programs write by themselves: of a new document, of the program, of the file. */
const GENERIC =
  /^(?:microsoft (?:word|excel|powerpoint)\b|wps|untitled|no ?title|无标题|未命名|未标题|新建|文档\s*\d*$|document\s*\d*$|doc\d*$|word 文档)|[\\/]|\.(?:docx?|wps|wpt|odt|ofd|pdf|rtf|txt|html?|xlsx?|pptx?|indd|cdr)$/i;

/** The title that the document information has, unless a program made it up. */
export async function metadataHints({ document, within }: OpenPdf): Promise<Hints> {
  const answer: unknown = await within(document.getMetadata().catch(() => null));
  if (typeof answer !== "object" || answer === null || !("info" in answer)) return {};
  const { info } = answer;
  if (typeof info !== "object" || info === null || !("Title" in info) || typeof info.Title !== "string") return {};
  const title = withOrdinaryHan(info.Title).replace(/\s+/g, " ").trim();
  const isText = /[\u4e00-\u9fff]/.test(title) && !/[\ufffd\u0080-\u009f]/.test(title);
  return isText && title.length <= 200 && !GENERIC.test(title) ? { title } : {};
}
