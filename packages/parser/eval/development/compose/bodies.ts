import type { BodyType, Level } from "@fazhi/schema";
import type { Random } from "../../random.ts";
import type { Words } from "./fill.ts";
import type { Scope } from "./lines.ts";

/** Invented places and bodies. Only the names of a few provinces are real, where the level has to be seen from them. */
const counties = [
  ..."云岫县 沅陌县 澹溪县 砚池县 栖霜县 鹤坪县 枫岐县 汀澜县 曲堰县 绛水县 岚桥县 柘泉县 霁川县 禾墩县 梓峪县 清漪县 瑶浦县 苍浔县".split(
    " ",
  ),
  ..."雁汀县 桐陂县 棠埭县 涑源县 阜津县 朔原县 崧岭县 岩溪苗族自治县 苏木塔拉旗 槐渡县 珠岗县 白芷县".split(" "),
];
const districts =
  "澜溪区 望浦区 沁湖区 云埠区 东栅区 麓城区 砺山区 荻港区 晴岚区 锦塘区 北渚区 榆滨区 渌湖区 金栈区 梧台区".split(" ");
const cities =
  "澄川市 岱宁市 溧原市 邕平市 桓州市 苕南市 崤陵市 沧澜市 榕川市 郢安市 湘浦市 澜岭彝族自治州 朔河市 芷阳市".split(
    " ",
  );
const inventedProvinces = "澄江省 云陵省 岷原省 瀚北省 沧海省 楚峤省".split(" ");
const realProvinces = "江西省 贵州省 甘肃省 青海省".split(" ");
const municipalities = "重庆市 天津市 上海市 北京市".split(" ");
const towns = [
  ..."石鼓滩镇 柳埂镇 双槐坳乡 白鹿渡镇 乌桕镇 杨梅岗乡 九曲湾镇 溪口洞乡 枣林寨镇 龙脊坪乡 水碓镇 稻香圩镇 大樟镇 黄泥渡镇".split(
    " ",
  ),
  ..."金刺梨乡 荷叶垸镇 铁炉沟镇 茶亭坳镇 三岔堰镇 古驿口镇 沙棘沟乡 芦花荡镇".split(" "),
];
const subdistricts = "香樟路街道 文昌阁街道 运河桥街道 广济仓街道 桃花坞街道 南熏门街道 机床厂街道 月湖湾街道".split(
  " ",
);

/** Sector, the names its bureau has at county and city level, and since when. */
const bureaus: readonly (readonly [sector: string, names: string, from?: number])[] = [
  ["水利", "水利局|水务局"],
  ["教育", "教育局|教育体育局|教育和科学技术局"],
  ["市场监管", "市场监督管理局", 2019],
  ["卫生健康", "卫生健康局|卫生健康委员会", 2019],
  ["住房城乡建设", "住房和城乡建设局", 2016],
  ["交通运输", "交通运输局"],
  ["应急管理", "应急管理局", 2019],
  ["农业农村", "农业农村局", 2019],
  ["人力资源社会保障", "人力资源和社会保障局"],
  ["民政", "民政局"],
  ["自然资源", "自然资源局|自然资源和规划局", 2019],
  ["生态环境", "生态环境局", 2019],
  ["文化旅游", "文化和旅游局|文化广电旅游体育局", 2019],
  ["医疗保障", "医疗保障局", 2019],
  ["财政", "财政局"],
  ["城市管理", "城市管理局|综合行政执法局", 2016],
  ["政务服务", "行政审批服务局|政务服务和数据管理局", 2019],
  ["发展改革", "发展和改革局|发展和改革委员会"],
  ["公安", "公安局"],
  ["商务", "商务局"],
  ["统计", "统计局"],
  ["审计", "审计局"],
  ["司法", "司法局"],
  ["林业", "林业局|林业和草原局"],
  ["退役军人", "退役军人事务局", 2019],
];

export interface Body {
  readonly kind: "county" | "city" | "province" | "department" | "township" | "central";
  readonly scopes: readonly Scope[];
  readonly sector?: string;
  /** The name in full, as a signature gives it. */
  readonly name: string;
  /** The same without the place it belongs to, where the text can do without (a township's county). */
  readonly shortName: string;
  /** What stands in a title: the place of a government, a department's name. */
  readonly titleNames: readonly [string, ...string[]];
  readonly place: string;
  /** Left out where the text alone would not settle it. */
  readonly level?: Level;
  readonly type: BodyType;
  /** The text must carry a sentence from which the level is seen. */
  readonly evidence?: "city" | "province";
  /** Who a report of this body is addressed to. */
  readonly addressees: readonly [string, ...string[]];
  readonly words: Words;
}

