import type { Hints } from "@fazhi/schema";
import type { Guard } from "../guard.js";
import { isoDay } from "./page-date.js";
import { attribute, type PageElement } from "./tree.js";
import { rawText, walk } from "./walk.js";

/** What the `meta` elements and the `title` of a page say. */
export interface PageMetadata {
  readonly hints: Hints;
  /** `<title>` or og:title, which mostly hold the site's name as well; null where the article's title is known. */
  readonly pageTitle: string | null;
}

const FIELDS = ["title", "publishedOn", "contentSource", "siteName", "columnName", "pageTitle"] as const;
type Field = (typeof FIELDS)[number];

/** Names of `meta` elements in lower case without marks, the better one first. */
const NAMES: Readonly<Record<Field, string>> = {
  title: "articletitle dctitle dctermstitle citationtitle",
  publishedOn:
    "pubdate publishdate publisheddate pubtime publishtime articlepublishedtime articledate ogreleasedate dcdate dctermsissued datepublished",
  contentSource: "contentsource articlesource dcsource source",
  siteName: "sitename ogsitename",
  columnName: "columnname articlesection",
  pageTitle: "ogtitle",
};

interface Known {
  readonly field: Field;
  readonly rank: number;
}

const KNOWN = new Map<string, Known>(
  FIELDS.flatMap((field) => NAMES[field].split(" ").map((name, rank): [string, Known] => [name, { field, rank }])),
);

/** Longest value that is metadata and not a slip of a template. */
const LONGEST = 500;

export function readMetadata(document: PageElement, guard: Guard): PageMetadata {
  const best = new Map<Field, { readonly rank: number; readonly value: string }>();
  let title: PageElement | null = null;
  walk(document, guard, {
    enter(element) {
      if (element.name === "title") title ??= element;
      else if (element.name === "meta") {
        const field = KNOWN.get(metaName(element));
        const value = fieldValue(field?.field, attribute(element, "content"));
        const known = field === undefined ? undefined : best.get(field.field);
        if (field !== undefined && value !== null && (known === undefined || field.rank < known.rank)) {
          best.set(field.field, { rank: field.rank, value });
        }
      }
      return element.name !== "template" && element.name !== "svg";
    },
    leave() {},
  });
  const hints: { -readonly [Key in keyof Hints]: Hints[Key] } = {};
  for (const field of ["title", "publishedOn", "contentSource", "siteName", "columnName"] as const) {
    const found = best.get(field);
    if (found !== undefined) hints[field] = found.value;
  }
  const shown = title === null ? null : fieldValue("pageTitle", rawText(title, guard));
  return { hints, pageTitle: hints.title === undefined ? (best.get("pageTitle")?.value ?? shown) : null };
}

function metaName(element: PageElement): string {
  const name = attribute(element, "name") ?? attribute(element, "property") ?? attribute(element, "itemprop") ?? "";
  return name.length > 60 ? "" : name.toLowerCase().replace(/[^a-z]/g, "");
}

function fieldValue(field: Field | undefined, content: string | null): string | null {
  if (content === null || content.length > LONGEST) return null;
  const value = content.replace(/[\s\u3000]+/g, " ").trim();
  if (value === "") return null;
  return field === "publishedOn" ? isoDay(value) : value;
}
