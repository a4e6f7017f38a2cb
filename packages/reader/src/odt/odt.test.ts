import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type OdtParts, odtPackage } from "../../test/odt-package.js";
import { readOdt } from "../odt.js";
import { read } from "../read.js";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../test/fixtures/office/${name}`, import.meta.url)));

async function sourceOf(input: Uint8Array | OdtParts) {
  const result = await readOdt(input instanceof Uint8Array ? input : odtPackage(input));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.source;
}

const linesOf = async (input: Uint8Array | OdtParts) => (await sourceOf(input)).text.trimEnd().split("\n");

async function blocksOf(input: Uint8Array | OdtParts) {
  const { text, blocks } = await sourceOf(input);
  return (blocks ?? []).map((block) => [
    block.kind,
    block.level ?? block.furniture ?? null,
    text.slice(block.span.start, block.span.end),
  ]);
}

const p = (text: string, style = "Standard") => `<text:p text:style-name="${style}">${text}</text:p>`;
const item = (content: string, attributes = "") => `<text:list-item ${attributes}>${content}</text:list-item>`;
const list = (content: string, attributes = 'text:style-name="L"') => `<text:list ${attributes}>${content}</text:list>`;
const level = (number: number, format: string, more = "") =>
  `<text:list-level-style-number text:level="${number}" style:num-format="${format}" ${more}/>`;
const listStyle = (levels: string, name = "L") => `<text:list-style style:name="${name}">${levels}</text:list-style>`;
const REPORT_LEVELS = listStyle(
  level(1, "一, 二, 三, ...", 'style:num-suffix="、"') +
    level(2, "一, 二, 三, ...", 'style:num-prefix="（" style:num-suffix="）"') +
    level(3, "1", 'style:num-suffix="."'),
);

describe("an .odt that LibreOffice made of a Word file", () => {
  it("has its automatic numbers as if typed by hand", async () => {
    expect(await linesOf(fixture("numbered-report.odt"))).toEqual([
      "云岫县人民政府文件",
      "云岫县2023年法治政府建设情况报告",
      "现将有关情况报告如下。",
      "一、主要举措",
      "（一）强化统筹",
      "1.健全机制",
      "①召开会议",
      "2.压实责任",
      "全年召开专题会议3次。",
      "（二）依法决策",
      "1.健全清单",
      "二、存在不足",
      "（一）力量不足",
      "推进情况",
      "细分情况",
      "第一条 县政府统筹",
      "一.1 分级负责",
      "第二条 部门落实",
      "要点甲",
      "甲、天干项",
      "壹、大写项",
      "I.罗马项",
      "a)字母项",
      "乙、天干二",
      "一、另起一列",
      "加粗的小标题",
      "宽字距的正文引用数据见说明。第一行",
      "第二行",
      "指标\t2022年\t2023年",
      "办件量\t100\t120",
      "\t合计",
      "专此报告。",
      "1 数据来自青岚市统计局。",
      "— 2 —",
    ]);
  });

  it("marks title, headings, bullets, tables, notes and page numbers", async () => {
    const blocks = await blocksOf(fixture("numbered-report.odt"));
    expect(blocks).toContainEqual(["furniture", "running-head", "云岫县人民政府文件"]);
    expect(blocks).toContainEqual(["title", null, "云岫县2023年法治政府建设情况报告"]);
    expect(blocks).toContainEqual(["heading", 2, "细分情况"]);
    expect(blocks).toContainEqual(["list-item", null, "要点甲"]);
    expect(blocks).toContainEqual(["heading", null, "加粗的小标题"]);
    expect(blocks).toContainEqual(["footnote", null, "1 数据来自青岚市统计局。"]);
    expect(blocks.at(-1)).toEqual(["furniture", "page-number", "— 2 —"]);
  });

  it("numbers headings by the outline, and leaves changes, comments and hidden text out", async () => {
    const source = await sourceOf(fixture("marked-up.odt"));
    expect(source.hints).toEqual({ title: "青岚市2022年法治政府建设年度报告" });
    expect(source.text).toContain("\n一、主要做法\n全市新增的工作平稳，成效明显。\n（一）加强领导\n");
    expect(source.text).toContain("\n框外的话。\n文本框里的话\n");
    expect(source.text).toContain(
      "\n框线内第一段。\n框线内第二段。\n二、存在问题\n甲  乙\t丙\n丁\n1 含各县区。\ni 截至年底。\n",
    );
    expect(source.diagnostics.map(({ code, data }) => [code, data])).toEqual([
      ["tracked-changes", { insertions: 1, deletions: 1 }],
      ["comments-ignored", { count: 1 }],
    ]);
    expect(await blocksOf(fixture("marked-up.odt"))).toContainEqual(["furniture", "navigation", "一、主要做法\t1"]);
  });

  it("is recognised by its content", async () => {
    expect(await read(fixture("marked-up.odt"), { fileName: "报告.odt" })).toMatchObject({
      ok: true,
      source: { format: "odt" },
    });
  });
});

describe("lists", () => {
  const numbered = (body: string, styles = "") => linesOf({ body, automaticStyles: REPORT_LEVELS + styles });

  it("go on where text:continue-numbering says so, and begin anew where nothing does", async () => {
    const one = (text: string, more = "") => list(item(p(text)), `text:style-name="L" ${more}`);
    expect(await numbered(one("甲") + p("间") + one("乙", 'text:continue-numbering="true"') + one("丙"))).toEqual([
      "一、甲",
      "间",
      "二、乙",
      "一、丙",
    ]);
  });

  it("go on with the list that text:continue-list names, past another one", async () => {
    const body =
      list(item(p("甲")), 'xml:id="a" text:style-name="L"') +
      list(item(p("乙")), 'xml:id="b" text:style-name="L"') +
      list(item(p("丙")), 'text:continue-list="a" text:style-name="L"');
    expect(await numbered(body)).toEqual(["一、甲", "一、乙", "二、丙"]);
  });

  it("count only the first paragraph of an item, and no header", async () => {
    const body = list(`<text:list-header>${p("题")}</text:list-header>${item(p("甲") + p("续"))}${item(p("乙"))}`);
    expect(await numbered(body)).toEqual(["题", "一、甲", "续", "二、乙"]);
  });

  it("restart deeper levels, and count a level that was passed over", async () => {
    const deep = (text: string) => list(item(p(text)), "");
    const body = list(item(deep("子")) + item(p("甲") + deep("丑")) + item(p("乙") + deep("寅")));
    expect(await numbered(body)).toEqual(["（一）子", "二、甲", "（一）丑", "三、乙", "（一）寅"]);
  });

  it("take the number that an item asks for", async () => {
    expect(await numbered(list(item(p("甲"), 'text:start-value="5"') + item(p("乙"))))).toEqual(["五、甲", "六、乙"]);
  });

  it("come by the style of a paragraph too, unless it takes itself out", async () => {
    const styles =
      '<style:style style:name="Item" style:family="paragraph" style:list-style-name="L"/>' +
      '<style:style style:name="Sub" style:family="paragraph" style:parent-style-name="Item" style:list-level="2"/>' +
      '<style:style style:name="Out" style:family="paragraph" style:parent-style-name="Item" style:list-style-name=""/>';
    const body = p("甲", "Item") + p("子", "Sub") + p("外", "Out") + p("乙", "Item") + p("丑", "Sub");
    expect(await numbered(body, styles)).toEqual(["一、甲", "（一）子", "外", "二、乙", "（一）丑"]);
  });

  it.each([
    ["1", "12.甲"],
    ["一, 二, 三, ...", "十二.甲"],
    ["壹, 贰, 叁, ...", "壹拾贰.甲"],
    ["壹, 貳, 參, ...", "壹拾貳.甲"],
    ["①, ②, ③, ...", "⑫.甲"],
    ["子, 丑, 寅, ...", "亥.甲"],
    ["１, ２, ３, ...", "１２.甲"],
    ["A", "L.甲"],
    ["i", "xii.甲"],
    ["", ".甲"],
  ])("count with the signs of the format %s", async (format, line) => {
    const style = listStyle(level(1, format, 'style:num-suffix="." text:start-value="12"'), "N");
    expect(await linesOf({ body: list(item(p("甲")), 'text:style-name="N"'), automaticStyles: style })).toEqual([line]);
  });

  it("show upper levels by text:display-levels where there is no whole pattern", async () => {
    const style = listStyle(level(1, "1") + level(2, "1", 'text:display-levels="2" style:num-suffix=" "'), "N");
    const body = list(item(p("甲") + list(item(p("子")), "")), 'text:style-name="N"');
    expect(await linesOf({ body, automaticStyles: style })).toEqual(["1 甲", "1.1 子"]);
  });
});

describe("paragraphs", () => {
  it("collapse white space and keep what is marked as such", async () => {
    expect(await linesOf({ body: p(' 甲\n  乙<text:s text:c="2"/>丙<text:span> 丁</text:span>　戊 ') })).toEqual([
      "甲 乙  丙 丁　戊",
    ]);
  });

  it("read the base of ruby and the text of fields and links, but no hidden text", async () => {
    const body = p(
      '<text:ruby><text:ruby-base>云岫</text:ruby-base><text:ruby-text>yunxiu</text:ruby-text></text:ruby>县<text:date>2023年</text:date><text:a>网站</text:a><text:hidden-text text:string-value="密" text:is-hidden="true">密</text:hidden-text>',
    );
    expect(await linesOf({ body: `${body}<text:section text:display="none">${p("藏")}</text:section>` })).toEqual([
      "云岫县2023年网站",
    ]);
  });

  it("take bold as a heading, but not where more than a third is bold", async () => {
    const automaticStyles =
      '<style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>';
    const long = p("正文写得长一些，说明各项工作。");
    expect(await blocksOf({ body: p("小标题", "B") + long, automaticStyles })).toContainEqual([
      "heading",
      null,
      "小标题",
    ]);
    expect(await blocksOf({ body: p("小标题，有句读。", "B") + long + long, automaticStyles })).toContainEqual([
      "paragraph",
      null,
      "小标题，有句读。",
    ]);
    const mostly = await blocksOf({ body: p("加粗的一段正文很长", "B") + p("短"), automaticStyles });
    expect(mostly.every(([kind]) => kind === "paragraph")).toBe(true);
  });

  it("count from 1, empty ones and those in cells too", async () => {
    const body = `${p("")}${p("甲")}<table:table><table:table-row><table:table-cell>${p("子")}</table:table-cell><table:table-cell>${p("丑")}</table:table-cell></table:table-row></table:table>${p("乙")}`;
    expect((await sourceOf({ body })).origins.map(({ origin }) => origin.paragraph)).toEqual([2, 3, 5]);
  });
});

describe("tables", () => {
  const cell = (text: string, more = "") =>
    `<table:table-cell ${more}>${text === "" ? "" : p(text)}</table:table-cell>`;
  const row = (cells: string, more = "") => `<table:table-row ${more}>${cells}</table:table-row>`;

  it("repeat cells as told, within bounds, and read header rows and nested tables", async () => {
    const nested = `<table:table>${row(cell("内") + cell("里"))}</table:table>`;
    const body = `<table:table><table:table-header-rows>${row(cell("名") + cell("数"))}</table:table-header-rows>${row(cell("同", 'table:number-columns-repeated="2"'))}${row(`<table:table-cell>${nested}</table:table-cell>${cell("", 'table:number-columns-repeated="99999999"')}`, 'table:number-rows-repeated="1"')}</table:table>`;
    expect(await linesOf({ body })).toEqual(["名\t数", "同\t同", "内 里"]);
  });

  it("are a mere frame where one cell holds everything", async () => {
    const body = `<table:table>${row(cell("一、主要举措"))}${row(cell(""))}</table:table>`;
    expect(await blocksOf({ body })).toEqual([["paragraph", null, "一、主要举措"]]);
  });

  it("are bounded where repetition multiplies their text", async () => {
    const body = `<table:table>${row(cell("长".repeat(50_000), 'table:number-columns-repeated="200"'), 'table:number-rows-repeated="200"')}</table:table>`;
    expect(await readOdt(odtPackage({ body }))).toMatchObject({ ok: false, diagnostics: [{ code: "limit-exceeded" }] });
  });
});

describe("what stands outside the text", () => {
  it("takes the headers and footers of the master pages in use only", async () => {
    const master = (name: string, more = "") =>
      `<style:master-page style:name="${name}" ${more}><style:header>${p(`${name}页眉`)}</style:header><style:footer>${p("第<text:page-number>3</text:page-number>页")}</style:footer></style:master-page>`;
    const blocks = await blocksOf({
      body: p("正文", "First"),
      automaticStyles: '<style:style style:name="First" style:family="paragraph" style:master-page-name="首页"/>',
      masterStyles:
        master("Standard") + master("首页", 'style:next-style-name="后页"') + master("后页") + master("横页"),
    });
    expect(blocks.map(([, , text]) => text)).toEqual(["Standard页眉", "首页页眉", "后页页眉", "正文", "第3页"]);
  });

  it("takes no generic title", async () => {
    expect((await sourceOf({ body: p("正文"), title: "无标题" })).hints).toEqual({});
    expect((await sourceOf({ body: p("正文"), title: "云岫县报告" })).hints).toEqual({ title: "云岫县报告" });
  });

  it("counts signatures", async () => {
    const members = {
      "META-INF/documentsignatures.xml": "<document-signatures><Signature/><Signature/></document-signatures>",
    };
    expect((await sourceOf({ body: p("正文"), members })).diagnostics).toMatchObject([
      { code: "digital-signature", data: { count: 2 } },
    ]);
  });
});

describe("files that cannot be read", () => {
  const refusal = async (parts: OdtParts) => {
    const result = await readOdt(odtPackage(parts));
    return result.ok ? null : result.diagnostics[0];
  };

  it("says that a package is encrypted, by a manifest with a DOCTYPE too", async () => {
    const manifest = '<!DOCTYPE manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd"><manifest>';
    const encrypted = `${manifest}<file-entry><encryption-data/></file-entry></manifest>`;
    const members = { "META-INF/manifest.xml": encrypted };
    expect(await refusal({ body: p("甲"), members })).toMatchObject({ code: "encrypted" });
    expect(await refusal({ body: p("甲"), members: { "META-INF/manifest.xml": `${manifest}</manifest>` } })).toBeNull();
  });

  it("does without damaged styles, and says so, but not without content", async () => {
    const { text, diagnostics } = await sourceOf({ body: p("甲"), members: { "styles.xml": "<office:document" } });
    expect([text, diagnostics[0]?.code]).toEqual(["甲\n", "part-not-read"]);
    expect(await refusal({ body: "", members: { "content.xml": "<a><b></a>" } })).toMatchObject({ code: "damaged" });
  });

  it("says that there are images only", async () => {
    expect(await refusal({ body: p("<draw:frame><draw:image/></draw:frame>") })).toMatchObject({
      code: "no-text-layer",
      data: { pages: 1 },
    });
  });

  it("ends for rings of styles, and for files cut anywhere", async () => {
    const ring = (name: string, parent: string) =>
      `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`;
    expect(await linesOf({ body: p("甲", "A"), automaticStyles: ring("A", "B") + ring("B", "A") })).toEqual(["甲"]);
    const whole = fixture("marked-up.odt");
    for (let length = 1; length < whole.length; length += 211) {
      const result = await readOdt(whole.subarray(0, length));
      expect(result.ok ? null : result.diagnostics).toMatchObject([{ code: "damaged" }]);
    }
  });
});
