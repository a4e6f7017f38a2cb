import { describe, expect, it } from "vitest";
import { findingIn, reportWith } from "../../test/report-with.js";
import { readNames } from "./families.js";
import { countLists } from "./lists.js";

const listsOf = (measures: string) =>
  findingIn(reportWith(measures))(countLists).map(({ form, whole, parts, joined, closed }) => [
    form,
    whole.figure.value,
    parts.map(({ figure }) => figure.value),
    joined,
    closed,
  ]);

describe("lists of parts", () => {
  it.each([
    ["办理案件46件，其中维持30件、撤销29件。", ["among", 46, [30, 29], true, true]],
    ["办理案件46件，其中：维持30件，撤销9件。", ["among", 46, [30, 9], false, true]],
    ["办理案件46件，其中涉企30件、涉农9件等。", ["among", 46, [30, 9], true, false]],
    ["办理案件46件（普通程序1件、简易程序40件）。", ["bracket", 46, [1, 40], true, true]],
    ["办理案件46件（普通程序1件、简易程序40件），培训12人。", ["bracket", 46, [1, 40], true, true]],
    ["办理案件46件，维持、撤销分别为30件、9件。", ["respectively", 46, [30, 9], true, true]],
    ["进机关12场、进学校9场，合计28场。", ["total", 28, [12, 9], true, true]],
    ["办理案件46件，其中处罚12件（听证3件）、许可34件。", ["among", 46, [12, 34], true, true]],
  ])("%s", (text, expected) => expect(listsOf(text)).toEqual([expected]));

  it.each([
    "办理案件46件，其中涉企案件占30%。",
    "开展检查46次，其中出动120人次。",
    "办理案件46件，同比增加12件、下降3件。",
    "办理案件46件，维持、撤销、变更分别为30件、9件。",
    "讲座8场、旁听3场，共计覆盖460人次。",
    "办理案件46件。其中维持30件。",
  ])("none in %s", (text) => expect(listsOf(text)).toEqual([]));
});

describe("the names of parts", () => {
  const namesOf = (measures: string) => {
    const [list] = findingIn(reportWith(measures))(countLists);
    return list === undefined ? null : readNames(list.parts);
  };

  it.each([
    ["办理案件46件，其中普通程序案件30件、简易程序案件29件。", { exclusive: true, exhaustive: true }],
    ["调整事项46项，其中新增30项、要素变更29项。", { exclusive: true, exhaustive: false }],
    ["审结案件46件，其中维持30件、撤销或者确认违法29件。", { exclusive: true, exhaustive: false }],
    ["审结案件46件，其中终止30件、调解和解29件。", { exclusive: false, exhaustive: false }],
    ["表彰单位46个，其中省级以上30个、市级29个。", { exclusive: false, exhaustive: false }],
    ["培训46期，其中领导干部30期、执法人员29期。", { exclusive: false, exhaustive: false }],
  ])("%s", (text, expected) => expect(namesOf(text)).toEqual(expected));
});
