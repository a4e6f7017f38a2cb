import type { Count } from "./counts.js";

/** Names of parts that exclude each other, so that their sum cannot be more than the whole. */
interface Family {
  readonly names: readonly string[];
  /** Names of which two may be said of one thing, though the others exclude each other. */
  readonly overlapping: readonly string[];
  /** Together they are all there is. */
  readonly exhaustive: boolean;
}

const family = (names: string, exhaustive = false, overlapping = ""): Family => ({
  names: names.split(" "),
  overlapping: overlapping === "" ? [] : overlapping.split(" "),
  exhaustive,
});

const FAMILIES: readonly Family[] = [
  family("普通程序 一般程序 简易程序", true),
  family("男 女", true),
  family(
    "维持 撤销 变更 确认违法 确认无效 责令履行 驳回 终止 中止 调解 和解 撤回 不予受理",
    false,
    "终止 中止 撤回 调解 和解",
  ),
  family("新增 增加 新设 取消 删除 修改 变更 调整 要素变更 下放 承接 合并 划转", false, "修改 变更 调整 要素变更 合并"),
  family("继续有效 保留 废止 修改 修订 失效 宣布失效"),
  family("国家级 省级 市级 县级 区级 镇级 乡镇级 村级", false, "国家级 省级 市级 县级 区级 镇级 乡镇级 村级"),
  family("一般 较大 重大 特别重大"),
  family("予以公开 部分公开 不予公开 无法提供 不予处理 其他处理"),
];

/** Words before a name that do not change what it says. */
const BEFORE_NAME = /^(?:其中|已|共|决定|作出|依法|适用|办理|采用|采取|给予|结果|予以(?!公开)|直接|审结|查处|[:,])*/;
/** What a name may be followed by: the noun, and no bound that lets two names overlap. */
const LONGEST_NOUN = 10;
const BOUND = /^(?:及)?以[上下]/;

/** What is sure of the names of the parts of a list. */
export interface PartNames {
  readonly exclusive: boolean;
  readonly exhaustive: boolean;
}

/** Whether the parts of a list exclude each other, and whether they are all there is. */
export function readNames(parts: readonly Count[]): PartNames {
  for (const { names, overlapping, exhaustive } of FAMILIES) {
    const found = parts.map((part) => nameOf(part, names));
    if (found.includes(null) || new Set(found).size < found.length) continue;
    // 终止12件、和解10件: a case that ends by agreement may be counted as both.
    const doubtful = found.filter((name) => name !== null && overlapping.includes(name)).length;
    return { exclusive: doubtful < 2, exhaustive };
  }
  return { exclusive: false, exhaustive: false };
}

function nameOf({ lead, tail }: Count, names: readonly string[]): string | null {
  const before = lead.replace(BEFORE_NAME, "");
  const words = before === "" ? tail : before;
  let found: string | null = null;
  for (const name of names) if (words.startsWith(name) && name.length > (found?.length ?? 0)) found = name;
  if (found === null) return null;
  const rest = words.slice(found.length);
  return rest.length <= LONGEST_NOUN && !BOUND.test(rest) ? found : null;
}
