import { readFileSync } from "node:fs";
import type { SourceText } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { hasStandards, STANDARDS } from "../../../test/standards-material.js";
import { type OfdReport, ofdMembers, ofdPackage, zipped } from "../test/ofd-package.js";
import { readOfd } from "./ofd.js";
import { read } from "./read.js";
import type { ReadResult } from "./result.js";

const PARAGRAPHS = [
  "2023年，云岫县水务局坚持以习近平法治思想为指导，深入学习贯彻党的二十大精神，紧紧围绕县委、县政府中心工作，全面推进依法行政，法治政府建设取得新的成效。现将有关情况报告如下：",
  { heading: "一、主要举措和成效" },
  "（一）健全依法行政制度体系。清理行政规范性文件12件，其中废止3件、修改2件；对《云岫县水资源管理办法》开展后评估，提出修改意见9条，均已采纳。",
  "（二）规范行政执法行为。组织执法人员培训4期，参训320人次，合格率达98.5%；办理行政处罚案件27件，无一件被复议机关撤销或者被人民法院判决败诉。",
  { heading: "二、存在的不足和原因" },
  "一是普法形式单一，主要原因是经费和人员不足。二是基层执法力量薄弱，部分执法人员的业务能力与新形势新任务的要求还有差距，执法全过程记录制度落实得不够到位。",
  "三是宣传的方式方法不够丰富，“谁执法谁普法”责任制落实还不够有力，面向企业和群众的以案释法开展得不多，主要原因是与有关单位的协同机制还没有真正建立起来。",
  { heading: "三、党政主要负责人履行推进法治建设第一责任人职责情况" },
  "局党组书记、局长切实履行第一责任人职责，主持召开党组会议研究法治建设工作6次，带头学法4次，对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。",
  { heading: "四、2024年主要安排" },
  "加强“互联网＋监督”，落实《云岫县重大行政决策程序规定》，把法治政府建设放到全局工作中统筹谋划，做到同部署、同推进、同督促、同考核、同奖惩。",
] as const;
const REPORT: OfdReport = { title: "云岫县水务局2023年法治政府建设情况报告", paragraphs: PARAGRAPHS };
const TEXT = [REPORT.title, ...PARAGRAPHS.map((each) => (typeof each === "string" ? each : each.heading))];

function sourceOf(result: ReadResult): SourceText {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.source;
}

/** The text of the blocks that are no furniture. */
const body = ({ text, blocks }: SourceText): readonly string[] =>
  (blocks ?? []).filter(({ kind }) => kind !== "furniture").map(({ span }) => text.slice(span.start, span.end));
const furniture = ({ text, blocks }: SourceText): readonly string[] =>
  (blocks ?? []).filter(({ kind }) => kind === "furniture").map(({ span }) => text.slice(span.start, span.end));

const readReport = async (report: OfdReport): Promise<SourceText> => sourceOf(await readOfd(ofdPackage(report)));

/** The report with some members changed, or left out where they are null. */
const spoiled = (changes: Readonly<Record<string, string | null>>, report = REPORT): Uint8Array => {
  const members = Object.entries({ ...ofdMembers(report), ...changes });
  return zipped(Object.fromEntries(members.flatMap(([name, content]) => (content === null ? [] : [[name, content]]))));
};

const page = (objects: string, inside = "") => `<Page>${inside}<Content><Layer>${objects}</Layer></Content></Page>`;
const object = (x: number, y: number, text: string, attributes = "") =>
  `<TextObject Boundary="${x} ${y} 150 8" Size="5.64" Font="3" ${attributes}><TextCode X="0" Y="5" DeltaX="g ${text.length} 5.64">${text}</TextCode></TextObject>`;
const PAGE = "Doc_0/Pages/Page_0/Content.xml";

