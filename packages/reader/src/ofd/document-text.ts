import type { Guard } from "../guard.js";
import { layoutPages } from "../layout/layout-pages.js";
import type { LayoutPage } from "../layout/page.js";
import type { SourceBuilder } from "../source-builder.js";
import { UNMAPPED } from "./characters.js";
import type { OfdDocument, OfdPage } from "./document.js";
import type { PageContent, PageRun } from "./page-content.js";
import { documentRuns, linesInOrder, pageText } from "./page-text.js";

/** Text that is on a page but not in its running text. */
interface Aside {
  readonly page: number;
  readonly text: string;
}

/**
 * Adds the text of a document to the builder. The text of a template stands on every page that uses it and is furniture,
 * unless pages have no other text; text across the reading direction of its page is furniture as well.
 */
export async function addDocument(document: OfdDocument, builder: SourceBuilder, guard: Guard): Promise<void> {
  const own = new Map(document.pages.map((page) => [page, documentRuns(page.content)]));
  const forms = formTemplates(document, own);
  const asides: Aside[] = templateTexts(document, forms);
  const pages = document.pages.map((page) => {
    const runs = [...(own.get(page) ?? [])];
    for (const id of page.templates) {
      const content = forms.has(id) ? document.templates.get(id) : undefined;
      if (content !== undefined) runs.push(...documentRuns(content));
    }
    const contents = [page.content, ...contentsOf(page, document)];
    const { page: laidOut, aside } = pageText(page.number, page, runs, {
      rules: contents.flatMap(({ rules }) => rules),
      isDrawn: isDrawn(page, document, runs),
    });
    asides.push(...aside.map((text) => ({ page: page.number, text })));
    return laidOut;
  });
  if (!hasText(document)) {
    remarkPictures(pages, builder);
    return;
  }
  await layoutPages(pages, builder, guard);
  remarkUnmapped(pages, builder);
  for (const { page, text } of asides) {
    builder.add("furniture", text, { furniture: "running-head", origin: { page } });
  }
}

/** One document of several may be nothing but pictures. */
function remarkPictures(pages: readonly LayoutPage[], builder: SourceBuilder): void {
  const drawn = pages.filter(({ hasImages }) => hasImages);
  const [first] = drawn;
  if (first !== undefined) builder.remark("pages-without-text", { count: drawn.length, page: first.number });
}

function remarkUnmapped(pages: readonly LayoutPage[], builder: SourceBuilder): void {
  const count = pages.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.split(UNMAPPED).length - 1, 0);
  if (count > 0) builder.remark("unmapped-characters", { count });
}

/** Whether any page shows words that are its own or its template's. */
export const hasText = (document: OfdDocument): boolean =>
  document.pages.some((page) =>
    [page.content, ...contentsOf(page, document)].some((each) => documentRuns(each).length > 0),
  );

/** Whether a page shows anything that may hold words: an image, or drawings where there is no text. */
export const isDrawn = (page: OfdPage, document: OfdDocument, runs: readonly PageRun[]): boolean =>
  [page.content, ...contentsOf(page, document)].some(
    ({ images, drawings }) => images > 0 || (runs.length === 0 && drawings > 0),
  );

const contentsOf = (page: OfdPage, { templates }: OfdDocument): readonly PageContent[] =>
  page.templates.flatMap((id) => templates.get(id) ?? []);

/** Templates whose text is all the text of each page that uses them. */
function formTemplates(
  { pages, templates }: OfdDocument,
  own: ReadonlyMap<OfdPage, readonly PageRun[]>,
): ReadonlySet<string> {
  const forms = new Set(templates.keys());
  for (const page of pages) {
    if ((own.get(page) ?? []).length > 0) for (const id of page.templates) forms.delete(id);
  }
  return forms;
}

/** The lines of the other templates, each at the first page that uses it. */
function templateTexts({ pages, templates }: OfdDocument, forms: ReadonlySet<string>): Aside[] {
  const told = new Set(forms);
  const texts: Aside[] = [];
  for (const { number, templates: used } of pages) {
    for (const id of used) {
      const content = told.has(id) ? undefined : templates.get(id);
      told.add(id);
      if (content === undefined) continue;
      for (const text of linesInOrder(documentRuns(content))) texts.push({ page: number, text });
    }
  }
  return texts;
}
