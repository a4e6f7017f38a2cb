import { foldForMatching } from "@fazhi/text";
import { describe, expect, it } from "vitest";
import { cueOf, rolesOfHeading } from "./heading-roles.js";

const read = (heading: string, year: number | null = 2022) =>
  rolesOfHeading(foldForMatching(heading).replace(/\s+/g, ""), year).roles.join(" ");

const M = "measures";
const S = "shortcomings";
const F = "first-responsible-person";
const P = "next-year-plan";
const O = "other-matters";

describe("headings that name one content", () => {
  it.each([
    [M, "2022年度推进法治政府建设主要举措及成效"],
    [M, "总体情况"],
    [M, "法治政府建设工作开展情况"],
    [M, "重点任务和成效"],
    [M, "主要做法"],
    [S, "存在的不足和原因"],
    [S, "法治政府建设中的短板弱项及成因分析"],
    [S, "亟待解决的困难"],
    [S, "推动法治政府建设存在不足的主要原因"],
    [S, "制约依法行政的突出因素"],
    [S, "自我检视"],
    [S, "清醒认清差距"],
    [S, "短板仍然不容忽视"],
    [S, "还差哪些"],
    [F, "党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况"],
    [F, "切实履行“第一责任人”职责"],
    [F, "党政主要负责人履行推荐法治建设责任情况"],
    [F, "主要负责同志履责情况"],
    [F, "党组书记抓法治建设情况"],
    [F, "以身作则，党政主要负责人发挥表率作用"],
    [F, "述法工作情况"],
    [F, "第—责任人职责履行情况"],
    [P, "下一年度推进法治政府建设的主要安排"],
    [P, "2023年工作思路"],
    [P, "下步打算"],
    [P, "努力方向"],
    [P, "对标先进，谋划2023年工作"],
    [P, "工作计划"],
    [P, "继续深入推进法治政府建设的安排部署（2023年）"],
    [O, "其他需要报告的情况"],
    [O, "按规定需要报告的其他内容"],
  ])("%s: %s", (role, heading) => expect(read(heading)).toBe(role));
});

describe("headings that name several", () => {
  it.each([
    [`${M} ${S}`, "主要举措、成效和不足"],
    [`${S} ${P}`, "存在的问题和下一步打算"],
    [`${M} ${P}`, "工作情况及下一步打算"],
    [`${S} ${P}`, "存在的困难、问题及下步工作打算"],
    [`${F} ${P}`, "履行第一责任人职责情况和下一年度安排"],
    [`${M} ${F}`, "法治政府建设主要举措成效及党政主要负责人履行第一责任人职责情况"],
    [`${F} ${M}`, "第一责任人职责履行情况和主要工作成效"],
    [`${S} ${O}`, "存在的不足及其他需要说明的情况"],
  ])("%s: %s", (roles, heading) => expect(read(heading)).toBe(roles));
});

describe("near misses: the role word is the object of a verb, or about something else", () => {
  it.each([
    "着力解决法治领域突出问题",
    "聚焦群众急难愁盼问题，提升服务水平",
    "狠抓督察反馈问题整改",
    "规范自由裁量权，避免执法畸轻畸重问题",
    "聚力补短板强弱项，夯实基层法治根基",
    "坚持问题导向，提高执法质效",
    "加强组织领导，周密安排部署",
    "压实安全生产第一责任人责任",
    "强化行政机关负责人出庭应诉",
    "坚持党的领导，健全法治政府建设推进机制",
    "依法全面履行政府职能",
    "践行为民宗旨，破解基层治理难题",
  ])("%s", (heading) => expect(read(heading)).not.toMatch(/shortcomings|first-responsible|next-year/));
});

describe("a year in the heading", () => {
  it("tells next year's plan from this year's work", () => {
    expect(read("2022年重点工作", 2022)).toBe(M);
    expect(read("2022年重点工作", 2021)).toBe(P);
    expect(read("2022年法治政府建设", 2021)).toBe(P);
  });

  it("inside a cited title says nothing", () => {
    expect(read("贯彻落实《法治政府建设实施纲要（2021—2025年）》的举措和成效", 2020)).toBe(M);
  });
});

describe("the words that name a role", () => {
  const cues = (heading: string): readonly string[] => {
    const key = foldForMatching(heading).replace(/\s+/g, "");
    const { hits } = rolesOfHeading(key, 2022);
    return hits.map(({ at }, index) => {
      const { start, end } = cueOf(key, at, hits[index + 1]?.at);
      return key.slice(start, end);
    });
  };

  it.each([
    ["2022年度存在的不足和原因", ["存在的不足和原因"]],
    ["主要工作成效及存在的问题和下一步打算", ["工作成效", "存在的问题", "下一步打算"]],
    ["2022年度成效", ["成效"]],
    ["落实《督察工作规定》中存在的“短板”弱项", ['存在的"短板"弱项']],
    ["其他需要报告的情况", ["其他需要报告的情况"]],
    ["坚持法治引领", []],
  ])("of %s are %j", (heading, expected) => {
    expect(cues(heading)).toEqual(expected);
  });
});
