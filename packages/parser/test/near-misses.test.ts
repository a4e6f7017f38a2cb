import type { ContentKey, DocumentKind } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { parse } from "../src/index.js";
import { textSource } from "./text-source.js";

/** What looks like something and is not; each was once taken for it. */
const TITLE = "青岚县司法局2022年法治政府建设年度报告\n";
const read = (text: string) => parse(textSource(text));
const status = (text: string, key: ContentKey) => read(text).content[key].status;

describe("a year far ahead in a heading", () => {
  it.each(["对标2025年目标任务推进法治政府建设", "围绕2035年远景目标主要举措和成效"])("%s is no plan", (heading) => {
    const report = read(`${TITLE}一、${heading}\n办结90件。\n二、存在的不足\n力量不足。\n三、下一步安排\n加强培训。`);
    expect(report.sections.map(({ role }) => role)).toEqual(["measures", "shortcomings", "next-year-plan"]);
  });
});

describe("subsections of the measures", () => {
  it.each([
    "推进2025年目标任务落实",
    "实施“八五”普法规划（2021—2025年）重点任务",
    "提前谋划2023年立法计划",
    "矛盾与纠纷多元化解",
    "困难和特殊群体法律援助",
    "问题和线索移送",
    "堵点、难点专项整治",
    "存在问题企业名单管理",
    "行政审批后续监管工作",
    "未来社区法治建设工作",
    "新年普法宣传工作",
    "建立来年工作提前谋划机制",
    "重大行政决策年度工作安排",
    "落实党政主要负责人安全生产第一责任人责任",
  ])("%s is one of them only", (heading) => {
    const { content } = read(`${TITLE}一、主要举措和成效\n（一）${heading}\n办结90件。`);
    expect(Object.values(content).map((entry) => entry.status)).toEqual([
      "present",
      "missing",
      "missing",
      "missing",
      "missing",
    ]);
  });
});

describe("sentences that give a content in passing", () => {
  it.each<[string, ContentKey]>([
    ["2023年，我局要抓好法治宣传。", "next-year-plan"],
    ["法治工作仍存短板弱项。", "shortcomings"],
    ["存在重审批轻监管现象。", "shortcomings"],
    ["我们也清醒认识到，普法实效性不强。", "shortcomings"],
    ["但也要看到，执法能力与新时代要求不相适应。", "shortcomings"],
    ["局主要负责同志把法治建设纳入重要议事日程，每季度听取汇报。", "first-responsible-person"],
    ["党政主要负责人切实担负起法治建设职责。", "first-responsible-person"],
  ])("%s: %s", (sentence, key) =>
    expect(status(`${TITLE}一、主要举措和成效\n（一）学习。${sentence}`, key)).toBe("inline"),
  );
});

describe("sentences of the report that begin like a page field", () => {
  it.each([
    "主页是宣传阵地，全年发布信息100条。",
    "来源：群众投诉多的问题还没有根本解决，还存在执法力量不足。",
    "推广执法监督二维码，受理投诉5件。",
    "举报：不良信息举报中心受理20件，办结20件",
    "建议使用文明用语，规范浏览器页面。",
    "分享法治故事，通过微信推送100篇",
    "全年办结案件。版权所有案件3件",
    "完成时间：2023年6月30日",
  ])("%s", (sentence) => {
    const report = read(`${TITLE}一、主要举措和成效\n${sentence}`);
    expect(report.furniture).toEqual([]);
    expect(report.publishedOn).toBeNull();
  });
});

describe("titles", () => {
  it.each<[string, DocumentKind]>([
    ["青岚县贯彻落实《法治政府建设实施纲要（2021—2025年）》2022年情况报告", "annual-report"],
    ["国家统计局青岚调查队2022年法治政府建设年度报告", "annual-report"],
    ["青岚省新闻出版局2022年法治政府建设年度报告", "annual-report"],
    ["青岚县党校干部培训中心2022年法治政府建设工作报告", "annual-report"],
    ["青岚县2022年推进法治政府建设及整改情况报告", "annual-report"],
    ["青岚县审计局2022年法治政府建设和审计工作情况报告", "annual-report"],
    ["青岚县司法局关于2022年度法治政府建设情况及2023年工作安排", "annual-report"],
    ["青岚县2022年度普法依法治理工作总结", "other"],
  ])("%s: %s", (title, kind) => expect(read(`${title}\n一、工作\n办结90件。`).kind).toBe(kind));
});

describe("the end of a report", () => {
  it("a list of bodies is no signature, a date above the name belongs to it", () => {
    expect(read(`${TITLE}一、工作\n办结。\n名单\n青岚县公安局\n青岚县民政局\n青岚县财政局`).signature).toBeNull();
    expect(read(`${TITLE}一、工作\n办结。\n2023年1月10日\n青岚县司法局`).signature).toMatchObject({
      organization: "青岚县司法局",
      date: "2023-01-10",
    });
  });

  it("a list of annexes is no part of the outline", () => {
    const report = read(`${TITLE}一、工作\n（一）学习\n办结。\n附件：1.统计表\n2.案例`);
    expect(report.sections[0]?.children.map(({ children }) => children.length)).toEqual([0]);
  });
});

describe("numbering", () => {
  it("nests 第一节 in 第一章", () => {
    const { sections } = read(
      `${TITLE}第一章 主要举措\n第一节 学习\n办结。\n第二节 执法\n办结。\n第二章 存在的不足\n力量不足。`,
    );
    expect(sections.map(({ heading, children }) => [heading, children.length])).toEqual([
      ["主要举措", 2],
      ["存在的不足", 0],
    ]);
  });

  it("is not seen in 二、三产业", () => {
    expect(read(`${TITLE}一、工作\n二、三产业执法检查覆盖100家。`).sections).toHaveLength(1);
  });
});
