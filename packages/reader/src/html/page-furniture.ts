import type { FurnitureKind } from "@fazhi/schema";

/** Labels that sites print before the particulars of an article; any …时间 and …日期 is a date besides. */
const LABELS: readonly (readonly [FurnitureKind, string])[] = [
  [
    "index-table",
    "索引号 索引 索取号 发文字号 文号 发文号 文件编号 文件字号 主题分类 信息分类 分类 体裁分类 组配分类 公开方式 公开范围 公开形式 公开类别 公开属性 公开责任部门 公开目录 有效性 效力状态 是否有效 时效性 关键词 关键字 主题词 信息名称 所属机构 发文机关 发文单位 发文机构 制发机关 公开主体 公开机构 内容概述 内容摘要 名称 标题 成文日期 成文时间 发文日期 发文时间 生成日期 生成时间 印发日期 印发时间 生效日期 生效时间 废止日期 废止时间 失效日期 失效时间 有效期 发布机构 发布单位 发布机关 信息索引 服务对象 信息类别 文件状态",
  ],
  [
    "page-source",
    "来源 信息来源 稿件来源 文章来源 新闻来源 内容来源 稿源 作者 编辑 责任编辑 责编 审核 审核人 初审 复审 终审 校对 发布人 发布者 供稿 供稿单位 撰稿 信息提供 来源单位 来源部门 录入 录入人 摄影 签发",
  ],
  ["views", "浏览次数 浏览量 浏览 阅读次数 阅读量 阅读 点击数 点击率 点击量 点击次数 点击 访问量 访问次数 人气 字数"],
  ["font-size", "字号 字体 字体大小 文字大小 字号大小 视力保护色 背景色"],
  ["share-bar", "分享 分享到 分享至 分享给朋友 打印"],
  ["page-field", "信息状态 状态 语种 保护视力色 我要纠错"],
];

const KIND_OF_LABEL: ReadonlyMap<string, FurnitureKind> = new Map(
  LABELS.flatMap(([kind, labels]) => labels.split(" ").map((label): [string, FurnitureKind] => [label, kind])),
);

const LONGEST_LABEL = 12;
const LONGEST_LINE = 200;

/** Marks that labels and buttons stand in or between. */
const MARKS = /[\s\u3000|/\\[\]【】()（）〔〕·、,，:：>\-+<«»]/g;

const BUTTONS: readonly (readonly [FurnitureKind, string])[] = [
  ["font-size", "字号 字体 超大 特大 大 中 小 默认 A+ A- A 大字 中字 小字 大号 中号 小号"],
  [
    "share-bar",
    "分享到微信 分享到微博 分享到 分享至 分享 微信好友 微信 朋友圈 新浪微博 腾讯微博 微博 QQ空间 QQ好友 QQ 空间 打印本页 打印此页 打印文章 打印 收藏本页 收藏 复制链接",
  ],
  [
    "navigation",
    "关闭窗口 关闭本页 关闭页面 关闭 保存 下载 返回顶部 返回首页 返回列表 返回上一页 返回 顶部 朗读 语音播报 语音朗读 播放 暂停 无障碍浏览 无障碍阅读 无障碍 长者模式 长者助手 关怀版 适老版 老年模式 繁体版 简体版 繁体中文 简体中文 繁体 简体 繁 简 English 登录 注册 个人中心 网站地图 设为首页 加入收藏 我要纠错 政府网站找错 纠错 视力保护色 首页 更多 搜索",
  ],
  ["scan-code", "扫一扫在手机打开当前页 扫一扫在手机上打开当前页 扫一扫分享 扫一扫 扫码分享 扫码阅读 手机扫一扫"],
];

const BUTTON_KINDS: readonly (readonly [string, FurnitureKind])[] = BUTTONS.flatMap(([kind, words]) =>
  words.split(" ").map((word): [string, FurnitureKind] => [word, kind]),
).sort(([a], [b]) => b.length - a.length);

const FOOTER =
  /ICP备|公网安备|网站标识码|版权所有(?![者人案])|Copyright|©|All Rights Reserved|建议使用.{0,20}(?:浏览器|分辨率)/i;
const FOOTER_LABEL = /^(?:主办|承办|协办|技术支持|运行维护|网站管理|维护单位|版权所有)(?:单位|部门)?[:：]/;
const BREADCRUMB = /^(?:您?的?(?:当前|现在|目前)?的?(?:所在)?的?位置|网站首页|首页|主页)[:：>»›/|-]/;
const TRAIL = /[>»›→].{0,60}[>»›→]/;
const SCAN =
  /^.{0,20}(?:扫[一码描].{0,12}(?:手机|微信|页|关注|分享|查看|阅读|浏览|打开)|手机(?:扫一扫|扫码)|二维码$).{0,20}$/;
