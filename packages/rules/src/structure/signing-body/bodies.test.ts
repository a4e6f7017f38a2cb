import { describe, expect, it } from "vitest";
import { contradiction } from "./bodies.js";

describe("names of one body", () => {
  it.each([
    ["梧台区人社局", "梧台区人力资源和社会保障局"],
    ["渌湖县", "渌湖县人民政府办公室"],
    ["渌湖县人民政府", "中共渌湖县委全面依法治县委员会办公室"],
    ["青岚县应急管理局", "岚江市青岚县应急管理局"],
    ["峨岭县", "峨岭彝族自治县人民政府"],
    ["望潮街道", "梧台区人民政府望潮街道办事处"],
    ["岚江市市场监督管理局", "岚江市市场监督管理局高新区分局"],
    ["渌湖县城市管理局", "渌湖县综合行政执法局"],
    ["柳溪县云岭镇", "云岭镇人民政府"],
    ["旅游度假区", "青岚旅游度假区管理委员会"],
    ["县司法局", "司法局"],
    ["杏坪乡", "中共杏坪乡委员会"],
  ])("may be written %s and %s", (one, other) => {
    expect(contradiction(one, other)).toBeNull();
    expect(contradiction(other, one)).toBeNull();
  });

  it.each([
    ["杏坪乡人民政府", "杏坪镇人民政府", "slip"],
    ["王湾镇", "王湾乡人民政府", "kind"],
    ["青岚县应急管理局", "青岗县应急管理局", "slip"],
    ["渌湖县人民政府", "朔川县人民政府办公室", "place"],
    ["柳溪县云岭镇", "柳溪县石泉镇人民政府", "place"],
    ["霁川县", "霁川市人民政府", "kind"],
  ])("are not %s and %s", (one, other, fault) => {
    expect(contradiction(one, other)).toBe(fault);
    expect(contradiction(other, one)).toBe(fault);
  });
});
