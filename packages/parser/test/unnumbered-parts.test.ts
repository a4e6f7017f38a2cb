import { describe, expect, it } from "vitest";
import { parse } from "../src/index.js";
import { textSource } from "./text-source.js";

const TITLE = "云岫县水务局2023年法治政府建设年度报告";
const PROSE = "全年办理取水许可46件，开展执法检查120次，查处水事违法案件12件，按期办结率为100%，没有被复议纠错的案件。";

const outline = (...lines: readonly string[]): readonly string[] =>
  parse(textSource([TITLE, ...lines].join("\n"))).sections.map(({ heading, role }) => `${heading}: ${role}`);

describe("parts without numbers", () => {
  it("stand in brackets, or behind a mark that draws the eye", () => {
    expect(outline("【主要做法】", PROSE, "【不足之处】", PROSE)).toEqual([
      "主要做法: measures",
      "不足之处: shortcomings",
    ]);
    expect(outline("■今年干了什么", PROSE, "■还差在哪里", PROSE, "■明年怎么干", PROSE)).toHaveLength(3);
  });

  it("share their line with their text behind a colon", () => {
    expect(outline(`主要举措和成效：${PROSE}`, `存在的不足和原因：${PROSE}`)).toEqual([
      "主要举措和成效: measures",
      "存在的不足和原因: shortcomings",
    ]);
    // A single one is a sentence.
    expect(outline(`存在的问题：${PROSE}`, PROSE)).toEqual([]);
  });

  it("are short lines about the subjects of such reports, between paragraphs", () => {
    const lines = ["推进制度建设规范化", "规范行政执法行为", "强化权力制约监督", "弘扬法治文化"];
    expect(outline(...lines.flatMap((line) => [line, PROSE]))).toHaveLength(4);
    // Short lines about other things are not.
    expect(outline(...["图1", "张三", "局办公室", "完"].flatMap((line) => [line, PROSE]))).toEqual([]);
  });

  it("have parts of their own where one line stands above another", () => {
    const { sections } = parse(
      textSource(
        [
          TITLE,
          "推进制度建设规范化",
          "文件审查从严",
          PROSE,
          "规范行政执法行为",
          "执法培训到位",
          PROSE,
          "存在的不足",
          PROSE,
        ].join("\n"),
      ),
    );
    expect(sections.map(({ heading }) => heading)).toEqual(["推进制度建设规范化", "规范行政执法行为", "存在的不足"]);
  });

  it("are none beside numbered parts", () => {
    const inside = ["推进制度建设规范化", "规范行政执法行为", "强化权力制约监督"].flatMap((line) => [line, PROSE]);
    expect(outline("一、主要举措和成效", ...inside)).toEqual(["主要举措和成效: measures"]);
    expect(outline("一、主要举措和成效", ...inside, "二、存在的不足", PROSE)).toHaveLength(2);
  });
});

describe("a line that names a content right below a numbered part", () => {
  it("is the first of its items, so that the part is not empty", () => {
    const text = [
      TITLE,
      "一、法治建设成果",
      "主要负责人履行推进法治建设第一责任人职责情况",
      PROSE,
      "二、存在的不足",
      PROSE,
    ];
    const { sections, content } = parse(textSource(text.join("\n")));
    expect(sections.map(({ heading }) => heading)).toEqual(["法治建设成果", "存在的不足"]);
    expect(sections[0]?.children.map(({ heading, role }) => [heading, role])).toEqual([
      ["主要负责人履行推进法治建设第一责任人职责情况", "first-responsible-person"],
    ]);
    expect(content.measures.characters).toBeGreaterThan(0);
  });
});

describe("lines that were broken at a fixed width", () => {
  /** As a terminal or a mail program breaks lines: Han take two columns, digits one. */
  const wrapped = (text: string, columns: number): readonly string[] => {
    const lines = [""];
    let taken = 0;
    for (const character of text) {
      const width = character < "\u2e80" ? 1 : 2;
      if (taken + width > columns) {
        lines.push("");
        taken = 0;
      }
      lines[lines.length - 1] += character;
      taken += width;
    }
    return lines;
  };
  const sentences = `局党组书记、局长认真履行推进法治建设第一责任人职责，主持召开会议研究法治工作6次，带头学法4次。${PROSE}`;

  it("are one paragraph again", () => {
    const lines = [
      "一、主要举措和成效",
      ...wrapped(sentences.repeat(3), 60),
      "二、存在的不足和原因",
      ...wrapped(PROSE.repeat(3), 60),
    ];
    expect(outline(...lines)).toEqual(["主要举措和成效: measures", "存在的不足和原因: shortcomings"]);
    const report = parse(textSource([TITLE, ...lines].join("\n")));
    expect(report.content.measures.items).toBe(1);
    expect(report.content["first-responsible-person"].status).toBe("inline");
  });

  it("are left alone where lines are paragraphs", () => {
    const paragraphs = [
      "一、主要举措和成效",
      ...Array.from({ length: 10 }, (_, at) => `完成${at + 1}项任务，${"推进有力，".repeat(at % 4)}成效明显。`),
    ];
    expect(parse(textSource([TITLE, ...paragraphs].join("\n"))).content.measures.items).toBe(10);
  });
});

describe("other genres", () => {
  it.each([
    ["云岫县水务局2023年上半年法治政府建设工作小结", "other"],
    ["云岫县水务局“十四五”时期法治政府建设情况报告", "other"],
    ["云岫县水务局局长2023年度述职述廉述法报告", "other"],
    ["关于2023年1—6月法治政府建设情况的汇报", "other"],
    ["云岫县水务局2023年度行政执法统计年报", "other"],
    ["云岫县水务局2023年法治政府建设实施方案", "work-plan"],
    ["云岫县2023年度优化营商环境工作情况报告", "other"],
    [TITLE, "annual-report"],
  ])("%s is %s", (title, kind) => {
    const text = [title, "一、主要举措和成效", PROSE, "二、存在的不足和原因", PROSE, "三、下一步打算", PROSE].join(
      "\n",
    );
    expect(parse(textSource(text)).kind).toBe(kind);
  });

  it("does not take words of a report's prose for those of news", () => {
    const prose = "办理案件35件，发布行政复议白皮书2期，3月15日召开现场会，组织保障更加有力。";
    const text = [
      "2023年，我局扎实推进依法行政。现将有关情况报告如下。",
      "一、法治政府建设主要举措和成效",
      prose,
      "二、存在的不足",
      prose,
    ];
    expect(parse(textSource(text.join("\n"))).kind).toBe("annual-report");
  });
});
