import type { Report } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { parse } from "../src/index.js";
import { textSource } from "./text-source.js";

const read = (text: string, fileName?: string): Report =>
  parse(textSource(text, fileName === undefined ? {} : { fileName }));
const BODY = [
  "一、主要举措和成效",
  "（一）加强学习。全年组织学习12次。",
  "（二）规范执法。办理案件30件。",
  "二、存在的不足和原因",
  "执法力量不足，主要原因是编制偏少。",
  "三、党政主要负责人履行推进法治建设第一责任人职责情况",
  "局长牵头研究法治工作4次。",
  "四、下一年度主要安排",
  "一是抓学习。二是抓培训。三是抓监督。",
].join("\n");
const roles = ({ sections }: Report) => sections.map(({ role }) => role);
const statuses = ({ content }: Report) =>
  [content.measures, content.shortcomings, content["first-responsible-person"], content["next-year-plan"]].map(
    ({ status }) => status,
  );

describe("shortcomings that are announced before a colon", () => {
  const status = (sentence: string) =>
    read(
      `青岚县司法局2022年法治政府建设年度报告\n一、加强组织领导\n召开会议3次。\n二、规范执法\n办案4件。\n${sentence}`,
    ).content.shortcomings.status;

  it("are there, also where a point tells of problems that were found", () => {
    expect(status("工作推进中还存在一些不足：案卷制作不规范，评查中发现文书漏填等问题12处。")).toBe("inline");
    expect(status("同时，存在的问题不容忽视：督察整改不彻底，督察反馈的9个问题仍有2个在整改。")).toBe("inline");
  });

  it("are not there where they were met and dealt with", () => {
    expect(status("针对评查中发现还存在一些不足：逐项督促整改，12处问题全部整改到位。")).toBe("missing");
    expect(status("评查发现文书漏填等问题12处，全部整改到位：案卷质量提高。")).toBe("missing");
  });
});

describe("a table of contents", () => {
  it("names parts that stand elsewhere", () => {
    const contents = "目 录\n一、主要举措和成效……1\n二、存在的不足和原因......7\n三、主要安排············9";
    const { sections } = read(
      `青岚县司法局2022年法治政府建设年度报告\n${contents}\n2022年，我局扎实推进依法行政。\n${BODY}`,
    );
    expect(sections.map(({ heading, role }) => [heading, role])).toEqual([
      ["主要举措和成效", "measures"],
      ["存在的不足和原因", "shortcomings"],
      ["党政主要负责人履行推进法治建设第一责任人职责情况", "first-responsible-person"],
      ["下一年度主要安排", "next-year-plan"],
    ]);
  });
});

describe("titles", () => {
  it.each([
    ["青岚县司法局2022年法治政府建设年度报告", "青岚县司法局2022年法治政府建设年度报告"],
    ["青岚县司法局\n2022年度法治政府建设\n工作情况报告", "青岚县司法局2022年度法治政府建设工作情况报告"],
    [
      "青岚县司法局2022年法治政府建设年度…\n青岚县司法局2022年法治政府建设年度报告",
      "青岚县司法局2022年法治政府建设年度报告",
    ],
    [
      "首页 > 政务公开 > 法治政府建设\n青岚县司法局2022年法治政府建设年度报告\n2023-01-20 10:22",
      "青岚县司法局2022年法治政府建设年度报告",
    ],
  ])("%s", (head, title) => {
    const report = read(`${head}\n2022年，我局扎实推进依法行政。\n${BODY}`);
    expect(report.title).toBe(title);
    expect(report.organization?.name).toBe("青岚县司法局");
    expect(report.kind).toBe("annual-report");
  });

  it("take in the name of the body on the line above, and the Party half of a joint report", () => {
    const above = read(`青岚县司法局\n2022年法治政府建设年度报告\n2022年，我局推进依法行政。\n${BODY}`);
    expect(above.title).toBe("青岚县司法局2022年法治政府建设年度报告");
    const joint = "中共青岚县石桥镇委员会\n青岚县石桥镇人民政府\n关于2022年度法治政府建设情况的报告";
    expect(read(`${joint}\n2022年，我镇推进依法行政。\n${BODY}`).title).toContain("中共青岚县石桥镇委员会");
    const header = read(`青岚县司法局\n青岚县石桥镇2022年法治政府建设年度报告\n2022年，我镇推进依法行政。\n${BODY}`);
    expect(header.title).toBe("青岚县石桥镇2022年法治政府建设年度报告");
  });

  it("are null where the text begins with its body", () => {
    const report = read(`2022年，青岚县司法局坚持依法行政，现将有关情况报告如下。\n${BODY}`);
    expect(report).toMatchObject({ title: null, titleSpan: null, kind: "annual-report", reportYear: 2022 });
    expect(report.organization?.name).toBe("青岚县司法局");
  });
});