describe("an OFD report", () => {
  it("comes out as the paragraphs that went in, page numbers apart", async () => {
    const source = await readReport(REPORT);
    expect(body(source)).toEqual(TEXT);
    expect(furniture(source)).toEqual(["— 1 —", "— 2 —"]);
    expect(source).toMatchObject({ format: "ofd", encoding: "utf-8", fileName: null, hints: {}, diagnostics: [] });
    expect(source.blocks?.find(({ kind }) => kind !== "furniture")?.kind).toBe("title");
    expect(source.origins.map(({ origin }) => origin.page)).toEqual(expect.arrayContaining([1, 2]));
  });

  it.each<[string, Partial<OfdReport>]>([
    ["objects in another order", { shuffled: true }],
    ["an object per character", { objects: "character" }],
    ["an object per character, in another order", { objects: "character", shuffled: true }],
    ["objects of three characters", { objects: "three-characters" }],
    ["another prefix", { prefix: "o" }],
    ["no namespace", { prefix: "" }],
    ["members in lower case", { paths: "lower-case" }],
    ["absolute paths", { paths: "absolute" }],
    ["backslashes in paths", { paths: "backslashes" }],
    ["coordinates in points", { scaled: true }],
    ["a slanted watermark in annotations", { watermark: "内部资料" }],
  ])("reads the same with %s", async (_, variant) => {
    expect(body(await readReport({ ...REPORT, ...variant }))).toEqual(TEXT);
  });

  it("is found in its bytes, whatever the name", async () => {
    const result = await read(ofdPackage(REPORT), { fileName: "报告.zip" });
    expect(body(sourceOf(result))).toEqual(TEXT);
  });

  it("has the head of its template as furniture", async () => {
    const source = await readReport({ ...REPORT, runningHead: "云岫县水务局文件" });
    expect(body(source)).toEqual(TEXT);
    expect([...furniture(source)].sort()).toEqual(["— 1 —", "— 2 —", "云岫县水务局文件"]);
  });

  it("has the text of a template where the page has no other", async () => {
    const template = page(object(26, 40, "云岫县水务局") + object(26, 50, "二〇二四年一月"));
    const source = sourceOf(
      await readOfd(
        spoiled(
          { "Doc_0/Tpls/Tpl_0/Content.xml": template, [PAGE]: page("", '<Template TemplateID="2"/>') },
          { paragraphs: ["一"], runningHead: "云岫县" },
        ),
      ),
    );
    expect(body(source).join("")).toBe("云岫县水务局二〇二四年一月");
    expect(furniture(source)).toEqual([]);
  });

  it("keeps the rows of a ruled table", async () => {
    const table = [
      ["项目", "件数", "同比"],
      ["行政处罚", "27", "下降3%"],
      ["行政许可", "112", "增长8%"],
    ];
    const source = await readReport({ ...REPORT, paragraphs: [PARAGRAPHS[0], { table }, PARAGRAPHS[2]] });
    expect(body(source)).toEqual([
      TEXT[0],
      PARAGRAPHS[0],
      table.map((row) => row.join("\t")).join("\n"),
      PARAGRAPHS[2],
    ]);
  });

  it("names its attachment, signatures and notes, and reads none of them", async () => {
    const extras = { attachment: { name: "附表.txt", content: "表" }, signed: true, note: "此处再核" };
    const source = await readReport({ ...REPORT, ...extras });
    expect(body(source)).toEqual(TEXT);
    expect(source.attachments).toEqual([{ name: "附表.txt", target: "Doc_0/Attachs/attachment.txt" }]);
    expect(source.diagnostics.map(({ code, data }) => [code, data])).toEqual([
      ["comments-ignored", { count: 1 }],
      ["digital-signature", { count: 1 }],
    ]);
  });

  it("gives the title of its metadata, unless a program made it up", async () => {
    const hint = async (metadataTitle: string) => (await readReport({ ...REPORT, metadataTitle })).hints;
    expect(await hint(" 云岫县水务局法治政府建设报告 ")).toEqual({ title: "云岫县水务局法治政府建设报告" });
    expect(await hint("Microsoft Word - 报告（定稿）.docx")).toEqual({});
    expect(await hint("文档1")).toEqual({});
    expect(await hint("报告.ofd")).toEqual({});
    expect(await hint("")).toEqual({});
  });
});

