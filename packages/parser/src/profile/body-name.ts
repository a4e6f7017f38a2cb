import type { BodyType, Level } from "@fazhi/schema";
import { endsDivision, isMunicipality, provinceByShortName, regionsNamed } from "./regions.js";

/** A reporting body's name taken apart: 天津市 · 东丽区 · 政务服务办公室. */
export interface BodyName {
  /** Divisions at its front, highest first, as written. */
  readonly regions: readonly string[];
  /** What is left behind them: 政务服务办公室, 人民政府, or nothing. */
  readonly office: string;
  /** A bare 市, 区, 县 … that stands for the body's own division (区政务服务办公室). */
  readonly generic: string | null;
  readonly level: Level;
  readonly type: BodyType;
}

const SUFFIXES =
  "(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|自治州|地区|林区|特区|自治县|自治旗|街道|开发区|高新区|示范区|园区|新区|管理区|市|州|盟|县|区|旗|镇|乡|苏木)";
const TOKEN = new RegExp(`^[\\u4e00-\\u9fff]{1,12}?${SUFFIXES}`);
const SUFFIX_AT_END = new RegExp(`${SUFFIXES}$`);
/** Words that end like a division and are none. */
const NO_DIVISION =
  /^委|依法治|(?:城市|城乡|都市|超市|上市|社区|园区|辖区|景区|灾区|林区|库区|小区|校区|片区|老区|军区|战区|街区|山区|地区|牧区|农村|乡村|美丽乡|住房|公共|综合|自然|行政|国家|人民|中共|政务|市场|股市|房市|和|与|及|、)/;
const GENERIC = /^(省|自治区|市|区|县|州|盟|旗|镇|乡|街道)(?=[\u4e00-\u9fff]{2})/;
const GENERIC_TRAP = /^(?:市场|市政(?!府|务|协)|市容|市民|区域|区块|县域|乡村|镇村|州际|省际|区划|市区)/;
/** The shortest office names: 局, 委, 办 need something in front. */
const OFFICE_START =
  /^(?:人民|政府|政协|人大|党|发|教|科|工|民|公|司|财|人|自|生|住|交|水|农|商|文|卫|退|应|审|市场|统|医|乡|城|信|机|政|行|综|国|税|林|体|广|金|大|数|档|地|投|外|侨|台|统|供|气|消|烟|邮|街|镇|委|办|局|厅|管|营|招|园|规|住|园)/;

function takeDivision(rest: string): string | null {
  for (let length = Math.min(12, rest.length); length >= 2; length--) {
    if (!endsDivision(rest.charCodeAt(length - 1))) continue;
    const name = rest.slice(0, length);
    if (regionsNamed(name).length > 0) {
      // 海南省 is longer than 海南 …; 市辖 names such as 和平区 stand as they are.
      return name;
    }
  }
  const shortest = TOKEN.exec(rest)?.[0];
  // 琅州市 is a city, not 琅州 with an office 市.
  const behind = shortest === undefined ? undefined : rest[shortest.length];
  const token =
    shortest?.endsWith("州") && (behind === "市" || behind === "县" || behind === "区") ? shortest + behind : shortest;
  if (token === undefined || (NO_DIVISION.test(token) && !/^[\u4e00-\u9fff]山区$/.test(token))) return null;
  const base = token.replace(SUFFIX_AT_END, "");
  return base.length >= 1 && base.length <= 8 && !/^[省市区县镇乡州旗盟全我本各]$/.test(base) ? token : null;
}

function levelOfDivision(name: string, above: readonly string[]): Level {
  if (/(?:省|自治区|特别行政区)$/.test(name)) return "province";
  if (/(?:镇|乡|街道|苏木)$/.test(name)) return "township";
  if (isMunicipality(name)) return "province";
  const known = regionsNamed(name);
  const levels = new Set(known.map((region) => region.level));
  if (levels.size === 1) return known[0]?.level ?? "unknown";
  if (/(?:自治州|州|盟|地区)$/.test(name)) return "city";
  if (/市$/.test(name)) return above.some((region) => /(?:市|州|盟|地区)$/.test(region)) ? "county" : "city";
  if (/(?:县|区|旗)$/.test(name)) return "county";
  return "unknown";
}

