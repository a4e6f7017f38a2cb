import { readdirSync, readFileSync } from "node:fs";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { hasCorpus, REPORTS } from "../../../test/shared-material.js";
import { type SiteArticle, siteTemplates } from "../test/site-templates.js";
import { readHtml } from "./html.js";
import type { ReadResult } from "./index.js";
import { read } from "./read.js";

const article: SiteArticle = {
  title: "云岫县2023年法治政府建设年度报告",
  paragraphs: [
    "2023年，云岫县坚持以习近平法治思想为指导，扎实推进法治政府建设。现将有关情况报告如下：",
    "一、主要举措和成效",
    "（一）健全制度体系。全年制定行政规范性文件6件，清理12件。",
    "（二）规范行政执法。开展执法监督检查4次，评查案卷120卷，合格率98.5%。",
    "二、存在的不足和原因",
    "一是执法力量不足；二是普法形式单一。",
    "三、2024年主要安排",
    "加强行政复议规范化建设。",
    "云岫县人民政府",
    "2024年1月30日",
  ],
  source: "云岫县司法局",
  publishedOn: "2024-01-31",
  site: "云岫县人民政府网",
  column: "法治政府建设",
  attachments: [{ name: "云岫县2023年法治政府建设年度报告.docx", target: "/files/2024/P020240131.docx" }],
};

const SENTENCE = "加强行政执法监督，开展执法案卷评查，全年组织培训四期，参训人员三百余人次。";
const NAVIGATION = `<div class="top"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li><li><a href="/b">互动交流</a></li></ul></div>`;
const FOOTER = "<div>主办：云岫县人民政府　某ICP备00000001号</div>";

const sourceOf = (result: ReadResult) => {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.source;
};

const blocksOf = async (html: string) => {
  const { blocks, text } = sourceOf(await readHtml(html));
  return (blocks ?? []).map(({ kind, level, furniture, span }) => {
    const detail = furniture ?? level;
    return `${kind}${detail === undefined ? "" : ` ${detail}`}: ${text.slice(span.start, span.end)}`;
  });
};

const codeOf = async (html: string) => {
  const result = await readHtml(html);
  return (result.ok ? result.source : result).diagnostics.map(({ code }) => code);
};

describe("a saved page of a government site", () => {
  it.each(siteTemplates)("$name gives the article exactly, and furniture", async ({ page }) => {
    const source = sourceOf(await readHtml(page(article)));
    const blocks = source.blocks ?? [];
    const textOf = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) =>
      source.text.slice(span.start, span.end);
    const own = blocks.filter(({ kind }) => kind !== "furniture");
    expect(own.map(textOf)).toEqual([article.title, ...article.paragraphs]);
    expect(own.map(({ kind }) => kind)).toEqual([
      "title",
      ...article.paragraphs.map((text) => (/^[一二三]、/.test(text) ? "heading" : "paragraph")),
    ]);
    const furniture = blocks
      .filter(({ kind }) => kind === "furniture")
      .map(textOf)
      .join("\n");
    expect(furniture).toContain("首页");
    expect(furniture).toContain("2024-01-31");
    expect(furniture).toContain("云岫县司法局");
    expect(furniture).not.toMatch(/云岫县召开|ICP|即将离开|热搜/);
    expect(source.attachments).toEqual(article.attachments);
    expect(source.hints).toMatchObject({ title: article.title, siteName: article.site });
    expect(source.diagnostics).toEqual([]);
  });

  it.each(siteTemplates)("$name leads every paragraph back to its line", async ({ page }) => {
    const html = page(article);
    const { text, blocks, origins } = sourceOf(await readHtml(html));
    const lines = html.replace(/\r\n?/g, "\n").split("\n");
    for (const { kind, span } of blocks ?? []) {
      if (kind !== "paragraph" && kind !== "heading") continue;
      const line = origins.findLast(({ start }) => start <= span.start)?.origin.line ?? 0;
      expect(lines[line - 1]).toContain(text.slice(span.start, Math.min(span.end, span.start + 8)));
    }
  });

  it("is read from GB 2312 bytes", async () => {
    const page = siteTemplates.find(({ name }) => name === "table-layout")?.page(article) ?? "";
    const source = sourceOf(await read(iconv.encode(page, "gb2312")));
    expect(source).toMatchObject({ format: "html", encoding: "gb18030" });
    expect(source.text).toContain(article.paragraphs.join("\n"));
  });

  it("puts the index table in as one line per entry", async () => {
    const page = siteTemplates.find(({ name }) => name === "jcms-xxgk")?.page(article) ?? "";
    const blocks = await blocksOf(page);
    expect(blocks).toContain("furniture index-table: 发布机构：云岫县司法局");
    expect(blocks).toContain("furniture index-table: 成文日期：2024年1月31日");
    expect(blocks).toContain("furniture index-table: 发文字号：");
  });

  it.runIf(hasCorpus)("holds a real report as it is", async () => {
    for (const name of readdirSync(REPORTS)) {
      const { text } = sourceOf(await read(readFileSync(`${REPORTS}/${name}`)));
      const paragraphs = text
        .split("\n")
        .map((line) => line.trim().replace(/[ \t]+/g, " "))
        .filter((line) => line !== "");
      for (const { page } of siteTemplates) {
        const found = sourceOf(await readHtml(page({ ...article, paragraphs }))).text;
        expect(found).toContain(`\n${paragraphs.join("\n")}\n`);
      }
    }
  });
});

