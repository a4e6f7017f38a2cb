import { describe, expect, it } from "vitest";
import { readBodyName } from "./body-name.js";

const read = (name: string) => {
  const { level, type } = readBodyName(name);
  return `${level} ${type}`;
};

describe("readBodyName", () => {
  it.each([
    ["四川省人民政府", "province government"],
    ["广西壮族自治区司法厅", "province department"],
    ["重庆市司法局", "province department"],
    ["重庆市云阳县司法局", "county department"],
    ["吉林市司法局", "city department"],
    ["义乌市人民政府", "county government"],
    ["云泽市青岚区教育局", "county department"],
    ["云泽市市场监督管理局", "city department"],
    ["青岚县住房和城乡建设局", "county department"],
    ["青岚县乡村振兴局", "county department"],
    ["海北藏族自治州人民政府", "city government"],
    ["阿里地区行政公署", "city government"],
    ["栖霞镇人民政府", "township government"],
    ["长宁街道办事处", "township government"],
    ["云泽高新技术产业开发区管理委员会", "county government"],
    ["中共云泽市委", "city party-committee"],
    ["中共云泽市委云泽市人民政府", "city government"],
    ["中共云泽市教育局党组", "city department"],
    ["教育部", "central department"],
    ["国家税务总局青岚县税务局", "county department"],
    ["区政务服务办公室", "county department"],
    ["市市场监督管理局", "city department"],
    ["市场监督管理局", "unknown department"],
    ["城市管理综合行政执法局", "unknown department"],
    ["和平区", "county government"],
  ])("%s", (name, expected) => expect(read(name)).toBe(expected));

  it("keeps a bare 市, 区, 县 apart from words that begin with it", () => {
    expect(readBodyName("区政务服务办公室").generic).toBe("区");
    expect(readBodyName("市容环卫中心").generic).toBeNull();
  });

  it("answers for anything", () => {
    for (const name of ["", "市", "中共", "省省省", "a".repeat(500), "《》"])
      expect(() => readBodyName(name)).not.toThrow();
  });
});
