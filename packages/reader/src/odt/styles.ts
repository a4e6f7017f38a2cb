import { childElement, childElements, type XmlElement } from "../container/xml.js";
import { isEmphaticFont } from "../flow/fonts.js";
import { type ListStyle, listStyle, outlineStyle } from "./list-styles.js";

/** What a style says itself; null where it leaves it to its parent. */
interface Style {
  readonly parent: string | null;
  readonly displayName: string;
  /** "" takes the paragraphs out of every list. */
  readonly list: string | null;
  readonly listLevel: number | null;
  /** 0 for a style that takes its paragraphs out of the outline. */
  readonly outlineLevel: number | null;
  readonly masterPage: string | null;
  readonly isBold: boolean | null;
  readonly isEmphaticFont: boolean | null;
  readonly isHidden: boolean | null;
}

/** Styles inherit over a chain that a hostile file may close to a ring. */
const LONGEST_CHAIN = 32;

/** The styles of a document: those of its parts `styles.xml` and `content.xml` together (ODF 1.3, 16 and 19.5). */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly lists = new Map<string, ListStyle>();
  readonly outline: ListStyle;

  /** @param parts the roots of `styles.xml` and `content.xml`; what comes later overrides */
  constructor(parts: readonly XmlElement[]) {
    let outline: ListStyle = new Map();
    const fonts = new Map<string, string>();
    for (const part of parts) {
      for (const face of childElements(part, "font-face-decls").flatMap((decls) => childElements(decls, "font-face"))) {
        fonts.set(face.attributes.get("name") ?? "", face.attributes.get("font-family") ?? "");
      }
      for (const group of childElements(part)) {
        if (group.name !== "styles" && group.name !== "automatic-styles") continue;
        for (const element of childElements(group)) {
          const name = element.attributes.get("name") ?? "";
          if (element.name === "style")
            this.styles.set(keyOf(element.attributes.get("family"), name), style(element, fonts));
          else if (element.name === "list-style") this.lists.set(name, listStyle(element));
          else if (element.name === "outline-style") outline = outlineStyle(element);
        }
      }
    }
    this.outline = outline;
    this.lists.set("Outline", outline);
  }

  list(name: string): ListStyle | null {
    return this.lists.get(name) ?? null;
  }

  /** The first value that a style or one of its ancestors gives. */
  of<K extends keyof Style>(
    family: "paragraph" | "text" | "section",
    name: string | null,
    property: K,
  ): Style[K] | null {
    let at = name;
    for (let step = 0; at !== null && step < LONGEST_CHAIN; step++) {
      const found = this.styles.get(keyOf(family, at));
      if (found === undefined) return null;
      if (found[property] !== null) return found[property];
      at = found.parent;
    }
    return null;
  }

  /** Names of a paragraph style and its ancestors, as users see them. */
  *names(name: string | null): Generator<string> {
    let at = name;
    for (let step = 0; at !== null && step < LONGEST_CHAIN; step++) {
      const found = this.styles.get(keyOf("paragraph", at));
      yield found?.displayName ?? at;
      at = found?.parent ?? null;
    }
  }
}

const keyOf = (family: string | undefined, name: string): string => `${family ?? ""} ${name}`;

function style(element: XmlElement, fonts: ReadonlyMap<string, string>): Style {
  const { attributes } = element;
  const text = childElement(element, "text-properties")?.attributes ?? new Map<string, string>();
  const weight = text.get("font-weight-asian") ?? text.get("font-weight");
  const font = text.get("font-name-asian") ?? text.get("font-family-asian") ?? text.get("font-name");
  const display = text.get("display");
  const sectionDisplay = childElement(element, "section-properties")?.attributes.get("display");
  return {
    parent: attributes.get("parent-style-name") ?? null,
    displayName: attributes.get("display-name") ?? attributes.get("name") ?? "",
    list: attributes.get("list-style-name") ?? null,
    listLevel: integer(attributes.get("list-level")),
    outlineLevel: attributes.get("default-outline-level") === "" ? 0 : integer(attributes.get("default-outline-level")),
    masterPage: attributes.get("master-page-name") || null,
    isBold: weight === undefined ? null : weight === "bold" || Number(weight) >= 600,
    isEmphaticFont: font === undefined ? null : isEmphaticFont(`${font} ${fonts.get(font) ?? ""}`),
    isHidden: display === undefined && sectionDisplay === undefined ? null : (display ?? sectionDisplay) === "none",
  };
}

/** A whole number of an attribute; null where there is none. */
export const integer = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null;
