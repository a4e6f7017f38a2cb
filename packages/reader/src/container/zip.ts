import { type UnzipFileInfo, unzipSync } from "fflate";
import type { Guard } from "../guard.js";
import { isRefusal, Refusal } from "../refusal.js";

/** The members of a zip package (APPNOTE 6.3): their names, and the content of those that were asked for. */
export interface ZipPackage {
  /** Names as the package has them, folders left out. */
  readonly names: readonly string[];
  /** The content of a member, null where there is none. Case, `\` for `/` and a leading `/` make no difference. */
  bytes(name: string): Uint8Array | null;
}

/** Members below this size may be packed as tightly as they like. */
const RATIO_MATTERS = 1024 * 1024;

/**
 * Unpacks the members that `isWanted` names. Nothing else is unpacked, packages inside the package never.
 *
 * @throws Refusal `encrypted`, `damaged`, `unsafe-archive`, `limit-exceeded`
 */
export function openZip(
  bytes: Uint8Array,
  format: string,
  guard: Guard,
  isWanted: (name: string) => boolean,
): ZipPackage {
  if (isEncrypted(bytes)) throw new Refusal("encrypted", { format });
  const names: string[] = [];
  const filter = (member: UnzipFileInfo): boolean => {
    const name = readableName(member.name);
    if (name.endsWith("/") || name.endsWith("\\")) return false;
    guard.require("maxEntries", names.push(name));
    // No program writes such a name: the directory is broken.
    if (name.includes("\0")) throw new Refusal("damaged", { format, part: "zip" });
    if (leadsOutside(name)) throw new Refusal("unsafe-archive", { format, entry: name.slice(0, 80) });
    if (!isWanted(name)) return false;
    guard.countInflated(member.originalSize);
    if (member.originalSize > RATIO_MATTERS) {
      guard.require("maxInflationRatio", member.originalSize / Math.max(1, member.size));
    }
    return true;
  };
  const members = new Map<string, Uint8Array>();
  try {
    for (const [name, content] of Object.entries(unzipSync(bytes, { filter }))) {
      members.set(canonicalName(readableName(name)), content);
    }
  } catch (error) {
    if (isRefusal(error)) throw error;
    throw new Refusal("damaged", { format, part: "zip" });
  }
  return { names, bytes: (name) => members.get(canonicalName(name)) ?? null };
}

/** Bit 0 of the general purpose flags of the first member. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && ((bytes[6] ?? 0) & 1) === 1;

/** `../` and drive letters lead out of any folder; nothing is written here, but no office program makes such names. */
const leadsOutside = (name: string): boolean => /^[A-Za-z]:/.test(name) || name.split(/[/\\]/).includes("..");

/** Names without the UTF-8 flag are read byte by byte; Chinese programs write GBK or UTF-8 there. */
function readableName(name: string): string {
  if (!/[\u0080-\u00ff]/.test(name) || /[\u0100-\uffff]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** The form under which names are compared. */
export const canonicalName = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