describe("the article", () => {
  it("is the whole of a page without navigation", async () => {
    expect(await blocksOf("<p>一、主要举措</p><p>略</p>云岫县")).toEqual([
      "paragraph: 一、主要举措",
      "paragraph: 略",
      "paragraph: 云岫县",
    ]);
  });

  it("is put together from sibling containers", async () => {
    const part = `<p>${SENTENCE}</p>`;
    const html = `${NAVIGATION}<div><div>${part.repeat(3)}</div><div><a href="/x">广告</a></div><div>${part}<p>二、不足</p>${part}</div></div>${FOOTER}`;
    expect(await blocksOf(html)).toEqual([
      ...Array<string>(4).fill(`paragraph: ${SENTENCE}`),
      "paragraph: 二、不足",
      `paragraph: ${SENTENCE}`,
    ]);
  });

  it("takes signature and date along that stand behind its container", async () => {
    const html = `${NAVIGATION}<div><div class="TRS_Editor">${`<p>${SENTENCE}</p>`.repeat(3)}</div><div>云岫县人民政府</div><div>2024年1月2日</div><div>打印 关闭</div></div>${FOOTER}`;
    expect((await blocksOf(html)).slice(3)).toEqual(["paragraph: 云岫县人民政府", "paragraph: 2024年1月2日"]);
  });

  it("keeps a paragraph that is a link, and leaves a list of links out", async () => {
    const one = `<p><a href="/law">《云岫县规定》</a></p>`;
    const list = `<ul>${`<li><a href="/n">另一篇文章</a></li>`.repeat(4)}</ul>`;
    const html = `${NAVIGATION}<div><p>${SENTENCE}</p>${one}<p>${SENTENCE}</p>${list}<p>${SENTENCE}</p></div>${FOOTER}`;
    expect(await blocksOf(html)).toEqual(
      [SENTENCE, "《云岫县规定》", SENTENCE, SENTENCE].map((text) => `paragraph: ${text}`),
    );
  });

  it("is found where every paragraph is a row of a table", async () => {
    const rows = [SENTENCE, SENTENCE, SENTENCE.repeat(10), "短句。"].map((text) => `<tr><td>${text}</td></tr>`);
    const html = `<table><tr><td>${NAVIGATION}</td></tr>${rows.join("")}</table>`;
    expect(await blocksOf(html)).toHaveLength(4);
  });

  it("is found where all marks were lost", async () => {
    const text = SENTENCE.replace(/[，。]/g, "");
    const html = `${NAVIGATION}<div><p>${text}</p><p>一 主要举措</p><p>${text.repeat(4)}</p><p>短句没有标点</p></div>${FOOTER}`;
    expect(await blocksOf(html)).toHaveLength(4);
  });

  it("is taken from what the page hides when it shows nothing else", async () => {
    const html = `${NAVIGATION}<div style="display:none"><p>${SENTENCE}</p><p>${SENTENCE}</p></div>${FOOTER}`;
    expect(await blocksOf(html)).toEqual(Array<string>(2).fill(`paragraph: ${SENTENCE}`));
  });

  it("leaves hidden text out beside shown text", async () => {
    const html = `<p>${SENTENCE}</p><p hidden>甲</p><p style="Display : none">乙</p><script>丙</script><noscript>丁</noscript>`;
    expect(await blocksOf(html)).toEqual([`paragraph: ${SENTENCE}`]);
  });

  it("keeps its title apart, or marks it where the text begins with it", async () => {
    const head = `<meta name="articletitle" content="云岫县2023年报告">`;
    const body = `<p>${SENTENCE}</p>`.repeat(3);
    expect((await blocksOf(`${head}${NAVIGATION}<h1>云岫县2023年报告</h1><div>${body}</div>`))[0]).toBe(
      "title: 云岫县2023年报告",
    );
    const twice = await blocksOf(
      `${head}${NAVIGATION}<h1>云岫县2023年报告</h1><div><p>云岫县</p><p>2023年报告</p>${body}</div>`,
    );
    expect(twice.slice(0, 3)).toEqual(["title: 云岫县", "title: 2023年报告", `paragraph: ${SENTENCE}`]);
  });

  it("keeps its own last table, though its columns are named as particulars are", async () => {
    const table =
      "<table><tr><td>名称</td><td>时间</td></tr><tr><td>甲办法</td><td>2023年</td></tr><tr><td>乙办法</td><td>2022年</td></tr></table>";
    const html = `${NAVIGATION}<div>${`<p>${SENTENCE}</p>`.repeat(3)}${table}</div>${FOOTER}`;
    expect((await blocksOf(html)).at(-1)).toBe("table: 名称\t时间\n甲办法\t2023年\n乙办法\t2022年");
  });

  it("reads particulars inside its container as furniture", async () => {
    const head = "<table><tr><td>索引号</td><td>001-2</td></tr><tr><td>发布日期</td><td>2024-01-31</td></tr></table>";
    const items = "<ul><li><p>来源：</p><p>县司法局</p></li></ul>";
    const html = `${NAVIGATION}<div>${head}${items}${`<p>${SENTENCE}</p>`.repeat(3)}</div>${FOOTER}`;
    expect((await blocksOf(html)).slice(0, 3)).toEqual([
      "furniture index-table: 索引号：001-2",
      "furniture index-table: 发布日期：2024-01-31",
      "furniture page-source: 来源：县司法局",
    ]);
  });

  it("reads labels and values that are apart as one line", async () => {
    const html = `${NAVIGATION}<dl><dt>索引号：</dt><dd>001-2</dd><dt>名　　称：</dt><dd>云岫县2023年报告</dd></dl><div>${`<p>${SENTENCE}</p>`.repeat(3)}</div>${FOOTER}`;
    expect((await blocksOf(html)).slice(0, 2)).toEqual([
      "furniture index-table: 索引号：001-2",
      "furniture index-table: 名　　称：云岫县2023年报告",
    ]);
  });
});