describe("the reporting body, where neither title nor signature names it", () => {
  it.each([
    ["全县上下同步推进。现将青岚县人民政府有关情况报告如下。", "青岚县人民政府", "county"],
    ["为全面反映云陵省人民政府2022年法治政府建设工作，形成本报告。", "云陵省人民政府", "province"],
    [
      "2022年，我县坚持依法行政，现将情况报告如下。\n发布时间：2023-01-20 来源：青岚县司法局",
      "青岚县人民政府",
      "county",
    ],
    ["砺山区人民政府2022年法治政府建设情况报告如下。", "砺山区人民政府", "county"],
  ])("%s", (opening, name, level) => {
    expect(read(`${opening}\n${BODY}`).organization).toMatchObject({ name, level });
  });

  it("stays unknown where only another county's bureau is named", () => {
    expect(read(`2022年，我县坚持依法行政，现将情况报告如下。\n来源：云泽市司法局\n${BODY}`).organization).toBeNull();
  });
});

describe("kinds", () => {
  it("a page that lists reports is none itself; a report without text is one", () => {
    const list = ["2023", "2022", "2021"].map((year) => `· 青岚县司法局${year}年法治政府建设年度报告　${year}-03-01`);
    expect(read(`青岚县人民政府\n法治政府建设年度报告\n${list.join("\n")}`).kind).toBe("other");
    expect(read("青岚县司法局2022年法治政府建设年度报告").kind).toBe("annual-report");
  });

  it.each([
    ["青岚县水利局2022年度行政执法总体情况\n现将执法情况公布如下。\n一、行政许可情况\n办理88件。", "other"],
    ["青岚县2022年法治社会建设情况报告\n一、主要工作成效\n二、存在的不足\n三、下一步打算", "other"],
    [
      "我就2022年度履行推进法治建设第一责任人职责情况作述法报告。\n一、履职情况\n二、存在的不足\n三、下一步打算",
      "other",
    ],
    ["青岚县2022年法治政府建设重点任务分工\n一、加强学习（责任单位：县司法局）", "work-plan"],
    [
      "青岚县人力资源和社会保障局2022年工作总结及2023年工作思路\n2022年，我局稳就业、保民生。\n一、主要工作\n二、存在的主要问题",
      "other",
    ],
    ["青岚县2022年政府信息公开工作年度报告\n一、总体情况\n主动公开信息30条。", "other"],
    ["一图读懂青岚县2022年法治政府建设年度报告\n一、主要成效\n二、存在的问题", "other"],
    ["青岚县发布2022年法治政府建设年度报告\n日前，青岚县发布了年度报告。", "other"],
    ["关于报送2022年度法治政府建设年度报告的通知\n各镇人民政府：\n一、报送内容", "other"],
    ["青岚县2022年上半年法治政府建设工作总结\n一、主要做法", "other"],
    ["青岚县2018—2022年法治政府建设情况报告\n一、主要做法", "other"],
    ["青岚县2023年法治政府建设工作要点\n一、加强学习（责任单位：县司法局）", "work-plan"],
    [
      "在全市法治政府建设工作会议上的讲话\n（2023年3月17日）\n同志们：\n今天会议的主要任务是部署法治政府建设。\n一、统一思想",
      "other",
    ],
    ["青岚县审计局关于二〇二二年度法治政府建设情况的报告\n一、主要做法\n开展审计12项。", "annual-report"],
  ])("%s", (text, kind) => expect(read(text).kind).toBe(kind));

  it("can be given", () => {
    const report = parse(textSource("一、工作\n开展学习。"), { kind: "annual-report", year: 2021 });
    expect(report).toMatchObject({
      kind: "annual-report",
      reportYear: 2021,
      sources: { kind: "option", reportYear: "option" },
    });
  });
});

