import { attribute, type PageElement } from "./tree.js";

const NO_STYLE: ReadonlyMap<string, string> = new Map();

/** The declarations of an element's `style` attribute, in lower case. */
export function inlineStyle(element: PageElement): ReadonlyMap<string, string> {
  const style = attribute(element, "style");
  if (style === null) return NO_STYLE;
  const declarations = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon === -1) continue;
    const value = declaration.slice(colon + 1).split("!")[0] ?? "";
    declarations.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return declarations;
}

/** What official typesetting sets headings in; body text is 仿宋 or 宋体. */
const HEADING_FONTS = ["黑体", "楷体", "simhei", "kaiti", "heiti", "小标宋", "xiaobiaosong"];

/** Weight and font as far as elements say, each inherited. */
export interface Emphasis {
  readonly bold: boolean;
  readonly headingFont: boolean;
}

export const NO_EMPHASIS: Emphasis = { bold: false, headingFont: false };

const BOLD_ELEMENTS: ReadonlySet<string> = new Set(["b", "strong", "th"]);

/** The emphasis inside an element. */
export function emphasisIn(element: PageElement, outer: Emphasis): Emphasis {
  const style = inlineStyle(element);
  const weight = style.get("font-weight");
  const fonts = style.get("font-family") ?? (element.name === "font" ? attribute(element, "face") : null);
  const bold = weight === undefined ? outer.bold || BOLD_ELEMENTS.has(element.name) : isBold(weight, outer.bold);
  const headingFont = fonts === null || fonts === "inherit" ? outer.headingFont : isHeadingFont(fonts);
  return bold === outer.bold && headingFont === outer.headingFont ? outer : { bold, headingFont };
}

function isBold(weight: string, outer: boolean): boolean {
  if (weight === "bold" || weight === "bolder") return true;
  if (weight === "inherit") return outer;
  return Number(weight) >= 600;
}

/** The first font that is named is the one that is meant. */
function isHeadingFont(fonts: string): boolean {
  const first = (fonts.split(",")[0] ?? "").toLowerCase();
  return HEADING_FONTS.some((name) => first.includes(name)) && !first.includes("yahei") && !first.includes("雅黑");
}

const UNSEEN_ELEMENTS: ReadonlySet<string> = new Set(
  "head title script style noscript template textarea select option datalist button input iframe object embed applet audio video canvas svg map noframes noembed frameset rt rp rtc".split(
    " ",
  ),
);

/** True for what a browser shows no text of. */
export const isUnseen = (element: PageElement): boolean => UNSEEN_ELEMENTS.has(element.name);

/** True where the page says itself that the element is not shown. */
export function isHidden(element: PageElement): boolean {
  if (attribute(element, "hidden") !== null) return true;
  if (element.name === "dialog" && attribute(element, "open") === null) return true;
  const style = inlineStyle(element);
  return style.get("display") === "none" || style.get("visibility") === "hidden";
}

/** True where all blanks and line ends are shown as they stand. */
export function keepsBlanks(element: PageElement, outer: boolean): boolean {
  const mode = inlineStyle(element).get("white-space");
  if (mode !== undefined && mode !== "inherit") return mode.startsWith("pre") || mode === "break-spaces";
  return outer || element.name === "pre" || element.name === "listing" || element.name === "xmp";
}

/** True where lines are set in the middle; null where nothing is said. */
export function isCentered(element: PageElement): boolean | null {
  if (element.name === "center") return true;
  const styled = inlineStyle(element).get("text-align");
  // A table is placed by its attribute; the text in it begins anew at the left.
  if (element.name === "table") return styled === "center";
  const align = styled ?? attribute(element, "align")?.toLowerCase();
  return align === undefined ? null : align === "center";
}

const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  "html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp ucapcontent ucaptitle".split(
    " ",
  ),
);

export function isBlock(element: PageElement): boolean {
  if (BLOCK_ELEMENTS.has(element.name)) return inlineStyle(element).get("display") !== "inline";
  const display = inlineStyle(element).get("display");
  return display === "block" || display === "flex" || display === "grid" || display === "table";
}
