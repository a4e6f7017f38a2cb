import type { Organization } from "../labels.js";

/** A body, how it calls itself and its leading person or persons. */
export interface Body {
  readonly organization: Organization;
  readonly self: string;
  readonly leaders: string;
}

const body = (name: string, level: Organization[1], type: Organization[2], self: string, leaders: string): Body => ({
  organization: [name, level, type],
  self,
  leaders,
});

// The level of a city is left open where the name alone does not tell a prefecture from a county-level city.
export const BODIES: readonly Body[] = [
  body("岚江省应急管理厅", "province", "department", "我厅", "厅党委书记、厅长"),
  body("岚江省林业局", "province", "department", "我局", "局党组书记、局长"),
  body("朔原省商务厅", "province", "department", "我厅", "厅主要负责同志"),
  body("朔原省药品监督管理局", "province", "department", "我局", "局党组主要负责同志"),
  body("岚江省人民防空办公室", "province", "department", "我办", "办主要负责人"),
  body("朔原省粮食和物资储备局", "province", "department", "我局", "局长"),
  body("岚江省人民政府", "province", "government", "全省", "省委、省政府主要负责同志"),
  body("砚州市发展和改革委员会", undefined, "department", "我委", "委党组书记、主任"),
  body("泊岭市自然资源和规划局", undefined, "department", "我局", "局主要负责人"),
  body("怀津市体育局", undefined, "department", "我局", "局党组书记"),
  body("芦汀市行政审批服务局", undefined, "department", "我局", "局党政主要负责人"),
  body("泊兰市民族宗教事务局", undefined, "department", "我局", "局长"),
  body("铜泉市工业和信息化局", undefined, "department", "我局", "局党组书记、局长"),
  body("铜泉市统计局", undefined, "department", "我局", "局主要领导"),
  body("砚州市医疗保障局", undefined, "department", "我局", "局党组书记、局长"),
  body("怀津市气象局", undefined, "department", "我局", "局党组书记、局长"),
  body("芦汀市人民政府", undefined, "government", "全市", "市委、市政府主要领导"),
  body("铜泉市人民政府", undefined, "government", "全市", "市党政主要负责同志"),
  body("栖川县司法局", "county", "department", "我局", "局党组书记、局长"),
  body("栖川县林业和草原局", "county", "department", "我局", "局长"),
  body("丰榆县自然资源局", "county", "department", "我局", "局主要负责同志"),
  body("丰榆县审计局", "county", "department", "我局", "局党组书记、局长"),
  body("柘原县农业农村和水务局", "county", "department", "我局", "局主要负责人"),
  body("柘原县公安局", "county", "department", "我局", "县公安局主要负责同志"),
  body("沐坪县文化广电旅游局", "county", "department", "我局", "局党组书记、局长"),
  body("沐坪县乡村振兴局", "county", "department", "我局", "局党组主要负责人"),
  body("苔水县卫生健康局", "county", "department", "我局", "局党委书记、局长"),
  body("苔水县应急管理局", "county", "department", "我局", "局长"),
  body("苔水县供销合作社联合社", "county", undefined, "我社", "社党组书记、理事会主任"),
  body("雁渚区住房和城乡建设局", "county", "department", "我局", "局党组书记、局长"),
  body("雁渚区教育局", "county", "department", "我局", "局党委主要负责人"),
  body("青砚区民政局", "county", "department", "我局", "局长"),
  body("青砚区科学技术局", "county", "department", "我局", "局主要负责同志"),
  body("汀北区信访局", "county", "department", "我局", "局长"),
  body("汀北区数据局", "county", "department", "我局", "局党组书记、局长"),
  body("国家税务总局苔水县税务局", "county", "department", "我局", "县局党委书记、局长"),
  body("苔水县消防救援大队", "county", undefined, "我大队", "大队党委主要负责人"),
  body("栖川县烟草专卖局", "county", "department", "我局", "局党组书记、局长"),
  body("苔水县人民政府", "county", "government", "全县", "县委、县政府主要负责同志"),
  body("丰榆县人民政府", "county", "government", "全县", "县委书记、县长"),
  body("雁渚区人民政府", "county", "government", "全区", "区委、区政府主要领导"),
  body("青砚区人民政府", "county", "government", "全区", "区党政主要负责人"),
  body("禾塘镇人民政府", "township", "government", "我镇", "镇党委书记、镇长"),
  body("柳樟乡人民政府", "township", "government", "我乡", "乡党政主要负责人"),
  body("双榆镇人民政府", "township", "government", "我镇", "镇主要负责同志"),
  body("桐埠镇人民政府", "township", "government", "我镇", "镇党政主要负责同志"),
  body("青篁满族乡人民政府", "township", "government", "我乡", "乡党委书记、乡长"),
  body("石梁湾镇人民政府", "township", "government", "我镇", "党委书记、镇长"),
  body("橘井街道办事处", "township", undefined, "我街道", "街道党工委书记、办事处主任"),
  body("枕流街道办事处", "township", undefined, "我街道", "街道党政主要负责人"),
  body("听松街道办事处", "township", undefined, "我街道", "街道主要负责同志"),
  body("怀津经济技术开发区管理委员会", undefined, undefined, "我委", "管委会主要负责同志"),
  body("砚州综合保税区管理委员会", undefined, undefined, "我区", "党工委书记、管委会主任"),
  body("云屏山风景名胜区管理委员会", undefined, undefined, "我委", "管委会主任"),
  body("芦汀港口管理局", undefined, undefined, "我局", "局党委书记、局长"),
  body("沐坪工业园区管理委员会", undefined, undefined, "我委", "管委会主要领导"),
];

