import type { BodyType, Level } from "@fazhi/schema";
import type { Field } from "./departments.js";

/** A reporting body; `type` and `level` are left out where two readers could differ. */
export interface Body {
  readonly name: string;
  /** What it calls itself. */
  readonly short: string;
  readonly field: Field;
  readonly level?: Level;
  readonly type?: BodyType;
}

const department = (name: string, short: string, field: Field, level: Level): Body => ({
  name,
  short,
  field,
  level,
  type: "department",
});

export const BODIES: readonly Body[] = [
  department("沙柳县教育局", "县教育局", "education", "county"),
  department("海棠湾区教育局", "区教育局", "education", "county"),
  department("澜海省教育厅", "省教育厅", "education", "province"),
  department("白杨县教育和科学技术局", "县教科局", "education", "county"),
  department("潮安屿市卫生健康委员会", "市卫健委", "health", "city"),
  department("盐池沟县卫生健康局", "县卫健局", "health", "county"),
  department("朔西省卫生健康委员会", "省卫生健康委", "health", "province"),
  department("朔西省交通运输厅", "厅", "transport", "province"),
  department("驼铃市交通运输局", "市交通运输局", "transport", "city"),
  department("望洋县交通运输局", "我局", "transport", "county"),
  { name: "国家税务总局沙柳县税务局", short: "县税务局", field: "tax", type: "department" },
  { name: "国家税务总局望洋县税务局", short: "我局", field: "tax", type: "department" },
  department("驼铃市市场监督管理局", "市市场监管局", "market", "city"),
  department("乌兰泉县市场监督管理局", "县市场监管局", "market", "county"),
  department("海棠湾区市场监督管理局", "区市场监管局", "market", "county"),
  department("潮安屿市城市管理和综合执法局", "市城管局", "urban", "city"),
  department("白杨县城市管理综合执法局", "县城管局", "urban", "county"),
  department("北屏区城市管理局", "区城管局", "urban", "county"),
  department("驼铃市应急管理局", "市应急局", "emergency", "city"),
  department("盐池沟县应急管理局", "我局", "emergency", "county"),
  department("朔西省应急管理厅", "省应急厅", "emergency", "province"),
  department("烽台县文化体育广电和旅游局", "县文旅局", "tourism", "county"),
  department("澜海省文化和旅游厅", "省文化和旅游厅", "tourism", "province"),
  department("烽台县自然资源局", "县自然资源局", "land", "county"),
  department("潮安屿市自然资源和规划局", "市资规局", "land", "city"),
  department("北屏区住房和城乡建设局", "区住建局", "housing", "county"),
  department("望洋县住房和城乡建设局", "县住建局", "housing", "county"),
  department("乌兰泉县气象局", "县气象局", "meteorology", "county"),
  department("潮安屿市气象局", "市气象局", "meteorology", "city"),
  { name: "北屏区沿河路街道办事处", short: "街道", field: "street", level: "township" },
  { name: "海棠湾区渔港街道办事处", short: "街道", field: "street", level: "township" },
  { name: "沙柳县红柳沟镇人民政府", short: "镇", field: "street", level: "township", type: "government" },
  { name: "望洋县石塘乡人民政府", short: "我乡", field: "street", level: "township", type: "government" },
  { name: "驼铃市经济技术开发区管理委员会", short: "管委会", field: "park" },
  { name: "海棠湾临港产业园区管理委员会", short: "园区", field: "park" },
  { name: "烽台县人民政府", short: "我县", field: "land", level: "county", type: "government" },
  { name: "乌兰泉县人民政府", short: "全县", field: "tourism", level: "county", type: "government" },
  { name: "北屏区人民政府", short: "我区", field: "urban", level: "county", type: "government" },
  { name: "潮安屿市人民政府", short: "我市", field: "market", level: "city", type: "government" },
  { name: "朔西省人民政府", short: "全省", field: "transport", level: "province", type: "government" },
];
