import type { SourceText } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { Guard } from "../guard.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { SourceBuilder } from "../source-builder.js";
import { layoutPages } from "./layout-pages.js";
import type { LayoutPage, Rule, TextRun } from "./page.js";

const SIZE = 16;
const LEFT = 80;
/** Twenty-seven characters fill a line. */
const FULL = 27;
const HAN = "云岫县认真贯彻落实法治政府建设实施纲要依法全面履行政府职能";

const run = (text: string, x: number, y: number, size = SIZE, more: Partial<TextRun> = {}): TextRun => ({
  text,
  x,
  y,
  size,
  width: [...text].reduce((sum, character) => sum + (character > "\u00ff" ? size : size / 2), 0),
  ...more,
});

const page = (runs: readonly TextRun[], number = 1, rules: readonly Rule[] = []): LayoutPage => ({
  number,
  width: 595,
  height: 842,
  runs,
  rules,
  hasImages: false,
});

/** A line that fills its width from the left margin, or from an indent of two characters. */
const full = (y: number, indent = 0, begin = ""): TextRun =>
  run((begin + HAN.repeat(2)).slice(0, FULL - indent), LEFT + indent * SIZE, y);

/** A paragraph of three lines. */
const paragraph = (y: number, begin = ""): TextRun[] => [
  full(y, 2, begin),
  full(y + 28),
  run("到此为止。", LEFT, y + 56),
];

async function sourceOf(...pages: readonly LayoutPage[]): Promise<SourceText> {
  const builder = new SourceBuilder();
  await layoutPages(pages, builder, new Guard(DEFAULT_LIMITS));
  return builder.build({ format: "pdf", encoding: "pdf", fileName: null });
}

const blocksOf = ({ text, blocks }: SourceText): readonly (readonly [string, string])[] =>
  (blocks ?? []).map(({ kind, furniture, span }) => [furniture ?? kind, text.slice(span.start, span.end)]);

const textOf = async (runs: readonly TextRun[]): Promise<string> => (await sourceOf(page(runs))).text;

describe("lines", () => {
  it("puts runs in reading order, however they were drawn", async () => {
    expect(await textOf([run("二行", 80, 128), run("行尾", 112, 100.4), run("一行", 80, 100)])).toBe(
      "一行行尾\n二行\n",
    );
  });

  it("prints doubled text once, and takes it for bold", async () => {
    const doubled = [run("一、总体情况", 112, 100), run("一、总体情况", 112.4, 100.2)];
    const blocks = blocksOf(await sourceOf(page([...doubled, ...paragraph(128)])));
    expect(blocks[0]).toEqual(["heading", "一、总体情况"]);
  });

  it("keeps two equal characters that follow each other", async () => {
    expect(await textOf([run("人", 80, 100), run("人", 96, 100)])).toBe("人人\n");
  });

  it("takes raised text into its line", async () => {
    expect(await textOf([run("案件12件", 80, 100), run("①", 144, 94, 8), run("，其余", 152, 100)])).toBe(
      "案件12件①，其余\n",
    );
  });

  it("sets a blank between Latin words only", async () => {
    const spaced = ["依", "法"].map((character, index) => run(character, 80 + 21 * index, 100));
    expect(await textOf(spaced)).toBe("依法\n");
    expect(await textOf([run("2023", 80, 100), run("年", 116, 100)])).toBe("2023年\n");
    expect(await textOf([run("Let's", 80, 100), run("Encrypt", 124.5, 100)])).toBe("Let's Encrypt\n");
    expect(await textOf([run("Encr", 80, 100), run("ypt", 113, 100)])).toBe("Encrypt\n");
  });

  it("takes single characters at equal distances for one text", async () => {
    const spread = [..."法治报告"].map((character, index) => run(character, 120 + 60 * index, 100));
    expect(await textOf(spread)).toBe("法治报告\n");
  });
});