const DATE_ONLY = /^[[(]?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?T?(?:\d{1,2}:\d{2}(?::\d{2})?)?[\])]?$/;
const TIMED = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?.{0,8}\d{1,2}:\d{2}/;
const RELATED =
  /^(?:上一[篇条页]|下一[篇条页]|前一[篇条]|后一[篇条]|相关(?:链接|阅读|文章|文件|政策|稿件|信息|新闻|文档|内容|解读|推荐|附件)|延伸阅读|推荐阅读|热点(?:推荐|文章|新闻)|友情链接|网站地图|您可能(?:还)?感兴趣)/;
const BOILERPLATE =
  /您访问的链接|是否继续|免责声明|浏览器|二维码|扫一扫|客户端|验证码|本网站|本站|网站声明|纠错|请输入|温馨提示|分辨率|无障碍|智能问答|感谢您|您对(?:本|此)|政府网站|点击下载|javascript/i;

/** A text without blanks, brackets and colons of one width: what labels and titles are compared as. */
export const compact = (text: string): string =>
  text
    .replace(/[\s\u3000\u200b]+/g, "")
    .replace(/：/g, ":")
    .replace(/（/g, "(")
    .replace(/）/g, ")");

/** What a label before a colon or in a cell stands for, or null. */
function labelKind(label: string): FurnitureKind | null {
  const word = compact(label).replace(/^[[【(]+|(?<![:\]】)])[:\]】)]+$/g, "");
  if (word.length < 2 || word.length > LONGEST_LABEL) return null;
  return KIND_OF_LABEL.get(word) ?? (/^(?!.{0,8}第)[^\d]{0,8}(?:时间|日期)$/.test(word) ? "page-date" : null);
}

/** A label whose value stands elsewhere: 索引号：. */
export function isBareLabel(text: string): boolean {
  const line = compact(text);
  return line.endsWith(":") && labelKind(line.slice(0, -1)) !== null;
}

/** A cell of a table that is a label and no more: 索引号, 索引号：. */
export const isLabelAlone = (cell: string): boolean => labelKind(compact(cell)) !== null || isBareLabel(cell);

/** A cell that is a label, with or without its value. */
export function isLabelled(cell: string): boolean {
  const text = compact(cell.slice(0, 3 * LONGEST_LABEL));
  const colon = text.indexOf(":");
  return labelKind(colon === -1 ? text : text.slice(0, colon)) !== null;
}

/** A table of labels and values: 索引号 | … | 发布机构 | …; most of its rows begin with a label. */
export function isIndexTable(rows: readonly (readonly string[])[]): boolean {
  let [heads, labels] = [0, 0];
  for (const row of rows) {
    if (isLabelled(row[0] ?? "")) heads++;
    labels += row.filter(isLabelled).length;
  }
  return labels >= 2 && heads * 2 >= rows.length;
}

/** The kind of furniture that a whole line of a page is, or null for what may be the document's own. */
export function furnitureKind(text: string): FurnitureKind | null {
  if (text.length > 2 * LONGEST_LINE) return null;
  const line = compact(text);
  if (line === "" || line.length > LONGEST_LINE) return null;
  if (FOOTER.test(line) || FOOTER_LABEL.test(line)) return "site-footer";
  if (line.includes("。")) return null;
  if (BREADCRUMB.test(line) || TRAIL.test(line)) return "breadcrumb";
  if (RELATED.test(line)) return "navigation";
  const field = fieldKind(line);
  if (field !== null) return field;
  if (line.length <= 40 && SCAN.test(line)) return "scan-code";
  if (DATE_ONLY.test(line) && !/[年]/.test(line)) return "page-date";
  if (TIMED.test(line)) return "page-date";
  return buttonKind(line);
}

/** A line that begins with a labelled field: 发布时间：2024-01-31 来源：县司法局. */
function fieldKind(line: string): FurnitureKind | null {
  const colon = line.indexOf(":");
  if (colon === -1 || colon > LONGEST_LABEL + 2) return null;
  return labelKind(line.slice(0, colon));
}

/** A line of nothing but buttons: 【大 中 小】 打印 关闭. */
function buttonKind(line: string): FurnitureKind | null {
  const words = line.replace(MARKS, "");
  if (words === "" || words.length > 60) return null;
  let kind: FurnitureKind | null = null;
  for (let at = 0; at < words.length; ) {
    const found = BUTTON_KINDS.find(([word]) => words.startsWith(word, at));
    if (found === undefined) return null;
    kind ??= found[1];
    at += found[0].length;
  }
  return kind;
}

/** Where the page's own articles end: 上一篇, 相关链接, the footer. */
export const endsArticle = (kind: FurnitureKind | null): boolean => kind === "site-footer" || kind === "navigation";

/** Sentences that belong to the site and not to an article: 您访问的链接即将离开…, 请使用…浏览器. */
export const isBoilerplate = (text: string): boolean => text.length <= 160 && BOILERPLATE.test(text);
