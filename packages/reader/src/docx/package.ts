import { childElements, parseXml, type XmlElement } from "../container/xml.js";
import { canonicalName, openZip, type ZipPackage } from "../container/zip.js";
import type { Guard } from "../guard.js";
import { isRefusal, Refusal } from "../refusal.js";
import { type Relationship, relationshipPart, relationshipsOf } from "./relationships.js";

/** The parts of a word-processing package that carry what a reader sees, each parsed when it is asked for. */
export interface WordPackage {
  /** The root of the main part. */
  readonly document: XmlElement;
  /** All relationships of the main part. */
  readonly relationships: readonly Relationship[];
  /** Names of all members. */
  readonly names: readonly string[];
  /** The part that the main part points to with a relationship of this type; null where there is none. */
  byType(type: string): XmlElement | null;
  /** The part behind a relationship of the main part; null where there is none. */
  byId(id: string): XmlElement | null;
  /** docProps/core.xml, wherever it lies. */
  readonly properties: XmlElement | null;
}

const PARTS_READ: ReadonlySet<string> = new Set([
  "styles",
  "numbering",
  "settings",
  "footnotes",
  "endnotes",
  "header",
  "footer",
  "comments",
]);

/**
 * Finds the main part through the package relationships, and without these by content type or by its usual name, and the
 * other parts through the relationships of the main part.
 *
 * @param onUnread told of each part that is missing or broken; only for the main part that is a refusal
 * @throws Refusal `damaged`, `unsupported-format` (a workbook or presentation) and those of {@link openZip}
 */
export function openWordPackage(bytes: Uint8Array, guard: Guard, onUnread: (part: string) => void): WordPackage {
  const index = openZip(bytes, "docx", guard, (name) => /\.rels$|^\[Content_Types\]\.xml$/i.test(canonicalName(name)));
  const roots = relationshipsIn(index, "", guard);
  const main = mainPartName(index, roots, guard);
  const relationships = relationshipsIn(index, main, guard);
  const wanted = new Set([main, ...conventionalParts(main)].map(canonicalName));
  for (const { type, target, isExternal } of [...roots, ...relationships]) {
    if (!isExternal && (PARTS_READ.has(type) || type === "core-properties")) wanted.add(canonicalName(target));
  }
  const zip = openZip(bytes, "docx", guard, (name) => wanted.has(canonicalName(name)));
  const content = zip.bytes(main);
  if (content === null) throw new Refusal("damaged", { format: "docx", part: main });
  const document = parseXml(content, "docx", main, guard);
  requireWordDocument(document, main);

  const trees = new Map<string, XmlElement | null>();
  const tree = (name: string): XmlElement | null => {
    const known = trees.get(name);
    if (known !== undefined) return known;
    const parsed = parsedPart(zip.bytes(name), name, guard);
    if (parsed === null) onUnread(name);
    trees.set(name, parsed);
    return parsed;
  };
  const internal = relationships.filter(({ isExternal }) => !isExternal);
  const core = roots.find(({ type }) => type === "core-properties")?.target ?? "docProps/core.xml";
  return {
    document,
    relationships,
    names: index.names,
    byType(type) {
      const related = internal.find((relationship) => relationship.type === type)?.target;
      if (related !== undefined) return tree(related);
      const usual = `${folderOf(main)}${type}.xml`;
      return relationships.length === 0 && zip.bytes(usual) !== null ? tree(usual) : null;
    },
    byId(id) {
      const related = internal.find((relationship) => relationship.id === id);
      return related === undefined ? null : tree(related.target);
    },
    properties: zip.bytes(core) === null ? null : parsedPart(zip.bytes(core), core, guard),
  };
}

/** Where a package has lost its relationships, the parts lie beside the main part under their usual names. */
const conventionalParts = (main: string): readonly string[] => [
  "docProps/core.xml",
  ...[...PARTS_READ].map((type) => `${folderOf(main)}${type}.xml`),
];

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);

function relationshipsIn(zip: ZipPackage, source: string, guard: Guard): readonly Relationship[] {
  const part = relationshipPart(source);
  const root = parsedPart(zip.bytes(part), part, guard);
  return root === null ? [] : relationshipsOf(root, source);
}

/** Null for a part that is missing or no XML; what is hostile still ends the reading. */
function parsedPart(content: Uint8Array | null, name: string, guard: Guard): XmlElement | null {
  if (content === null) return null;
  try {
    return parseXml(content, "docx", name, guard);
  } catch (error) {
    if (isRefusal(error) && error.code === "damaged") return null;
    throw error;
  }
}

function mainPartName(zip: ZipPackage, roots: readonly Relationship[], guard: Guard): string {
  const names = new Set(zip.names.map(canonicalName));
  const related = roots.filter(({ type, isExternal }) => type === "officeDocument" && !isExternal);
  const present = related.find(({ target }) => names.has(canonicalName(target)));
  if (present !== undefined) return present.target;
  const types = parsedPart(zip.bytes("[Content_Types].xml"), "[Content_Types].xml", guard);
  for (const { attributes } of types === null ? [] : childElements(types, "Override")) {
    const name = canonicalName(attributes.get("PartName") ?? "");
    if (/wordprocessingml\.(?:document|template)\.main|ms-word\.\w+\.main/i.test(attributes.get("ContentType") ?? "")) {
      if (names.has(name)) return name;
    }
  }
  const usual = [...names].find((name) => /^(?:[^/]{1,40}\/)?document\d{0,3}\.xml$/.test(name));
  if (usual !== undefined) return usual;
  throw new Refusal("damaged", { format: "docx", part: related[0]?.target ?? "word/document.xml" });
}

const OTHER_OFFICE: Readonly<Record<string, string>> = { workbook: "xlsx", presentation: "pptx" };

function requireWordDocument(root: XmlElement, main: string): void {
  if (root.name === "document") return;
  const format = Object.hasOwn(OTHER_OFFICE, root.name) ? OTHER_OFFICE[root.name] : undefined;
  if (format !== undefined) throw new Refusal("unsupported-format", { format });
  throw new Refusal("damaged", { format: "docx", part: main });
}
