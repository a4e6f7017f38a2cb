import type { FurnitureKind } from "@fazhi/schema";
import { type BodyStyle, isLarger, sameSize } from "./body-style.js";
import { beginsWithLabel } from "./characters.js";
import type { Line } from "./lines.js";
import type { LayoutPage } from "./page.js";

/** The title stands among the first lines, in the upper part of the page. */
const FIRST_LINES = 12;
const MOST_LINES = 5;
/** 云岫县人民政府文件: the name above a document's number, larger than its title (GB/T 9704-2012, 7.2.4). */
const LETTERHEAD = /(?:文件|公报|简报|专报)$/;

/** The lines of the title on the first page: the largest that are centered there; none where nothing stands out. */
export function titleLines(
  page: LayoutPage | undefined,
  lines: readonly Line[],
  furniture: ReadonlyMap<Line, FurnitureKind>,
  body: BodyStyle,
): ReadonlySet<Line> {
  if (page === undefined) return new Set();
  const shown = lines.filter((line) => !furniture.has(line));
  const middle = centerOf(shown, page);
  const candidates = shown
    .slice(0, FIRST_LINES)
    .filter(
      (line) =>
        line.y < page.height * 0.7 &&
        Math.abs((line.left + line.right) / 2 - middle) < 0.05 * page.width &&
        line.text.length > 1,
    );
  const larger = candidates.filter((line) => isLarger(line, body));
  const chosen =
    larger.length > 0 ? larger : candidates.filter((line) => line.bold && !body.bold && !beginsWithLabel(line.text));
  const proper = chosen.filter((line) => !LETTERHEAD.test(line.text));
  const [largest] = [...(proper.length > 0 ? proper : chosen)].sort((a, b) => b.size - a.size || a.y - b.y);
  if (largest === undefined) return new Set();
  const title = new Set<Line>([largest]);
  let last = largest;
  for (const line of shown.slice(shown.indexOf(largest) + 1)) {
    const isNext = chosen.includes(line) && sameSize(line, largest) && line.y - last.y < 2.6 * line.size;
    if (!isNext || title.size >= MOST_LINES) break;
    title.add(line);
    last = line;
  }
  return title;
}

/** The middle between the margins, which the middle of the page need not be. */
function centerOf(lines: readonly Line[], page: LayoutPage): number {
  if (lines.length < 5) return page.width / 2;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return right - left > page.width * 0.5 ? (left + right) / 2 : page.width / 2;
}
