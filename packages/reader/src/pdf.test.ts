import { readdirSync, readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import type { SourceText } from "@fazhi/schema";
import { describe, expect, it, vi } from "vitest";
import { type PdfPage, pdfFile, showGbk, showText, ucs2 } from "../test/pdf-file.js";
import { readPdf } from "./pdf.js";

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../test/fixtures/pdf/${name}`, import.meta.url));

async function sourceOf(bytes: Uint8Array): Promise<SourceText> {
  const result = await readPdf(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.source;
}

const onePage = (content: string, page: Partial<PdfPage> = {}) => pdfFile({ pages: [{ content, ...page }] });

const blocksOf = ({ text, blocks }: SourceText): readonly (readonly [string, string])[] =>
  (blocks ?? []).map(({ kind, furniture, span }) => [furniture ?? kind, text.slice(span.start, span.end)]);

async function refusal(bytes: Uint8Array, options = {}): Promise<unknown> {
  const result = await readPdf(bytes, options);
  return result.ok ? null : [result.diagnostics[0]?.code, result.diagnostics[0]?.data];
}

describe("a report written with an office program", () => {
  it("has title, headings, whole paragraphs, a table, a footnote and its furniture", async () => {
    const source = await sourceOf(fixture("report.pdf"));
    const blocks = blocksOf(source);
    const kinds = blocks.map(([kind]) => kind);
    expect(blocks.find(([kind]) => kind === "title")).toEqual(["title", "云岫县2023年法治政府建设\n年度报告"]);
    expect(blocks.filter(([kind]) => kind === "heading").map(([, text]) => text)).toEqual([
      "一、主要举措和成效",
      "二、存在的不足和原因",
      "三、下一年度工作安排",
    ]);
    expect(blocks.filter(([kind]) => kind === "page-number").map(([, text]) => text)).toEqual(
      [1, 2, 3, 4].map((number) => `— ${number} —`),
    );
    expect(kinds.filter((kind) => kind === "running-head")).toHaveLength(4);
    expect(blocks.at(-1)).toEqual(["footnote", "①统计口径为县本级，不含乡镇。"]);
    expect(blocks.find(([kind]) => kind === "table")?.[1]).toBe(
      "序号\t事项\t办理情况\n1\t行政复议\t受理行政复议案件126件，审结118件，其中直接纠错9件，综合纠错率百分之七点六，调解和解结案41件\n2\t规范性文件\t审查32件\n合计\t\t158件",
    );
    const paragraphs = blocks.filter(([kind]) => kind === "paragraph").map(([, text]) => text);
    expect(paragraphs.slice(-2)).toEqual(["云岫县人民政府", "2024年2月20日"]);
    expect(paragraphs.filter((text) => /^\d．.*接受监督。$/.test(text))).toHaveLength(7);
    expect(source.text).toContain("联合检查企业318户次，减少入企检查27%，Let's Encrypt certificate validation等英文");
    expect(source.hints).toEqual({ title: "云岫县2023年法治政府建设年度报告" });
    expect(source.diagnostics).toEqual([]);
    expect(source.origins.map(({ origin }) => origin.page)).toEqual([1, 2, 3, 4, 1]);
  });

  it("reads two columns one after the other, also where only changing is forbidden", async () => {
    const blocks = blocksOf(await sourceOf(fixture("two-columns.pdf")));
    const items = blocks.map(([, text]) => text).filter((text) => text.startsWith("第"));
    expect(items.map((text) => text.slice(0, 3))).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `第${number}条`));
    expect(items.every((text) => text.endsWith("接受监督。"))).toBe(true);
    expect(blocksOf(await sourceOf(fixture("owner-password.pdf")))).toEqual(blocks);
  });

  it("has no hint where the title is what a program wrote", async () => {
    expect((await sourceOf(fixture("two-columns.pdf"))).hints).toEqual({});
    const made = pdfFile({
      pages: [{ content: showText("正文", 90, 700) }],
      info: `/Title <feff${ucs2("Microsoft Word - 云岫县报告.docx")}>`,
    });
    expect((await sourceOf(made)).hints).toEqual({});
  });
});

describe("fonts", () => {
  it("reads GBK codes of a font that the file does not hold", async () => {
    const source = await sourceOf(onePage(showGbk("云岫县法治政府建设年度报告，共12项。", 90, 700)));
    expect(source.text).toBe("云岫县法治政府建设年度报告，共12项。\n");
  });

  it("says how many characters have no known meaning", async () => {
    const source = await sourceOf(onePage(`${showText("甲乙", 90, 700)}BT /F4 16 Tf 90 650 Td <00410042> Tj ET\n`));
    expect(source.text).toBe("甲乙\n��\n");
    expect(source.diagnostics).toMatchObject([{ code: "unmapped-characters", data: { count: 2 } }]);
  });

  it("puts ordinary characters for radicals and private signs aside", async () => {
    const source = await sourceOf(onePage(showText("⽂件⾏政⻅习\ue000", 90, 700)));
    expect(source.text).toBe("文件行政见习�\n");
    expect(source.diagnostics).toMatchObject([{ code: "unmapped-characters", data: { count: 1 } }]);
  });

  it("takes stroked and heavy type for bold", async () => {
    const body = Array.from({ length: 5 }, (_, index) =>
      showText("依法行政是法治政府建设的要求".repeat(2), 58, 600 - 28 * index),
    ).join("");
    const blocks = blocksOf(
      await sourceOf(
        onePage(
          `${showText("一、总体情况", 90, 700, 16, "2 Tr")}${showText("二、具体做法", 90, 660, 16, "0 Tr", "F5")}${body}`,
        ),
      ),
    );
    expect(blocks.map(([kind]) => kind)).toEqual(["heading", "heading", "paragraph"]);
  });
});

describe("places of text", () => {
  it("leaves out a watermark that lies aslant and keeps hidden text", async () => {
    const aslant = `BT /F3 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <${ucs2("内部资料")}> Tj ET\n`;
    const source = await sourceOf(
      onePage(showText("正文一段", 90, 700) + aslant + showText("隐藏文字", 90, 600, 16, "3 Tr")),
    );
    expect(source.text).toBe("正文一段\n隐藏文字\n");
  });

  it.each([90, 180, 270])("reads a page turned by %i degrees", async (rotate) => {
    const upright = showText("第一行", 90, 700) + showText("第二行", 90, 600);
    const turn = { 90: "0 1 -1 0 842 0", 180: "-1 0 0 -1 595 842", 270: "0 -1 1 0 0 595" }[rotate] ?? "";
    const [width, height] = rotate === 180 ? [595, 842] : [842, 595];
    const content = `q ${turn} cm\n${upright}Q`;
    expect((await sourceOf(onePage(content, { width, height, rotate }))).text).toBe("第一行\n第二行\n");
    expect((await sourceOf(onePage(content, { width, height }))).text).toBe("第一行\n第二行\n");
  });

  it("follows moves, leading, spacing, scaling and rise", async () => {
    const show = (text: string) => `<${ucs2(text)}> Tj`;
    const content = `q 1 0 0 1 50 0 cm BT /F3 16 Tf 28 TL 40 700 Td ${show("第一行")} T* ${show("第二行")} 0 -40 TD 8 Tc ${show("第三行")} 0 Tc T* 50 Tz ${show("第四行")} 100 Tz 6 Ts /F3 9 Tf ${show("②")} ET Q`;
    expect((await sourceOf(onePage(content))).text).toBe("第一行\n第二行\n第三行\n第四行②\n");
  });

  it("leaves no blanks between justified characters", async () => {
    const spaced = `BT /F3 16 Tf 90 700 Td [${[..."推进依法行政"].map((character) => `<${ucs2(character)}> -300`).join(" ")}] TJ ET`;
    expect((await sourceOf(onePage(spaced))).text).toBe("推进依法行政\n");
  });

  it("reads text in form objects in its place", async () => {
    const content = showText("乙", 0, 0);
    const form = `<< /Type /XObject /Subtype /Form /BBox [0 0 100 100] /Matrix [1 0 0 1 90 600] /Resources << /Font 6 0 R >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
    const file = pdfFile({ pages: [{ content: `/Im1 Do ${showText("甲", 90, 700)}` }], objects: [form] });
    expect((await sourceOf(file)).text).toBe("甲\n乙\n");
  });
});

