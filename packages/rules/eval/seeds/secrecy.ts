import type { SeededText } from "../seed.js";
import { insert, type Seed, type SeedTarget } from "../seed.js";

const put = (
  messageId: string,
  name: string,
  marks: readonly [string, ...string[]],
  where: (target: SeedTarget, mark: string) => SeededText,
): Seed => ({
  ruleId: "secrecy/marking",
  messageId,
  name,
  apply: (target, random) => where(target, random.pick(marks)),
});

const atTop = (target: SeedTarget, mark: string): SeededText => insert(target, 0, `${mark}\n`);
const atEnd = (target: SeedTarget, mark: string): SeededText => {
  const { text, at } = insert(target, target.text.length, `\n${mark}`);
  return { text, at };
};

export const seeds: readonly Seed[] = [
  put(
    "classified",
    "a level of secrecy",
    ["秘密★", "机密★5年", "秘  密", "密级：机密", "绝密★长期", "秘密★6个月"],
    atTop,
  ),
  put(
    "internal",
    "a mark of internal use",
    ["内部资料  注意保存", "内部文件，请妥善保管", "【内部资料】", "仅供内部参考"],
    atTop,
  ),
  put(
    "internal",
    "a mark of internal use at the end",
    ["（内部使用，请勿外传）", "（仅供内部传阅）", "阅后收回"],
    atEnd,
  ),
  put(
    "undisclosed",
    "a mark against disclosure",
    ["（此件不公开）", "（此件不予公开）", "公开方式：不予公开", "公开属性：不公开"],
    atEnd,
  ),
];
