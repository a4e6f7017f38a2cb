import { describe, expect, it } from "vitest";
import { blockLines, docxPackage, paragraph, relationship, relationships, remarks, run } from "../test/docx-package.js";
import { readDocx } from "./docx.js";
import { read } from "./read.js";

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const body = paragraph("云岫县人民政府2023年法治政府建设年度报告");
const main = (content: string) =>
  `${XML}<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body>${content.replaceAll("w:", "x:")}</x:body></x:document>`;

describe("readDocx", () => {
  it("is what a file with its signature is read by", async () => {
    const result = await read(docxPackage({ body }), { fileName: "报告.docx" });
    expect(result).toMatchObject({
      ok: true,
      source: {
        format: "docx",
        encoding: "utf-8",
        fileName: "报告.docx",
        text: "云岫县人民政府2023年法治政府建设年度报告\n",
      },
    });
  });

  it.each(["word/document2.xml", "/word/document2.xml", "word\\document2.xml", "./x/../word/document2.xml"])(
    "finds the main part behind %s, whatever its prefix, in the strict form",
    async (target) => {
      const strict = `<Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="${target}"/>`;
      const members = {
        "word/document.xml": null,
        "[Content_Types].xml": null,
        "_rels/.rels": relationships([strict]),
        "word/document2.xml": main(body),
      };
      expect(blockLines(await readDocx(docxPackage({ body, members })))).toEqual([
        "paragraph: 云岫县人民政府2023年法治政府建设年度报告",
      ]);
    },
  );

  it("finds the parts by their usual names where the relationships are lost", async () => {
    const members = { "_rels/.rels": null, "word/_rels/document.xml.rels": null };
    const styles = '<w:style w:type="paragraph" w:styleId="q"><w:name w:val="heading 3"/></w:style>';
    const file = docxPackage({ body: paragraph("标题", '<w:pStyle w:val="q"/>'), styles, members });
    expect(blockLines(await readDocx(file))).toEqual(["heading 3: 标题"]);
  });

  it("finds the main part by its content type", async () => {
    const types = `${XML}<Types><Override PartName="/text/main.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
    const members = {
      "_rels/.rels": null,
      "word/document.xml": null,
      "[Content_Types].xml": types,
      "text/main.xml": main(body),
    };
    expect((await readDocx(docxPackage({ body, members }))).ok).toBe(true);
  });

  it.each([
    ["云岫县2023年法治政府建设年度报告", { title: "云岫县2023年法治政府建设年度报告" }],
    ["文档1", {}],
    ["新建 Microsoft Word 文档", {}],
    ["Microsoft Word - 法治政府建设报告", {}],
    ["PowerPoint 演示文稿", {}],
    ["法治政府建设报告.docx", {}],
    ["附件1", {}],
    ["Report", {}],
    ["", {}],
  ])("takes the title of the core properties unless a program wrote it: %s", async (title, hints) => {
    const properties = `<dc:creator>某人</dc:creator><dc:title>${title}</dc:title>`;
    expect(await readDocx(docxPackage({ body, properties }))).toMatchObject({ source: { hints } });
  });

  it("names embedded files, formulas not among them", async () => {
    const ole = (id: string, program: string) =>
      `<w:r><w:object><o:OLEObject Type="Embed" ProgID="${program}" r:id="${id}"/></w:object></w:r>`;
    const file = docxPackage({
      body: paragraph(run("附件") + ole("o1", "Excel.Sheet.12") + ole("o2", "Equation.3")),
      relationships:
        relationship("o1", "package", "embeddings/台账.xlsx") +
        relationship("o2", "oleObject", "embeddings/oleObject1.bin"),
    });
    expect(await readDocx(file)).toMatchObject({
      source: { attachments: [{ name: "台账.xlsx", target: "word/embeddings/台账.xlsx" }] },
    });
  });

  it("says what it left out: comments, signatures, foreign parts, broken parts", async () => {
    const file = docxPackage({
      body: `${body}<w:altChunk r:id="c1"/>`,
      comments: `<w:comment w:id="0">${paragraph("请核实")}</w:comment><w:comment w:id="1">${paragraph("已核")}</w:comment>`,
      numbering: "<w:num",
      relationships:
        relationship("c1", "aFChunk", "chunk.htm") +
        relationship("c2", "chart", "charts/chart1.xml") +
        relationship("c3", "footnotes", "none.xml"),
      members: {
        "_xmlsignatures/sig1.xml": XML,
        "_xmlsignatures/origin.sigs": "",
        "_xmlsignatures/_rels/origin.sigs.rels": XML,
      },
    });
    const result = await readDocx(file);
    expect(remarks(result)).toEqual([
      'comments-ignored {"count":2}',
      'digital-signature {"count":1}',
      'part-not-read {"part":"word/numbering.xml"}',
      'part-not-read {"part":"word/chunk.htm"}',
      'part-not-read {"part":"word/charts/chart1.xml"}',
    ]);
    expect(result.ok && result.source.text).not.toContain("核");
  });

  it("does not take relationships that a header names for its own", async () => {
    const ole = '<w:r><w:object><o:OLEObject ProgID="Package" r:id="o1"/></w:object></w:r>';
    const file = docxPackage({
      body: `${body}<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>`,
      headers: { h1: paragraph(ole) },
      relationships: relationship("o1", "image", "media/image1.png"),
    });
    expect(await readDocx(file)).toMatchObject({ ok: true, source: { attachments: [] } });
  });

  it("refuses a document that only wraps another", async () => {
    const file = docxPackage({
      body: '<w:altChunk r:id="c1"/><w:sectPr/>',
      relationships: relationship("c1", "aFChunk", "afchunk.mht"),
    });
    expect(remarks(await readDocx(file))).toEqual(['unsupported-format {"format":"docx (altChunk)"}']);
  });

  it("refuses what is no document, with the reason", async () => {
    const code = async (parts: Parameters<typeof docxPackage>[0]) => remarks(await readDocx(docxPackage(parts)))[0];
    expect(await code({ body: "" })).toBe("empty {}");
    expect(await code({ body: paragraph("") })).toBe("empty {}");
    const onlyHead = {
      headers: { h1: body },
      body: '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>',
    };
    expect(await code(onlyHead)).toBe("empty {}");
    expect(await code({ body, members: { "word/document.xml": `${XML}<workbook/>` } })).toBe(
      'unsupported-format {"format":"xlsx"}',
    );
    expect(await code({ body, members: { "word/document.xml": "云岫县" } })).toBe(
      'damaged {"format":"docx","part":"word/document.xml"}',
    );
    expect(await code({ body, members: { "word/document.xml": `${XML}<document/>` } })).toBe(
      'damaged {"format":"docx","part":"body"}',
    );
    expect(await code({ body, members: { "word/document.xml": null } })).toBe(
      'damaged {"format":"docx","part":"word/document.xml"}',
    );
    const doctype = `${XML}<!DOCTYPE d [<!ENTITY a "b">]><document><body/></document>`;
    expect(await code({ body, members: { "word/document.xml": doctype } })).toContain("xml-doctype");
    expect(await code({ body, styles: "", members: { "word/styles.xml": doctype } })).toContain("xml-doctype");
  });

  it("bears a package that is cut off anywhere", async () => {
    const whole = docxPackage({ body: body.repeat(20), styles: "", numbering: "" });
    for (let end = 0; end < whole.length; end += 7) {
      const result = await readDocx(whole.slice(0, end));
      expect(result.ok).toBe(false);
    }
  });

  it("bears XML that is cut off anywhere", async () => {
    const document = main(body + paragraph(run("文", "<w:b/>")));
    for (let end = 0; end < document.length; end += 11) {
      const result = await readDocx(docxPackage({ body, members: { "word/document.xml": document.slice(0, end) } }));
      expect(remarks(result).join()).toMatch(/^(?:damaged|empty)/);
    }
  });

  it("bears elements in places where they have no business", async () => {
    const odd = [
      "<w:tc><w:p/></w:tc><w:tr/>文字<w:r><w:t>散</w:t></w:r>",
      '<w:tbl><w:p/><w:tr><w:p/><w:tc><w:tcPr><w:gridSpan w:val="999999999"/><w:vMerge/></w:tcPr></w:tc></w:tr></w:tbl>',
      '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/><w:fldChar/></w:r></w:p>',
      "<mc:AlternateContent/><w:sdt/><w:altChunk/><w:sectPr/><w:p><w:pPr/><w:pPr/></w:p>",
      '<w:p><w:pPr><w:outlineLvl w:val="-3"/><w:numPr><w:ilvl w:val="x"/><w:numId/></w:numPr></w:pPr></w:p>',
      '<w:p><w:r><w:footnoteReference/><w:instrText/><w:footnoteReference w:id="77"/></w:r></w:p>',
    ].join("");
    expect(blockLines(await readDocx(docxPackage({ body: odd + body })))).toEqual([
      "paragraph: 云岫县人民政府2023年法治政府建设年度报告",
    ]);
  });

  it("stops at its bounds", async () => {
    const nested = `${"<w:sdt>".repeat(300)}${"</w:sdt>".repeat(300)}`;
    expect(remarks(await readDocx(docxPackage({ body: nested })))[0]).toContain('"maxDepth"');
    const many = docxPackage({ body: body.repeat(2000) });
    expect(remarks(await readDocx(many, { limits: { maxElements: 1000 } }))[0]).toContain('"maxElements"');
    expect(remarks(await readDocx(many, { limits: { maxInflatedBytes: 1000 } }))[0]).toContain('"maxInflatedBytes"');
    expect(remarks(await readDocx(many, { limits: { maxMilliseconds: 0 } }))[0]).toContain("timed-out");
    expect(remarks(await readDocx(many, { signal: AbortSignal.abort() }))[0]).toContain("aborted");
  });

  it("takes a time that grows with the document", async () => {
    const time = async (count: number, content: string) => {
      const file = docxPackage({ body: content.repeat(count) });
      const started = performance.now();
      await readDocx(file);
      return performance.now() - started;
    };
    const hard = [
      paragraph("甲", '<w:rPr><w:del w:id="1"/></w:rPr>'),
      paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'),
      paragraph(run(" ".repeat(100))),
      "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
    ];
    for (const content of hard) {
      const small = await time(2_000, content);
      expect(await time(16_000, content)).toBeLessThan(24 * small + 500);
    }
  });
});