describe("paragraphs", () => {
  it("go on where a line is full, and begin at an indent", async () => {
    const blocks = blocksOf(await sourceOf(page([...paragraph(100), ...paragraph(184)])));
    expect(blocks.map(([kind, text]) => [kind, text.length])).toEqual([
      ["paragraph", 57],
      ["paragraph", 57],
    ]);
  });

  it("begin after a full line, where the next is indented", async () => {
    const blocks = blocksOf(await sourceOf(page([full(100, 2), full(128), full(156, 2), full(184)])));
    expect(blocks).toHaveLength(2);
  });

  it("go over a page break, and furniture comes after them", async () => {
    const foot = (number: number): TextRun => run(`— ${number} —`, 280, 800, 14);
    const source = await sourceOf(
      page([...paragraph(100), full(184, 2), full(212), foot(1)]),
      page([run("接上页。", LEFT, 100), ...paragraph(128), foot(2)], 2),
    );
    const blocks = blocksOf(source);
    expect(blocks.map(([kind]) => kind)).toEqual(["paragraph", "paragraph", "page-number", "paragraph", "page-number"]);
    expect(blocks[1]?.[1].endsWith("接上页。")).toBe(true);
    expect(source.origins.map(({ origin }) => origin.page)).toEqual([1, 2]);
  });

  it("are apart where the gap is large or the size changes", async () => {
    const lines = [full(100), full(128), full(156), full(240), full(268), run(HAN.slice(0, 20), LEFT, 296, 20)];
    expect(blocksOf(await sourceOf(page(lines)))).toHaveLength(3);
  });

  it("keep signature and date apart", async () => {
    const lines = [...paragraph(100), run("云岫县人民政府", 400, 212), run("2024年2月20日", 408, 240)];
    expect(blocksOf(await sourceOf(page(lines))).slice(1)).toEqual([
      ["paragraph", "云岫县人民政府"],
      ["paragraph", "2024年2月20日"],
    ]);
  });

  it("join Latin words with a blank and hyphenated ones without", async () => {
    const latin = (text: string, y: number) => run(text, LEFT, y, SIZE, { width: FULL * SIZE });
    const lines = [
      latin("the rule of law in a very long line of en-", 100),
      latin("glish text that goes on and on until the", 128),
      run("end of it", LEFT, 156),
    ];
    expect(await textOf(lines)).toContain("of english text that goes on and on until the end of it");
  });
});

describe("columns", () => {
  const side = (x: number, begin: string): TextRun[] =>
    Array.from({ length: 8 }, (_, index) =>
      run(
        (index === 0 ? begin : "") + HAN.slice(0, index === 0 ? 18 : index === 7 ? 5 : 20),
        x + (index === 0 ? 20 : 0),
        200 + 18 * index,
        10,
      ),
    );

  it("are read one after the other, below a line over both", async () => {
    const lines = [run("云岫法治简讯二〇二三年第四期", 180, 120, 18), ...side(60, "左"), ...side(280, "右")];
    const blocks = blocksOf(await sourceOf(page(lines)));
    expect(blocks.map(([, text]) => text.slice(0, 1))).toEqual(["云", "左", "右"]);
  });

  it("are not seen in a table without borders", async () => {
    const rows = Array.from({ length: 8 }, (_, index) => [
      run(`事项${index}`, 80, 200 + 28 * index),
      run(`${index}件`, 300, 200 + 28 * index),
    ]);
    const blocks = blocksOf(await sourceOf(page(rows.flat())));
    expect(blocks).toEqual([["table", rows.map((_, index) => `事项${index}\t${index}件`).join("\n")]]);
  });
});