describe("text that is not the report's", () => {
  const LINE = "全面推进依法行政";
  const line = object(26, 50, LINE);
  const bodyWith = async (objects: string) =>
    body(sourceOf(await readOfd(spoiled({ [PAGE]: page(line + objects) }, ONE))));
  const ONE: OfdReport = { paragraphs: ["一"], pageNumbers: false };

  it("is slanted, or faint, or hidden beside visible text", async () => {
    expect(await bodyWith(object(60, 150, "内部资料", 'CTM="0.707 -0.707 0.707 0.707 0 0"'))).toEqual([LINE]);
    expect(await bodyWith(object(60, 150, "内部资料", 'Alpha="90"'))).toEqual([LINE]);
    expect(await bodyWith(object(60, 150, "内部资料", 'Visible="false"'))).toEqual([LINE]);
    expect((await bodyWith(object(26, 150, "内部资料", 'Alpha="255"'))).join("")).toBe(`${LINE}内部资料`);
  });

  it("is not what was recognised in a scan, which is transparent or hidden", async () => {
    const image = '<ImageObject Boundary="0 0 210 297" ResourceID="1"/>';
    for (const attribute of ['Alpha="0"', 'Visible="false"']) {
      const scan = spoiled({ [PAGE]: page(image + object(26, 50, LINE, attribute)) }, ONE);
      expect(body(sourceOf(await readOfd(scan)))).toEqual([LINE]);
    }
  });

  it("is not everything, where a program counts opacity from 0 to 1", async () => {
    const all = spoiled({ [PAGE]: page(object(26, 50, LINE, 'Alpha="1"')) }, ONE);
    expect(body(sourceOf(await readOfd(all)))).toEqual([LINE]);
  });

  it("holds characters without meaning, and says how many", async () => {
    const source = sourceOf(await readOfd(spoiled({ [PAGE]: page(object(26, 50, "依\ue001法\ue002")) }, ONE)));
    expect(source.text).toBe("依\ufffd法\ufffd\n");
    expect(source.diagnostics).toMatchObject([{ code: "unmapped-characters", data: { count: 2 } }]);
  });

  it("runs across the rest of its page, and is kept as furniture", async () => {
    const source = sourceOf(
      await readOfd(spoiled({ [PAGE]: page(line + object(10, 250, "装订线", 'CTM="0 -1 1 0 0 0"')) }, ONE)),
    );
    expect(body(source)).toEqual([LINE]);
    expect(furniture(source)).toEqual(["装订线"]);
  });

  it("does not run across where the whole page is turned", async () => {
    const turned = (x: number, text: string) =>
      `<TextObject Boundary="${x} 30 8 200" Size="5.64" CTM="0 1 -1 0 8 0"><TextCode X="0" Y="5" DeltaX="g 9 5.64">${text}</TextCode></TextObject>`;
    const source = sourceOf(
      await readOfd(spoiled({ [PAGE]: page(turned(150, "第二行文字，") + turned(165, "第一行文字。")) }, ONE)),
    );
    expect(source.text.replaceAll("\n", "")).toBe("第一行文字。第二行文字，");
    expect(furniture(source)).toEqual([]);
  });
});

