import { type ArticleRange, isContent } from "./article.js";
import { namesOf, type WeighedLine } from "./line-weights.js";
import type { PageMetadata } from "./metadata.js";
import { compact, endsArticle } from "./page-furniture.js";

/** Where the title of the article is printed, and which lines of the page say it. */
export interface TitleLines {
  /** Line before the article that is its title, or null: there is none, or the article begins with it. */
  readonly before: number | null;
  /** Lines at the article's own beginning that are its title. */
  readonly inside: ReadonlySet<number>;
}

const SHORTEST = 4;
const SHORTEST_PART = 10;
const LONGEST = 150;
/** How many lines at the beginning of an article may be its title, which is often broken. */
const MOST_LINES = 4;

const TITLE_NAMES: ReadonlySet<string> = new Set(
  "title tit biaoti bt ucaptitle arttitle articletitle maintitle contenttitle headline".split(" "),
);
const GENRE = /(?:报告|总结|汇报|情况|要点|计划|安排|方案|通知|任务)(?:[（(].{1,12}[)）])?$/;

/** Finds the title among the lines before the article and at its beginning. */
export function findTitle(
  weighed: readonly WeighedLine[],
  range: ArticleRange,
  { hints, pageTitle }: PageMetadata,
): TitleLines {
  const named = compact(hints.title ?? "");
  const shown = compact(pageTitle ?? "");
  // Part of the page's title may be any word of it, unless it is long and ends as titles of reports do.
  const isNamed = (text: string): boolean =>
    text === named
      ? text.length >= SHORTEST
      : named === "" && text.length >= SHORTEST_PART && GENRE.test(text) && shown.includes(text);
  const before = titleBefore(weighed, range.from, isNamed);
  const wanted = before === null ? null : compact(weighed[before]?.line.text ?? "");
  const own = firstLines(weighed, range);
  const said = new Set(titleInside(weighed, own, (text) => text === wanted || isNamed(text)));
  if (said.size > 0) return { before: null, inside: said };
  return { before, inside: new Set(before === null ? standingOut(weighed, own, range.to) : []) };
}

function titleBefore(weighed: readonly WeighedLine[], from: number, isNamed: (text: string) => boolean): number | null {
  const candidates: number[] = [];
  let isReachable = true;
  for (let at = from - 1; at >= 0; at--) {
    const one = weighed[at];
    if (one === undefined) continue;
    if (isContent(one) && one.line.size >= SHORTEST && one.line.size <= LONGEST && one.line.kind === "text") {
      if (isNamed(compact(one.line.text))) return at;
      if (isReachable && !one.isAside) candidates.push(at);
    }
    // Behind the site's own navigation the lines are its name and slogans.
    if (one.isNavigation || endsArticle(one.furniture) || one.furniture === "breadcrumb") isReachable = false;
  }
  const first = (isTitle: (one: WeighedLine) => boolean): number | null =>
    candidates.find((at) => {
      const one = weighed[at];
      return one !== undefined && isTitle(one);
    }) ?? null;
  return (
    first(({ line }) => line.level === 1) ??
    first(({ line }) => line.block.name === "ucaptitle" || namesOf(line.block).some((name) => TITLE_NAMES.has(name))) ??
    first(({ line }) => line.level !== null && line.level <= 3) ??
    first(({ line }) => line.isCentered && line.bold === line.size) ??
    first(({ line }) => GENRE.test(compact(line.text)))
  );
}

function firstLines(weighed: readonly WeighedLine[], { from, to }: ArticleRange): readonly number[] {
  const own: number[] = [];
  for (let at = from; at < to && own.length < MOST_LINES; at++) {
    const one = weighed[at];
    if (one !== undefined && one.furniture === null && !one.isNavigation && one.line.kind === "text") own.push(at);
  }
  return own;
}

/** The article's first lines, one or several together, as far as they are the title. */
function titleInside(
  weighed: readonly WeighedLine[],
  own: readonly number[],
  isTitle: (text: string) => boolean,
): readonly number[] {
  for (let first = 0; first < Math.min(own.length, 2); first++) {
    let joined = "";
    for (let last = first; last < own.length; last++) {
      joined += compact(weighed[own[last] ?? -1]?.line.text ?? "");
      if (joined.length > LONGEST) break;
      if (isTitle(joined)) return own.slice(first, last + 1);
    }
  }
  return [];
}

/** Without a title to compare with: the first h1, or centred lines, that end as titles of reports do. */
function standingOut(weighed: readonly WeighedLine[], own: readonly number[], to: number): readonly number[] {
  let joined = "";
  for (const [count, at] of own.entries()) {
    const line = weighed[at]?.line;
    if (line === undefined || line.size > LONGEST) break;
    const isTitle = line.level === 1 ? !hasLevelOne(weighed, at + 1, to) : line.isCentered;
    if (!isTitle) break;
    joined += compact(line.text);
    if (joined.length >= SHORTEST && GENRE.test(joined)) return own.slice(0, count + 1);
  }
  return [];
}

function hasLevelOne(weighed: readonly WeighedLine[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (weighed[at]?.line.level === 1) return true;
  return false;
}

/** `标题_栏目_网站`, `标题-网站`: the title without the parts that are the site's. */
export function titleOfPage({ hints, pageTitle }: PageMetadata, printed: string | null): string | null {
  if (pageTitle === null) return null;
  const wanted = printed === null ? null : compact(printed);
  if (wanted !== null && wanted !== "" && compact(pageTitle).includes(wanted)) return printed;
  const site = new Set([hints.siteName, hints.columnName].map((name) => compact(name ?? "")));
  let title = pageTitle;
  for (let cut = cutAtEnd(title, site); cut !== null; cut = cutAtEnd(title, site)) title = cut;
  return title;
}

const SEPARATORS = ["_", "-", "|", "—", "–", "－", "·", ">"];

/** The title without its last part, where that is the site's or its column's name. */
function cutAtEnd(title: string, site: ReadonlySet<string>): string | null {
  for (const separator of SEPARATORS) {
    const at = title.lastIndexOf(separator);
    if (at > 0 && site.has(compact(title.slice(at + 1)))) {
      const rest = title.slice(0, at).trim();
      if (rest !== "") return rest;
    }
  }
  return null;
}