describe("furniture", () => {
  const pages = (head: (number: number) => readonly TextRun[], count: number): LayoutPage[] =>
    Array.from({ length: count }, (_, index) =>
      page([...head(index + 1), ...paragraph(130), ...paragraph(214)], index + 1),
    );
  const kinds = async (list: readonly LayoutPage[]) =>
    blocksOf(await sourceOf(...list))
      .map(([kind]) => kind)
      .filter((kind) => kind !== "paragraph");

  it.each(["3", "- 3 -", "— 3 —", "第3页 共10页", "第 3 页", "３", "3/10", "Page 3 of 10"])(
    "is the page number %s",
    async (text) => {
      expect(await kinds([page([...paragraph(130), run(text, 280, 800, 14)])])).toEqual(["page-number"]);
    },
  );

  it.each(["3件", "2024年3月", "三、", "第三章", "共10件"])("is not %s at the foot", async (text) => {
    expect(await kinds([page([...paragraph(130), run(text, 280, 800, SIZE)])])).toEqual([]);
  });

  it("is a head on half of the pages, its digits disregarded", async () => {
    expect(await kinds(pages((number) => [run(`云岫县年度报告第${number}部分`, 200, 50, 10)], 3))).toEqual(
      Array(3).fill("running-head"),
    );
    expect(await kinds(pages((number) => (number > 1 ? [run("云岫县年度报告", 200, 50, 10)] : []), 2))).toEqual([]);
  });

  it("is no line of the text that happens to be repeated", async () => {
    const same = [1, 2, 3].map((number) => page([full(90), full(118), run("完。", LEFT, 146)], number));
    expect(await kinds(same)).toEqual([]);
  });
});

describe("title, headings, footnotes", () => {
  it("takes the largest centered lines of page one for the title", async () => {
    const lines = [
      run("云岫县2023年法治政府建设", 178, 110, 22),
      run("年度报告", 252, 145, 22),
      ...paragraph(200),
      ...paragraph(284),
    ];
    expect(blocksOf(await sourceOf(page(lines)))[0]).toEqual(["title", "云岫县2023年法治政府建设\n年度报告"]);
  });

  it("takes the title below a letterhead", async () => {
    const lines = [
      run("云岫县人民政府文件", 130, 150, 36),
      run("云政〔2024〕3号", 240, 200),
      run("云岫县法治政府建设年度报告", 153, 260, 22),
      ...paragraph(320),
      ...paragraph(404),
    ];
    expect(blocksOf(await sourceOf(page(lines))).find(([kind]) => kind === "title")?.[1]).toBe(
      "云岫县法治政府建设年度报告",
    );
  });

  it("sees no title on a page of plain text", async () => {
    expect(blocksOf(await sourceOf(page([...paragraph(100), ...paragraph(184)]))).map(([kind]) => kind)).not.toContain(
      "title",
    );
  });

  it("does not take long bold text for a heading", async () => {
    const bold = [full(100, 2), full(128), full(156)].map((line) => ({ ...line, bold: true }));
    const blocks = blocksOf(await sourceOf(page([...bold, ...paragraph(184), ...paragraph(268), ...paragraph(352)])));
    expect(blocks.map(([kind]) => kind)).not.toContain("heading");
  });

  it("puts the notes at a page's foot at the end", async () => {
    const source = await sourceOf(
      page([...paragraph(100), run("①不含乡镇。", LEFT, 720, 10), run("②含县直部门。", LEFT, 736, 10)]),
      page(paragraph(100), 2),
    );
    expect(blocksOf(source).slice(-2)).toEqual([
      ["footnote", "①不含乡镇。"],
      ["footnote", "②含县直部门。"],
    ]);
    expect(source.origins.at(-1)?.origin.page).toBe(1);
  });
});

describe("drawn tables", () => {
  const level = (y: number, left = 80, right = 480): Rule => ({ left, right, top: y, bottom: y + 0.5 });
  const upright = (x: number, top = 300, bottom = 420): Rule => ({ left: x, right: x + 0.5, top, bottom });

  it("have a line per row; text of a cell goes on, merged cells are one", async () => {
    const rules = [
      level(300),
      level(340),
      level(380),
      level(420),
      upright(80),
      upright(200, 300, 380),
      upright(320),
      upright(480),
    ];
    const cells = [
      run("序号", 90, 325),
      run("事项", 210, 325),
      run("件数", 330, 325),
      run("1", 90, 365),
      run("行政", 210, 358),
      run("复议", 210, 374),
      run("12", 330, 365),
      run("合计", 180, 405),
      run("12", 330, 405),
    ];
    const blocks = blocksOf(await sourceOf(page([...paragraph(100), ...cells, ...paragraph(450)], 1, rules)));
    expect(blocks.map(([kind]) => kind)).toEqual(["paragraph", "table", "paragraph"]);
    expect(blocks[1]?.[1]).toBe("序号\t事项\t件数\n1\t行政复议\t12\n合计\t\t12");
  });

  it("are not seen in a frame around text", async () => {
    const rules = [
      level(60, 50, 540),
      level(780, 50, 540),
      level(400, 50, 540),
      upright(50, 60, 780),
      upright(540, 60, 780),
    ];
    expect(blocksOf(await sourceOf(page(paragraph(100), 1, rules))).map(([kind]) => kind)).toEqual(["paragraph"]);
  });
});

