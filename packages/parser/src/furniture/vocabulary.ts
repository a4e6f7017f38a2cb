import type { FurnitureKind } from "@fazhi/schema";
import { createTermMatcher } from "@fazhi/text";

/** What the value of a labelled page field looks like. */
export type FieldValue = "date" | "count" | "buttons" | "text";

interface Field {
  readonly kind: FurnitureKind;
  readonly value: FieldValue;
}

const fields = (kind: FurnitureKind, value: FieldValue, labels: string): [string, Field][] =>
  labels.split(" ").map((label) => [label, { kind, value }]);

/** Labels of the fields that content management systems print around an article. */
const FIELDS: ReadonlyMap<string, Field> = new Map([
  ...fields(
    "page-date",
    "date",
    "发布 发布时间 发布日期 公开日期 公开时间 发表时间 发稿时间 发文时间 上传时间 添加时间 更新时间 更新日期 录入时间 编辑时间 时间 日期",
  ),
  ...fields("index-table", "date", "成文日期 发文日期 生成日期 印发日期 生效日期 废止日期 失效日期 有效期"),
  ...fields(
    "page-source",
    "text",
    "来源 稿件来源 信息来源 文章来源 新闻来源 内容来源 稿源 作者 编辑 责任编辑 审核 发布人 发布者 供稿 撰稿 发布机构 发布单位 信息提供 来源单位 来源部门",
  ),
  ...fields(
    "views",
    "count",
    "浏览次数 浏览量 浏览 阅读次数 阅读量 阅读 点击数 点击率 点击量 点击 访问量 访问次数 人气 字数",
  ),
  ...fields("font-size", "buttons", "字号 字体 字体大小 文字大小 字号大小 视力保护色 背景色"),
  ...fields("share-bar", "buttons", "分享 分享到 分享至 分享给朋友 打印 我要纠错"),
  ...fields(
    "index-table",
    "text",
    "索引号 索引 发文字号 文号 文件编号 主题分类 信息分类 体裁分类 组配分类 公开方式 公开范围 公开形式 公开类别 公开属性 有效性 效力状态 关键词 主题词 信息名称 所属机构 发文机关 制发机关 发文机构 制发机构 发文单位 公开目录 公开时限 公开责任部门 公开主体 内容概述 名称 标题",
  ),
  ...fields(
    "site-footer",
    "text",
    "主办单位 主办 承办单位 承办 协办单位 版权所有 技术支持 网站标识码 备案号 备案序号 网站编码 联系电话 举报电话 咨询电话 传真 地址 邮编 邮箱 电子邮箱 网站管理 维护单位 运维电话",
  ),
]);

/** 来　源, 名　称: labels of two characters are spread at times. */
const spaced = (label: string) => (label.length === 2 ? `${label[0]}\\s*${label[1]}` : label);

const longestFirst = (a: string, b: string) => b.length - a.length;

/** A field label with its colon, or with a blank where the colon was lost; tried at one position. */
export const FIELD_LABEL = new RegExp(
  `(${[...FIELDS.keys()].sort(longestFirst).map(spaced).join("|")}|(?:信息|公布|公示|上网|网上公开|公开发布|文章|新闻|创建|建立|提交|收录|发稿)(?:时间|日期))(?:\\s*([:\\]】])\\s*|\\s+)`,
  "y",
);

/** The field a label stands for; any …时间 and …日期 is a date. */
export function fieldOf(label: string): Field | undefined {
  const key = label.replace(/\s+/g, "");
  return FIELDS.get(key) ?? (/(?:时间|日期)$/.test(key) ? FIELDS.get("时间") : undefined);
}

/** Buttons and menu words of article pages. */
const BUTTONS = [
  "打印本页",
  "打印此页",
  "打印文章",
  "打印",
  "关闭窗口",
  "关闭本页",
  "关闭",
  "收藏本页",
  "收藏",
  "保存",
  "返回顶部",
  "返回首页",
  "返回列表",
  "返回上一页",
  "分享到微信",
  "分享到微博",
  "分享到",
  "分享",
  "微信",
  "微博",
  "新浪微博",
  "QQ空间",
  "QQ好友",
  "人民网",
  "朗读",
  "语音播报",
  "语音朗读",
  "播放",
  "暂停",
  "无障碍浏览",
  "无障碍阅读",
  "无障碍",
  "长者模式",
  "关怀版",
  "适老版",
  "繁体版",
  "简体版",
  "繁体中文",
  "简体中文",
  "繁体",
  "简体",
  "默认",
  "超大",
  "特大",
  "上一篇",
  "下一篇",
  "上一条",
  "下一条",
  "相关链接",
  "相关阅读",
  "我要纠错",
  "纠错",
  "网站地图",
  "登录",
  "注册",
  "扫一扫在手机打开当前页",
  "扫一扫在手机打开",
  "扫一扫分享",
  "扫一扫",
  "扫码分享",
];

/** A button, tried at one position. */
export const BUTTON = new RegExp(`(?:${[...BUTTONS].sort(longestFirst).join("|")})`, "y");

/**
 * Where furniture may begin that is glued behind a text without a mark between: what no text of a report ends with. Each is
 * a label with its colon or a button of four characters and more; 打印 and 浏览量 end sentences too.
 */