describe("an OFD package that is not as it should be", () => {
  const codes = (result: ReadResult) =>
    (result.ok ? result.source.diagnostics : result.diagnostics).map(({ code, data }) => [code, data]);

  it("is read without the pages that are missing or broken, and says which", async () => {
    const missing = await readOfd(spoiled({ [PAGE]: null }));
    expect(codes(missing)).toEqual([["part-not-read", { part: "Pages/Page_0/Content.xml" }]]);
    expect(sourceOf(missing).origins[0]?.origin).toEqual({ page: 2 });
    const broken = await readOfd(spoiled({ [PAGE]: "<Page><Content>" }));
    expect(codes(broken)).toEqual([["part-not-read", { part: PAGE }]]);
  });

  it("is read without its resources and annotations", async () => {
    const result = await readOfd(
      spoiled({ "Doc_0/PublicRes.xml": null, "Doc_0/Annots/Annotations.xml": null }, { ...REPORT, note: "核" }),
    );
    expect(body(sourceOf(result)).join("")).toBe(TEXT.join(""));
    expect(codes(result).map(([code]) => code)).toEqual(["part-not-read", "part-not-read"]);
  });

  it.each<[string, Record<string, string | null>, string]>([
    ["OFD.xml", { "OFD.xml": null }, "OFD.xml"],
    ["Document.xml", { "Doc_0/Document.xml": null }, "Document.xml"],
    ["a sound OFD.xml", { "OFD.xml": "<OFD><DocBody>" }, "OFD.xml"],
    ["a list of pages", { "Doc_0/Document.xml": "<Document/>" }, "Pages"],
    ["all pages", { [PAGE]: null, "Doc_0/Pages/Page_1/Content.xml": null }, "Content.xml"],
  ])("is refused without %s", async (_, changes, part) => {
    expect(codes(await readOfd(spoiled(changes)))).toEqual([["damaged", { format: "ofd", part }]]);
  });

  it("is refused where it holds pictures only, or outlines only, and empty where it holds nothing", async () => {
    const ONE: OfdReport = { paragraphs: ["一"], pageNumbers: false };
    const only = async (objects: string) => codes(await readOfd(spoiled({ [PAGE]: page(objects) }, ONE)));
    const refusal = [["no-text-layer", { format: "ofd", pages: 1 }]];
    expect(await only('<ImageObject Boundary="0 0 210 297" ResourceID="1"/>')).toEqual(refusal);
    expect(await only("<PathObject><AbbreviatedData>M 0 0 L 9 9 C</AbbreviatedData></PathObject>")).toEqual(refusal);
    const watermark = object(60, 150, "内部资料", 'CTM="0.7 -0.7 0.7 0.7 0 0"');
    expect(await only(`<ImageObject Boundary="0 0 210 297"/>${watermark}`)).toEqual(refusal);
    expect(await only("")).toEqual([["empty", {}]]);
  });

  it("says which of its pages are pictures", async () => {
    const scan = page('<ImageObject Boundary="0 0 210 297" ResourceID="1"/>');
    const result = await readOfd(spoiled({ "Doc_0/Pages/Page_1/Content.xml": scan }));
    expect(codes(result)).toEqual([["pages-without-text", { count: 1, page: 2 }]]);
  });

  it("is refused where it is encrypted or hostile", async () => {
    expect(codes(await readOfd(spoiled({ "Encryptions.xml": "<Encryptions/>" })))).toEqual([
      ["encrypted", { format: "ofd" }],
    ]);
    const entities = '<!DOCTYPE p [<!ENTITY a "aaaa">]><Page/>';
    expect(codes(await readOfd(spoiled({ [PAGE]: entities })))).toEqual([
      ["xml-doctype", { format: "ofd", part: PAGE }],
    ]);
    expect(codes(await readOfd(ofdPackage(REPORT), { limits: { maxPages: 1 } }))).toEqual([
      ["limit-exceeded", { limit: "maxPages", value: 2, allowed: 1 }],
    ]);
    const nested = page(`${"<PageBlock>".repeat(5000)}${"</PageBlock>".repeat(5000)}`);
    expect(codes(await readOfd(spoiled({ [PAGE]: nested })))).toMatchObject([
      ["limit-exceeded", { limit: "maxDepth" }],
    ]);
    const units = Array.from(
      { length: 8 },
      (_, id) =>
        `<CompositeGraphicUnit ID="u${id}"><Content>${`<CompositeObject ResourceID="u${id + 1}"/>`.repeat(30)}</Content></CompositeGraphicUnit>`,
    );
    const bomb = {
      "Doc_0/PublicRes.xml": `<Res>${units.join("")}</Res>`,
      [PAGE]: page('<CompositeObject ResourceID="u0"/>'),
    };
    expect(codes(await readOfd(spoiled(bomb)))).toMatchObject([["limit-exceeded", { limit: "maxElements" }]]);
  });

  it("never throws, however short it was cut", async () => {
    const bytes = ofdPackage({ ...REPORT, signed: true, watermark: "水印" });
    for (let end = 0; end < bytes.length; end += 97) {
      expect((await readOfd(bytes.subarray(0, end))).ok).toBe(false);
    }
  });

  it("never throws, wherever a page was cut", async () => {
    const content = ofdMembers(REPORT)[PAGE] ?? "";
    for (let end = 0; end < content.length; end += 211) {
      const result = await readOfd(spoiled({ [PAGE]: content.slice(0, end) }));
      expect(codes(result)).toEqual([["part-not-read", { part: PAGE }]]);
    }
  });

  it("is read with all the documents that it holds, in order", async () => {
    const other = ofdMembers({ paragraphs: ["青岚市的另一份报告。"], pageNumbers: false });
    const second = Object.entries(other).map(([name, content]) => [name.replace("Doc_0", "Doc_1"), content]);
    const entry =
      "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody><DocBody><DocRoot>Doc_1/Document.xml</DocRoot></DocBody></OFD>";
    const result = await readOfd(spoiled({ ...Object.fromEntries(second), "OFD.xml": entry }));
    expect(body(sourceOf(result))).toEqual([...TEXT, "青岚市的另一份报告。"]);
    expect(sourceOf(result).origins.at(-1)?.origin).toEqual({ page: 3 });
  });
});