describe("metadata", () => {
  const hintsOf = async (head: string) => sourceOf(await readHtml(`${head}<p>${SENTENCE}</p>`)).hints;

  it.each(["2024-01-31 10:22", "2024/1/31", "2024年1月31日", "2024-01-31T10:22:00+08:00", "20240131", "2024.01.31"])(
    "dates the page by %s",
    async (date) => {
      expect(await hintsOf(`<META NAME="pubDate" CONTENT="${date}">`)).toEqual({ publishedOn: "2024-01-31" });
    },
  );

  it.each(["", "2024-13-01", "2024-02-30", "昨天", "2024-01-311"])("gives no date for %j", async (date) => {
    expect(await hintsOf(`<meta name="PubDate" content="${date}">`)).toEqual({});
  });

  it("takes the site's name off the page's title where it is known", async () => {
    const site = `<meta property="og:site_name" content="云岫县政府网"><meta name="ColumnName" content="年度报告">`;
    expect(await hintsOf(`${site}<title>2021-2025年报告_年度报告_云岫县政府网</title>`)).toMatchObject({
      title: "2021-2025年报告",
    });
    expect(await hintsOf("<title>某报告-某网</title>")).toEqual({ title: "某报告-某网" });
  });
});

describe("blocks", () => {
  it("are parted by indents, by two br, and where a br plainly ends a paragraph", async () => {
    const html = `<div>　　${SENTENCE}<br>　　甲项<br><br>乙项<br>丙项<br><b>一、举措</b><br>${SENTENCE}<br>末句</div>`;
    expect(await blocksOf(html)).toEqual([
      `paragraph: ${SENTENCE}`,
      "paragraph: 甲项",
      "paragraph: 乙项\n丙项",
      "heading: 一、举措",
      `paragraph: ${SENTENCE}`,
      "paragraph: 末句",
    ]);
  });

  it("are headings where an element or bold type says so", async () => {
    const bold = [
      "<h2>一、举措</h2>",
      "<p><strong>二、不足</strong>正文。</p>",
      `<p><span style="font-family: 楷体_GB2312">（一）健全制度。</span></p>`,
      "<p><b>重要，</b></p>",
      "<p><b>这是一句话。</b></p>",
      `<p><b>三、<span style="font-weight: normal">安排</span></b></p>`,
    ];
    expect(await blocksOf(bold.join("") + `<p>${SENTENCE}</p>`.repeat(3))).toEqual([
      "heading 2: 一、举措",
      "paragraph: 二、不足正文。",
      "heading: （一）健全制度。",
      "paragraph: 重要，",
      "paragraph: 这是一句话。",
      "paragraph: 三、安排",
      ...Array<string>(3).fill(`paragraph: ${SENTENCE}`),
    ]);
  });

  it("are no headings in an article that is bold throughout", async () => {
    const html = `<b><p>一、举措</p><p>${SENTENCE}</p></b>`;
    expect(await blocksOf(html)).toEqual(["paragraph: 一、举措", `paragraph: ${SENTENCE}`]);
  });

  it("carry the numbers that ordered lists show", async () => {
    const html = [
      `<ol><li>甲</li><li>乙<ul><li>子项</li></ul></li><li value="7">丙</li><li>（四）丁</li></ol>`,
      `<ol type="A" reversed><li>戊</li><li><p>己</p><p>庚</p></li></ol>`,
      `<ol style="list-style-type: cjk-ideographic" start="10"><li>辛</li><li>壬</li></ol>`,
      `<ol style="list-style: none"><li>癸</li></ol>`,
    ];
    expect(await blocksOf(html.join(""))).toEqual([
      ..."1. 甲|2. 乙|子项|7. 丙|（四）丁|B. 戊|A. 己".split("|").map((item) => `list-item: ${item}`),
      "paragraph: 庚",
      ..."十、辛|十一、壬|癸".split("|").map((item) => `list-item: ${item}`),
    ]);
  });

  it("are tables with their columns in place", async () => {
    const html = `<p>${SENTENCE}</p><table border="1"><caption>表1</caption><tr><th>项目<th>数量</tr><tr><td rowspan="2">培训</td><td>4</td></tr><tr><td>5</td></tr><tr><td colspan="2">合计</td><td>9<br>件</td></tr></table>`;
    expect((await blocksOf(html)).slice(1)).toEqual([
      "paragraph: 表1",
      "table: 项目\t数量\n培训\t4\n\t5\n合计\t\t9 件",
    ]);
  });

  it("read as a browser shows them", async () => {
    const html =
      "<p>第<ruby>法<rp>(</rp><rt>fa</rt></ruby>治<sup>①</sup>&nbsp;A\n B　C\n中\n文<i> x </i> y&lt;b&gt;</p>";
    expect(await blocksOf(html)).toEqual(["paragraph: 第法治①\u00a0A B　C 中文 x y<b>"]);
    expect(await blocksOf("<pre>  一  行\n　　二行\n三行</pre>")).toEqual([
      "paragraph: 一  行",
      "paragraph: 二行\n三行",
    ]);
  });

  it("are comments only where they are addressed to the checker", async () => {
    const html = `<p>${SENTENCE}</p><!-- fazhi-disable FZ1003 --><p>甲<!-- 别的 -->乙</p>`;
    expect(await blocksOf(html)).toEqual([
      `paragraph: ${SENTENCE}`,
      "comment: <!-- fazhi-disable FZ1003 -->",
      "paragraph: 甲乙",
    ]);
  });
});

