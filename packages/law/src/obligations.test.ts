import { describe, expect, it } from "vitest";
import { type BodyType, type Level, OBLIGATIONS, obligationsOf, REGIMES } from "./obligations.js";

const owed = (year: number, level: Level, type: BodyType): readonly string[] =>
  obligationsOf(year, level, type).map(
    ({ act, to, copyTo, before }) => `${act} ${before} ${to.join("、")}${copyTo.length > 0 ? ` 抄 ${copyTo}` : ""}`,
  );

describe("obligationsOf", () => {
  it("says to whom a county government reports, with a copy to whom, and by when", () => {
    expect(owed(2022, "county", "government")).toEqual([
      "filing 03-01 同级党委、同级人大常委会",
      "filing 03-01 上一级党委和政府 抄 上一级督察单位",
      "publication 04-01 社会",
    ]);
  });

  it.each<readonly [Level, BodyType, readonly string[]]>([
    [
      "county",
      "department",
      [
        "filing 03-01 本级党委和政府、上一级政府有关部门 抄 本级党委法治建设议事协调机构办事机构",
        "publication 04-01 社会",
      ],
    ],
    [
      "province",
      "government",
      [
        "filing 04-01 党中央、国务院 抄 中央依法治国办",
        "filing 03-01 同级党委、同级人大常委会",
        "publication 04-01 社会",
      ],
    ],
    ["province", "party-committee", ["filing 04-01 党中央、国务院 抄 中央依法治国办"]],
    ["township", "government", ["filing 03-01 上一级党委和政府 抄 上一级督察单位", "publication 04-01 社会"]],
    ["central", "department", ["filing 04-01 党中央、国务院 抄 中央依法治国办", "publication 04-01 社会"]],
    ["central", "government", []],
    ["unknown", "government", []],
    ["county", "unknown", []],
  ])("since 2019: %s %s", (level, type, rows) => {
    expect(owed(2019, level, type)).toEqual(rows);
    expect(owed(2025, level, type)).toEqual(rows);
  });

  it("asks for the first quarter from 2015 to 2018, and for nothing before", () => {
    expect(owed(2018, "county", "government")).toEqual([
      "filing 04-01 同级党委、同级人大常委会、上一级政府",
      "publication 04-01 社会",
    ]);
    expect(owed(2015, "city", "department")).toEqual([
      "filing 04-01 本级政府、上一级政府有关部门",
      "publication 04-01 社会",
    ]);
    expect(owed(2017, "township", "government")).toEqual([]);
    expect(owed(2014, "county", "government")).toEqual([]);
  });
});

describe("the table of obligations", () => {
  it("says everything once", () => {
    const cells = OBLIGATIONS.flatMap(({ regime, act, levels, types, to }) =>
      levels.flatMap((level) => types.map((type) => `${regime} ${act} ${level} ${type} ${to}`)),
    );
    expect(new Set(cells).size).toBe(cells.length);
  });

  it("has the years of its regime in every row, and days of the calendar", () => {
    for (const { regime, fromYear, toYear, before } of OBLIGATIONS) {
      expect(REGIMES).toContainEqual({ id: regime, fromYear, toYear });
      expect(before).toMatch(/^0[34]-01$/);
    }
  });
});
