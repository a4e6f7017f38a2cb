import type { Random } from "../../random.ts";
import { type Day, iso } from "./numerals.ts";

/** `unclear`: a date is printed, but not said to be that of publication. */
type Dated = "yes" | "no" | "unclear";

/** What a page puts round a text. */
export interface Furniture {
  readonly system: string;
  /** Above the title. */
  readonly above: readonly string[];
  /** Between the title and the text. */
  readonly below: readonly string[];
  /** After the text. */
  readonly after: readonly string[];
  /** Printed without a line break before the first paragraph. */
  readonly glued: string;
  /** Whether the page says when it was published. */
  readonly dated: Dated;
}

export interface Page {
  readonly title: string;
  /** The place or body whose site it is. */
  readonly site: string;
  /** The justice bureau of the place, often named as the source though it is not the author. */
  readonly source: string;
  readonly day: Day;
  readonly year: number;
  /** A year the navigation shows that is not the year of the report. */
  readonly otherYear: number;
}

const clock = (random: Random): string =>
  `${String(random.integer(8, 18)).padStart(2, "0")}:${String(random.integer(0, 59)).padStart(2, "0")}`;

type System = (page: Page, random: Random) => Furniture;
const empty = { above: [], below: [], after: [], glued: "", dated: "yes" } as const;

const systems: readonly [System, ...System[]] = [
  (page, random) => ({
    ...empty,
    system: "date-source-count",
    below: [
      `发布时间：${iso(page.day)} ${clock(random)} 来源：${page.source} 浏览次数：${random.integer(11, 2400)} 次 字体：[大 中 小]`,
    ],
    after: ["【打印本页】 【关闭窗口】"],
  }),
  (page, random) => ({
    ...empty,
    system: "index-table",
    above: [
      `索 引 号：${random.integer(10000000, 99999999)}-X/${page.day.year}-00${random.integer(100, 999)}`,
      "主题分类：司法、法治政府建设",
      `发文机构：${page.source}`,
      `发布日期：${page.day.year}年${page.day.month}月${page.day.day}日`,
      "文 号：",
      "有 效 性：有效",
    ],
  }),
  (page, random) => ({
    ...empty,
    system: "breadcrumb-view",
    above: [
      `您当前所在位置：首页 > 政务公开 > 法定主动公开内容 > 法治政府建设年度报告 > ${page.otherYear}年`,
      "无障碍浏览 | 简体 | 繁体 | 长者助手",
    ],
    below: [`日期：${iso(page.day)}　　访问量：${random.chance(0.5) ? "" : random.integer(20, 900)}　　来源：`],
    after: ["扫一扫在手机打开当前页"],
  }),
  (page) => ({
    ...empty,
    system: "glued-size",
    below: [
      `时间： ${page.day.year}/${String(page.day.month).padStart(2, "0")}/${String(page.day.day).padStart(2, "0")}`,
      "字号：",
    ],
    glued: "大 中 小",
    after: ["分享到：", "微信扫一扫：分享"],
  }),
  (page, random) => ({
    ...empty,
    system: "icp-footer",
    after: [
      `主办单位：${page.site}办公室 承办单位：${page.site}政务信息中心`,
      `网站标识码：36${random.integer(10000000, 99999999)} 备案号：ICP备${random.integer(10000000, 19999999)}号-1`,
      `公网安备 ${random.integer(10000000, 99999999)}000${random.integer(100, 999)}号 联系电话：0799-${random.integer(6000000, 6999999)}`,
    ],
    dated: "no",
  }),
  (page, random) => ({
    ...empty,
    system: "reading-aid",
    above: ["本文已被朗读", "[字体：小 中 大] [视力保护色：]"],
    below: [
      `信息来源：${page.source}　发布日期：${iso(page.day)} ${clock(random)}:${random.integer(10, 59)}　浏览次数：`,
    ],
    after: ["【返回顶部】 【打印】 【收藏】", "网站地图 | 关于我们 | 法律声明"],
  }),
  (page) => ({
    ...empty,
    system: "disclosure-box",
    above: [
      "信息分类：规划计划总结",
      `公开目录：法治政府建设年度报告/${page.year}年度`,
      "公开方式：主动公开",
      "公开时限：长期公开",
      `生成日期：${iso(page.day)}`,
      `发布日期：${iso(page.day)}`,
    ],
  }),
  (page, random) => ({
    ...empty,
    system: "neighbours",
    below: [`${iso(page.day)} ${clock(random)} 发布人：管理员 点击：${random.integer(3, 520)}`],
    after: [
      `上一篇：${page.site}${page.otherYear}年政府信息公开工作年度报告`,
      "下一篇：没有了",
      "相关链接：",
      "中国政府网 省政府网站 市政府网站 部门网站",
    ],
    dated: "unclear",
  }),
  (page, random) => ({
    ...empty,
    system: "mobile-card",
    above: [`${page.site}门户网站`, "首页 走进 要闻 公开 服务 互动 数据", "当前位置：首页>政府信息公开>年度报告"],
    below: [`更新时间：${iso(page.day)} ${clock(random)} 阅读：${random.integer(2, 300)} 分享：`],
    after: ["责任编辑：办公室", "附件："],
    dated: "unclear",
  }),
  (page, random) => ({
    ...empty,
    system: "glued-head",
    glued: `发布时间：${iso(page.day)}浏览次数：${random.integer(5, 999)}次信息来源：${page.source}打印`,
    after: ["本站由网站群内容管理平台发布 已通过适老化改造"],
  }),
  (page, random) => ({
    ...empty,
    system: "column-list",
    above: [
      "政府信息公开指南",
      "政府信息公开制度",
      "法定主动公开内容",
      "政府信息公开年报",
      "依申请公开",
      `${page.title}`,
    ],
    below: [
      `发布日期：${iso(page.day)}　作者：${random.pick(["法规股", "办公室", "政策法规科"])}　字号：【大】【中】【小】`,
    ],
    after: [`版权所有：${page.site}　技术支持：信息中心`, "您访问的链接即将离开本网站 是否继续"],
  }),
];

export function furnish(page: Page, random: Random): Furniture {
  return random.pick(systems)(page, random);
}
