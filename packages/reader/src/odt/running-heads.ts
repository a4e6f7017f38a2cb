import { childElements, type XmlElement } from "../container/xml.js";
import { type RunningHead, runningHead } from "../flow/document.js";
import type { Guard } from "../guard.js";
import { paragraphText } from "./paragraph-text.js";
import type { Styles } from "./styles.js";

const HEADERS: ReadonlySet<string> = new Set(["header", "header-first", "header-left"]);
const FOOTERS: ReadonlySet<string> = new Set(["footer", "footer-first", "footer-left"]);

/** Headers and footers of the master pages in use and of those that follow them (ODF 1.3, 16.9). */
export function runningHeads(
  part: XmlElement | null,
  used: ReadonlySet<string>,
  styles: Styles,
  guard: Guard,
): { readonly headers: readonly RunningHead[]; readonly footers: readonly RunningHead[] } {
  const pages = mastersInUse(part, used);
  const headsOf = (names: ReadonlySet<string>) =>
    pages.flatMap((page) =>
      childElements(page)
        .filter(({ name, attributes }) => names.has(name) && attributes.get("display") !== "false")
        .flatMap((head) => headsIn(head, styles, guard)),
    );
  return { headers: headsOf(HEADERS), footers: headsOf(FOOTERS) };
}

/** A document begins on the page `Standard` unless its first paragraph asks for another. */
function mastersInUse(part: XmlElement | null, used: ReadonlySet<string>): readonly XmlElement[] {
  const masters =
    part === null ? [] : childElements(part, "master-styles").flatMap((one) => childElements(one, "master-page"));
  const byName = new Map(masters.map((master) => [master.attributes.get("name") ?? "", master]));
  const first = byName.has("Standard") ? "Standard" : masters[0]?.attributes.get("name");
  const names = new Set([...(first === undefined ? [] : [first]), ...used]);
  // A set grows while it is walked: each follower is looked at once.
  for (const name of names) {
    const next = byName.get(name)?.attributes.get("next-style-name");
    if (next) names.add(next);
  }
  return masters.filter((master) => names.has(master.attributes.get("name") ?? ""));
}

function headsIn(element: XmlElement, styles: Styles, guard: Guard): readonly RunningHead[] {
  return childElements(element).flatMap((child) => {
    guard.checkpoint();
    if (child.name !== "p" && child.name !== "h") return headsIn(child, styles, guard);
    const { text, hasPageField, boxes } = paragraphText(child, styles, { comments: 0, images: 0 }, guard);
    return [runningHead(text, hasPageField), ...boxes.flatMap((box) => headsIn(box, styles, guard))];
  });
}
