import { namesOf, type WeighedLine } from "./line-weights.js";
import { endsArticle, isBoilerplate } from "./page-furniture.js";
import type { ContentMark, PageBox, PageLines } from "./page-line.js";

/** The lines of the article: from `from` up to, not with, `to`. */
export interface ArticleRange {
  readonly from: number;
  readonly to: number;
}

/** Share of a container's prose that one of its children must hold to be looked into instead. */
const MOST = 0.6;
const MOST_OF_KNOWN = 0.5;

/** Prose of a sibling container that is part of the article rather than a notice beside it. */
const LEAST_PART = 60;

/** Names that content management systems give the container of an article; only a bonus. */
const KNOWN_NAMES: ReadonlySet<string> = new Set(
  "trs editor ucapcontent zoom zoomcon article content view union articlecontent contentbox detail maintext text txt conbox bodytext wznr xxgk news".split(
    " ",
  ),
);
/** Not a place to choose instead of what is around it. */
const PARAGRAPHS: ReadonlySet<string> = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "caption"]);

/**
 * Finds the article of a page: the smallest container that holds most of the prose, and around it whatever may belong to
 * it. When unsure, more is taken. Null where no line of the page can be an article's.
 */
export function findArticle(page: PageLines, weighed: readonly WeighedLine[]): ArticleRange | null {
  const content = weighed.filter(isContent);
  if (content.length === 0) return null;
  if (isPlainPage(weighed)) return { from: 0, to: weighed.length };
  const sums = new ProseSums(weighed);
  const total = sums.of(page.root);
  const marked = markedRange(page.marks, weighed, sums, total);
  if (marked !== null) return extended(page.root, marked, weighed, sums);
  if (total >= LEAST_PART) {
    const core = descend(page.root, sums);
    if (total < 4 * LEAST_PART) {
      const known = knownContainer(page.root, weighed, (line) => line.isFileLink);
      if (known !== null && sums.of(core) < LEAST_PART) return known;
    }
    return extended(page.root, core, weighed, sums, core);
  }
  return knownContainer(page.root, weighed, isContent) ?? behindFurniture(weighed);
}

/** What may be an article's: unlinked text that is no furniture, or a link to a file. */
export const isContent = ({ line, furniture, isNavigation, isFileLink }: WeighedLine): boolean =>
  line.kind !== "comment" && (isFileLink || (furniture === null && !isNavigation && !isBoilerplate(line.text)));

/** A page without navigation is an article as a whole. */
function isPlainPage(weighed: readonly WeighedLine[]): boolean {
  let [size, linked, furniture] = [0, 0, 0];
  for (const one of weighed) {
    size += one.line.size;
    if (!one.isFileLink) linked += one.line.linked;
    if (one.furniture !== null) furniture++;
    if (one.isNavigation || one.furniture === "site-footer") return false;
  }
  return linked <= 0.05 * size && furniture <= 3;
}

/** Prose in a stretch of lines, in constant time. */
class ProseSums {
  private readonly before: number[] = [0];
  private readonly linesBefore: number[] = [0];

  constructor(weighed: readonly WeighedLine[]) {
    let [sum, count] = [0, 0];
    for (const { prose } of weighed) {
      sum += prose;
      if (prose > 0) count++;
      this.before.push(sum);
      this.linesBefore.push(count);
    }
  }

  of({ from, to }: ArticleRange): number {
    return (this.before[to] ?? 0) - (this.before[from] ?? 0);
  }

  lines({ from, to }: ArticleRange): number {
    return (this.linesBefore[to] ?? 0) - (this.linesBefore[from] ?? 0);
  }
}

function descend(root: PageBox, sums: ProseSums): PageBox {
  let at = root;
  for (;;) {
    const whole = sums.of(at);
    const next = at.children.find((child) => {
      if (PARAGRAPHS.has(child.element.name)) return false;
      const part = sums.of(child);
      if (part < whole && sums.lines(child) < 2) return false;
      return part > 0 && part >= whole * (isKnown(child) ? MOST_OF_KNOWN : MOST);
    });
    if (next === undefined) return at;
    at = next;
  }
}

const isKnown = ({ element }: PageBox): boolean =>
  element.name === "article" ||
  element.name === "ucapcontent" ||
  namesOf(element).some((name) => KNOWN_NAMES.has(name));

/** What a site's comments mark as the article, where that holds most of the prose. */
function markedRange(
  marks: readonly ContentMark[],
  weighed: readonly WeighedLine[],
  sums: ProseSums,
  total: number,
): ArticleRange | null {
  let best: ArticleRange | null = null;
  for (const [index, { at: from, opens }] of marks.entries()) {
    const end = marks[index + 1];
    if (!opens || end === undefined || end.opens) continue;
    const range = { from, to: end.at };
    const holds = total < LEAST_PART ? weighed.slice(from, end.at).some(isContent) : sums.of(range) >= total / 2;
    if (holds && (best === null || sums.of(range) > sums.of(best))) best = range;
  }
  return best;
}