function typeOf(prefix: string, office: string, hasRegion: boolean): BodyType {
  const party = /^(?:中共|中国共产党)/.test(prefix);
  const government = /^(?:人民)?政府$/.test(office) || /人民政府$/.test(office);
  if (government) return "government";
  if (/^(?:管理委员会|管委会|行政公署)$|(?:区|园|港|城|岛|基地)(?:管理委员会|管委会)$/.test(office))
    return "government";
  if (/^(?:街道)?办事处$/.test(office)) return "government";
  if (office === "") return hasRegion ? "government" : "unknown";
  if (party && /^(?:委员会|委|党委|党工委|工作委员会|工委)$/.test(office)) return "party-committee";
  return "department";
}

/** 中共云泽市委 云泽市人民政府: the government half says what the body is. */
function jointGovernment(name: string): string | null {
  const joint =
    /^(?:中共|中国共产党).{2,20}?(?:市委员会|县委员会|区委员会|省委员会|州委员会|镇委员会|乡委员会|工作委员会|委员会|市委|县委|区委|省委|州委|镇委|乡委|党委|工委|党工委|旗委|盟委)[、和及\s]*(.{2,20}(?:人民政府|政府|办事处|管委会|管理委员会))$/.exec(
      name,
    );
  return joint?.[1] ?? null;
}

const CENTRAL =
  /^(?:国务院|国家|中国|中央|中华人民共和国|最高)|^(?:司法|教育|财政|民政|公安|商务|农业农村|自然资源|生态环境|交通运输|水利|应急管理|人力资源和?社会保障|住房和城乡建设|文化和旅游|工业和信息化|科学技术|退役军人事务)部$|^(?:海关总署|审计署|中国人民银行)/;

/** The local organ of a central body: 国家税务总局青岚县税务局. */
const LOCAL_ORGAN =
  /^(?:国家税务总局|国家统计局|国家金融监督管理总局|中国人民银行|中国气象局|国家烟草专卖局|国家邮政局)(?=.{3})/;

/** Takes a body's name apart and says its level and type. Never throws; what is unknown is `unknown`. */
export function readBodyName(name: string): BodyName {
  const joint = jointGovernment(name);
  if (joint !== null) return { ...readBodyName(joint), type: "government" };
  const organ = LOCAL_ORGAN.exec(name)?.[0];
  if (organ !== undefined) {
    const local = readBodyName(name.slice(organ.length));
    if (local.regions.length > 0) return { ...local, type: "department" };
  }
  const prefix = /^(?:中共|中国共产党)/.exec(name)?.[0] ?? "";
  let rest = name.slice(prefix.length);
  const regions: string[] = [];
  const short = provinceByShortName(rest);
  if (
    short &&
    !regionsNamed(rest.slice(0, 4)).length &&
    !rest.startsWith(short.full) &&
    /^(?:省|自治区)?/.test(rest) &&
    !/^[市区县]/.test(rest.slice(short.short.length))
  ) {
    const behind = rest.slice(short.short.length);
    // 吉林市, 海南州: the same characters with a suffix of their own are another place.
    if (behind === "" || OFFICE_START.test(behind)) {
      regions.push(short.full);
      rest = behind;
    }
  }
  for (let division = takeDivision(rest); division !== null && regions.length < 5; division = takeDivision(rest)) {
    regions.push(division);
    rest = rest.slice(division.length);
  }
  let generic: string | null = null;
  if (regions.length === 0 && !GENERIC_TRAP.test(rest)) {
    generic = GENERIC.exec(rest)?.[1] ?? null;
    if (generic !== null) rest = rest.slice(generic.length);
  }
  const last = regions[regions.length - 1];
  let level: Level = "unknown";
  if (last !== undefined) level = levelOfDivision(last, regions.slice(0, -1));
  else if (generic !== null)
    level = /省|自治区/.test(generic)
      ? "province"
      : /[市州盟]/.test(generic)
        ? "city"
        : /[区县旗]/.test(generic)
          ? "county"
          : "township";
  else if (CENTRAL.test(name)) level = "central";
  else if (/厅$/.test(rest)) level = "province";
  if (/^街道办事处|^街道$/.test(rest)) level = "township";
  return { regions, office: rest, generic, level, type: typeOf(prefix, rest, regions.length > 0 || generic !== null) };
}