describe("uncertain kinds", () => {
  it("are a diagnostic", () => {
    const report = read(
      "2022年，我局认真开展工作。\n一、工作情况\n完成任务12项。\n二、存在的问题\n推进依法行政力度不足。",
    );
    expect(report.diagnostics.map(({ code }) => code)).toContain("kind-uncertain");
    expect(read(`青岚县司法局2022年法治政府建设年度报告\n${BODY}`).diagnostics.map(({ code }) => code)).not.toContain(
      "kind-uncertain",
    );
  });
});

describe("headings broken over two lines", () => {
  it("are one heading", () => {
    const report = read(
      "青岚县2022年法治政府建设年度报告\n一、主要举措\n办结90件。\n二、2022年度党政主要负责人履行推进法治建设第一责任人\n职责情况\n县长研究法治工作3次。",
    );
    expect(report.sections[1]).toMatchObject({
      heading: "2022年度党政主要负责人履行推进法治建设第一责任人职责情况",
      role: "first-responsible-person",
      line: 4,
    });
  });
});

describe("report years", () => {
  it("come from the title before the file name, and a rival is a diagnostic", () => {
    const report = read(`青岚县司法局2022年法治政府建设年度报告\n2021年，我局扎实推进。\n${BODY}`, "2020.txt");
    expect(report.reportYear).toBe(2022);
    expect(report.sources.reportYear).toBe("title");
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: "year-conflict", data: expect.objectContaining({ rival: 2021 }) }),
    );
  });

  it("are not taken from a cited document or a range", () => {
    const text = `现将有关情况报告如下：按照《青岚县2019年法治政府建设年度报告》和《实施纲要（2021—2025年）》要求推进。\n${BODY}\n青岚县司法局\n2023年2月3日`;
    expect(read(text).reportYear).toBe(2022);
  });
});

describe("roles", () => {
  it("follow from position and absence where headings name none", () => {
    const report = read(
      "青岚县2022年法治政府建设年度报告\n一、坚持党的领导\n召开会议8次。\n二、依法履行职能\n办结事项90件。\n三、正视差距\n执法力量还不足，普法形式较为单一。\n四、接续奋斗\n下一步，将继续加强学习，着力规范执法，进一步强化监督，确保落实。",
    );
    expect(roles(report)).toEqual(["measures", "measures", "shortcomings", "next-year-plan"]);
    expect(report.content.measures.sections).toEqual(["1", "2"]);
  });

  it("of a combined heading count for each it names", () => {
    const report = read(
      "青岚县2022年法治政府建设年度报告\n一、工作情况\n办结90件。\n二、存在的问题和下一步打算\n力量不足。今后加强培训。",
    );
    expect(report.sections[1]).toMatchObject({ role: "shortcomings", roles: ["shortcomings", "next-year-plan"] });
    expect(statuses(report)).toEqual(["present", "present", "missing", "present"]);
  });

  it("are present at the second level and inline at the third or in a sentence", () => {
    const at = (second: string) =>
      read(
        `青岚县2022年法治政府建设年度报告\n一、主要举措\n（一）组织领导。\n${second}\n二、存在的问题\n力量不足。\n三、下一步安排\n加强培训。`,
      );
    expect(at("（二）履行第一责任人职责。县长研究法治工作3次。").content["first-responsible-person"]).toMatchObject({
      status: "present",
      sections: ["1.2"],
    });
    expect(at("1.履行第一责任人职责。县长研究法治工作3次。").content["first-responsible-person"].status).toBe("inline");
    expect(
      at("（二）加强领导。党政主要负责人切实履行第一责任人职责。").content["first-responsible-person"],
    ).toMatchObject({ status: "inline", evidence: [{ line: 4 }] });
    expect(
      at("（二）学习《党政主要负责人履行推进法治建设第一责任人职责规定》。").content["first-responsible-person"].status,
    ).toBe("missing");
  });

  it("are found in a text without line breaks", () => {
    const report = read(
      `青岚县司法局2022年法治政府建设年度报告 2022年，我局扎实推进。${BODY.replaceAll("\n", "")}青岚县司法局 2023年2月3日`,
    );
    expect(roles(report)).toEqual(["measures", "shortcomings", "first-responsible-person", "next-year-plan"]);
    expect(report.signature).toMatchObject({ organization: "青岚县司法局", date: "2023-02-03" });
  });

  it("are found where a blank is all that is left of a line break", () => {
    const report = read(
      "青岚县司法局2022年法治政府建设年度报告\n一、工作情况 全年组织学习12次，办理案件30件，开展检查90次。\n二、问题不足 一是力量薄弱。二是经费偏少。\n三、下一步打算 一是抓学习;二是抓培训。",
    );
    expect(report.sections.map(({ heading, role }) => [heading, role])).toEqual([
      ["工作情况", "measures"],
      ["问题不足", "shortcomings"],
      ["下一步打算", "next-year-plan"],
    ]);
  });

  it("are found under headings without numbers", () => {
    const report = read(`青岚县司法局2022年法治政府建设年度报告\n${BODY.replace(/^[一二三四]、/gm, "")}`);
    expect(roles(report)).toEqual(["measures", "shortcomings", "first-responsible-person", "next-year-plan"]);
  });

  it("are null in documents of other kinds", () => {
    const report = read(
      "青岚县2022年政府信息公开工作年度报告\n一、总体情况\n公开30条。\n二、存在的主要问题及改进情况\n更新慢。",
    );
    expect(roles(report)).toEqual([null, null]);
    expect(statuses(report)).toEqual(["missing", "missing", "missing", "missing"]);
  });
});