/** The smallest container of a known name that has content of the kind that is looked for. */
function knownContainer(
  root: PageBox,
  weighed: readonly WeighedLine[],
  isWanted: (line: WeighedLine) => boolean,
): ArticleRange | null {
  let best: PageBox | null = null;
  const open = [root];
  for (let box = open.pop(); box !== undefined; box = open.pop()) {
    open.push(...box.children);
    if (box === root || !isKnown(box) || (best !== null && best.to - best.from <= box.to - box.from)) continue;
    if (box.to - box.from > 60 || weighed[box.from]?.isAside === true) continue;
    const lines = weighed.slice(box.from, box.to);
    if (lines.some(isWanted) && !lines.some(({ isNavigation }) => isNavigation)) best = box;
  }
  return best;
}

/** With no prose and no container to go by: what stands behind the particulars of the article, up to the page's end. */
function behindFurniture(weighed: readonly WeighedLine[]): ArticleRange | null {
  const at = weighed.findLastIndex(({ furniture }) => furniture !== null && !endsArticle(furniture));
  let from = at + 1;
  while (from < weighed.length && !isOwn(weighed[from])) from++;
  let to = from;
  while (to < weighed.length && isOwn(weighed[to])) to++;
  if (to > from) return { from, to };
  const first = weighed.findIndex(isOwn);
  if (first === -1) return null;
  for (to = first; to < weighed.length && isOwn(weighed[to]); ) to++;
  return { from: first, to };
}

const isOwn = (line: WeighedLine | undefined): boolean => line !== undefined && isContent(line) && !line.isAside;

/** The core and what belongs to it before and behind it. */
function extended(
  root: PageBox,
  core: ArticleRange,
  weighed: readonly WeighedLine[],
  sums: ProseSums,
  box: PageBox | null = null,
): ArticleRange {
  let { from, to } = core;
  // Containers that hold the core: at each of them, what else it holds is looked at.
  let isNearest = true;
  for (let around = box?.parent ?? root; ; ) {
    if (sums.of(around) > sums.of({ from, to })) {
      for (const sibling of around.children) {
        if (sibling.from < to || !isPart(sibling, weighed, sums)) continue;
        if (!isNearest && !isOpen(weighed, to, sibling.from)) break;
        to = sibling.to;
      }
      for (const sibling of around.children.toReversed()) {
        if (sibling.to > from || !isPart(sibling, weighed, sums)) continue;
        if (!isNearest && !isOpen(weighed, sibling.to, from)) break;
        from = sibling.from;
      }
      to = Math.max(to, adjoining(weighed, to, around.to));
      from = Math.min(from, adjoiningBefore(weighed, from, around.from));
      isNearest = false;
    }
    if (around.parent === null) break;
    around = around.parent;
  }
  return { from, to: withSignature(weighed, to) };
}

/** Prose that is neither a notice, nor the teasers of a list of links. */
function isPart(box: PageBox, weighed: readonly WeighedLine[], sums: ProseSums): boolean {
  if (sums.of(box) < LEAST_PART) return false;
  let [size, linked] = [0, 0];
  for (let at = box.from; at < box.to; at++) {
    const one = weighed[at];
    if (one === undefined) continue;
    if (one.isAside || one.furniture === "site-footer") return false;
    size += one.line.size;
    linked += one.line.linked;
  }
  return linked <= 0.2 * size;
}

/** True where nothing that ends an article stands between two places. */
function isOpen(weighed: readonly WeighedLine[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const one = weighed[at];
    if (one === undefined || one.isNavigation || endsArticle(one.furniture)) return false;
  }
  return true;
}

/** Loose prose directly behind the article, as far as it goes. */
function adjoining(weighed: readonly WeighedLine[], to: number, limit: number): number {
  let end = to;
  for (let at = to; at < limit; at++) {
    const one = weighed[at];
    if (one === undefined || one.isNavigation || one.isAside || endsArticle(one.furniture)) break;
    if (one.prose > 0) end = at + 1;
  }
  return end;
}

function adjoiningBefore(weighed: readonly WeighedLine[], from: number, limit: number): number {
  let start = from;
  for (let at = from - 1; at >= limit; at--) {
    const one = weighed[at];
    if (one === undefined || one.isNavigation || one.isAside || one.furniture !== null) break;
    if (one.prose > 0) start = at;
  }
  return start;
}

const DATE_LINE = /^[(（]?(?:\d{4}|[二〇○零一九Oo0]{4})年.{1,8}日[)）]?$/;
const SIGNATURE =
  /(?:政府|委员会|办公室|办公厅|[局厅部院处办委]|中心|街道办事处|办事处|领导小组|总队|支队|大队|银行|税务局)$/;
const BELONGS = /^(?:附件.*[^:：]$|附[：:].|附表|[（(].{2,30}[)）]$|[（(]?[一二三四五六七八九十]{1,3}[、）)])/;

/** Signature, date, annexes and a note in brackets, where they stand behind the container. */
function withSignature(weighed: readonly WeighedLine[], to: number): number {
  let end = to;
  for (let at = to; at < Math.min(weighed.length, to + 6); at++) {
    const one = weighed[at];
    if (one === undefined || !isContent(one) || one.isAside) break;
    const text = one.line.text.replace(/[\s\u3000]/g, "");
    const belongs = text.length <= 40 && (DATE_LINE.test(text) || SIGNATURE.test(text) || BELONGS.test(text));
    if (!belongs || one.isFileLink) break;
    end = at + 1;
  }
  return end;
}
