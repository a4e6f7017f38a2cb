import { childElement, descendants, type XmlElement } from "../container/xml.js";
import { numberOf } from "./geometry.js";

/** What the resource parts of a document (GB/T 33190-2016, 7.9) say that matters for its text. */
export interface Resources {
  /** IDs of fonts that are bold by themselves. */
  readonly boldFonts: ReadonlySet<string>;
  /** Per draw parameter the opacity of its filling, 0 … 255. */
  readonly opacities: ReadonlyMap<string, number>;
  /** Content of composite objects. */
  readonly composites: ReadonlyMap<string, XmlElement>;
}

/** 等线 and 雅黑 are faces for running text whose names hold 黑 or Hei. */
const BOLD_FACE = /黑体|黑简|大黑|粗|simhei|stheiti|heiti|fzht|bold|heavy|black/i;

/** Puts the resources of several parts together; of two with one ID the first counts. */
export function resourcesOf(parts: readonly XmlElement[]): Resources {
  const boldFonts = new Set<string>();
  const params = new Map<string, XmlElement>();
  const composites = new Map<string, XmlElement>();
  for (const part of parts) {
    for (const font of descendants(part, "Font")) {
      const id = font.attributes.get("ID");
      if (id !== undefined && isBold(font)) boldFonts.add(id);
    }
    for (const param of descendants(part, "DrawParam")) keep(params, param);
    for (const unit of descendants(part, "CompositeGraphicUnit")) keep(composites, unit);
  }
  const opacities = new Map([...params.keys()].map((id) => [id, inheritedOpacity(id, params)]));
  return { boldFonts, opacities, composites };
}

/** The opacity of a filling, 0 … 255, where the element itself says. */
export function opacityOf(element: XmlElement): number | null {
  const fill = childElement(element, "FillColor");
  return fill === null ? null : numberOf(fill.attributes.get("Alpha"), 255);
}

export const isTrue = (value: string | undefined): boolean => value?.trim().toLowerCase() === "true" || value === "1";
export const isFalse = (value: string | undefined): boolean => value?.trim().toLowerCase() === "false" || value === "0";

function keep(into: Map<string, XmlElement>, element: XmlElement): void {
  const id = element.attributes.get("ID");
  if (id !== undefined && !into.has(id)) into.set(id, element);
}

const isBold = ({ attributes }: XmlElement): boolean =>
  isTrue(attributes.get("Bold")) ||
  BOLD_FACE.test(`${attributes.get("FontName") ?? ""} ${attributes.get("FamilyName") ?? ""}`);

/** A draw parameter may build upon another by `Relative`; as many steps as there are parameters end every circle. */
function inheritedOpacity(id: string, params: ReadonlyMap<string, XmlElement>): number {
  let param = params.get(id);
  for (let step = 0; param !== undefined && step < Math.min(params.size, 16); step++) {
    const opacity = opacityOf(param);
    if (opacity !== null) return opacity;
    param = params.get(param.attributes.get("Relative") ?? "");
  }
  return 255;
}