describe("items", () => {
  const items = (part: string) =>
    read(`青岚县2022年法治政府建设年度报告\n一、主要举措\n${part}\n二、存在的问题\n不足。`).content.measures.items;
  it("are the lowest numbered headings, else 一是 points, else paragraphs", () => {
    expect(items("（一）学习。一是开会。二是培训。\n（二）执法。")).toBe(2);
    expect(items("（一）学习\n1.开会。\n2.培训。\n（二）执法\n3.检查。")).toBe(3);
    expect(items("一是开会。二是培训。三是检查。")).toBe(3);
    expect(items("一是开会。\n二是培训。")).toBe(2);
    expect(items("开会讨论。\n组织培训。\n检查落实。")).toBe(3);
  });
});

describe("signatures", () => {
  it.each([
    ["青岚县司法局\n2023年2月3日", "青岚县司法局", "2023-02-03"],
    ["青岚县司法局　　2023年2月3日", "青岚县司法局", "2023-02-03"],
    ["青岚县司法局\n二〇二三年二月三日", "青岚县司法局", "2023-02-03"],
    ["青岚县司法局\n2023年\n2月\n3日", "青岚县司法局", "2023-02-03"],
    ["青岚县司法局（印章）\n2023年2月3日\n（联系人：办公室，电话：555-0101）", "青岚县司法局", "2023-02-03"],
    ["青岚县司法局\n2023年2月", "青岚县司法局", null],
    ["青岚县司法局", "青岚县司法局", null],
  ])("%s", (end, organization, date) => {
    expect(read(`青岚县司法局2022年法治政府建设年度报告\n${BODY}\n${end}`).signature).toMatchObject({
      organization,
      date,
    });
  });

  it("may stand below the title, and a numbered heading is none", () => {
    const top = read(
      `青岚县司法局2022年法治政府建设年度报告\n青岚县司法局\n（2023年2月3日）\n2022年，我局推进依法行政。\n${BODY}`,
    );
    expect(top.signature).toMatchObject({ organization: "青岚县司法局", date: "2023-02-03", dateText: "2023年2月3日" });
    expect(top.signature?.span.end).toBe(
      "青岚县司法局2022年法治政府建设年度报告\n青岚县司法局\n（2023年2月3日）".length,
    );
    expect(read(`青岚县司法局2022年法治政府建设年度报告\n${BODY}\n（六）健全人民调解委员会`).signature).toBeNull();
  });
});