const letterOf = (place: string): string =>
  place.endsWith("自治县") ? "县" : place.endsWith("自治州") ? "州" : place.slice(-1);

const yearWords = (year: number): Words => ({
  年: String(year),
  次年: String(year + 1),
  上年: String(year - 1),
  普法: year <= 2015 ? "“六五”" : year <= 2020 ? "“七五”" : year <= 2025 ? "“八五”" : "“九五”",
  纲要: year <= 2020 ? "《法治政府建设实施纲要（2015—2020年）》" : "《法治政府建设实施纲要（2021—2025年）》",
  思想: year <= 2020 ? "习近平新时代中国特色社会主义思想" : "习近平法治思想",
  大会:
    year <= 2016
      ? "党的十八届四中全会精神"
      : year <= 2021
        ? "党的十九大精神"
        : year <= 2023
          ? "党的二十大精神"
          : "党的二十届三中全会精神",
});

const placeWords = (place: string, upper: string): Words => {
  const letter = letterOf(place);
  return {
    地: place,
    本: `我${letter}`,
    全: `全${letter}`,
    党: `${letter}委`,
    会: letter === "旗" ? "旗政府常务会议" : `${letter}政府常务会议`,
    党会: `${letter}委常委会会议`,
    上: upper,
    级: letter,
    母: letter,
    长: `${letter}长`,
    镇长: `${letter}长`,
    头: `${letter}委书记、${letter}长`,
    下: letter === "省" ? "各市州、省直各部门" : "各乡镇（街道）、各部门",
    治办: `${letter}委全面依法治${letter}委员会办公室`,
  };
};

/** Central bodies are invented too: no ministry has these names. */
const centralNames = [
  "国家盐湖资源局",
  "国家航道安全监督局",
  "全国古籍保护事业管理局",
  "国家渔港渔船监督总局",
] as const;

export function makeBody(kind: Body["kind"], year: number, random: Random): Body {
  const pick = (items: readonly string[]): string => random.pick(items as [string, ...string[]]);
  if (kind === "county") {
    const place = random.chance(0.62) ? pick(counties) : pick(districts);
    const municipality = place.endsWith("区") && random.chance(0.25) ? pick(municipalities) : "";
    const full = `${municipality}${place}`;
    const words = placeWords(place, "市委、市政府");
    return {
      kind,
      scopes: ["g"],
      name: `${full}人民政府`,
      shortName: `${full}人民政府`,
      titleNames: [full, `${full}人民政府`, `${full}人民政府`],
      place: full,
      level: "county",
      type: "government",
      addressees: ["市委、市政府：", `${words.级}委、${words.级}人大常委会：`, "市委、市人民政府："],
      words: {
        ...yearWords(year),
        ...words,
        机: random.chance(0.5) ? full : `${full}人民政府`,
      },
    };
  }
  if (kind === "city") {
    const place = pick(cities);
    const words = placeWords(place, "省委、省政府");
    return {
      kind,
      scopes: ["g", "c"],
      name: `${place}人民政府`,
      shortName: `${place}人民政府`,
      titleNames: [place, `${place}人民政府`],
      place,
      level: "city",
      type: "government",
      evidence: "city",
      addressees: ["省委、省政府：", "省人民政府："],
      words: {
        ...yearWords(year),
        ...words,
        机: random.chance(0.5) ? place : `${place}人民政府`,
        下: "各县（市、区）、市直各部门",
      },
    };
  }
  if (kind === "province") {
    const place = random.chance(0.65) ? pick(inventedProvinces) : pick(realProvinces);
    const words = placeWords(place, "党中央、国务院");
    return {
      kind,
      scopes: ["p", "c"],
      name: `${place}人民政府`,
      shortName: `${place}人民政府`,
      titleNames: [place, `${place}人民政府`],
      place,
      level: "province",
      type: "government",
      addressees: ["国务院："],
      words: {
        ...yearWords(year),
        ...words,
        机: random.chance(0.5) ? place : `${place}人民政府`,
        下: "各设区的市、省直各部门",
      },
    };
  }
  if (kind === "township") {
    const street = random.chance(0.3);
    const town = street ? pick(subdistricts) : pick(towns);
    const county = street ? pick(districts) : pick(counties);
    const letter = town.endsWith("乡") ? "乡" : street ? "街道" : "镇";
    const shortName = street ? `${town}办事处` : `${town}人民政府`;
    const motherLetter = letterOf(county);
    return {
      kind,
      scopes: ["t"],
      name: `${county}${shortName}`,
      shortName,
      titleNames: [town, `${county}${town}`, shortName],
      place: town,
      level: "township",
      type: "government",
      addressees: [`${motherLetter}委、${motherLetter}政府：`, `${county}人民政府：`],
      words: {
        ...yearWords(year),
        地: town,
        本: street ? "我街道" : `我${letter}`,
        全: street ? "街道" : `全${letter}`,
        党: street ? "党工委" : "党委",
        会: street ? "主任办公会" : `${letter}长办公会`,
        党会: street ? "党工委会议" : "党委会",
        上: `${motherLetter}委、${motherLetter}政府`,
        级: street ? "街道" : letter,
        母: motherLetter,
        长: street ? "办事处主任" : `${letter}长`,
        镇长: street ? "办事处主任" : `${letter}长`,
        头: street ? "党工委书记、办事处主任" : `党委书记、${letter}长`,
        下: "各村（社区）、各站所",
        治办: `${motherLetter}委全面依法治${motherLetter}委员会办公室`,
        机: town,
      },
    };
  }
  if (kind === "central") {
    const name = random.pick(centralNames);
    return {
      kind,
      scopes: ["d"],
      name,
      shortName: name,
      titleNames: [name],
      place: name,
      level: "central",
      type: "department",
      addressees: ["党中央、国务院："],
      words: {
        ...yearWords(year),
        地: "全行业",
        本: "我局",
        全: "全系统",
        党: "局党组",
        会: "局务会议",
        党会: "局党组会议",
        上: "党中央、国务院",
        级: "局",
        母: "局",
        长: "局长",
        镇长: "局长",
        头: "局党组书记、局长",
        下: "各司（室）、各直属单位",
        治办: "中央全面依法治国委员会办公室",
        机: name,
      },
    };
  }
  return makeDepartment(year, random);
}