describe("pages that are no report", () => {
  it("says that the report is in the attachment", async () => {
    const head = `${NAVIGATION}<h1>云岫县2023年报告</h1><div>发布时间：2024-01-31</div>`;
    const link = `<a href="/d.jsp?f=1&amp;filename=%E6%8A%A5%E5%91%8A.docx">下载</a>`;
    const linked = sourceOf(
      await readHtml(`${head}<div><p>现将报告予以公布，详见附件。</p><p>${link}</p></div>${FOOTER}`),
    );
    expect(linked.diagnostics).toMatchObject([{ code: "report-in-attachment", data: { count: 1 } }]);
    expect(linked.attachments).toEqual([{ name: "下载", target: "/d.jsp?f=1&filename=%E6%8A%A5%E5%91%8A.docx" }]);
    const embedded = sourceOf(await readHtml(`${head}<iframe src="/viewer.html?file=/a/b.pdf"></iframe>${FOOTER}`));
    expect(embedded.attachments).toEqual([{ name: "b.pdf", target: "/viewer.html?file=/a/b.pdf" }]);
  });

  it.each([
    ["no-article", `<div id="app"></div><script src="a.js"></script>`],
    ["no-article", `${NAVIGATION}<h1>云岫县2023年报告</h1><div>来源：县司法局</div><div id="zoom"></div>${FOOTER}`],
    ["no-article", NAVIGATION],
    ["frames", `<frameset cols="1,2"><frame src="a.html"><noframes>不支持框架</noframes></frameset>`],
    ["frames", `${NAVIGATION}<iframe src="content.html"></iframe>`],
    ["empty", " \n "],
  ])("refuses as %s", async (code, html) => {
    expect(await codeOf(html)).toEqual([code]);
  });
});

