import type { FurnitureKind } from "@fazhi/schema";
import type { SourceBuilder } from "../source-builder.js";
import { type ArticleRange, isContent } from "./article.js";
import { fileOfAddress, isFileName } from "./attachments.js";
import { boldIsTelling, headingLevel, isBoldHeading } from "./headings.js";
import type { WeighedLine } from "./line-weights.js";
import { endsArticle, isBareLabel, isLabelAlone, isLabelled } from "./page-furniture.js";
import type { PageLine } from "./page-line.js";
import type { TitleLines } from "./title.js";

/** The particulars of an article that later stages read its date and its body from. */
const PARTICULARS: ReadonlySet<FurnitureKind> = new Set([
  "breadcrumb",
  "index-table",
  "page-date",
  "page-source",
  "page-field",
]);

/** How far behind an article its particulars and files may stand. */
const NEAR = 20;

/** Adds title, particulars and text of the article to the builder, in the order of the page. */
export function addArticle(
  builder: SourceBuilder,
  weighed: readonly WeighedLine[],
  range: ArticleRange,
  title: TitleLines,
): void {
  const own = weighed.slice(range.from, range.to);
  const tellsBold = boldIsTelling(own.filter((_, at) => !title.inside.has(range.from + at)).map(({ line }) => line));
  const first = own.findIndex(({ prose }) => prose > 0);
  const firstProse = first === -1 ? range.to : range.from + first;
  const lastProse = range.from + own.findLastIndex(({ prose }) => prose > 0);
  const end = Math.min(weighed.length, nearEnd(weighed, range.to));
  const labels = new LabelledLines(builder);
  for (const [at, one] of weighed.slice(0, end).entries()) {
    const isInside = at >= range.from && at < range.to;
    if (!isInside) {
      const isBetween = title.before !== null && at > title.before && at < range.from;
      if (at === title.before) builder.add("title", one.line.text, { origin: { line: one.line.line } });
      else addParticulars(labels, one, isBetween);
      continue;
    }
    const isInterior = at > firstProse && at < lastProse;
    if (isInterior || title.inside.has(at)) labels.flush();
    if (title.inside.has(at)) builder.add("title", one.line.text, { origin: { line: one.line.line } });
    else if (isInterior) {
      if (!one.isNavigation || !isLinkList(weighed, at)) addContent(builder, one, tellsBold);
    } else addAtEdge(builder, labels, one, { tellsBold, isHead: at < firstProse });
  }
  labels.flush();
}

/** Up to where, behind the article, particulars and files are its own. */
export function nearEnd(weighed: readonly WeighedLine[], to: number): number {
  let at = to;
  while (at < weighed.length && at < to + NEAR) {
    const one = weighed[at];
    if (one === undefined || one.furniture === "site-footer") break;
    if ((one.isNavigation || endsArticle(one.furniture)) && !one.isFileLink) break;
    at++;
  }
  return at;
}

/** Before the first and behind the last sentence of the container, lines may be the page's. */
function addAtEdge(
  builder: SourceBuilder,
  labels: LabelledLines,
  one: WeighedLine,
  { tellsBold, isHead }: { readonly tellsBold: boolean; readonly isHead: boolean },
): void {
  const { furniture, line } = one;
  if (line.kind === "table" && furniture !== null && isHead) labels.addTable(line);
  else if (line.kind !== "table" && furniture !== null) {
    if (furniture !== "navigation") labels.add(one);
  } else if (!one.isNavigation) {
    labels.flush();
    addContent(builder, one, tellsBold);
  }
}

function addContent(builder: SourceBuilder, { line }: WeighedLine, tellsBold: boolean): void {
  const origin = { line: line.line };
  if (line.kind === "comment") builder.add("comment", line.text, { origin });
  else if (line.kind === "table") builder.addTable(line.rows, { origin });
  else {
    const level = headingLevel(line);
    const text = line.marker + line.text.trim();
    if (level !== null) builder.add("heading", text, { level, origin });
    else if (tellsBold && isBoldHeading(line)) builder.add("heading", text, { origin });
    else builder.add(line.isItem ? "list-item" : "paragraph", text, { origin });
  }
}

