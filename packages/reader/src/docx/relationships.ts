import { childElements, type XmlElement } from "../container/xml.js";

/** A relationship of a part (ISO/IEC 29500-2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** The last segment of its type, which the strict and the transitional namespace share: `styles`, `header` … */
  readonly type: string;
  /** The name of the part inside the package; an address where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships that a `.rels` part lists. */
export const relationshipsOf = (root: XmlElement, source: string): readonly Relationship[] =>
  childElements(root, "Relationship").flatMap(({ attributes }) => {
    const target = attributes.get("Target");
    const type = attributes.get("Type");
    if (target === undefined || type === undefined) return [];
    const isExternal = attributes.get("TargetMode")?.toLowerCase() === "external";
    return [
      {
        id: attributes.get("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: isExternal ? target : resolvedTarget(source, target),
        isExternal,
      },
    ];
  });

/** The name of the part that keeps the relationships of another: `word/_rels/document.xml.rels`. */
export function relationshipPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** A target is relative to the folder of its source, or absolute in the package; programs write `\` and escapes too. */
function resolvedTarget(source: string, target: string): string {
  const path = unescaped(target).replaceAll("\\", "/").replace(/#.*$/s, "");
  const folder = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const segments: string[] = [];
  for (const segment of [...folder, ...path.split("/")]) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
