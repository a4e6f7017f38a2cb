import { describe, expect, it } from "vitest";
import { isMunicipality, mostMentionedRegion, provinceByShortName, regionsNamed, resolveRegion } from "./regions.js";

describe("regionsNamed", () => {
  it("knows level and parents of provinces, cities and counties", () => {
    expect(regionsNamed("四川省")).toEqual([{ name: "四川省", level: "province", parents: [] }]);
    expect(regionsNamed("巴中市")).toEqual([{ name: "巴中市", level: "city", parents: ["四川省"] }]);
    expect(regionsNamed("昆山市")).toEqual([{ name: "昆山市", level: "county", parents: ["江苏省", "苏州市"] }]);
    expect(regionsNamed("东丽区")).toEqual([{ name: "东丽区", level: "county", parents: ["天津市"] }]);
  });

  it("gives every division that shares a name, and none for a part of one", () => {
    expect(regionsNamed("和平区").map(({ parents }) => parents.at(-1))).toEqual(["天津市", "沈阳市"]);
    expect(regionsNamed("巴中")).toEqual([]);
    expect(regionsNamed("青岚县")).toEqual([]);
    expect(regionsNamed("")).toEqual([]);
  });
});

describe("resolveRegion", () => {
  it("chooses by the parent the text mentions, and not at all where it mentions none or both", () => {
    expect(resolveRegion("和平区", "辽宁省沈阳市和平区司法局")?.parents).toEqual(["辽宁省", "沈阳市"]);
    expect(resolveRegion("和平区", "我区积极推进")).toBeNull();
    expect(resolveRegion("和平区", "天津市、沈阳市两个和平区")).toBeNull();
  });
});

describe("mostMentionedRegion", () => {
  it("looks names up before the suffix, so that 辖区 and 社区 count for nothing", () => {
    const text = "天津市东丽区深入社区、辖区企业，东丽区政府、各园区共同推进。";
    expect(mostMentionedRegion(text, "区")).toEqual({ name: "东丽区", level: "county", parents: ["天津市"] });
    expect(mostMentionedRegion("深入社区、辖区、园区", "区")).toBeNull();
  });
});

describe("provinces", () => {
  it("are known by their short names, autonomous regions too", () => {
    expect(provinceByShortName("内蒙古2022年")).toEqual({ short: "内蒙古", full: "内蒙古自治区" });
    expect(provinceByShortName("广西司法厅")).toEqual({ short: "广西", full: "广西壮族自治区" });
    expect(provinceByShortName("青岚2022年")).toBeNull();
    expect(isMunicipality("重庆市")).toBe(true);
    expect(isMunicipality("成都市")).toBe(false);
  });
});
