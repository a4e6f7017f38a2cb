/**
 * What pages print around and inside a text. The site, the people and the numbers are invented, and the wording is none of
 * the parser's vocabulary but that of pages.
 */

/** Lines that say nothing of the document. */
export const LINES: readonly string[] = [
  "您所在的位置：首页 > 政府信息公开 > 法定主动公开内容 > 部门文件",
  "当前位置：网站首页>>政务公开>>部门动态",
  "首页 » 公开目录 » 其他法定信息",
  "字号：大 中 小",
  "【字体：大 中 小】",
  "字体大小：[大][中][小]",
  "打印本页",
  "【打印】 【关闭】",
  "收藏本页　打印本页　关闭窗口",
  "分享到：微信 微博 QQ空间",
  "扫一扫在手机打开当前页",
  "用手机扫一扫查看本页",
  "浏览次数：1024次",
  "阅读量：36",
  "点击数： 87",
  "滇ICP备20190011号-1　滇公网安备53999902000018号",
  "版权所有：澜岐市人民政府办公室　网站标识码：5399000012",
  "主办单位：澜岐市司法局　承办单位：澜岐市政务信息中心",
  "技术支持：澜岐市大数据中心",
  "— 7 —",
  "第 3 页 共 9 页",
  "5/11",
  "责任编辑：秦允",
  "编辑：沈禾　审核：陆岑",
  "（责任编辑：秦允）",
  "[责任编辑：秦允]",
  "下一篇：没有了",
  "上一篇：关于开展食堂卫生检查的通知",
  "无障碍浏览　长者模式",
  "我要纠错",
];

/** Lines with the page's date, source or file data: what they say of the document is read from them. */
export const PARTICULARS: readonly string[] = [
  "发布时间：2024-02-19 16:20　来源：澜岐市司法局　浏览次数：315",
  "信息来源：市司法局　发布日期：2024/02/19",
  "2024-02-19 16:20:11",
  "日期：2024-02-19　访问量：88　字号：大 中 小",
  "索引号：11539900MB1A2345X/2024-00017　公开方式：主动公开",
  "发文机构：澜岐市司法局　成文日期：2024年02月19日　公开范围：面向社会",
];

/** What is glued in front of a paragraph whose line break was lost. */
export const HEADS: readonly string[] = [
  "字号：大 中 小 ",
  "【字体：大 中 小】",
  "字体：[大][中][小] ",
  "浏览次数：37次 ",
  "字号：大 中 小 打印本页 ",
];

/** What is glued behind the end of a paragraph. */
export const TAILS: readonly string[] = [
  "打印本页",
  " 【打印】【关闭】",
  "扫一扫在手机打开当前页",
  "　责任编辑：秦允",
  "（责任编辑：秦允）",
  "分享到：微信 微博",
  " 浏览次数：315",
  "字号：大 中 小",
];
