import { childElement, childElements, elementAt, textOf, type XmlElement } from "../container/xml.js";
import type { Guard } from "../guard.js";
import { boxOf } from "./geometry.js";
import type { OfdPackage, Part } from "./package.js";
import { type PageContent, pageContent } from "./page-content.js";
import { type Resources, resourcesOf } from "./resources.js";

/** A page as its part tells it, before it is decided what of it is text. */
export interface OfdPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly content: PageContent;
  /** IDs of the template pages it stands on. */
  readonly templates: readonly string[];
}

export interface OfdDocument {
  readonly pages: readonly OfdPage[];
  readonly templates: ReadonlyMap<string, PageContent>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const A4: Size = { width: 210, height: 297 };

const NOTHING: PageContent = { runs: [], rules: [], images: 0, drawings: 0 };

/**
 * Reads the pages of a document (GB/T 33190-2016, 7.5 – 7.7), in the order in which it lists them. A page that cannot be
 * read is remarked and left out; the others keep their numbers.
 *
 * @param before how many pages the documents before this one have
 */
export async function readDocument(
  document: Part,
  before: number,
  ofd: OfdPackage,
  guard: Guard,
): Promise<OfdDocument> {
  const common = childElement(document.root, "CommonData") ?? document.root;
  const resources = namedResources(common, document.name, ofd, ["PublicRes", "DocumentRes"]);
  const size = sizeOf(childElement(common, "PageArea"), A4);
  const templates = new TemplatePages(common, document.name, ofd, resources, guard);
  const listed = pageElements(document.root);
  guard.require("maxPages", before + listed.length);
  const pages: OfdPage[] = [];
  for (const [index, { attributes }] of listed.entries()) {
    await guard.breathe();
    const part = ofd.read(attributes.get("BaseLoc") ?? `Page ${attributes.get("ID") ?? ""}`, document.name);
    if (part === null) continue;
    const own = namedResources(part.root, part.name, ofd, ["PageRes"]);
    const used = childElements(part.root, "Template").map((each) => each.attributes.get("TemplateID") ?? "");
    for (const id of used) templates.load(id);
    pages.push({
      number: before + index + 1,
      ...sizeOf(childElement(part.root, "Area"), size),
      content: pageContent(part.root, own === NO_RESOURCES ? resources : merged(own, resources), guard),
      templates: used,
    });
  }
  return { pages, templates: templates.loaded };
}

/** The number of pages that a document lists. */
export const pageElements = (root: XmlElement): readonly XmlElement[] =>
  childElements(root, "Pages").flatMap((pages) => childElements(pages, "Page"));

/** The template pages of a document, each read when the first page stands on it. */
class TemplatePages {
  readonly loaded = new Map<string, PageContent>();

  constructor(
    private readonly common: XmlElement,
    private readonly from: string,
    private readonly ofd: OfdPackage,
    private readonly resources: Resources,
    private readonly guard: Guard,
  ) {}

  load(id: string): void {
    if (this.loaded.has(id)) return;
    const listed = childElements(this.common, "TemplatePage").find(({ attributes }) => attributes.get("ID") === id);
    const part = listed === undefined ? null : this.ofd.read(listed.attributes.get("BaseLoc") ?? "", this.from);
    if (part === null) {
      this.loaded.set(id, NOTHING);
      return;
    }
    const own = namedResources(part.root, part.name, this.ofd, ["PageRes"]);
    const resources = own === NO_RESOURCES ? this.resources : merged(own, this.resources);
    this.loaded.set(id, pageContent(part.root, resources, this.guard));
  }
}

const NO_RESOURCES: Resources = resourcesOf([]);

function namedResources(holder: XmlElement, from: string, ofd: OfdPackage, names: readonly string[]): Resources {
  const places = names.flatMap((name) => childElements(holder, name));
  const parts = places.flatMap((place) => ofd.read(textOf(place), from)?.root ?? []);
  return parts.length === 0 ? NO_RESOURCES : resourcesOf(parts);
}

const merged = (own: Resources, shared: Resources): Resources => ({
  boldFonts: new Set([...shared.boldFonts, ...own.boldFonts]),
  opacities: new Map([...shared.opacities, ...own.opacities]),
  composites: new Map([...shared.composites, ...own.composites]),
});

function sizeOf(area: XmlElement | null, otherwise: Size): Size {
  const physical = area === null ? null : elementAt(area, "PhysicalBox");
  const box = physical === null ? null : boxOf(textOf(physical));
  return box !== null && box.width > 0 && box.height > 0 ? { width: box.width, height: box.height } : otherwise;
}