/** Links to other pages among an article's paragraphs; a paragraph that is one link, or a numbered one, is its own. */
function isLinkList(weighed: readonly WeighedLine[], at: number): boolean {
  const line = weighed[at]?.line;
  if (line === undefined || isNumbered(line)) return false;
  const isLink = (place: number) => weighed[place]?.isNavigation === true;
  const isInRun = [at - 2, at - 1, at].some((first) => isLink(first) && isLink(first + 1) && isLink(first + 2));
  return isInRun || line.links.length >= 3 || !TEXT_ELEMENTS.has(line.block.name);
}

const TEXT_ELEMENTS: ReadonlySet<string> = new Set(["p", "li", "h1", "h2", "h3", "h4", "h5", "h6"]);

const isNumbered = ({ text, size }: PageLine): boolean =>
  size > 80 ||
  /[。；]$/.test(text.trim()) ||
  /^[\s\u3000]{0,8}[（(]?[一二三四五六七八九十\d]{1,3}[、）).．]/.test(text);

function addParticulars(labels: LabelledLines, one: WeighedLine, isBetween: boolean): void {
  const { line, furniture } = one;
  if (line.kind === "table") {
    if (furniture !== null) labels.addTable(line);
    else if (isBetween && !one.isAside && line.linked === 0) labels.addOwn(one);
  } else if (line.kind === "comment") {
    if (isBetween) labels.addOwn(one);
  } else if (furniture !== null && (PARTICULARS.has(furniture) || (isBetween && !endsArticle(furniture)))) {
    labels.add(one);
  } else if (isBetween && isContent(one) && !one.isAside) labels.addOwn(one);
}

/** Writes labels and values, which often stand in elements or cells of their own, as one line each. */
class LabelledLines {
  private waiting: { readonly label: string; readonly kind: FurnitureKind; readonly line: number } | null = null;

  constructor(private readonly builder: SourceBuilder) {}

  add({ line, furniture, isValue }: WeighedLine): void {
    const { waiting } = this;
    const text = line.text.trim();
    if (waiting !== null && isValue) {
      this.write(`${waiting.label}${text}`, waiting.kind, waiting.line);
      this.waiting = null;
      return;
    }
    this.flush();
    const kind = furniture ?? "page-field";
    if (isBareLabel(text)) this.waiting = { label: text, kind, line: line.line };
    else this.write(text, kind, line.line);
  }

  /** A line of the document itself, which stands among the particulars. */
  addOwn(one: WeighedLine): void {
    this.flush();
    addContent(this.builder, one, false);
  }

  addTable({ rows, line }: PageLine): void {
    this.flush();
    for (const row of rows) {
      const cells = row.map((cell) => cell.replace(/\s+/g, " ").trim()).filter((cell) => cell !== "");
      for (let at = 0; at < cells.length; at++) {
        const cell = cells[at] ?? "";
        const next = cells[at + 1];
        const takesNext = next !== undefined && isLabelAlone(cell) && !isLabelled(next);
        if (takesNext) at++;
        const label = /[:：]$/.test(cell) ? cell : `${cell}：`;
        this.write(takesNext ? `${label}${next}` : isLabelAlone(cell) ? label : cell, "index-table", line);
      }
    }
  }

  flush(): void {
    const { waiting } = this;
    this.waiting = null;
    if (waiting !== null) this.write(waiting.label, waiting.kind, waiting.line);
  }

  private write(text: string, furniture: FurnitureKind, line: number): void {
    this.builder.add("furniture", text.replace(/\n/g, " "), { furniture, origin: { line } });
  }
}

/** More files than any report has; a page with thousands of them is an index. */
const MOST_FILES = 500;

/** Adds the files that the article and its surroundings link; gives their number. */
export function addAttachments(
  builder: SourceBuilder,
  weighed: readonly WeighedLine[],
  embedded: readonly { readonly at: number; readonly target: string }[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const found = new Map<string, string>();
  for (const { at, target } of embedded) if (at >= from && at <= to) found.set(target, fileOfAddress(target) ?? target);
  for (const { line, isAside } of weighed.slice(from, to)) {
    for (const { target, name } of line.links) {
      const file = fileOfAddress(target) ?? (isFileName(name) ? name : null);
      if (file === null || (isAside && line.linked >= line.size && to < weighed.length && from > 0)) continue;
      const shown = name.replace(/[\s\u3000]+/g, " ").trim();
      found.set(target, shown === "" ? file : shown);
    }
  }
  for (const [target, name] of [...found].slice(0, MOST_FILES)) builder.attach({ name, target });
  return found.size;
}