describe("hostile input", () => {
  it("is read or refused wherever a page is cut off", async () => {
    for (const { page } of siteTemplates) {
      const html = page(article);
      for (let end = 0; end < html.length; end += 97) {
        for (const code of await codeOf(html.slice(0, end))) expect(["empty", "no-article"]).toContain(code);
      }
    }
  });

  it.each([
    ["maxDepth", "<div>".repeat(100_000)],
    ["maxDepth", "<b>".repeat(100_000)],
    ["maxDepth", "<table><tr><td>".repeat(100_000)],
    ["maxDepth", Array.from({ length: 100_000 }, (_, i) => `<a href=${i}>x<div>`).join("")],
    ["maxElements", Array.from({ length: 50_000 }, (_, i) => `<p><font color=${i}>x`).join("")],
  ])("is refused by %s", async (limit, html) => {
    const result = await readHtml(html, { limits: { maxElements: 200_000 } });
    expect(result).toMatchObject({ ok: false, diagnostics: [{ code: "limit-exceeded", data: { limit } }] });
  });

  it.each([
    ["many attributes", `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}`).join(" ")}>甲</p>`],
    ["stray end tags", `${"<div>".repeat(4000)}${"</span></p>".repeat(20_000)}甲`],
    ["spans in one line", `<p>${"<span>甲</span> ".repeat(30_000)}</p>`],
    ["huge spans of cells", `<p>甲</p><table>${"<tr><td colspan=1000 rowspan=65534>甲<td>乙".repeat(2000)}</table>`],
    ["files", `<p>甲</p>${Array.from({ length: 20_000 }, (_, i) => `<a href=${i}.pdf>甲</a>`).join("")}`],
    ["blanks", `<p>甲${"&nbsp;".repeat(200_000)}乙${"　".repeat(200_000)}${" \n".repeat(200_000)}丙</p>`],
    ["deep divs", `${"<div>甲".repeat(2000)}${"</div>".repeat(2000)}`],
    ["misplaced text", `<table>${"甲<tr>".repeat(20_000)}`],
    ["comment marks", `${"<!--content begin--><!--content end-->".repeat(20_000)}<p>甲</p>`],
    ["containers", `<div><p>${SENTENCE}</p></div><a href=x>甲</a>`.repeat(5000)],
  ])("is read in time: %s", async (_, html) => {
    const started = performance.now();
    expect((await readHtml(html)).ok).toBe(true);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

it("refuses a page whose tree would not fit into memory", async () => {
  const page = `<html><body>${"<p>依法行政</p>".repeat(100_000)}</body></html>`;
  expect(await readHtml(page, { limits: { maxInflatedBytes: 1_000_000 } })).toMatchObject({
    ok: false,
    diagnostics: [{ code: "limit-exceeded", data: { limit: "maxInflatedBytes" } }],
  });
});