describe("page furniture", () => {
  it.each([
    ["发布时间：2023-01-20 10:22　来源：县司法局　浏览次数：12", "2023-01-20"],
    ["发布日期 2023-01-20 浏览次数 128 字号 大 中 小", "2023-01-20"],
    ["【信息时间：2023-01-20　阅读次数：　】", "2023-01-20"],
    ["2023/01/20 11:30:01　来源：县司法局　朗读", "2023-01-20"],
    ["20.01.2023 13:07", "2023-01-20"],
    ["索取号：QL-2023　公开日期：2023年01月20日　公开方式：主动公开", "2023-01-20"],
    ["您当前所在位置：首页 > 政务公开", null],
    ["成文日期：2023-01-20", null],
    ["网站地图 | 联系我们 | 关于本站", null],
    ["首页 政务要闻 信息公开 互动交流", null],
    ["当前位置：首页 > 政务公开 > 法治建设　发布日期：2023-01-20 字体：[ 大 中 小 ]", "2023-01-20"],
  ])("%s", (line, date) => {
    const report = read(`青岚县司法局2022年法治政府建设年度报告\n${line}\n2022年，我局推进依法行政。\n${BODY}`);
    expect(report.furniture.map(({ text }) => text)).toEqual([line]);
    expect(report.publishedOn).toBe(date);
  });

  it("is marked where it is glued to a paragraph, and the paragraph stays", () => {
    const text = `青岚县司法局2022年法治政府建设年度报告\n字号：大 中 小2022年，我局推进依法行政。扫一扫在手机打开当前页\n${BODY}`;
    const report = read(text);
    expect(report.furniture.map((item) => text.slice(item.span.start, item.span.end))).toEqual([
      "字号：大 中 小",
      "扫一扫在手机打开当前页",
    ]);
    expect(report.reportYear).toBe(2022);
  });

  it("is marked where a path of the site is glued to the text behind it", () => {
    const path = "当前位置：网站首页 >> 政务公开 >> 法治政府建设年度报告　发布日期：2023-01-20";
    const report = read(`${path} 2022年，我局推进依法行政。现将有关情况报告如下。\n${BODY}`);
    expect(report).toMatchObject({ title: null, publishedOn: "2023-01-20", reportYear: 2022 });
    expect(report.furniture.map(({ text }) => text)).toEqual([path]);
  });

  it("is no sentence that begins with a button's word", () => {
    const report = read(
      `青岚县2022年法治政府建设年度报告\n一、主要举措\n关闭小散乱污企业12家。\n打印材料一次办结。\n来源地追溯机制健全。`,
    );
    expect(report.furniture).toEqual([]);
  });
});

describe("damage", () => {
  it("is said once for the whole text", () => {
    const text = `2022年,青岚县(区)坚持依法行政,现将有关情况报告如下:\n${BODY.replaceAll("，", ",").replaceAll("（", "(").replaceAll("）", ")")}\n依据青政办发〔2022〕3号、开州府办发20239号和《纲要(20212025年)》推进。`;
    const report = read(text);
    expect(report.punctuation).toBe("half-width");
    expect(report.damage.map(({ kind }) => kind)).toEqual([
      "half-width-punctuation",
      "lost-document-number-brackets",
      "lost-year-range-dash",
    ]);
    expect(roles(report)).toEqual(["measures", "shortcomings", "first-responsible-person", "next-year-plan"]);
  });

  it("is not half-width for a slip or two", () => {
    expect(read(`2022年,青岚县坚持依法行政，现将情况报告如下：\n${BODY}`).punctuation).toBe("full-width");
  });
});

describe("Traditional characters", () => {
  it("are understood, and come out as printed", () => {
    const report = read(
      "青嵐縣2022年法治政府建設年度報告\n一、主要舉措和成效\n辦結90件。\n二、存在的問題\n力量不足。\n三、下一步打算\n加強培訓。",
    );
    expect(roles(report)).toEqual(["measures", "shortcomings", "next-year-plan"]);
    expect(report.sections[1]?.heading).toBe("存在的問題");
  });
});
