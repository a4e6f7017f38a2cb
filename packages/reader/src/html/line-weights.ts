import type { FurnitureKind } from "@fazhi/schema";
import { fileOfAddress, isFileName } from "./attachments.js";
import { furnitureKind, isBareLabel, isBoilerplate, isIndexTable } from "./page-furniture.js";
import type { PageLine } from "./page-line.js";
import { attribute, type PageElement } from "./tree.js";

/** What the choice of the article needs to know of a line. */
export interface WeighedLine {
  readonly line: PageLine;
  readonly furniture: FurnitureKind | null;
  /** The value of a label that is the line before it. */
  readonly isValue: boolean;
  /** Characters that speak for an article: sentences outside links; 0 for most other lines. */
  readonly prose: number;
  /** Nothing but links, none of which leads to a file or to a place of the page itself. */
  readonly isNavigation: boolean;
  /** Nothing but links, at least one of which leads to a file. */
  readonly isFileLink: boolean;
  /** Inside an element that sites keep apart from articles. */
  readonly isAside: boolean;
}

const LEAST_SENTENCE = 12;
/** Without any mark, only a line of this length is taken for prose whose marks were lost. */
const LEAST_UNMARKED = 40;

export function weigh(lines: readonly PageLine[]): readonly WeighedLine[] {
  const asides = new Map<PageElement, boolean>();
  let label: PageLine | null = null;
  return lines.map((line) => {
    const own = ownFurniture(line);
    const isValue = label !== null && own !== "site-footer" && isValueOf(label, line) && !isBareLabel(line.text);
    const furniture = isValue && label !== null ? furnitureKind(label.text) : own;
    label = line.kind === "text" && line.size <= LONGEST_LABEL && isBareLabel(line.text) ? line : null;
    const isAside = inAside(line.block, asides);
    const isLinked = line.size > 0 && line.linked >= 0.8 * line.size;
    const files = line.links.filter(({ target, name }) => fileOfAddress(target) !== null || isFileName(name));
    const leadsAway = line.links.some(({ target }) => !target.startsWith("#"));
    const prose = furniture === null && !isLinked ? proseOf(line) : 0;
    return {
      line,
      furniture,
      isValue,
      prose: isAside ? prose / 10 : prose,
      isNavigation: isLinked && files.length === 0 && leadsAway && line.size <= 300,
      isFileLink: files.length > 0 && (isLinked || isLabelledFile(line)),
      isAside,
    };
  });
}

/** 附件：云岫县年度报告.docx, the words before it being no link. */
const isLabelledFile = ({ text, size, linked }: PageLine): boolean =>
  size - linked <= 8 && /^[\s\u3000]{0,8}(?:附件|附[：:]|下载)/.test(text);

const LONGEST_LABEL = 14;
const LONGEST_VALUE = 100;

/** A value stands in the cell, the `dd` or the piece of a list item beside its label. */
const isValueOf = (label: PageLine, { kind, size, block }: PageLine): boolean =>
  kind === "text" &&
  size <= LONGEST_VALUE &&
  label.block !== block &&
  (block.name === "dd" || block.name === "td" || (block.parent?.name === "li" && block.parent === label.block.parent));

function ownFurniture({ kind, text, rows }: PageLine): FurnitureKind | null {
  if (kind === "text") return furnitureKind(text);
  return kind === "table" && isIndexTable(rows) ? "index-table" : null;
}

function proseOf(line: PageLine): number {
  const unlinked = line.size - line.linked;
  if (line.kind === "comment" || line.level !== null) return 0;
  if (line.kind === "table") return line.linked > 0.3 * line.size ? 0 : unlinked / 2;
  if (line.linked > 0.5 * line.size || isBoilerplate(line.text)) return 0;
  const hasMark = /[。；！？，;!?,]/.test(line.text);
  return unlinked >= (hasMark ? LEAST_SENTENCE : LEAST_UNMARKED) ? unlinked : 0;
}

const ASIDE_ELEMENTS: ReadonlySet<string> = new Set(["footer", "nav", "aside", "dialog", "menu"]);
const ASIDE_ROLES: ReadonlySet<string> = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "complementary",
  "search",
  "dialog",
]);
const ASIDE_NAMES: ReadonlySet<string> = new Set(
  "footer foot nav navbar menu sidebar sider aside share related dialog modal popup copyright friendlink links login search toolbar comment comments recommend".split(
    " ",
  ),
);

/** By name or by the words of its class and id; what is asked once for an element is kept for those inside. */
function inAside(block: PageElement, known: Map<PageElement, boolean>): boolean {
  const path: PageElement[] = [];
  let at: PageElement | null = block;
  while (at !== null && !known.has(at)) {
    path.push(at);
    at = at.parent;
  }
  let inside = at === null ? false : (known.get(at) ?? false);
  for (const element of path.reverse()) {
    inside ||= isAside(element);
    known.set(element, inside);
  }
  return inside;
}

function isAside(element: PageElement): boolean {
  if (element.name === "body" || element.name === "html") return false;
  if (ASIDE_ELEMENTS.has(element.name) || ASIDE_ROLES.has(attribute(element, "role") ?? "")) return true;
  return namesOf(element).some((name) => ASIDE_NAMES.has(name));
}

/** The words of an element's id and class: `xxgk-Footer_1` is xxgk, footer and 1. */
export function namesOf(element: PageElement): readonly string[] {
  const written = `${attribute(element, "id") ?? ""} ${attribute(element, "class") ?? ""}`.slice(0, 200);
  return written
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((name) => name !== "");
}
