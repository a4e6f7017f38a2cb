/**
 * What site systems put around a text. `{日}` the date as 2023-02-10, `{日斜}` 2023/02/10, `{日年}` 2023年02月10日,
 * `{错年}` a year that is not the report's, `{机关}` the body, `{司法}` a body that is not the author.
 */
export interface Furniture {
  readonly system: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether a page date stands in it. */
  readonly dated: boolean;
  /** The last line before the text is glued to its first sentence. */
  readonly glued?: true;
}

export const furnitures: readonly Furniture[] = [
  {
    system: "breadcrumb-and-share",
    before: [
      "您现在的位置：首页 >> 政务公开 >> 法定主动公开内容 >> 法治政府建设年度报告",
      "发布时间：{日} 08:52　来源：{司法}　浏览次数：　字号：[ 大 中 小 ]",
    ],
    after: ["分享到：", "【打印本页】【关闭窗口】"],
    dated: true,
  },
  {
    system: "index-table",
    before: [
      "索引号：11{序}MB0{序}/{序}-00{序}",
      "信息分类：法治政府建设年度报告",
      "发布机构：{机关}",
      "生成日期：{日年}",
      "公开方式：主动公开",
      "公开范围：面向社会",
    ],
    after: [],
    dated: false,
  },
  {
    system: "single-info-line",
    before: ["{日斜} 16:03:27　　作者：办公室　　点击：{序}　　来源："],
    after: ["上一篇：{错年}年部门决算公开", "下一篇：没有了"],
    dated: true,
  },
  {
    system: "province-cluster",
    before: [
      "无障碍　|　长者模式　|　简体　|　繁体",
      "首页 / 信息公开 / 政府信息公开年报 / {错年}",
      "时间：{日年} 信息来源：{机关} 【字体：大 中 小】",
    ],
    after: [
      "扫一扫在手机打开当前页",
      "主办单位：{机关}　承办：信息中心",
      "备ICP备0{序}{序}号-1　公网安备330{序}0200{序}号　网站标识码：330{序}0004",
    ],
    dated: true,
  },
  {
    system: "glued-font-size",
    before: ["发布日期：{日} 来源：{司法} 字体：大中小"],
    after: ["责任编辑：admin"],
    dated: true,
    glued: true,
  },
  {
    system: "label-per-line",
    before: ["发布日期", "{日}", "信息来源", "{司法}", "阅读次数", "{序}"],
    after: ["打印", "收藏", "返回"],
    dated: true,
  },
  {
    system: "footer-only",
    before: [],
    after: [
      "网站地图 | 联系我们 | 隐私声明",
      "版权所有：{机关}　地址：文化路{序}号　邮编：4{序}00",
      "联系电话：0{序}-6{序}88　建议使用1024×768分辨率浏览本站",
    ],
    dated: false,
  },
  {
    system: "voice-and-qr",
    before: ["朗读　收藏　打印", "来源：{机关}　　发布时间：{日} 10:11:45　　访问量：{序}"],
    after: ["微信扫一扫：分享", "微信里点“发现”，扫一下二维码便可将本文分享至朋友圈"],
    dated: true,
  },
  {
    system: "empty-fields",
    before: ["文章来源：　　　发布人：　　　更新：　　　点击数："],
    after: [],
    dated: false,
  },
  {
    system: "old-cms",
    before: ["[ {日} 09:00 ]  [ 阅读 {序} 次 ]  [ 打印 ] [ 关闭 ]"],
    after: ["Copyright © {错年} All Rights Reserved"],
    dated: true,
  },
];