/** Titles; `{B}` is the body, `{y}` the year. The bar is where a title may be split over two lines. */
export const TITLES: readonly string[] = [
  "{B}|{y}年法治政府建设年度报告",
  "{B}关于|{y}年度法治政府建设情况的报告",
  "{B}{y}年|法治政府建设工作总结",
  "{B}{y}年度|推进法治政府建设工作情况报告",
  "{y}年度{B}|法治政府建设工作报告",
  "{B}关于报送|{y}年法治政府建设工作情况的报告",
  "{B}{y}年度|法治政府建设工作年度报告",
  "{B}法治政府建设|年度报告（{y}年）",
];

/** What sites put before a text; `{d}` is the publication day, `{t}` a time, `{T}` the title or a stand-in. */
export const FURNITURE_BEFORE: readonly (readonly string[])[] = [
  [
    "当前位置：网站首页 >> 政府信息公开 >> 法治政府建设年度报告",
    "发布日期：{d} 来源：本站 浏览：{k}次 字体：[ 大 中 小 ]",
  ],
  ["发布时间：{d} {t}　　信息来源：县司法局　　访问量：{k}"],
  [
    "索 引 号：0{k}-2-{k}　　信息分类：部门文件/报告　　发布日期：{d}",
    "主题词：法治政府　　有效性：有效　　公开形式：主动公开",
  ],
  ["您所在的位置：首页 / 专题专栏 / 依法行政", "【发布日期：{d}】【点击数：{k}】【打印】【关闭】"],
  ["日期：{d}　作者：　来源：办公室　阅读：{k}　【字体：大 中 小】"],
  ["时间：{d} {t} 稿件来源：综合科 审核：赵某 分享：微信 微博 QQ空间"],
  ["无障碍 | 关怀版 | 登录 | 简体 | 繁體", "首页>公开>年报", "{d} {t}　来源：政策法规科　【 A+ A- 】　朗读"],
  [
    "信息名称：法治政府建设年度报告",
    "生成日期：　　　发布日期：{d}",
    "文　号：　　　　关键词：法治；年报",
    "内容概述：",
  ],
  ["公开日期：{d} 公开责任部门：办公室 点击率：{k} 保护视力色："],
];

export const FURNITURE_AFTER: readonly (readonly string[])[] = [
  ["扫一扫在手机打开当前页", "【打印本页】【关闭窗口】"],
  [
    "版权所有：本级人民政府办公室　承办：信息中心　备案号：岚ICP备1800{k}号-1",
    "网站标识码：4100{k}　岚公网安备 4100{k}号",
  ],
  ["分享到：", "上一篇：没有了", "下一篇：关于开展安全用电检查的提示"],
  ["责任编辑：何某　　审核：纪某", "相关附件：无"],
  ["您访问的链接即将离开本网站，是否继续？ 继续访问 放弃"],
  ["友情链接：中国政府网 国务院部门网站 省级政府网站", "联系我们 | 网站地图 | 隐私声明"],
];
