import type { BodyType, Level } from "@fazhi/schema";

/** An invented body that reports. */
export interface Body {
  readonly name: string;
  /** As its own pages call it. */
  readonly short: string;
  /** Left out where the name alone does not settle it. */
  readonly level?: Level;
  readonly type: BodyType;
  readonly area: readonly [whole: string, own: string];
  /** The body it reports to, as an addressee. */
  readonly addressee: string;
  /** Where its pages stand. */
  readonly site: string;
}

function body(
  name: string,
  short: string,
  level: Level | undefined,
  type: BodyType,
  area: readonly [string, string],
  addressee: string,
  site: string,
): Body {
  return { name, short, ...(level ? { level } : {}), type, area, addressee, site };
}

export const bodies: readonly [Body, ...Body[]] = [
  body("青棠县人民政府", "青棠县", "county", "government", ["全县", "我县"], "县委、县人大常委会", "青棠县人民政府网"),
  body("墨岭县人民政府", "墨岭县", "county", "government", ["全县", "我县"], "市委、市政府", "墨岭县政府门户网站"),
  body("澄溪区人民政府", "澄溪区", "county", "government", ["全区", "我区"], "市委、市政府", "澄溪区人民政府"),
  body("岱湾区人民政府", "岱湾区", "county", "government", ["全区", "我区"], "区委", "岱湾政务网"),
  body("汀泉县人民政府", "汀泉县", "county", "government", ["全县", "我县"], "市委、市政府", "中国·汀泉"),
  body("松篁县人民政府", "松篁县", "county", "government", ["全县", "我县"], "县委", "松篁县人民政府门户网站"),
  body("青棠县司法局", "县司法局", "county", "department", ["全县", "我局"], "县委、县政府", "青棠县人民政府网"),
  body("墨岭县农业农村局", "县农业农村局", "county", "department", ["全县", "我局"], "县政府", "墨岭县政府门户网站"),
  body("禾浦县水利局", "县水利局", "county", "department", ["全县", "我局"], "县委、县政府", "禾浦县人民政府"),
  body("芦洲区教育局", "区教育局", "county", "department", ["全区", "我局"], "区委、区政府", "芦洲区人民政府"),
  body(
    "栖云区市场监督管理局",
    "区市场监管局",
    "county",
    "department",
    ["全区", "我局"],
    "区委、区政府",
    "栖云区政府网",
  ),
  body("澄溪区应急管理局", "区应急局", "county", "department", ["全区", "我局"], "区人民政府", "澄溪区人民政府"),
  body("汀泉县自然资源局", "县自然资源局", "county", "department", ["全县", "我局"], "县人民政府", "中国·汀泉"),
  body("桐嶂县卫生健康局", "县卫健局", "county", "department", ["全县", "我局"], "县政府", "桐嶂县人民政府网"),
  body("松篁县发展和改革局", "县发改局", "county", "department", ["全县", "我局"], "县政府", "松篁县人民政府门户网站"),
  body("云泽市人民政府", "云泽市", undefined, "government", ["全市", "我市"], "省委、省政府", "云泽市人民政府门户网站"),
  body("琅州市人民政府", "琅州市", undefined, "government", ["全市", "我市"], "市委", "琅州政府网"),
  body("云泽市生态环境局", "市生态环境局", undefined, "department", ["全市", "我局"], "市政府", "云泽市生态环境局"),
  body("榆淮市住房和城乡建设局", "市住建局", undefined, "department", ["全市", "我局"], "市委、市政府", "榆淮市住建局"),
  body("琅州市交通运输局", "市交通运输局", undefined, "department", ["全市", "我局"], "市政府", "琅州市交通运输局"),
  body("榆淮市文化广电和旅游局", "市文广旅局", undefined, "department", ["全市", "我局"], "市政府", "榆淮市政府网"),
  body("岭川省人民政府", "岭川省", "province", "government", ["全省", "我省"], "省委", "岭川省人民政府"),
  body("濂东省人民政府", "濂东省", "province", "government", ["全省", "我省"], "国务院", "濂东省人民政府门户网站"),
  body("岭川省水利厅", "省水利厅", "province", "department", ["全省", "我厅"], "省政府", "岭川省水利厅"),
  body("濂东省民政厅", "省民政厅", "province", "department", ["全省", "我厅"], "省委、省政府", "濂东省民政厅"),
  body("岭川省林业局", "省林业局", "province", "department", ["全省", "我局"], "省政府", "岭川省林业局"),
  body("苇渡镇人民政府", "苇渡镇", "township", "government", ["全镇", "我镇"], "县委、县政府", "墨岭县政府门户网站"),
  body("槐堰镇人民政府", "槐堰镇", "township", "government", ["全镇", "我镇"], "县人民政府", "青棠县人民政府网"),
  body(
    "梨峰乡人民政府",
    "梨峰乡",
    "township",
    "government",
    ["全乡", "我乡"],
    "县委、县政府",
    "松篁县人民政府门户网站",
  ),
  body("鹿栈街道办事处", "鹿栈街道", "township", "government", ["全街道", "我街道"], "区委、区政府", "岱湾政务网"),
];