const IMAGE = `<< /Type /XObject /Subtype /Image /Width 4 /Height 4 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 16 >>\nstream\n${"0".repeat(16)}\nendstream`;

describe("what is not text", () => {
  it("refuses a file of images and remarks on single pages of them", async () => {
    const scan = { content: "q 595 0 0 842 0 0 cm /Im1 Do Q" };
    expect(await refusal(pdfFile({ pages: [scan, scan], objects: [IMAGE] }))).toEqual([
      "no-text-layer",
      { format: "pdf", pages: 2 },
    ]);
    const mixed = pdfFile({ pages: [{ content: showText("正文", 90, 700) }, { content: "" }, scan], objects: [IMAGE] });
    expect((await sourceOf(mixed)).diagnostics).toMatchObject([
      { code: "pages-without-text", data: { count: 1, page: 3 } },
    ]);
  });

  it("names attached files, signatures and notes", async () => {
    const file = pdfFile({
      pages: [{ content: showText("正文", 90, 700), annotations: "/Annots [ 20 0 R 23 0 R ]" }],
      catalog: "/AcroForm << /Fields [ 20 0 R ] /SigFlags 3 >> /Names << /EmbeddedFiles << /Names [ (a) 21 0 R ] >> >>",
      objects: [
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Seal) /Rect [0 0 0 0] >>",
        `<< /Type /Filespec /F (a.xls) /UF <feff${ucs2("附表.xls")}> /EF << /F 22 0 R >> >>`,
        "<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream",
        `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents <feff${ucs2("请核对")}> >>`,
      ],
    });
    const source = await sourceOf(file);
    expect(source.attachments).toEqual([{ name: "附表.xls", target: null }]);
    expect(source.diagnostics.map(({ code, data }) => [code, data])).toEqual([
      ["digital-signature", { count: 1 }],
      ["comments-ignored", { count: 1 }],
    ]);
  });
});