export const GLUED_SIGNS = createTermMatcher([
  ...["责任编辑", "责编"].map((label) => `${label}:`),
  ...["字号", "字体", "字体大小", "文字大小", "分享到", "分享至"].map((label) => `${label}:`),
  ...["浏览次数", "浏览量", "阅读次数", "阅读量", "点击数", "点击量", "访问量"].map((label) => ` ${label}:`),
  ...["发布时间", "发布日期", "信息来源", "稿件来源", "文章来源"].map((label) => ` ${label}:`),
  ...["打印本页", "打印此页", "打印文章", "关闭窗口", "关闭本页", "收藏本页", "返回顶部", "返回列表"],
  ...["扫一扫在手机打开", "我要纠错", "【打印", "【关闭", "[打印", "[关闭"],
]);

/** The first characters of all labels, buttons and dates: most paragraphs begin with none of them. */
const FIRST = new Set([...FIELDS.keys(), ...BUTTONS, ..."大中小超您当现目位首网主0123456789"].map((word) => word[0]));

/** Whether a run of page fields can begin at `at`; cheap, and right in nearly all paragraphs. */
export const mayBeginRun = (line: string, at: number): boolean => FIRST.has(line[at] ?? "") || namesTime(line, at);

/** 发布时间, 公示日期: up to four characters before the word. */
function namesTime(line: string, from: number): boolean {
  for (let at = from; at <= from + 4; at++) {
    const first = line.charAt(at);
    if ((first === "时" && line.charAt(at + 1) === "间") || (first === "日" && line.charAt(at + 1) === "期"))
      return true;
  }
  return false;
}

/** 大 中 小 as the three buttons of a font-size switch, with blanks or brackets between. */
export const FONT_SIZES = /A\s*[+-](?:[\s|/]*A\s*[+-]?)*|(?:超?大|小|中)(?:[\s|/[\]【】()]+(?:超?大|中|小|默认)){2,3}/y;

/** Whole lines that belong to the page, by a shape no sentence of a report has. */
export const LINE_SHAPES: readonly {
  readonly kind: FurnitureKind;
  readonly shape: RegExp;
  readonly longest: number;
}[] = [
  {
    kind: "breadcrumb",
    shape: /^(?:您?的?(?:当前|现在|目前)?(?:所在)?的?位置|网站首页|首页|主页)\s*(?:[:>»›/|]|-|$)[^。]*$/,
    longest: 160,
  },
  { kind: "breadcrumb", shape: /^[^。;]{0,60}(?:[>»›][^。;>»›]{0,60}){2,}$/, longest: 160 },
  {
    kind: "scan-code",
    shape:
      /^[^,。;]*(?:扫[一码描].{0,12}(?:手机|微信|页|关注|分享|查看|阅读|浏览|打开)|手机(?:扫一扫|扫码)|(?:扫描|微信|页|关注|识别|下方|长按).{0,6}二维码|二维码$)[^,。;]*$/,
    longest: 30,
  },
  {
    kind: "site-footer",
    shape:
      /ICP备|公网安备|网站标识码|版权所有(?![者人案])|Copyright|©|All Rights Reserved|不良信息举报(?:电话|邮箱|热线|方式|平台|入口|:)|建议使用[^,。]{0,20}(?:浏览器|分辨率)/i,
    longest: 200,
  },
  { kind: "site-footer", shape: /^(?:主办|承办|协办|技术支持|运行维护)(?:单位)?\s*:/, longest: 120 },
  // 首页 政务要闻 信息公开 互动交流: the menu of the site.
  { kind: "breadcrumb", shape: /^(?:网站)?(?:首页|主页)(?:\s+[^\s,。;:]{2,8}){3,20}$/, longest: 160 },
  // 网站地图 | 联系我们 | 关于本站: a menu, whatever its words.
  { kind: "site-footer", shape: /^[^\s|,。;:]{2,8}(?:\s*\|\s*[^\s|,。;:]{2,8}){1,20}$/, longest: 160 },
  {
    kind: "page-number",
    shape: /^[-\s]*\d{1,3}[-\s]*$|^第\s*\d{1,3}\s*页(?:\s*[,/]?\s*共\s*\d{1,3}\s*页)?$|^\d{1,3}\s*\/\s*\d{1,3}$/,
    longest: 20,
  },
  // The neighbours in the list of articles, with their titles.
  { kind: "navigation", shape: /^[[【(]?[上下前后]一[篇条页][\]】)]?\s*(?:[:>]|$)[^。]*$/, longest: 120 },
  { kind: "share-bar", shape: /^(?:分享到|分享至|分享)\s*:?[^,。]{0,12}(?:微信|微博|QQ)[^,。]*$/, longest: 60 },
];

/** What a line that begins with a number can be without one of `LINE_SIGNS`, which are not in all mixtures of case. */
export const SIGNLESS_SHAPES = LINE_SHAPES.filter(({ kind, shape }) => kind === "page-number" || shape.ignoreCase);

/** Without one of these a line has no such shape, unless it begins with a number. */
export const LINE_SIGNS = createTermMatcher(
  "位置 首页 主页 | > » › 扫 二维码 ICP icp 公网安备 标识码 版权 opyright OPYRIGHT © eserved 举报 建议使用 主办 承办 协办 技术支持 运行维护 页 分享 一篇 一条".split(
    " ",
  ),
);
