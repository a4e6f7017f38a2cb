import { parseXml, type XmlElement } from "../container/xml.js";
import { openZip, type ZipPackage } from "../container/zip.js";
import type { Guard } from "../guard.js";
import { isRefusal, Refusal } from "../refusal.js";
import type { SourceBuilder } from "../source-builder.js";

/** An XML part of the package, with the name that the places in it are relative to. */
export interface Part {
  readonly name: string;
  readonly root: XmlElement;
}

/** An opened OFD package (GB/T 33190-2016, 6). */
export class OfdPackage {
  private readonly members: ReadonlyMap<string, string>;
  /** Folder of OFD.xml, with a slash at its end; empty where it is the package's own, as it should be. */
  private readonly root: string;

  private constructor(
    private readonly zip: ZipPackage,
    private readonly guard: Guard,
    private readonly builder: SourceBuilder,
  ) {
    this.members = new Map(zip.names.map((name) => [folded(name), name]));
    const entries = [...this.members.keys()].filter((name) => baseName(name) === "ofd.xml");
    const entry = entries.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
    if (entry === undefined) throw new Refusal("damaged", { format: "ofd", part: "OFD.xml" });
    this.root = entry.slice(0, entry.length - "ofd.xml".length);
  }

  /** @throws Refusal `encrypted`, `damaged`, `unsafe-archive`, `limit-exceeded` */
  static open(bytes: Uint8Array, guard: Guard, builder: SourceBuilder): OfdPackage {
    const zip = openZip(bytes, "ofd", guard, (name) => /\.xml$/i.test(name));
    // GM/T 0099-2020: an encrypted package names its encrypted members here, and OFD.xml may be one of them.
    if (zip.names.some((name) => baseName(folded(name)) === "encryptions.xml")) {
      throw new Refusal("encrypted", { format: "ofd" });
    }
    return new OfdPackage(zip, guard, builder);
  }

  /** OFD.xml itself. @throws Refusal */
  entry(): Part {
    const name = this.members.get(`${this.root}ofd.xml`) ?? "OFD.xml";
    return { name, root: this.parse(name) };
  }

  /** The member that a place (ST_Loc) means as written in the part `from`; null where there is none. */
  find(place: string, from: string): string | null {
    const wanted = folded(place.trim());
    if (wanted === "") return null;
    const folder = folderOf(folded(from));
    const isAbsolute = /^[/\\]/.test(place.trim());
    const own = [`${folder}${wanted}`, ...foldersAbove(folder).map((above) => `${above}${wanted}`)];
    // Writers take "/" for the folder of the document, and leave it out where they mean the package.
    const candidates = isAbsolute
      ? [`${this.root}${wanted}`, wanted, ...own]
      : [...own, `${this.root}${wanted}`, wanted];
    for (const candidate of candidates) {
      const member = this.members.get(flattened(candidate));
      if (member !== undefined) return member;
    }
    return null;
  }

  /** The part at a place; where it is missing or damaged, that is remarked and null given. */
  read(place: string, from: string): Part | null {
    const name = this.find(place, from);
    if (name === null) return this.notRead(place);
    try {
      return { name, root: this.parse(name) };
    } catch (error) {
      if (isRefusal(error) && error.code === "damaged") return this.notRead(name);
      throw error;
    }
  }

  notRead(place: string): null {
    this.builder.remark("part-not-read", { part: place.trim().slice(0, 200) });
    return null;
  }

  /** The members of this name, in whatever folder. */
  named(name: string): readonly string[] {
    return [...this.members].filter(([key]) => baseName(key) === name).map(([, member]) => member);
  }

  private parse(name: string): XmlElement {
    const content = this.zip.bytes(name);
    if (content === null) throw new Refusal("damaged", { format: "ofd", part: name });
    return parseXml(content, "ofd", name, this.guard);
  }
}

const folded = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
const baseName = (name: string): string => name.slice(name.lastIndexOf("/") + 1);
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);

/** The folders around a folder, innermost first, without the package itself. */
function foldersAbove(folder: string): readonly string[] {
  const names = folder.split("/").slice(0, -1);
  return names.slice(1).map((_, index) => `${names.slice(0, names.length - 1 - index).join("/")}/`);
}

/** `.` and `..` resolved as in a file system. */
function flattened(path: string): string {
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}
