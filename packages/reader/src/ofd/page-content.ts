import { childElement, childElements, type XmlElement } from "../container/xml.js";
import type { Guard } from "../guard.js";
import type { Rule } from "../layout/page.js";
import { boxOf, composed, IDENTITY, type Matrix, matrixOf, numberOf, shift } from "./geometry.js";
import { rulesOf } from "./paths.js";
import { isFalse, isTrue, opacityOf, type Resources } from "./resources.js";
import { type FramedRun, runsOf } from "./runs.js";
import { type Direction, placedTexts } from "./text-object.js";

/** A run, and what decides whether it is part of the page's text. */
export interface PageRun extends FramedRun {
  readonly direction: Direction;
  /** Opacity, 0 … 255. */
  readonly opacity: number;
  readonly isVisible: boolean;
}

/** What a page or a template shows. */
export interface PageContent {
  readonly runs: readonly PageRun[];
  readonly rules: readonly Rule[];
  readonly images: number;
  /** Paths of any shape; text turned into outlines is nothing else. */
  readonly drawings: number;
}

/** Inherited by the objects of a layer, a block or a composite object. */
interface Surroundings {
  readonly toPage: Matrix;
  readonly opacity: number;
  readonly drawParam: string | null;
  readonly isVisible: boolean;
  /** Composite objects may hold composite objects. */
  readonly depth: number;
}

const DEEPEST_COMPOSITE = 8;

const SOLID = 255;

/** Collects the objects of a page (GB/T 33190-2016, 7.7), in the order of drawing. */
export function pageContent(page: XmlElement, resources: Resources, guard: Guard): PageContent {
  const runs: PageRun[] = [];
  const rules: Rule[] = [];
  let images = 0;
  let drawings = 0;

  const visitAll = (parent: XmlElement, around: Surroundings): void => {
    for (const object of childElements(parent)) visit(object, around);
  };
  const visit = (object: XmlElement, around: Surroundings): void => {
    // Elements are counted when they are parsed; a composite object shows its own any number of times.
    if (around.depth > 0) guard.countElement();
    const inside = within(object, around, resources);
    switch (object.name) {
      case "Layer":
      case "PageBlock":
        visitAll(object, { ...inside, toPage: around.toPage });
        break;
      case "TextObject":
        addText(object, inside);
        break;
      case "ImageObject":
        images++;
        break;
      case "PathObject":
        drawings++;
        for (const rule of rulesOf(object, inside.toPage)) {
          guard.countElement();
          rules.push(rule);
        }
        break;
      case "CompositeObject": {
        const unit = resources.composites.get(object.attributes.get("ResourceID") ?? "");
        const content = unit === undefined ? null : childElement(unit, "Content");
        if (content === null || around.depth >= DEEPEST_COMPOSITE) drawings++;
        else visitAll(content, { ...inside, depth: around.depth + 1 });
      }
    }
  };
  const addText = (object: XmlElement, { toPage, opacity, isVisible }: Surroundings): void => {
    const bold = isBold(object, resources);
    for (const text of placedTexts(object, toPage, guard)) {
      for (const run of runsOf(text, bold)) {
        runs.push({ ...run, direction: text.direction, opacity, isVisible });
      }
    }
  };

  const start = { toPage: IDENTITY, opacity: SOLID, drawParam: null, isVisible: true, depth: 0 };
  for (const content of childElements(page, "Content")) visitAll(content, start);
  return { runs, rules, images, drawings };
}

/** What holds inside an object: its place (Boundary, CTM), opacity and visibility on top of those around it. */
function within(object: XmlElement, around: Surroundings, { opacities }: Resources): Surroundings {
  const { attributes } = object;
  const drawParam = attributes.get("DrawParam") ?? around.drawParam;
  const box = boxOf(attributes.get("Boundary"));
  const inBox = box === null ? around.toPage : composed(around.toPage, shift(box.x, box.y));
  const fill = opacityOf(object) ?? (drawParam === null ? null : opacities.get(drawParam)) ?? SOLID;
  const opacity = (around.opacity * numberOf(attributes.get("Alpha"), SOLID)) / SOLID;
  return {
    toPage: composed(inBox, matrixOf(attributes.get("CTM"))),
    opacity: object.name === "TextObject" ? (opacity * fill) / SOLID : opacity,
    drawParam,
    isVisible: around.isVisible && !isFalse(attributes.get("Visible")),
    depth: around.depth,
  };
}

/** Programs without a bold face of a font fill its characters and draw their outlines as well. */
function isBold({ attributes }: XmlElement, { boldFonts }: Resources): boolean {
  const isOutlined = isTrue(attributes.get("Stroke")) && !isFalse(attributes.get("Fill"));
  return (
    isOutlined ||
    isTrue(attributes.get("Bold")) ||
    numberOf(attributes.get("Weight"), 400) >= 600 ||
    boldFonts.has(attributes.get("Font") ?? "")
  );
}
