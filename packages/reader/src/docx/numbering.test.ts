import { describe, expect, it } from "vitest";
import { definition, docxPackage, inList, level, list, paragraph, run, style, table } from "../../test/docx-package.js";
import { readDocx } from "../docx.js";

const OFFICIAL = definition(
  0,
  [
    level(0, "chineseCountingThousand", "%1、", '<w:suff w:val="nothing"/>'),
    level(1, "chineseCountingThousand", "（%2）"),
    level(2, "decimal", "%3."),
    level(3, "decimalEnclosedCircle", "%4"),
  ].join(""),
);

async function textOf(parts: Parameters<typeof docxPackage>[0]): Promise<string> {
  const result = await readDocx(docxPackage(parts));
  return result.ok ? result.source.text : result.diagnostics.map(({ code }) => code).join();
}

const lines = async (numbering: string, body: string, styles = "") =>
  (await textOf({ numbering, body, styles })).trimEnd().split("\n");

describe("automatic numbering", () => {
  it("reads as if it had been typed", async () => {
    const body = [
      paragraph("主要举措", inList(1, 0)),
      paragraph("强化统筹", inList(1, 1)),
      paragraph("健全机制", inList(1, 2)),
      paragraph("2023年召开会议", inList(1, 2)),
      paragraph("甲项", inList(1, 3)),
      paragraph("规范执法", inList(1, 1)),
      paragraph("完善程序", inList(1, 2)),
      paragraph("存在的不足", inList(1, 0)),
      paragraph("学习不够", inList(1, 1)),
    ].join("");
    expect(await lines(OFFICIAL + list(1, 0), body)).toEqual([
      "一、主要举措",
      "（一）强化统筹",
      "1.健全机制",
      "2. 2023年召开会议",
      "①甲项",
      "（二）规范执法",
      "1.完善程序",
      "二、存在的不足",
      "（一）学习不够",
    ]);
  });

  it("puts a blank behind a number without a mark, and none where nothing is to follow it", async () => {
    const levels =
      level(0, "decimal", "%1") +
      level(1, "decimal", "%1.%2") +
      level(2, "chineseCounting", "第%3条", '<w:suff w:val="space"/>');
    const bare = definition(1, level(0, "decimal", "%1", '<w:suff w:val="nothing"/>'));
    const body = [
      paragraph("总则", inList(1, 0)),
      paragraph("目的", inList(1, 1)),
      paragraph("依据", inList(1, 2)),
      paragraph("附则", inList(2, 0)),
    ].join("");
    expect(await lines(definition(0, levels) + bare + list(1, 0) + list(2, 1), body)).toEqual([
      "1 总则",
      "1.1 目的",
      "第一条 依据",
      "1附则",
    ]);
  });

  it("goes on across lists of one definition, and begins anew where a list says so, once", async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = OFFICIAL + list(1, 0) + list(2, 0) + list(3, 0, restart);
    const body = [1, 2, 1, 3, 3, 1].map((id) => paragraph("项", inList(id))).join("");
    expect(await lines(numbering, body)).toEqual(["一、项", "二、项", "三、项", "一、项", "二、项", "三、项"]);
  });

  it("takes a replaced level, and its start, from the list", async () => {
    const replaced = `<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1）"/></w:lvl></w:lvlOverride>`;
    const body = paragraph("项", inList(2)) + paragraph("项", inList(2));
    expect(await lines(OFFICIAL + list(2, 0, replaced), body)).toEqual(["5）项", "6）项"]);
  });

  it("restarts deeper levels as lvlRestart says", async () => {
    const levels =
      level(0, "decimal", "%1、") +
      level(1, "decimal", "（%2）", '<w:lvlRestart w:val="0"/>') +
      level(2, "decimal", "%3.", '<w:lvlRestart w:val="1"/>');
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((at) => paragraph("项", inList(1, at))).join("");
    expect(await lines(definition(0, levels) + list(1, 0), body)).toEqual([
      "1、项",
      "（1）项",
      "1.项",
      "（2）项",
      "2.项",
      "2、项",
      "（3）项",
      "1.项",
    ]);
  });

  it("writes all levels in figures where the level is legal", async () => {
    const levels = level(0, "chineseCounting", "%1、") + level(1, "decimal", "%1.%2.", "<w:isLgl/>");
    const body = paragraph("章", inList(1, 0)) + paragraph("条", inList(1, 1));
    expect(await lines(definition(0, levels) + list(1, 0), body)).toEqual(["一、章", "1.1.条"]);
  });

  it("shows the start of a level above that no paragraph has used", async () => {
    const levels = level(0, "decimal", "%1、") + level(1, "decimal", "%1.%2 ");
    const body = paragraph("条", inList(1, 1)) + paragraph("章", inList(1, 0));
    expect(await lines(definition(0, levels) + list(1, 0), body)).toEqual(["1.1 条", "1、章"]);
  });

  it("makes bullets list items without a mark, those of pictures and symbol fonts too", async () => {
    const levels =
      level(0, "bullet", "\uf06c") +
      level(1, "bullet", "o") +
      level(2, "decimal", "%3", '<w:lvlPicBulletId w:val="0"/>') +
      level(3, "bullet", "注：");
    const result = await readDocx(
      docxPackage({
        numbering: definition(0, levels) + list(1, 0),
        body: [0, 1, 2, 3].map((at) => paragraph("要点", inList(1, at))).join(""),
      }),
    );
    expect(result.ok && result.source.text).toBe("要点\n要点\n要点\n注：要点\n");
    expect(result.ok && result.source.blocks?.map(({ kind }) => kind)).toEqual([
      "list-item",
      "list-item",
      "list-item",
      "paragraph",
    ]);
  });

  it("comes by style, along the chain of styles, and at the level that is linked to the style", async () => {
    const linked =
      level(0, "chineseCounting", "%1、", '<w:pStyle w:val="1"/>') +
      level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="2"/>');
    const styles = [
      style("1", "heading 1", `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>`),
      style(
        "2",
        "heading 2",
        `<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>`,
      ),
      style("own", "二级标题", `<w:basedOn w:val="2"/>`),
    ].join("");
    const body = [
      paragraph("主要举措", '<w:pStyle w:val="1"/>'),
      paragraph("强化统筹", '<w:pStyle w:val="2"/>'),
      paragraph("规范执法", '<w:pStyle w:val="own"/>'),
      paragraph("附言", '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      paragraph("存在的不足", '<w:pStyle w:val="1"/>'),
    ].join("");
    const numbering = definition(0, linked) + list(1, 0);
    expect(await lines(numbering, body, styles)).toEqual([
      "一、主要举措",
      "（一）强化统筹",
      "（二）规范执法",
      "附言",
      "二、存在的不足",
    ]);
  });

  it("takes the level that the nearest style names or is linked to, not that of the style it is based on", async () => {
    const linked =
      level(0, "chineseCounting", "%1、", '<w:pStyle w:val="1"/>') +
      level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="2"/>') +
      level(2, "decimal", "%3.");
    const styles = [
      style("1", "heading 1", `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>`),
      style("2", "heading 2", `<w:basedOn w:val="1"/>`),
      style("3", "heading 3", `<w:basedOn w:val="2"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr>`),
    ].join("");
    const body = ["1", "2", "3"].map((id) => paragraph("项", `<w:pStyle w:val="${id}"/>`)).join("");
    expect(await lines(definition(0, linked) + list(1, 0), body, styles)).toEqual(["一、项", "（一）项", "1.项"]);
  });

  it("follows a definition that only names a numbering style", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="官样"/></w:abstractNum>${OFFICIAL.replace("<w:multiLevelType", '<w:styleLink w:val="官样"/><w:multiLevelType')}${list(1, 7)}${list(2, 0)}`;
    const body = paragraph("甲", inList(1)) + paragraph("乙", inList(2));
    expect(await lines(numbering, body)).toEqual(["一、甲", "二、乙"]);
  });

  it("passes over deleted and hidden paragraphs, and counts empty ones", async () => {
    const body = [
      paragraph("甲", inList(1)),
      `<w:p><w:pPr>${inList(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>`,
      paragraph(run("隐", "<w:vanish/>"), `${inList(1)}<w:rPr><w:vanish/></w:rPr>`),
      paragraph("乙", inList(1)),
      paragraph("", inList(1)),
      paragraph("丁", inList(1)),
    ].join("");
    expect(await lines(OFFICIAL + list(1, 0), body)).toEqual(["一、甲", "二、乙", "三、", "四、丁"]);
  });

  it("counts in the cells of tables", async () => {
    const numbered = paragraph("", inList(1, 2));
    expect(
      await lines(
        OFFICIAL + list(1, 0),
        table([
          [numbered, "甲"],
          [numbered, "乙"],
        ]),
      ),
    ).toEqual(["1.\t甲", "2.\t乙"]);
  });

  it("does not count in cells that only continue another", async () => {
    const cell = (merge: string) => `<w:tcPr>${merge}</w:tcPr>${paragraph("", inList(1, 2))}`;
    const body = table([
      [cell('<w:vMerge w:val="restart"/>'), "甲"],
      [cell("<w:vMerge/>"), "乙"],
      [cell(""), "丙"],
    ]);
    expect(await lines(OFFICIAL + list(1, 0), body)).toEqual(["1.\t甲", "\t乙", "2.\t丙"]);
  });

  it("leaves a paragraph alone whose list or level does not exist", async () => {
    const body = paragraph("甲", inList(9)) + paragraph("乙", inList(1, 8)) + paragraph("丙", inList(1, 40));
    expect(await lines(OFFICIAL + list(1, 0), body)).toEqual(["甲", "乙", "丙"]);
  });

  it("survives styles and definitions that lead round in a circle", async () => {
    const styles = style("a", "甲", '<w:basedOn w:val="b"/>') + style("b", "乙", '<w:basedOn w:val="a"/>');
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="a"/></w:abstractNum>${list(1, 0)}`;
    expect(await lines(numbering, paragraph("文", `<w:pStyle w:val="a"/>${inList(1)}`), styles)).toEqual(["文"]);
  });
});
