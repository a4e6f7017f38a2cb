import type { Span } from "@fazhi/schema";

/** A unit as it is named at a place of the text. */
export interface NamedUnit extends Span {
  readonly name: string;
}

/** Two names of what seems to be one unit: the first place of the one that is used less, and the other name. */
export interface Alias {
  readonly rarer: NamedUnit;
  readonly other: string;
}

/** What may stand in front of the same name: the level, or the body that it belongs to. */
const PREFIX = /^(?:省|自治区|自治州|市|州|盟|县|区|旗|镇|乡|街道|局|委|厅|办|中心|本局|我局)/;
/** Common short forms and the full names they stand for. */
const SHORT_FORMS: readonly (readonly [full: string, short: string])[] = [
  ["发展和改革委员会", "发改委"],
  ["发展改革委", "发改委"],
  ["发展和改革局", "发改局"],
  ["市场监督管理局", "市场监管局"],
  ["人力资源和社会保障局", "人社局"],
  ["人力资源社会保障局", "人社局"],
  ["住房和城乡建设局", "住建局"],
  ["卫生健康委员会", "卫健委"],
  ["卫生健康委", "卫健委"],
  ["卫生健康局", "卫健局"],
  ["农业农村局", "农业局"],
  ["城市管理和综合行政执法局", "城管局"],
  ["城市管理局", "城管局"],
  ["文化和旅游局", "文旅局"],
  ["应急管理局", "应急局"],
  ["自然资源和规划局", "自然资源局"],
  ["行政审批服务局", "行政审批局"],
  ["退役军人事务局", "退役军人局"],
  ["政府办公室", "政府办"],
];

/** A name without its prefix, short forms written out, so that two names of one unit come out the same. */
function plain(name: string): string {
  const bare = name.replace(/\s/g, "").replace(PREFIX, "") || name;
  for (const [full, short] of SHORT_FORMS)
    if (bare.endsWith(full)) return bare.slice(0, bare.length - full.length) + short;
  return bare;
}

/** Names of fewer characters (各科室, 办公室) are said of many units. */
const LEAST = 4;

/** The names that stand for one unit each, in the order of the text; each pair once. */
export function findAliases(units: readonly NamedUnit[]): readonly Alias[] {
  const byPlain = new Map<string, Map<string, NamedUnit[]>>();
  for (const unit of units) {
    const key = plain(unit.name);
    const names = byPlain.get(key) ?? new Map<string, NamedUnit[]>();
    const places = names.get(unit.name);
    if (places) places.push(unit);
    else names.set(unit.name, [unit]);
    byPlain.set(key, names);
  }
  const found: Alias[] = [];
  for (const [key, names] of byPlain) {
    // 市司法局 and 县司法局 are two units; only a name without a prefix can be another's short form.
    if (names.size !== 2 || key.length < LEAST) continue;
    const [first = [], second = []] = [...names.values()];
    const [a, b] = [first[0], second[0]];
    if (a === undefined || b === undefined || (PREFIX.test(a.name) && PREFIX.test(b.name) && differ(a.name, b.name)))
      continue;
    const [rarer, other] = first.length < second.length ? [a, b.name] : [b, a.name];
    found.push({ rarer, other });
  }
  return found.sort((a, b) => a.rarer.start - b.rarer.start);
}

const differ = (a: string, b: string): boolean => PREFIX.exec(a)?.[0] !== PREFIX.exec(b)?.[0];
