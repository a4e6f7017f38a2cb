import type { SourceText } from "@fazhi/schema";
import type { FileDocument } from "./format-reader.js";
import type { Guard } from "./guard.js";
import { fileReader } from "./guarded.js";
import { layoutPages } from "./layout/layout-pages.js";
import type { LayoutPage } from "./layout/page.js";
import { type OpenPdf, openPdf } from "./pdf/document.js";
import { addExtras } from "./pdf/extras.js";
import { metadataHints } from "./pdf/metadata.js";
import { type ReadPage, readPage } from "./pdf/page.js";
import type { OperatorCodes } from "./pdf/page-content.js";
import { loadPdfjs } from "./pdf/pdfjs.js";
import { withoutStrayRejections } from "./pdf/stray-rejections.js";
import { isRefusal, Refusal } from "./refusal.js";
import { SourceBuilder } from "./source-builder.js";

/**
 * The text of a PDF (ISO 32000) in reading order. Annotations are not text, and images are not recognised.
 *
 * @throws Refusal `encrypted`, `damaged`, `no-text-layer`, `limit-exceeded`, `timed-out`, `aborted`
 */
export const pdfSource = (file: FileDocument, guard: Guard): Promise<SourceText> =>
  withoutStrayRejections(() => readSource(file, guard));

async function readSource(file: FileDocument, guard: Guard): Promise<SourceText> {
  const pdf = await openPdf(file.bytes, guard);
  try {
    return await sourceOf(pdf, file.fileName, guard);
  } finally {
    await pdf.close();
  }
}

async function sourceOf(pdf: OpenPdf, fileName: string | null, guard: Guard): Promise<SourceText> {
  const { document } = pdf;
  guard.require("maxPages", document.numPages);
  const { OPS } = await loadPdfjs();
  const builder = new SourceBuilder();
  const pages: LayoutPage[] = [];
  let unmapped = 0;
  let unread = 0;
  for (let number = 1; number <= document.numPages; number++) {
    await guard.breathe();
    const read = await readNumbered(pdf, number, OPS, guard);
    pages.push(read?.page ?? unreadPage(number));
    unmapped += read?.unmapped ?? 0;
    if (read === null) unread++;
  }
  const hasText = pages.some((page) => page.runs.some((run) => run.text.trim() !== ""));
  if (!hasText && unread > 0) throw new Refusal("damaged", { format: "pdf", part: "pages" });
  if (!hasText) throw new Refusal("no-text-layer", { format: "pdf", pages: pages.length });
  await layoutPages(pages, builder, guard);
  if (unmapped > 0) builder.remark("unmapped-characters", { count: unmapped });
  await addExtras(pdf, builder, guard);
  const hints = await metadataHints(pdf);
  return builder.build({ format: "pdf", encoding: "pdf", fileName, hints });
}

/** A page, or null where its object is damaged. */
async function readNumbered(
  pdf: OpenPdf,
  number: number,
  codes: OperatorCodes,
  guard: Guard,
): Promise<ReadPage | null> {
  try {
    const source = await pdf.within(pdf.document.getPage(number));
    const read = await readPage(pdf, source, codes, guard);
    source.cleanup();
    return read;
  } catch (error) {
    if (isRefusal(error)) throw error;
    return null;
  }
}

/** Stands for a page that cannot be read; it is reported as one without text. */
const unreadPage = (number: number): LayoutPage => ({ number, width: 595, height: 842, runs: [], hasImages: true });

/** Reads a PDF, whatever its name. */
export const readPdf = fileReader("pdf", pdfSource);
