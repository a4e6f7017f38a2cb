import { describe, expect, it } from "vitest";
import { blockLines, docxPackage, field, paragraph, remarks, run, style, table } from "../../test/docx-package.js";
import { readDocx } from "../docx.js";

const blocks = async (parts: Parameters<typeof docxPackage>[0]) => blockLines(await readDocx(docxPackage(parts)));
const PROSE = "2023年，云岫县人民政府坚持依法行政，组织执法培训四期，清理规范性文件十二件，有关情况如下。";

describe("headings", () => {
  const styles = [
    style("a", "Normal"),
    style("1", "heading 1"),
    style("2", "标题 2"),
    style("own", "章标题", '<w:basedOn w:val="1"/>'),
    style("body", "正文一", '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    style("t", "Title", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  ].join("");
  const styled = (text: string, id: string, more = "") => paragraph(text, `<w:pStyle w:val="${id}"/>${more}`);

  it("have the level of their style or of the paragraph itself", async () => {
    const body = [
      styled("一、主要举措", "1"),
      styled("（一）强化统筹", "2"),
      styled("二、不足", "own"),
      styled("仍是正文", "body"),
      styled("不再是标题", "1", '<w:outlineLvl w:val="9"/>'),
      paragraph("三、安排", '<w:outlineLvl w:val="0"/>'),
    ].join("");
    expect(await blocks({ body, styles })).toEqual([
      "heading 1: 一、主要举措",
      "heading 2: （一）强化统筹",
      "heading 1: 二、不足",
      "paragraph: 仍是正文",
      "paragraph: 不再是标题",
      "heading 1: 三、安排",
    ]);
  });

  it("are known by the names of built-in styles where no styles are written", async () => {
    expect(await blocks({ body: styled("一、主要举措", "Heading1") })).toEqual(["heading 1: 一、主要举措"]);
  });

  it("are titles in the style of titles at the beginning only", async () => {
    const body =
      styled("云岫县人民政府", "t") +
      paragraph("") +
      styled("法治政府建设年度报告", "t") +
      paragraph(PROSE) +
      styled("一、主要举措", "t");
    expect(await blocks({ body, styles })).toEqual([
      "title: 云岫县人民政府",
      "title: 法治政府建设年度报告",
      `paragraph: ${PROSE}`,
      "heading 1: 一、主要举措",
    ]);
  });

  const bold = (text: string) => paragraph(run(text, "<w:b/>"));
  const inFont = (text: string, font: string) => paragraph(run(text, `<w:rFonts w:eastAsia="${font}"/>`));

  it("may show by bold type or a heading font alone, and then have no level", async () => {
    const body =
      bold("一、主要举措") +
      inFont(PROSE, "仿宋_GB2312") +
      inFont("（一）强化统筹", "楷体_GB2312") +
      inFont(PROSE, "仿宋_GB2312");
    expect(await blocks({ body })).toEqual([
      "heading: 一、主要举措",
      `paragraph: ${PROSE}`,
      "heading: （一）强化统筹",
      `paragraph: ${PROSE}`,
    ]);
  });

  it("are no bold sentences, no partly bold lines and no long ones", async () => {
    const body =
      bold("坚持依法行政。") +
      paragraph(run("一是", "<w:b/>") + run("健全制度")) +
      bold("长".repeat(61)) +
      paragraph(PROSE.repeat(6));
    expect((await blocks({ body })).map((line) => line.split(":")[0])).toEqual(Array(4).fill("paragraph"));
  });

  it("do not show by an emphasis that most of the text has", async () => {
    const kai = (text: string) => inFont(text, "楷体");
    expect((await blocks({ body: kai("一、主要举措") + kai(PROSE) })).join()).not.toContain("heading");
    expect((await blocks({ body: bold("一、主要举措") + bold(PROSE) })).join()).not.toContain("heading");
  });
});

describe("tables", () => {
  const cell = (text: string, properties: string) => `<w:tcPr>${properties}</w:tcPr>${paragraph(text)}`;

  it("keep their columns under merged cells, whose text stands once", async () => {
    const body = table([
      ["序号", cell("任务", '<w:gridSpan w:val="2"/>'), "单位"],
      [cell("1", '<w:vMerge w:val="restart"/>'), "甲", "乙", "丙"],
      [cell("旧", "<w:vMerge/>"), `${paragraph("丁")}${paragraph("戊")}`, "己", "庚"],
    ]);
    expect(await blocks({ body })).toEqual(["table: 序号\t任务\t\t单位\n1\t甲\t乙\t丙\n\t丁 戊\t己\t庚"]);
  });

  it("hold the text of tables in their cells, and rows inside content controls", async () => {
    const inner = table([["子", "丑"]]);
    const row = `<w:sdt><w:sdtContent><w:tr><w:tc>${paragraph("控")}</w:tc><w:sdt><w:sdtContent><w:tc>${paragraph("件")}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>`;
    const body = table([["甲", `${paragraph("乙")}${inner}`]]);
    expect(await blocks({ body })).toEqual(["table: 甲\t乙 子 丑"]);
    expect(await blocks({ body: `<w:tbl>${row}</w:tbl>` })).toEqual(["table: 控\t件"]);
  });

  it("keep the place of cells that a row begins behind", async () => {
    const body = `<w:tbl><w:tr><w:tc>${paragraph("甲")}</w:tc><w:tc>${paragraph("乙")}</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${paragraph("丙")}</w:tc></w:tr></w:tbl>`;
    expect(await blocks({ body })).toEqual(["table: 甲\t乙\n\t丙"]);
  });

  it("that only frame the text give their paragraphs back", async () => {
    const report = `${paragraph("一、主要举措")}${paragraph(PROSE.repeat(4))}${paragraph("二、存在的不足")}${paragraph(PROSE.repeat(4))}`;
    const kinds = async (body: string) => (await blocks({ body })).map((line) => line.split(":")[0]);
    expect(await kinds(table([[report]]))).toEqual(Array(4).fill("paragraph"));
    expect(await kinds(table([["栏", report]]))).toEqual(Array(5).fill("paragraph"));
    expect(await kinds(table([["云岫县人民政府文件", ""]]))).toEqual(["paragraph"]);
    expect(
      await kinds(
        table([
          ["云岫县人民政府", "文件"],
          ["云岫县司法局", `<w:tcPr><w:vMerge/></w:tcPr>${paragraph("")}`],
        ]),
      ),
    ).toEqual(Array(3).fill("paragraph"));
  });

  it("of tasks with long cells stay tables", async () => {
    const body = table(
      [1, 2, 3].map((n) => [`${n}`, `${paragraph("（一）任务")}${paragraph(PROSE.repeat(3))}`, "县司法局"]),
    );
    expect((await blocks({ body })).map((line) => line.split(":")[0])).toEqual(["table"]);
  });

  it("do not grow beyond the columns that Word has", async () => {
    const wide = '<w:tcPr><w:gridSpan w:val="900000000"/></w:tcPr>';
    const body = table([[wide + paragraph("甲"), wide + paragraph("乙")]]);
    const [line] = await blocks({ body });
    expect(line?.length).toBeLessThan(100);
  });

  it("do not move the count of paragraphs", async () => {
    const result = await readDocx(
      docxPackage({
        body:
          paragraph("") +
          table([
            ["甲", "乙"],
            ["丙", "丁"],
          ]) +
          paragraph("后"),
      }),
    );
    expect(result.ok && result.source.origins).toEqual([
      { start: 0, origin: { paragraph: 2 } },
      { start: 8, origin: { paragraph: 6 } },
    ]);
  });
});

describe("tables of contents", () => {
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-2" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

  it("are navigation, with the line above them, up to the end of their field", async () => {
    const body =
      paragraph("目　录") +
      paragraph(begin + run("一、主要举措") + field("PAGEREF _Toc1", "1")) +
      paragraph(run("二、不足") + run("3")) +
      paragraph(end) +
      paragraph("一、主要举措");
    expect(await blocks({ body })).toEqual([
      "furniture navigation: 目　录",
      "furniture navigation: 一、主要举措1",
      "furniture navigation: 二、不足3",
      "paragraph: 一、主要举措",
    ]);
  });

  it("take the title neither place nor kind", async () => {
    const titled = (text: string) => paragraph(text, '<w:pStyle w:val="t"/>');
    const body = titled("目录") + paragraph(begin + run("一、举措 1") + end) + titled("法治政府建设年度报告");
    expect(await blocks({ body, styles: style("t", "Title") })).toEqual([
      "furniture navigation: 目录",
      "furniture navigation: 一、举措 1",
      "title: 法治政府建设年度报告",
    ]);
  });

  it("are known by content control and by style as well", async () => {
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph("目录")}${paragraph("一、举措 1")}</w:sdtContent></w:sdt>`;
    const body = control + paragraph("二、不足 2", '<w:pStyle w:val="T"/>') + paragraph("正文");
    expect(await blocks({ body, styles: style("T", "toc 1") })).toEqual([
      "furniture navigation: 目录",
      "furniture navigation: 一、举措 1",
      "furniture navigation: 二、不足 2",
      "paragraph: 正文",
    ]);
  });
});

describe("notes", () => {
  const reference = (id: number, kind = "footnote", more = "") =>
    `<w:r><w:${kind}Reference${more} w:id="${id}"/></w:r>`;
  const note = (id: number, text: string, kind = "footnote", type = "") =>
    `<w:${kind}${type === "" ? "" : ` w:type="${type}"`} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`;
  const footnotes = note(-1, "分隔", "footnote", "separator") + note(2, "乙注") + note(3, "甲注") + note(4, "无人引用");

  it("stand at the end behind their marks, in the order of the text, which is not broken by them", async () => {
    const body = paragraph(run("清理文件12") + reference(3) + run("件") + reference(2) + run("。")) + paragraph("后文");
    expect(await blocks({ body, footnotes })).toEqual([
      "paragraph: 清理文件12件。",
      "paragraph: 后文",
      "footnote: [1] 甲注",
      "footnote: [2] 乙注",
    ]);
  });

  it("have the marks that the document or their author chose", async () => {
    const circled =
      '<w:sectPr><w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr></w:sectPr>';
    const custom = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>※</w:t></w:r>`;
    const body = paragraph(run("甲") + custom + run("乙") + reference(3)) + circled;
    expect(await blocks({ body, footnotes })).toEqual(["paragraph: 甲乙", "footnote: ※ 乙注", "footnote: ① 甲注"]);
  });

  it("of the end come after those of the foot; separators are none; deleted references neither", async () => {
    const body = paragraph(
      `${run("甲")}${reference(1, "endnote")}${reference(-1)}<w:del w:id="1">${reference(3)}</w:del>${reference(2)}`,
    );
    expect(await blocks({ body, footnotes, endnotes: note(1, "尾注", "endnote") })).toEqual([
      "paragraph: 甲",
      "footnote: [2] 乙注",
      "footnote: [i] 尾注",
    ]);
  });
});

describe("headers and footers", () => {
  const use = (kind: "header" | "footer", type: string, id: string) =>
    `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;

  it("are furniture, each text once, page numbers by their kind", async () => {
    const section = (content: string) => `<w:sectPr>${content}</w:sectPr>`;
    const parts = {
      headers: { h1: paragraph("云岫县年度报告"), h2: paragraph("云岫县年度报告"), h3: paragraph("首页") },
      footers: {
        f1: paragraph(run("— ") + field("PAGE", "1") + run(" —")),
        f2: paragraph(run("— ") + field("PAGE", "2") + run(" —")),
      },
      body:
        paragraph(
          "甲",
          section(use("header", "default", "h1") + use("header", "first", "h3") + use("footer", "default", "f1")),
        ) +
        paragraph("乙") +
        section(use("header", "default", "h2") + use("footer", "default", "f2")),
    };
    expect(await blocks(parts)).toEqual([
      "furniture running-head: 云岫县年度报告",
      "paragraph: 甲",
      "paragraph: 乙",
      "furniture page-number: — 1 —",
    ]);
    const withFirst = { ...parts, body: parts.body.replaceAll("</w:sectPr>", "<w:titlePg/></w:sectPr>") };
    expect(await blocks(withFirst)).toContain("furniture running-head: 首页");
  });

  it("of even pages count where the document keeps these apart", async () => {
    const parts = {
      headers: { h1: paragraph("偶数页") },
      body: `${paragraph("甲")}<w:sectPr>${use("header", "even", "h1")}</w:sectPr>`,
    };
    expect(await blocks(parts)).toEqual(["paragraph: 甲"]);
    expect(await blocks({ ...parts, settings: "<w:evenAndOddHeaders/>" })).toEqual([
      "furniture running-head: 偶数页",
      "paragraph: 甲",
    ]);
  });

  it("do not make a document of pictures one with text", async () => {
    const picture = '<w:r><w:drawing><pic:blip xmlns:pic="x"/></w:drawing></w:r>';
    const result = await readDocx(
      docxPackage({
        headers: { h1: paragraph("页眉") },
        body: `${paragraph(picture + picture)}<w:sectPr>${use("header", "default", "h1")}</w:sectPr>`,
      }),
    );
    expect(remarks(result)).toEqual(['no-text-layer {"format":"docx","pages":2}']);
  });
});
