import { isAsciiAlphanumeric, isLatin } from "./characters.js";

/** The units a figure may carry. A list with a space around each is easier to keep than a long array of strings. */
const UNITS =
  " 个 项 件 条 次 人 名 家 户 起 宗 份 篇 部 场 期 批 类 种 处 所 支 辆 台 套 座 间 块 幅 张 本 册 页 封 面 枚 只 头 棵 株 艘 架 盏 扇 " +
  "位 组 队 对 双 笔 单 桩 轮 层 级 堂 节 门 课 趟 遍 回 周 天 年 岁 倍 成 度 票 例 款 尊 道 宗次 条次 " +
  "人次 家次 户次 件次 场次 批次 车次 班次 台次 辆次 项次 台套 户人 人天 " +
  "个月 个百分点 百分点 个工作日 工作日 个自然日 自然日 小时 分钟 秒钟 秒 学时 课时 周年 周岁 " +
  "分 元 美元 欧元 港元 " +
  "米 公里 千米 厘米 毫米 平方米 平方公里 立方米 ㎡ 平米 亩 公顷 里 吨 公斤 千克 克 斤 升 毫升 千瓦 千瓦时 度电 兆瓦 " +
  "% ％ ‰ ℃ km kg GB TB MB 分贝 摄氏度 人份 人月 ";

/** Han characters after a unit that make it the start of another word (部门, 处室, 人大, 级别). */
const CONTINUED: Readonly<Record<string, string>> = {
  人: "大民社防力才口事",
  名: "单称录",
  家: "庭长里属",
  户: "籍口外",
  起: "草诉点到",
  份: "额",
  部: "门委队署级",
  场: "所景馆地",
  期: "间限末",
  批: "准复示评",
  类: "似别型",
  处: "室理级罚置长分",
  所: "有属在",
  支: "持部队付撑",
  台: "账帐",
  套: "餐",
  间: "接隔",
  本: "级市区县年地省次",
  面: "向积对临",
  位: "于置",
  组: "织建成长",
  队: "伍员",
  对: "于照接",
  单: "位元独",
  级: "别",
  节: "点目约能日假",
  门: "户槛",
  课: "题程",
  回: "应复访头",
  周: "边年岁",
  天: "津",
  年: "度底初末终版月",
  分: "别为类管级局中数钟公院支析区步工头布享担流期散批层解发行离配之",
  成: "立员效果为功都本",
  度: "假",
  例: "如",
  道: "路德",
  层: "级面",
  次: "数年日",
  条: "例",
  项: "目组",
  件: "事",
  元: "旦素",
  里: "程面",
  克: "服",
  升: "级",
  米: "线",
};

interface Unit {
  readonly text: string;
  readonly continuations: string;
  readonly latin: boolean;
}

/** The units that begin with a UTF-16 unit, the longest first; gathered when it is first asked for. */
const byFirst = new Map<number, readonly Unit[]>();

function unitsFrom(first: number): readonly Unit[] {
  const units: Unit[] = [];
  const opening = ` ${String.fromCharCode(first)}`;
  for (let at = UNITS.indexOf(opening); at >= 0; at = UNITS.indexOf(opening, at + 1)) {
    const text = UNITS.slice(at + 1, UNITS.indexOf(" ", at + 1));
    units.push({ text, continuations: CONTINUED[text] ?? "", latin: isLatin(first) });
  }
  return units.length > 1 ? units.sort((a, b) => b.text.length - a.text.length) : units;
}

/**
 * The unit that begins at `offset`, the longest one known; null where none does or where it begins another word.
 * Latin units need a boundary after them.
 */
export function matchUnit(text: string, offset: number): string | null {
  if (offset >= text.length) return null;
  const first = text.charCodeAt(offset);
  let candidates = byFirst.get(first);
  if (!candidates) {
    candidates = unitsFrom(first);
    byFirst.set(first, candidates);
  }
  for (const unit of candidates) {
    const after = offset + unit.text.length;
    if (!text.startsWith(unit.text, offset)) continue;
    if (after < text.length && unit.continuations.includes(text.charAt(after))) continue;
    if (unit.latin && isAsciiAlphanumeric(text.charCodeAt(after))) continue;
    return unit.text;
  }
  return null;
}
