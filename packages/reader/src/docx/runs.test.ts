import { describe, expect, it } from "vitest";
import { docxPackage, field, paragraph, remarks, run } from "../../test/docx-package.js";
import { readDocx } from "../docx.js";
import { equationText } from "./equation-field.js";

const read = (body: string, styles = "") => readDocx(docxPackage({ body, styles }));
async function textOf(body: string, styles = ""): Promise<string> {
  const result = await read(body, styles);
  return result.ok ? result.source.text.replace(/\n$/, "") : result.diagnostics.map(({ code }) => code).join();
}

const textBox = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;

describe("runs", () => {
  it("reads tabs, breaks and hyphens, and leaves page breaks and soft hyphens out", async () => {
    const content =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t><w:br w:type="page"/><w:t>2023</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/><w:t>号</w:t><w:lastRenderedPageBreak/></w:r>';
    expect(await textOf(paragraph(content))).toBe("甲\t乙\n丙\n丁2023-1号");
  });

  it("leaves out the blanks at the ends of a text that does not keep them, the wide blank not", async () => {
    expect(
      await textOf(paragraph('<w:r><w:t>\n  依法　</w:t></w:r><w:r><w:t xml:space="preserve"> 行政\n职权</w:t></w:r>')),
    ).toBe("依法　 行政 职权");
  });

  it("keeps the results of fields and drops their codes, also of fields in fields", async () => {
    const inner = field("REF _Ref1", "三");
    const nested = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${inner}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("是")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(
      await textOf(
        paragraph(
          run("共") +
            field("SEQ 表", "5") +
            run("项，") +
            nested +
            '<w:fldSimple w:instr="DATE">' +
            run("今日") +
            "</w:fldSimple>",
        ),
      ),
    ).toBe("共5项，是今日");
  });

  it("does not lose what follows the beginning of a field that never ends", async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r>';
    const result = await read(paragraph(open + run("正文")) + paragraph("后文"));
    expect(result.ok && result.source.blocks?.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
    expect(result.ok && result.source.text).toBe("正文\n后文\n");
  });

  it("shows characters in rings, which are fields without a result", async () => {
    expect(await textOf(paragraph(field("EQ \\o\\ac(○,1)", null) + run("健全机制")))).toBe("①健全机制");
    expect(equationText('EQ \\* jc2 \\* "Font:宋体" \\* hps16 \\o\\ad(\\s\\up 9(du),读)')).toBe("读");
    expect(equationText("EQ \\f(3,4)")).toBe("3/4");
    expect(equationText("EQ \\o\\ac(□,检)")).toBe("检");
    expect(equationText("EQ \\r(3,x)")).toBe("3√x");
    expect(equationText(`EQ ${"\\f(".repeat(100_000)}`).length).toBeLessThan(1000);
  });

  it("reads links, tags and content controls, the prompt of an empty one too", async () => {
    const control = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
    const content = `<w:hyperlink r:id="x">${run("链接")}</w:hyperlink><w:smartTag>${run("标记")}</w:smartTag>${control("", "控件")}${control("<w:showingPlcHdr/>", "单击此处")}`;
    expect(await textOf(paragraph(content))).toBe("链接标记控件单击此处");
  });

  it("reads the base of a reading, not the reading", async () => {
    expect(
      await textOf(
        paragraph(`<w:r><w:ruby><w:rt>${run("du")}</w:rt><w:rubyBase>${run("读")}</w:rubyBase></w:ruby></w:r>`),
      ),
    ).toBe("读");
  });

  it("leaves hidden text out, by run, by style, and not where the run takes it back", async () => {
    const styles = '<w:style w:type="character" w:styleId="h"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const content =
      run("见") +
      run("隐", "<w:vanish/>") +
      run("藏", '<w:rStyle w:val="h"/>') +
      run("显", '<w:rStyle w:val="h"/><w:vanish w:val="0"/>');
    expect(await textOf(paragraph(content), styles)).toBe("见显");
  });

  it("turns symbols into characters, and says so of those that only the font knows", async () => {
    const symbol = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const result = await read(
      paragraph(
        symbol("Wingdings", "F0FE") +
          symbol("Wingdings 2", "0052") +
          symbol("Symbol", "F0B1") +
          symbol("宋体", "25A1") +
          symbol("Wingdings", "F04A") +
          symbol("x", "zz"),
      ),
    );
    expect(result.ok && result.source.text).toBe("☑☑±□\ufffd\ufffd\n");
    expect(remarks(result)).toEqual(['unmapped-characters {"count":2}']);
  });

  it("reads text set in a symbol font as its signs, and Chinese beside it as it is", async () => {
    expect(await textOf(paragraph(run("l要点", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')))).toBe("●要点");
  });

  it("takes formulas in a line", async () => {
    const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    expect(
      await textOf(
        paragraph(`<m:oMath><m:f><m:num>${m("a")}</m:num><m:den>${m("b")}</m:den></m:f>${m("=c")}</m:oMath>`),
      ),
    ).toBe("a/b=c");
  });

  it("joins a dropped capital to its paragraph", async () => {
    expect(await textOf(paragraph("云", '<w:framePr w:dropCap="drop"/>') + paragraph("岫县"))).toBe("云岫县");
  });
});

describe("text boxes", () => {
  const shape = (content: string) => `<w:drawing><wps:txbx>${textBox(content)}</wps:txbx></w:drawing>`;

  it("come once, after the paragraph that holds them, under its number", async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${shape(paragraph("框内文字"))}</mc:Choice><mc:Fallback><w:pict><v:textbox>${textBox(paragraph("框内文字"))}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const result = await read(paragraph("甲") + paragraph(`${run("乙")}<w:r>${both}</w:r>`) + paragraph("丙"));
    expect(result.ok && result.source.text).toBe("甲\n乙\n框内文字\n丙\n");
    expect(result.ok && result.source.origins.map(({ origin }) => origin.paragraph)).toEqual([1, 2, 3]);
  });

  it("come from the fallback where no choice is known", async () => {
    const strange = `<mc:AlternateContent><mc:Choice Requires="zz9"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent>`;
    expect(await textOf(paragraph(`<w:r>${strange}</w:r>`))).toBe("旧");
  });

  it("of old programs come too", async () => {
    expect(
      await textOf(
        paragraph(
          `<w:r><w:pict><v:shape><v:textbox>${textBox(paragraph("旧框"))}</v:textbox></v:shape></w:pict></w:r>`,
        ),
      ),
    ).toBe("旧框");
  });
});

describe("tracked changes", () => {
  const inserted = (content: string) => `<w:ins w:id="1" w:author="甲">${content}</w:ins>`;
  const deleted = (text: string) => `<w:del w:id="2" w:author="甲"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

  it("are read as accepted and counted", async () => {
    const body = paragraph(
      run("清理文件") +
        deleted("12") +
        inserted(run("15")) +
        `<w:moveFrom w:id="3">${run("旧处")}</w:moveFrom><w:moveTo w:id="4">${run("件")}</w:moveTo>`,
    );
    const result = await read(body);
    expect(result.ok && result.source.text).toBe("清理文件15件\n");
    expect(remarks(result)).toEqual(['tracked-changes {"insertions":2,"deletions":2}']);
  });

  it("join a paragraph whose mark is deleted to the next one, whose properties stand", async () => {
    const mark = '<w:rPr><w:del w:id="5"/></w:rPr>';
    const result = await read(
      paragraph("空段") + paragraph("前半", `<w:outlineLvl w:val="0"/>${mark}`) + paragraph("后半") + paragraph("另段"),
    );
    expect(result.ok && result.source.text).toBe("空段\n前半后半\n另段\n");
    expect(result.ok && result.source.blocks?.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
    expect(result.ok && result.source.origins.map(({ origin }) => origin.paragraph)).toEqual([1, 2, 4]);
  });

  it("take deleted rows away", async () => {
    const row = (text: string, properties = "") =>
      `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph("数")}</w:tc></w:tr>`;
    const result = await read(`<w:tbl>${row("甲")}${row("乙", '<w:trPr><w:del w:id="1"/></w:trPr>')}</w:tbl>`);
    expect(result.ok && result.source.text).toBe("甲\t数\n");
  });

  it("of formatting alone are none", async () => {
    const result = await read(
      paragraph(
        run("文", '<w:b/><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
        '<w:pPrChange w:id="2"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>',
      ),
    );
    expect(remarks(result)).toEqual([]);
  });
});