describe.skipIf(!hasStandards)("the OFD files of the standards material", () => {
  const file = (name: string) => readOfd(readFileSync(`${STANDARDS}/ofd/${name}.ofd`));
  const GREETING = "你好呀，OFD Reader&Writer！";

  it.each([
    ["helloworld", GREETING],
    ["chinese-paths", GREETING],
    ["nonstandard-namespace", GREETING],
    ["watermark", GREETING],
    ["signed", GREETING],
    ["with-attachment", "这是一个带有附件的OFD文件"],
    ["several-runs", "打发打发打发打发打发哈哈打发哈哈哈哈哈哈哈哈哈打发"],
  ])("%s says what it shows", async (name, text) => {
    const source = sourceOf(await file(name));
    expect(body(source)).toEqual([text]);
    expect(furniture(source)).toEqual([]);
  });

  it("names the attachments and counts the signatures", async () => {
    expect(sourceOf(await file("with-attachment")).attachments).toEqual([
      { name: "Gao", target: "Doc_0/Res/eg_tulip.jpg" },
    ]);
    expect(sourceOf(await file("no-page-container")).attachments).toEqual([
      { name: "original_invoice", target: "Doc_0/Attachs/original_invoice.xml" },
    ]);
    expect(sourceOf(await file("signed")).diagnostics).toMatchObject([
      { code: "digital-signature", data: { count: 1 } },
    ]);
    expect(sourceOf(await file("watermark")).diagnostics).toEqual([]);
  });

  it("refuses pages of drawings", async () => {
    expect(await file("five-pages")).toMatchObject({
      ok: false,
      diagnostics: [{ code: "no-text-layer", data: { format: "ofd", pages: 5 } }],
    });
  });

  it("reads a form whose pages lie in odd places", async () => {
    const source = sourceOf(await file("nonstandard-paths"));
    const text = body(source).join("\n");
    expect(text.match(/立案决定书/g)).toHaveLength(2);
    for (const words of [
      "根据《中华人民共和国刑事诉讼法》第",
      "立案侦查。",
      "（存根）",
      "犯罪嫌疑人",
      "测试数据TFSJ",
      "gz-SIGNNAME-liucheng",
    ]) {
      expect(text).toContain(words);
    }
    expect(source.diagnostics).toEqual([]);
    expect(source.origins.map(({ origin }) => origin.page)).toEqual([1, 2]);
  });

  it("reads an invoice: what is filled in as text, the form as furniture", async () => {
    const source = sourceOf(await file("no-page-container"));
    const text = body(source).join("\n");
    for (const words of [
      "031001900511",
      "2020年04月20日",
      "伍拾柒圆整",
      "040+9<834*>3*6/5>>189899<8",
      "+*8553>39*93792210-/76427<-",
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain("上海增值税电子普通发票");
    expect(furniture(source).join("\n")).toContain("上海增值税电子普通发票");
  });
});