describe("pages without text", () => {
  it("are counted where they show something", async () => {
    const scan = (number: number): LayoutPage => ({ ...page([], number), hasImages: true });
    const source = await sourceOf(page(paragraph(100)), page([], 2), scan(3), scan(4));
    expect(source.diagnostics).toMatchObject([{ code: "pages-without-text", data: { count: 2, page: 3 } }]);
  });
});

describe("hostile pages", () => {
  it.each([
    ["one place", () => run("甲", 80, 100)],
    ["every place", (index: number) => run("甲", (index * 37) % 595, (index * 53) % 842, 1 + (index % 40))],
    ["no place", () => run("甲", Number.NaN, Number.POSITIVE_INFINITY)],
    ["one line without end", (index: number) => run("甲乙", 80 + index * 100, 100)],
  ])("with twenty thousand runs at %s are read in time", async (_, make) => {
    const started = performance.now();
    await sourceOf(page(Array.from({ length: 20_000 }, (__, index) => make(index))));
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it("refuses more runs than allowed", async () => {
    const builder = new SourceBuilder();
    const guard = new Guard({ ...DEFAULT_LIMITS, maxElements: 100 });
    const runs = Array.from({ length: 200 }, (_, index) => run("甲", 80, index * 20));
    await expect(layoutPages([page(runs)], builder, guard)).rejects.toMatchObject({ code: "limit-exceeded" });
  });
});

describe("text without indents", () => {
  const line = (text: string, y: number): TextRun => run(text, LEFT, y);
  const columns = (text: string): number => [...text].reduce((sum, one) => sum + (one > "\u00ff" ? 2 : 1), 0);
  /** The text with Han between its beginning and its end, as many as fill a line. */
  const filled = (begin: string, end = ""): string => {
    const room = Math.floor((2 * FULL - columns(begin) - columns(end)) / 2);
    return begin + HAN.repeat(2).slice(0, room) + end;
  };

  it("parts paragraphs whose last line is full at the number of the next", async () => {
    const { text } = await sourceOf(
      page([
        line(filled("3.抓好政务服务。"), 100),
        line(filled("", "。"), 128),
        line(filled("4.打造营商环境。"), 156),
        line("到此为止。", 184),
      ]),
    );
    expect(
      text
        .split("\n")
        .filter(Boolean)
        .map((one) => one.slice(0, 4)),
    ).toEqual(["3.抓好", "4.打造"]);
  });

  it("does not part a sentence at a number inside it", async () => {
    const { text } = await sourceOf(
      page([line(filled("全年办理案件"), 100), line(filled("3.5万件，"), 128), line("到此为止。", 156)]),
    );
    expect(text.split("\n").filter(Boolean)).toHaveLength(1);
  });

  it("does not part a number at its point", async () => {
    const { text } = await sourceOf(page([line(filled("清退违规收费", "73."), 100), line("5万元，用于退还。", 128)]));
    expect(text).toContain("73.5万元");
  });

  it("knows the margins of a page whose title is wider than its text", async () => {
    const wide = run("云岫县人民政府关于法治政府建设情况的报告全文", 40, 60, 24);
    const { text } = await sourceOf(page([wide, ...paragraph(120), ...paragraph(204)]));
    expect(text.split("\n").filter(Boolean)).toHaveLength(3);
  });
});
