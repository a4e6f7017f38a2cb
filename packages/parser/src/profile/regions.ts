import type { Level } from "@fazhi/schema";
import { DIVISIONS } from "./regions.generated.js";

/** One administrative division of the People's Republic at county level or above. */
export interface Region {
  readonly name: string;
  readonly level: Extract<Level, "province" | "city" | "county">;
  /** The names above it, highest first: `["四川省"]` for 巴中市, empty for a province. */
  readonly parents: readonly string[];
}

const MUNICIPALITIES = new Set(["北京市", "天津市", "上海市", "重庆市"]);

let names: ReadonlySet<string> | undefined;
let lastCharacters: ReadonlySet<number> | undefined;
const found = new Map<string, readonly Region[]>();

/**
 * All divisions of that full name (several districts may share one), or none. The parents of a name are looked up in
 * the compact table when it is first asked for: a document names a handful of the 3,300 divisions.
 */
export function regionsNamed(name: string): readonly Region[] {
  names ??= new Set(DIVISIONS.split(/[|:;=,]/));
  if (name === "" || !names.has(name)) return [];
  let regions = found.get(name);
  if (regions === undefined) {
    regions = lookUp(name);
    found.set(name, regions);
  }
  return regions;
}

/** Reads the table 省:=县,…;市=县,… around every place where the name stands whole. */
function lookUp(name: string): readonly Region[] {
  const regions: Region[] = [];
  for (let at = DIVISIONS.indexOf(name); at >= 0; at = DIVISIONS.indexOf(name, at + 1)) {
    const before = DIVISIONS[at - 1] ?? "|";
    const after = DIVISIONS[at + name.length] ?? "|";
    if (!"|:;=,".includes(before) || !"|:;=,".includes(after)) continue;
    const provinceAt = DIVISIONS.lastIndexOf("|", at - 1) + 1;
    const province = DIVISIONS.slice(provinceAt, DIVISIONS.indexOf(":", provinceAt));
    if (after === ":") regions.push({ name, level: "province", parents: [] });
    else if (after === "=") regions.push({ name, level: "city", parents: [province] });
    else {
      const groupAt = Math.max(DIVISIONS.lastIndexOf(";", at), DIVISIONS.lastIndexOf(":", at)) + 1;
      const city = DIVISIONS.slice(groupAt, DIVISIONS.indexOf("=", groupAt));
      regions.push({ name, level: "county", parents: city === "" ? [province] : [province, city] });
    }
  }
  return regions;
}

/** Whether some division's name ends with this UTF-16 unit: 市, 区, 县 and some fifty more. */
export function endsDivision(code: number): boolean {
  names ??= new Set(DIVISIONS.split(/[|:;=,]/));
  lastCharacters ??= new Set([...names].map((name) => name.charCodeAt(name.length - 1)));
  return lastCharacters.has(code);
}

export const isMunicipality = (name: string): boolean => MUNICIPALITIES.has(name);

const PROVINCE_SUFFIX = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/;
let shortProvinces: ReadonlyMap<string, string> | undefined;

/** The full name of a province written short at the start of `text` (四川, 内蒙古), or null. */
export function provinceByShortName(text: string): { readonly short: string; readonly full: string } | null {
  shortProvinces ??= new Map(
    DIVISIONS.split("|").map((entry) => {
      const full = entry.slice(0, entry.indexOf(":"));
      return [full.replace(PROVINCE_SUFFIX, ""), full];
    }),
  );
  for (const length of [2, 3]) {
    const short = text.slice(0, length);
    const full = shortProvinces.get(short);
    if (full !== undefined) return { short, full };
  }
  return null;
}

/** A text that names its own place does so early and often. */
const MOST_MENTIONS = 200;

/**
 * Which division a place name that ends in `suffix` (市, 区, 县 …) most often means in `text`:
 * the names that stand before that suffix are looked up, not guessed.
 */
export function mostMentionedRegion(text: string, suffix: string): Region | null {
  const counts = new Map<string, number>();
  let looked = 0;
  for (let at = text.indexOf(suffix); at >= 0 && looked < MOST_MENTIONS; at = text.indexOf(suffix, at + 1), looked++)
    for (const length of [6, 5, 4, 3, 2]) {
      const name = text.slice(Math.max(0, at - length + 1), at + 1);
      if (name.length === length && regionsNamed(name).length > 0) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
        break;
      }
    }
  let best: { name: string; count: number } | null = null;
  for (const [name, count] of counts) if (best === null || count > best.count) best = { name, count };
  return best === null ? null : resolveRegion(best.name, text);
}

/** The division of that name which the rest of the text speaks for: the one whose parent it mentions. */
export function resolveRegion(name: string, text: string): Region | null {
  const candidates = regionsNamed(name);
  if (candidates.length <= 1) return candidates[0] ?? null;
  const mentioned = candidates.filter((region) =>
    region.parents.some((parent) => text.includes(parent) || text.includes(parent.replace(PROVINCE_SUFFIX, ""))),
  );
  return mentioned.length === 1 ? (mentioned[0] ?? null) : null;
}
