/** How two names of bodies contradict each other. */
export type Contradiction = "slip" | "kind" | "place";

/** Levels of divisions, by the characters their names end with; those of one level exclude each other. */
const LEVELS = ["镇乡", "县区旗", "省"] as const;
const LONGEST_NAME = 40;

/**
 * Whether two names that should be one body's cannot be: they differ in a single character (王河乡人民政府, 王河镇人民政府), or
 * name different divisions of one level. Names of which one abbreviates or contains the other agree, and so do different
 * offices of one place: the office that signs is often another than the government reported on.
 */
export function contradiction(one: string, other: string): Contradiction | null {
  const a = plain(one);
  const b = plain(other);
  if (a.length < 3 || b.length < 3 || a.length > LONGEST_NAME || b.length > LONGEST_NAME) return null;
  if (isWithin(a, b) || isWithin(b, a)) return null;
  if (a.length === b.length && a.length >= SHORTEST_SLIP && differing(a, b) === 1) return "slip";
  if (isOtherKind(a, b)) return "kind";
  for (const suffixes of LEVELS) {
    const first = division(a, suffixes);
    const second = division(b, suffixes);
    if (first !== null && second !== null && !isWithin(first, second) && !isWithin(second, first)) return "place";
  }
  return null;
}

const SHORTEST_SLIP = 4;

const plain = (name: string): string => name.replace(/\s+/g, "").replace(/^(?:中共|中国共产党)/, "");

/** Whether the characters of the shorter name stand in the longer in their order: 区应急局 in 澄溪区应急管理局. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at++;
  return at >= short.length;
}

const differing = (a: string, b: string): number =>
  [...a].filter((character, index) => character !== b.charAt(index)).length;

/** 霁川县 and 霁川市人民政府: one place under two kinds of division. */
function isOtherKind(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return at >= 2 && KINDS.includes(a.charAt(at) || " ") && KINDS.includes(b.charAt(at) || " ");
}

const KINDS = "市县区旗镇乡";

/** Characters that end such a word and no division: 社区, 辖区, 城乡, 开发区 is a zone beside the county. */
const NO_DIVISION =
  /(?:社区|辖区|城乡|开发区|高新区|示范区|园区|新区|管理区|景区|自治区|林区|地区|灌区|库区|牧区|市区|城区|山区)$/;

/** The name of the last division of a level at the front of a body's name, or null. */
function division(name: string, suffixes: string): string | null {
  let start = 0;
  for (let at = 0; at < Math.min(name.length, LONGEST_DIVISION); at++) {
    const character = name.charAt(at);
    if (suffixes.includes(character)) {
      const found = name.slice(start, at + 1);
      // 县司法局 names no place.
      return at - start >= 2 && !NO_DIVISION.test(found) ? found : null;
    }
    if ("省市州盟县区旗".includes(character)) start = at + 1;
  }
  return null;
}

const LONGEST_DIVISION = 16;
