import type { Hints, SourceText } from "@fazhi/schema";
import { canonicalText } from "./canonical.js";
import type { Guard } from "./guard.js";
import { guarded, guardOf } from "./guarded.js";
import { findArticle, isContent } from "./html/article.js";
import { addArticle, addAttachments, nearEnd } from "./html/article-text.js";
import { pageLines } from "./html/flow.js";
import { weigh } from "./html/line-weights.js";
import { readMetadata } from "./html/metadata.js";
import type { PageLines } from "./html/page-line.js";
import { findTitle, titleOfPage } from "./html/title.js";
import { parsePage } from "./html/tree.js";
import type { DecodedDocument } from "./plain-text.js";
import { Refusal } from "./refusal.js";
import { type ReadOptions, type ReadResult, refuse } from "./result.js";
import { SourceBuilder } from "./source-builder.js";
import { checkText } from "./text-checks.js";

/** An article with less text than this, and with a file beside it, is a cover for the file. */
const LEAST_ARTICLE = 100;

/**
 * Reads a string as a web page: the article among the site's navigation, with its title and particulars.
 *
 * @returns the article's text, a line per paragraph, with `encoding` "utf-16" and `origins` that give lines of the page;
 *   or one diagnostic: `empty`, `binary`, `no-article`, `frames`, `limit-exceeded`, `too-large`, `timed-out` or `aborted`
 */
export function readHtml(
  text: string,
  options: Pick<ReadOptions, "fileName" | "limits" | "signal"> = {},
): Promise<ReadResult> {
  const guard = guardOf(options);
  const size = 2 * text.length;
  const limit = guard.limits.maxBytes;
  if (options.signal?.aborted) return Promise.resolve(refuse("aborted"));
  if (size > limit) return Promise.resolve(refuse("too-large", { bytes: size, limit }));
  const canonical = canonicalText(text);
  const checked = checkText(canonical);
  if (checked.refusal !== null) return Promise.resolve(checked.refusal);
  return guarded("html", guard, null, () =>
    htmlSource({ text: canonical, encoding: "utf-16", fileName: options.fileName ?? null }, guard),
  );
}

/** Of a decoded text. */
const BYTES_PER_UNIT = 2;

/**
 * The article of a web page as text.
 *
 * @throws Refusal `no-article` where the page shows none, `frames` where it only frames other pages
 */
export async function htmlSource({ text, encoding, fileName }: DecodedDocument, guard: Guard): Promise<SourceText> {
  // The tree of a page takes a multiple of its text.
  guard.countInflated(BYTES_PER_UNIT * text.length);
  const document = await parsePage(text, guard);
  const metadata = readMetadata(document, guard);
  await guard.breathe();
  const { page, weighed, range } =
    articleOf(pageLines(document, guard)) ?? hiddenArticle(pageLines(document, guard, true));
  await guard.breathe();
  const title = findTitle(weighed, range, metadata);
  const builder = new SourceBuilder();
  addArticle(builder, weighed, range, title);
  const near = { from: title.before ?? range.from, to: nearEnd(weighed, range.to) };
  const attachments = addAttachments(builder, weighed, page.embedded, near);
  const own = weighed
    .slice(range.from, range.to)
    .filter((one, at) => isContent(one) && !title.inside.has(range.from + at));
  const ownSize = own.reduce((sum, { line, isFileLink }) => sum + (isFileLink ? 0 : line.size - line.linked), 0);
  if (attachments > 0 && ownSize < LEAST_ARTICLE && own.filter(({ prose }) => prose > 0).length < 3) {
    builder.remark("report-in-attachment", { count: attachments });
  }
  // A title with nothing behind it, on a page that holds more: the article was to come by a script or in a frame.
  if (own.length === 0 && attachments === 0 && weighed.some((one) => !isContent(one))) throw missing(page);
  const printed = title.before === null ? [...title.inside] : [title.before];
  const printedText = printed.map((at) => weighed[at]?.line.text.replace(/\s+/g, " ").trim() ?? "").join("");
  const shown = titleOfPage(metadata, printedText === "" ? null : printedText);
  const hints: Hints = shown === null ? metadata.hints : { ...metadata.hints, title: shown };
  return builder.build({ format: "html", encoding, fileName, hints });
}

interface Article {
  readonly page: PageLines;
  readonly weighed: ReturnType<typeof weigh>;
  readonly range: NonNullable<ReturnType<typeof findArticle>>;
}

function articleOf(page: PageLines): Article | null {
  const weighed = weigh(page.lines);
  const range = findArticle(page, weighed);
  return range === null ? null : { page, weighed, range };
}

/** Some pages hide the article until a script shows it. */
function hiddenArticle(page: PageLines): Article {
  const found = articleOf(page);
  if (found !== null) return found;
  throw missing(page);
}

const missing = (page: PageLines): Refusal => new Refusal(page.hasFrames ? "frames" : "no-article");
