import type { Random } from "../../random.js";
import type { Draft } from "./draft.js";

const isoOf = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Lines of a web page above the report, with the date of publication that they give, if any. */
export function pageHead(
  random: Random,
  year: number,
): { readonly lines: readonly string[]; published: string | null } {
  const month = random.integer(1, 4);
  const day = random.integer(1, 28);
  const date = isoOf(year + 1, month, day);
  const spoken = `${year + 1}年${month}月${day}日`;
  const views = random.integer(40, 2600);
  const source = random.pick(["县司法局", "法规科", "办公室", "本站"]);
  const heads: readonly [readonly string[], ...(readonly string[])[]] = [
    [`发布日期：${date}　来源：${source}　浏览次数：${views}`, "字号：[大] [中] [小]　打印　关闭"],
    ["首页 > 政务公开 > 法定主动公开内容 > 法治政府建设", `发布时间：${date} 10:${random.integer(10, 59)}`, "分享到："],
    [`时间：${spoken}`, `来源：${source}`, `点击数：${views}`],
    [`日期：${date.replaceAll("-", "/")}`, "【字体：大 中 小】", "打印本页"],
    [
      "您当前所在位置：首页>>信息公开>>年度报告",
      `更新时间：${date} 16:${random.integer(10, 59)}:0${random.integer(0, 9)}`,
    ],
    [`信息来源：${source}  发布日期：${spoken}  阅读：${views}次`, "朗读"],
  ];
  return { lines: random.pick(heads), published: date };
}

export const PAGE_FOOTS: readonly [readonly string[], ...(readonly string[])[]] = [
  ["扫一扫在手机打开当前页", "【打印】【关闭】"],
  ["上一篇：关于开展年度述职述廉工作的通知", "下一篇：没有了"],
  ["分享：微信 微博 QQ空间", "网站地图 | 联系我们 | 关于本站", "网站标识码：0000000000"],
  ["责任编辑：海子", "相关链接", "返回顶部"],
  ["附件下载：", "版权所有 未经许可不得转载", "建议使用1280×800分辨率浏览本站"],
];

const HALF: Readonly<Record<string, string>> = { "，": ",", "：": ":", "；": ";", "（": "(", "）": ")" };

/** The text as a crawl leaves it: half-width marks throughout, in the labels as well. */
export function halfWidth(draft: Draft): Draft {
  const narrow = (text: string): string => text.replace(/[，：；（）]/g, (mark) => HALF[mark] ?? mark);
  return {
    ...draft,
    traits: [...draft.traits, "half-width"],
    text: narrow(draft.text),
    ...(draft.title && { title: narrow(draft.title) }),
    ...(draft.parts && { parts: draft.parts.map(narrow) }),
  };
}
