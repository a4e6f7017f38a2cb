/** What is put into a saved page of a government site. */
export interface SiteArticle {
  readonly title: string;
  /** First-level headings (一、…) are set in bold. */
  readonly paragraphs: readonly string[];
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string;
  readonly site: string;
  readonly column: string;
  readonly attachments: readonly { readonly name: string; readonly target: string }[];
}

export interface SiteTemplate {
  readonly name: string;
  readonly page: (article: SiteArticle) => string;
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

const isFirstLevel = (paragraph: string): boolean => /^[一二三四五六七八九十]{1,3}、.{1,40}$/.test(paragraph);

const MENU = ["首页", "政务公开", "政务服务", "互动交流", "走进云岫", "数据发布", "专题专栏", "政府信息公开"];

const menu = (items: readonly string[] = MENU): string =>
  items.map((item, index) => `<li><a href="/channel/${index}/index.html">${item}</a></li>`).join("\n");

const teasers = [
  "云岫县召开全县优化营商环境工作推进会",
  "青岚市领导到云岫县调研春耕备耕工作",
  "关于开展2024年度行政执法人员资格考试的通知",
  "一图读懂：云岫县十件民生实事完成情况",
];

const leaving = `<div class="tc_box" style="display:none"><p>您访问的链接即将离开“云岫县人民政府”门户网站，是否继续？</p>
<a href="javascript:;">继续访问</a><a href="javascript:;">放弃</a></div>`;

/** TRS WCM: metadata for harvesting, particulars under the title, the text in TRS_Editor with the styles of Word. */
function trs({ title, paragraphs, source, publishedOn, site, column, attachments }: SiteArticle): string {
  const body = paragraphs
    .map((text) =>
      isFirstLevel(text)
        ? `<p style="text-indent: 2em; line-height: 28pt" align="justify"><strong><span style="font-family: 黑体; font-size: 16pt">${escaped(text)}</span></strong></p>`
        : `<p style="text-indent: 2em; line-height: 28pt" align="justify"><span style="font-family: 仿宋_GB2312; font-size: 16pt">　　${escaped(text)}</span></p>`,
    )
    .join("\n");
  const files = attachments
    .map(({ name, target }) => `<li><a href="${escaped(target)}" target="_blank">${escaped(name)}</a></li>`)
    .join("");
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${escaped(title)}_${escaped(column)}_${escaped(site)}</title>
<meta name="SiteName" content="${escaped(site)}" />
<meta name="SiteDomain" content="www.yunxiu.example" />
<meta name="ColumnName" content="${escaped(column)}" />
<meta name="ColumnType" content="政府信息公开" />
<meta name="ArticleTitle" content="${escaped(title)}" />
<meta name="PubDate" content="${publishedOn} 10:22" />
<meta name="ContentSource" content="${escaped(source)}" />
<meta name="Keywords" content="" />
<style>.TRS_Editor p{margin:0}</style>
<script>var siteId = 7; document.write("<p>脚本写出的文字。</p>");</script>
</head>
<body>
<div class="header"><div class="logo"><a href="/"><img src="logo.png" alt="${escaped(site)}" /></a></div>
<div class="tools"><a href="#">简体</a> | <a href="#">繁体</a> | <a href="/wza">无障碍</a> | <a href="/elder">长者助手</a></div>
<div class="search"><form><input type="text" value="请输入关键词" /><button>搜索</button></form><span>热搜词：</span><a href="/s?k=1">年报</a></div></div>
<ul class="nav">${menu()}</ul>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/zwgk/fzzf">${escaped(column)}</a></div>
<div class="main">
<h1 class="xl-tit">${escaped(title)}</h1>
<div class="xl-info"><span>发布时间：${publishedOn} 10:22</span>
<span>来源：${escaped(source)}</span>
<span>字号：[<a href="javascript:doZoom(20)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a>]</span>
<span>浏览次数：<script>document.write(1024)</script></span></div>
<div class="xl-con" id="zoom"><div class="view TRS_UEDITOR trs_paper_default"><div class="TRS_Editor">
${body}
</div></div></div>
<div class="fj">${files === "" ? "" : `<span>附件：</span><ul>${files}</ul>`}</div>
<div class="share">分享到：<a href="#wx">微信</a> <a href="#wb">微博</a> 【<a href="javascript:window.print()">打印</a>】【<a href="javascript:window.close()">关闭</a>】</div>
<div class="related"><h3>相关阅读</h3><ul>${teasers.map((text, index) => `<li><a href="t${index}.html">${text}</a><span>2024-01-1${index}</span></li>`).join("")}</ul></div>
</div>
${leaving}
<div class="footer"><p>主办：${escaped(site)}　承办：云岫县人民政府办公室</p><p>网站标识码：0000000001　某ICP备00000001号　某公网安备00000000000001号</p>
<p>联系电话：0000-0000000（工作日）。为获得更好的浏览体验，请使用新版浏览器访问本网站。</p></div>
</body>
</html>`;
}

/** 大汉 jcms/xxgk: an index table over the article, whose text stands between the comments of the export. */
function jcms({ title, paragraphs, source, publishedOn, site, column, attachments }: SiteArticle): string {
  const body = paragraphs
    .map((text) => `<p style="text-indent:2em;">${isFirstLevel(text) ? `<b>${escaped(text)}</b>` : escaped(text)}</p>`)
    .join("");
  const files = attachments
    .map(({ name, target }) => `<p><img src="/images/word.gif"/><a href="${escaped(target)}">${escaped(name)}</a></p>`)
    .join("");
  const [year = "", month = "", day = ""] = publishedOn.split("-");
  return `<!doctype html>
<html><head><meta charset="utf-8"><meta name="sitename" content="${escaped(site)}"><meta name="columnname" content="${escaped(column)}">
<meta name="author" content=""><meta name="pubdate" content="${year}/${month}/${day} 09:05:31"><meta name="contentsource" content="${escaped(source)}">
<title>${escaped(site)} ${escaped(column)} ${escaped(title)}</title></head>
<body>
<div id="barrierfree_container">
<div class="head_top"><a href="/">网站首页</a>　<a href="/mail">县长信箱</a>　今天是2024年3月8日　星期五</div>
<div class="menu"><ul>${menu()}</ul></div>
<table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td width="220" valign="top">
<div class="tree"><h3>法定主动公开内容</h3><ul>${menu(["机构职能", "政策文件", "规划计划", "财政信息", "法治政府建设年度报告", "行政执法公示"])}</ul></div>
</td><td valign="top">
<div class="crumbs"><a href="/">首页</a> &gt;&gt; <a href="/xxgk">政府信息公开</a> &gt;&gt; <a href="/xxgk/fz">${escaped(column)}</a></div>
<table class="xxgk_table" width="100%" border="1">
<tr><td class="t">索 引 号</td><td>00200200/${year}-00018</td><td class="t">发布机构</td><td>${escaped(source)}</td></tr>
<tr><td class="t">主题分类</td><td>司法、综合政务</td><td class="t">成文日期</td><td>${year}年${Number(month)}月${Number(day)}日</td></tr>
<tr><td class="t">公开方式</td><td>主动公开</td><td class="t">发文字号</td><td></td></tr>
</table>
<div id="zoomcon"><p class="bt" style="text-align:center;font-size:24px"><strong>${escaped(title)}</strong></p>
<p class="sub">发布日期：${year}-${month}-${day}　浏览次数：<span id="hits">86</span>　字号：[ <a href="#">大</a> <a href="#">中</a> <a href="#">小</a> ]</p>
<!--ZJEG_RSS.content.begin--><meta name="ContentStart">
${body}
<meta name="ContentEnd"><!--ZJEG_RSS.content.end-->
${files}
</div>
<p class="bdsharebuttonbox">分享到：<a href="#" title="微信">微信</a><a href="#">QQ空间</a></p>
<p>上一篇：<a href="art_1.html">${teasers[2]}</a></p><p>下一篇：没有了</p>
</td></tr></table>
<div class="ewm"><img src="ewm.png"><p>扫一扫在手机打开当前页</p></div>
<footer><p>版权所有：${escaped(site)}</p><p>主办单位：云岫县人民政府办公室 技术支持：云岫县大数据中心</p><p>某ICP备00000002号-1</p></footer>
</div></body></html>`;
}

/** 开普/UCAP: elements of its own around title and text, paragraphs as blocks with non-breaking blanks. */
function ucap({ title, paragraphs, source, publishedOn, site, column, attachments }: SiteArticle): string {
  const body = paragraphs
    .map((text) =>
      isFirstLevel(text)
        ? `<p style="margin: 0px; text-align: justify;"><span style="font-weight: 700; font-family: SimHei;">&nbsp;&nbsp;&nbsp;&nbsp;${escaped(text)}</span></p>`
        : `<p style="margin: 0px; text-align: justify;">&nbsp; &nbsp; ${escaped(text)}</p>`,
    )
    .join("\n");
  const files = attachments
    .map(
      ({ name, target }, index) =>
        `<p>${index === 0 ? "附件：" : ""}<a appendix="true" href="${escaped(target)}" title="${escaped(name)}">${escaped(name)}</a></p>`,
    )
    .join("\n");
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta name="ArticleTitle" content="${escaped(title)}">
<meta name="PubDate" content="${publishedOn} 08:30:00">
<meta name="ContentSource" content="${escaped(source)}">
<meta name="SiteName" content="${escaped(site)}">
<meta name="ColumnName" content="${escaped(column)}">
<meta property="og:title" content="${escaped(title)}-${escaped(site)}">
<title>${escaped(title)}-${escaped(column)}-${escaped(site)}</title>
</head>
<body>
<header class="ucap-header"><a href="/">${escaped(site)}</a><nav><ul>${menu()}</ul></nav></header>
<div class="wrap">
<div class="BreadcrumbNav">您当前所在位置： <a href="/">首页</a><i>&gt;</i><a href="/xxgk">信息公开</a><i>&gt;</i><a href="/xxgk/nb">${escaped(column)}</a></div>
<div class="article"><div class="article-title"><ucaptitle>${escaped(title)}</ucaptitle></div>
<div class="article-desc"><div class="pages-date">${publishedOn} 08:30</div><div class="font">来源：${escaped(source)}</div>
<div class="pages_print"><span>【字体：<span class="bigger">大</span> <span class="medium">中</span> <span class="smaller">小</span>】</span><a href="javascript:print()">打印</a></div></div>
<div class="pages_content" id="UCAP-CONTENT"><ucapcontent>
${body}
</ucapcontent></div>
<div class="appendix">${files}</div>
<div class="editor">责任编辑：林知远</div>
</div>
<div class="hot"><h2>热点推荐</h2><ul>${teasers.map((text) => `<li><a href="/c1.html">${text}</a><p>${text}，进一步明确了下一阶段的工作目标。</p></li>`).join("")}</ul></div>
</div>
${leaving}
<footer class="foot"><p>主办：云岫县人民政府　维护：云岫县政务服务数据管理局</p><p>版权所有 ${escaped(site)}　网站标识码 0000000003</p></footer>
</body>
</html>`;
}

/** A page of about 2005, made of nested tables and `font`, its paragraphs parted by `br`; saved in GB 2312. */
function table({ title, paragraphs, source, publishedOn, site, column, attachments }: SiteArticle): string {
  const body = paragraphs
    .map((text) => `　　${isFirstLevel(text) ? `<B>${escaped(text)}</B>` : escaped(text)}`)
    .join("<BR>\r\n");
  const files = attachments
    .map(({ name, target }) => `<TR><TD><A HREF="${escaped(target)}">${escaped(name)}</A></TD></TR>`)
    .join("");
  return `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">
<TITLE>${escaped(title)}-${escaped(site)}</TITLE>
<META NAME="SiteName" CONTENT="${escaped(site)}"></HEAD>
<BODY BGCOLOR=#FFFFFF TOPMARGIN=0>
<TABLE WIDTH=778 BORDER=0 ALIGN=center CELLPADDING=0 CELLSPACING=0><TR><TD COLSPAN=3><IMG SRC=top.jpg></TD></TR>
<TR BGCOLOR=#CC0000>${MENU.map((item) => `<TD ALIGN=center><A HREF=/list.asp?id=${item.length}><FONT COLOR=#FFFFFF SIZE=2>${item}</FONT></A></TD>`).join("")}</TR></TABLE>
<TABLE WIDTH=778 BORDER=0 ALIGN=center><TR><TD WIDTH=180 VALIGN=top>
<TABLE WIDTH=100% BORDER=0>${teasers.map((text) => `<TR><TD><FONT SIZE=2>·<A HREF=/show.asp>${text}</A></FONT></TD></TR>`).join("")}</TABLE>
</TD><TD VALIGN=top>
<TABLE WIDTH=100% BORDER=0><TR><TD><FONT SIZE=2>您现在的位置：<A HREF=/>首页</A> &gt;&gt; <A HREF=/list.asp>${escaped(column)}</A> &gt;&gt; 正文</FONT></TD></TR>
<TR><TD ALIGN=center HEIGHT=50><FONT SIZE=5 COLOR=#990000><B>${escaped(title)}</B></FONT></TD></TR>
<TR><TD ALIGN=center BGCOLOR=#EEEEEE><FONT SIZE=2>来源：${escaped(source)}　　发布时间：${publishedOn}　　点击数：317</FONT></TD></TR>
<TR><TD><FONT SIZE=3 STYLE="line-height:180%">
${body}
</FONT></TD></TR>
${files}
<TR><TD ALIGN=right><FONT SIZE=2>【<A HREF="javascript:window.print()">打印</A>】【<A HREF="javascript:window.close()">关闭</A>】</FONT></TD></TR>
<TR><TD><FONT SIZE=2>上一篇：<A HREF=/show.asp?id=1>${teasers[0]}</A><BR>下一篇：<A HREF=/show.asp?id=2>${teasers[1]}</A></FONT></TD></TR>
</TABLE></TD></TR></TABLE>
<TABLE WIDTH=778 ALIGN=center><TR><TD ALIGN=center><FONT SIZE=2>版权所有：${escaped(site)}<BR>地址：云岫县清溪路1号　邮编：000000<BR>建议使用1024×768分辨率浏览</FONT></TD></TR></TABLE>
</BODY></HTML>`;
}

/** Saved pages as four widespread kinds of government sites serve them, about invented places. */
export const siteTemplates: readonly SiteTemplate[] = [
  { name: "trs-wcm", page: trs },
  { name: "jcms-xxgk", page: jcms },
  { name: "ucap", page: ucap },
  { name: "table-layout", page: table },
];