/** Most of a province's departments are 厅. */
function provincialName(bureau: string): string {
  if (bureau.startsWith("发展和改革")) return "发展和改革委员会";
  return /^(水|教育|住房|交通|应急|农业|人力|民政|自然资源|生态|文化|财政|公安|商务|司法|审计|退役)/.test(bureau)
    ? bureau.replace(/局$/, "厅")
    : bureau;
}

function makeDepartment(year: number, random: Random): Body {
  const pick = (items: readonly string[]): string => random.pick(items as [string, ...string[]]);
  const [sector, names] = random.pick(
    bureaus.filter(([, , from]) => (from ?? 0) <= year) as unknown as [
      (typeof bureaus)[number],
      ...(typeof bureaus)[number][],
    ],
  );
  const grade = random.next();
  const bureau = pick(names.split("|"));
  let place: string;
  let name: string;
  let level: Level | undefined;
  let evidence: Body["evidence"];
  if (grade < 0.62) {
    place = random.chance(0.65) ? pick(counties) : pick(districts);
    name = `${place}${bureau}`;
    level = "county";
  } else if (grade < 0.86) {
    place = pick(cities);
    name = `${place}${bureau}`;
    // Whether a 市 is a prefecture or a county shows only if the text says what it governs.
    if (random.chance(0.7) || place.endsWith("州")) {
      level = "city";
      evidence = "city";
    }
  } else {
    place = pick(inventedProvinces);
    name = `${place}${provincialName(bureau)}`;
    level = "province";
    evidence = "province";
  }
  const letter = letterOf(place);
  const short = name.slice(place.length);
  const unit = name.endsWith("委员会") ? "委" : name.endsWith("厅") ? "厅" : "局";
  const head = unit === "委" ? "主任" : `${unit}长`;
  return {
    kind: "department",
    scopes: ["d"],
    sector,
    name,
    shortName: name,
    titleNames: [name, name, `${letter}${short}`],
    place,
    ...(level === undefined ? {} : { level }),
    type: "department",
    ...(evidence === undefined ? {} : { evidence }),
    addressees: [`${letter}委、${letter}政府：`, `${letter}人民政府：`, `${place}人民政府：`],
    words: {
      ...yearWords(year),
      地: place,
      本: `我${unit}`,
      全: `全${unit}`,
      党: `${unit}党组`,
      会: `${head}办公会`,
      党会: `${unit}党组会议`,
      上: `${letter}委、${letter}政府`,
      级: letter,
      母: letter,
      长: head,
      镇长: head,
      头: `${unit}党组书记、${head}`,
      下: "各科室、直属单位",
      治办: `${letter}委全面依法治${letter}委员会办公室`,
      机: name,
    },
  };
}