describe("files that cannot be read", () => {
  it("refuses a file that needs a password", async () => {
    expect(await refusal(fixture("user-password.pdf"))).toEqual(["encrypted", { format: "pdf" }]);
  });

  it("refuses what is no PDF", async () => {
    expect(await refusal(Buffer.from("%PDF-1.7\nnothing"))).toMatchObject(["damaged", { format: "pdf" }]);
  });

  it("refuses more pages than allowed", async () => {
    const pages = Array.from({ length: 4 }, () => ({ content: showText("正文", 90, 700) }));
    expect(await refusal(pdfFile({ pages }), { limits: { maxPages: 3 } })).toEqual([
      "limit-exceeded",
      { limit: "maxPages", value: 4, allowed: 3 },
    ]);
  });

  it("stops when the time is up or the caller calls off", async () => {
    expect(await refusal(fixture("report.pdf"), { limits: { maxMilliseconds: 0 } })).toMatchObject(["timed-out", {}]);
    const controller = new AbortController();
    const reading = refusal(fixture("report.pdf"), { signal: controller.signal });
    controller.abort();
    expect(await reading).toEqual(["aborted", {}]);
  });

  it("answers with a value wherever a file is cut off or changed", async () => {
    const whole = fixture("report.pdf");
    for (let end = 0; end < whole.length; end += 4001) {
      const result = await readPdf(whole.slice(0, end));
      expect(typeof result.ok).toBe("boolean");
    }
    for (let seed = 1; seed < 20; seed++) {
      const changed = Uint8Array.from(whole);
      for (let at = seed * 37; at < changed.length; at += 997 + seed * 31) changed[at] = (at * seed) & 255;
      const result = await readPdf(changed);
      expect(typeof result.ok).toBe("boolean");
    }
  }, 60_000);

  it("finds the objects of a file whose cross-reference table is wrong", async () => {
    const text = Buffer.from(onePage(showText("正文一段", 90, 700)))
      .toString("latin1")
      .replace(/startxref\n\d+/, "startxref\n99999");
    expect((await sourceOf(Buffer.from(text, "latin1"))).text).toBe("正文一段\n");
  });

  it("refuses streams that are packed too tightly, also twice over, and pages with too many operators", async () => {
    const flate = (content: Uint8Array, filter: string) =>
      pdfFile({ pages: [{ content, entries: `/Filter ${filter}` }] });
    const blanks = Buffer.alloc(64 * 1024 * 1024, " ");
    expect(await refusal(flate(deflateSync(blanks), "/FlateDecode"))).toMatchObject([
      "limit-exceeded",
      { limit: "maxInflationRatio" },
    ]);
    expect(await refusal(flate(deflateSync(deflateSync(blanks)), "[/FlateDecode /FlateDecode]"))).toMatchObject([
      "limit-exceeded",
      { limit: "maxInflationRatio" },
    ]);
    expect(await refusal(onePage("q Q\n".repeat(10_000)), { limits: { maxElements: 5_000 } })).toMatchObject([
      "limit-exceeded",
      { limit: "maxElements" },
    ]);
  });

  it("lets timers have their turn during a long page", async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    await refusal(onePage("q Q\n".repeat(300_000)));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(2);
  });

  it("prints nothing", async () => {
    const spies = (["log", "info", "warn", "error"] as const).map((name) => vi.spyOn(console, name));
    const text = Buffer.from(onePage(showText("正文", 90, 700)))
      .toString("latin1")
      .replace(/startxref\n\d+/, "startxref\n99999");
    await readPdf(Buffer.from(text, "latin1"));
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it("reads the other pages where the object of one is damaged", async () => {
    const file = pdfFile({ pages: [{ content: showText("正文", 90, 700) }, { content: showText("乙", 90, 700) }] });
    const damaged = Buffer.from(file).toString("latin1").replace("22 0 obj\n<<", "22 0 obj\n((");
    const source = await sourceOf(Buffer.from(damaged, "latin1"));
    expect(source.text).toBe("正文\n");
    expect(source.diagnostics).toMatchObject([{ code: "pages-without-text", data: { count: 1, page: 2 } }]);
  });

  it("gives the caller his bytes back unchanged", async () => {
    const bytes = Uint8Array.from(fixture("two-columns.pdf"));
    await readPdf(bytes);
    expect(bytes).toEqual(Uint8Array.from(fixture("two-columns.pdf")));
  });

  it("keeps a map of characters for every Chinese font encoding that PDF names", () => {
    const maps = readdirSync(new URL("./pdf/cmaps", import.meta.url));
    // ISO 32000-1, table 118.
    for (const name of [
      "GB-EUC-H",
      "GBpc-EUC-H",
      "GBK-EUC-H",
      "GBKp-EUC-H",
      "GBK2K-H",
      "UniGB-UCS2-H",
      "UniGB-UTF16-H",
      "B5pc-H",
      "HKscs-B5-H",
      "ETen-B5-H",
      "ETenms-B5-H",
      "CNS-EUC-H",
      "UniCNS-UCS2-H",
      "UniCNS-UTF16-H",
      "Adobe-GB1-UCS2",
      "Adobe-CNS1-UCS2",
    ]) {
      expect(maps).toContain(`${name}.generated.ts`);
    }
  });
});

it("counts the objects of a large file before the library keeps them all", async () => {
  const objects = Array.from({ length: 1_100_000 }, (_, at) => `${at % 10} 0 obj\n`).join("");
  const result = await readPdf(new TextEncoder().encode(`%PDF-1.7\n${objects}`));
  expect(result).toMatchObject({
    ok: false,
    diagnostics: [{ code: "limit-exceeded", data: { limit: "maxElements" } }],
  });
});
