import { placeIn } from "../places.js";
import { insert, type Seed } from "../seed.js";

const leftOver = (messageId: string, name: string, pieces: readonly [string, ...string[]]): Seed => ({
  ruleId: "placeholder/residue",
  messageId,
  name,
  apply(target, random) {
    const at = placeIn(target, "measures", random);
    if (at === null) return null;
    const piece = random.pick(pieces);
    const seeded = insert(target, at, piece);
    // The residue is somewhere in the sentence that was put in.
    return seeded;
  },
});

export const seeds: readonly Seed[] = [
  leftOver("mask", "a name still masked", [
    "由XX局牵头开展专项检查。",
    "会同××部门召开联席会议。",
    "于X月X日组织旁听庭审。",
  ]),
  leftOver("figure", "a figure not filled in", ["全年组织培训XX次。", "办理案件××件。", "开展宣传活动N场次。"]),
  leftOver("note", "a note to the writer", ["（此处补充具体数据）", "（待补充）", "具体案例情况（请各科室补充）。"]),
];
