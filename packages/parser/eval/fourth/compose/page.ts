import type { Random } from "../../random.ts";
import type { EvalLabels } from "../../types.ts";
import type { Body } from "../wording/places.ts";

/** What stands around a report on a page, and the labels that follow. */
export interface Surroundings {
  readonly before: readonly string[];
  /** Glued to the first sentence. */
  readonly glued: string;
  readonly after: readonly string[];
  readonly publishedOn: string | null;
}

const nothing: Surroundings = { before: [], glued: "", after: [], publishedOn: null };

const two = (value: number): string => String(value).padStart(2, "0");

/** A page's furniture, in about four of ten; the page appears in January to March of the next year for most. */
export function surroundings(random: Random, body: Body, year: number, title: string): Surroundings {
  if (!random.chance(0.42)) return nothing;
  const month = random.chance(0.85) ? random.integer(1, 3) : random.integer(4, 11);
  const day = random.integer(1, 28);
  const published = `${year + 1}-${two(month)}-${two(day)}`;
  const printed = random.pick([
    published,
    published,
    `${published} ${two(random.integer(8, 18))}:${two(random.integer(0, 59))}`,
    `${year + 1}/${two(month)}/${two(day)}`,
    `${year + 1}年${month}月${day}日`,
  ]);
  const views = random.integer(12, 3900);
  const before = random.pick<readonly string[]>([
    [
      `您当前所在位置：首页 > 政务公开 > 法治政府建设年度报告`,
      `发布时间：${printed}  来源：${body.short}  浏览次数：${views}`,
    ],
    [`发布日期：${printed}`, `来源：${body.short}`, "字号：[大] [中] [小]"],
    [`首页>信息公开>法定主动公开内容>${title.slice(0, 12)}`, `日期：${printed} 浏览：${views}次 打印`],
    [
      body.site,
      `索引号：${random.integer(10000, 99999)}-${year + 1}-000${random.integer(1, 9)}`,
      `发布日期：${printed}`,
    ],
    [`时间：${printed} 来源：${body.site} 字体：大 中 小 分享`],
    [`信息来源： 发布时间：${printed} 点击数：${views}`],
  ]);
  const after = random.pick<readonly string[]>([
    [],
    ["扫一扫在手机打开当前页"],
    ["【打印本页】 【关闭窗口】"],
    ["分享到：", `主办单位：${body.site}`, "网站地图 | 联系我们 | 无障碍浏览"],
    ["上一篇：政府信息公开指南", "下一篇：无"],
  ]);
  const glued = random.chance(0.2) ? random.pick(["大 中 小", "【字体：大 中 小】", "打印 分享 "]) : "";
  return { before, glued, after, publishedOn: published };
}

/** A signature as printed, with its label. */
export interface Signed {
  readonly lines: readonly string[];
  readonly place: "top" | "end";
  readonly label: NonNullable<EvalLabels["signature"]> | null;
}

/** Signed by body and date in about half, by the body alone or not at all in the others. */
export function signed(random: Random, body: Body, year: number): Signed {
  const none: Signed = { lines: [], place: "end", label: null };
  if (random.chance(0.45)) return none;
  const month = random.chance(0.3) ? 12 : random.integer(1, 3);
  const inYear = month === 12 ? year : year + 1;
  const day = random.integer(2, 28);
  const date = `${inYear}-${two(month)}-${two(day)}`;
  if (random.chance(0.07)) return { lines: [body.name], place: "end", label: { organization: body.name, date: null } };
  const printed = random.chance(0.2) ? `${inYear} 年 ${month} 月 ${day} 日` : `${inYear}年${month}月${day}日`;
  const indent = random.chance(0.4) ? "                    " : "";
  return {
    lines: [`${indent}${body.name}`, `${indent}${printed}`],
    place: random.chance(0.08) ? "top" : "end",
    label: { organization: body.name, date },
  };
}
