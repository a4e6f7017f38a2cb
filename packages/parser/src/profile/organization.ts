import type { Furniture, Organization, ProfileSource, Signature, Span } from "@fazhi/schema";
import { compact, type Draft, type Paragraph, placeOfCompact, printedOver } from "../draft.js";
import type { Title } from "../title.js";
import { type BodyName, readBodyName } from "./body-name.js";
import { isMunicipality, mostMentionedRegion, type Region, regionsNamed, resolveRegion } from "./regions.js";

/** What comes behind the body's name in a title. */
const AFTER_NAME =
  /关[于於]|(?:19|20)\d\d|二[〇○O0零一二三四五六七八九]{3}年|法治政府|法治建设|依法行政|依法治|法治工作|推进|贯彻|落实|全面|开展|履行|年度|法治|【|\[|\(|情况|工作(?:要点|报告|总结|计划)|政府信息公开|政务公开|政府工作|上半年|发布|召开|印发/;
const SURE_END = /关[于於]|(?:19|20)\d\d|二[〇○O0零一二三四五六七八九]{3}年|【|\[/;
const LEADING =
  /^(?:关[于於]|【[^】]*】|\[[^\]]*\]|\([^)]*\)|(?:19|20)\d\d(?:年度?)?|二[〇○O0零一二三四五六七八九]{3}年度?|年度|["'《])+/;
/** 我局, 全县, 本单位 speak of the body without naming it. */
const PREPOSITION = /^(?:根据|按照|依据|遵照|对照|在|为|由|经|受|向|以|把|将|从)/;
const SELF =
  /^(?:我|本|全|各|该|贵)(?:省|市|县|区|州|盟|旗|镇|乡|街道|局|厅|委|办|系统|部门|单位|院|中心|会|队|处|所|部|机关|$)/;

const OFFICE_SUFFIX =
  "(?:人民政府办公[室厅]|人民政府|政府|管理委员会|管委会|委员会|办公室|办事处|街道|党委|党组|局|厅|委|办|部|署|院|中心|分局|支队|总队|大队|公司|县|区|市|省|镇|乡|州|盟|旗)";
/** Verbs and prepositions an opening goes on with behind the body's name. */
const CONTINUES =
  "(?:始终|坚持|深入|认真|全面|严格|高度|积极|切实|持续|扎实|牢牢|聚焦|围绕|紧紧|紧扣|紧密|紧盯|以|在|按照|根据|把|将|着力|大力|深化|贯彻|落实|推进|进一步|统筹|立足|不断|学习|依法|法治|主动|强化|突出|锚定|党|结合|共|认真|严|稳步|对照|对标|充分|坚决|继续|创新|抓|现[就将])";
const OPENING_NAME = new RegExp(
  `(?:^|[,。;年度来月]|反映|展示|总结|公开|公布)([\\u4e00-\\u9fff]{1,30}?${OFFICE_SUFFIX})(?=${CONTINUES}|20\\d\\d年)`,
  "g",
);

/** A name of the body as some place gives it. */
export interface NamedBody {
  readonly name: string;
  readonly span: Span | null;
  readonly source: ProfileSource;
}

type Found = NamedBody;

const OFFICE_AT_END = new RegExp(`${OFFICE_SUFFIX}$`);
/** With a place in front of them these are offices too. */
const LOCAL_OFFICE_AT_END = new RegExp(
  `${OFFICE_SUFFIX}$|(?:站|所|馆|社|会|处|行|队|学校|医院|大学|集团|兵团|师|团|公署)$`,
);

/** Whether a cut-out name is a body's name at all. */
function plausible(name: string): boolean {
  if (name.length < 2 || name.length > 40 || SELF.test(name) || PREPOSITION.test(name)) return false;
  if (/[,。:;!?"《》]|我[省市县区州局镇乡]|也是/.test(name)) return false;
  const { level, office, regions, generic } = readBodyName(name);
  if (regions.length > 0) return office === "" || LOCAL_OFFICE_AT_END.test(office);
  if (generic !== null) return office !== "" && OFFICE_AT_END.test(office);
  return (
    level !== "unknown" || (name.length >= 3 && /(?:局|厅|委员会|办公室|管委会|办|党组|中心|院|支队|总队)$/.test(name))
  );
}

/** Where the `length` non-blank units that begin with the `skip`th of a span lie in the text. */
const spanOfKey = (draft: Draft, within: Span, skip: number, length: number): Span =>
  placeOfCompact(draft, within, { start: skip, end: skip + length });

/** The body's name at the front of a title, or of a clause built like one. */
function nameAtFront(draft: Draft, within: Span, source: ProfileSource): Found | null {
  const full = compact(draft, within);
  const lead = LEADING.exec(full)?.[0].length ?? 0;
  const rest = full.slice(lead);
  // 市委全面依法治市委员会办公室2024年…: a year or 关于 ends a name more surely than the subject's own words.
  const candidates = [SURE_END, AFTER_NAME]
    .map((end) => rest.search(end))
    .filter((stop) => stop > 0)
    .map((stop) => rest.slice(0, stop));
  // 关于2022年青岚县…: the name may stand behind the year.
  const behind =
    /(?:年度?|关[于於])((?:(?!年度?|关[于於]).){2,30}?)(?=(?:推进|开展|加强)?(?:法治政府|依法行政|法治建设|法治工作|政府信息公开|政务公开|政府工作))/.exec(
      full,
    );
  if (behind?.[1]) candidates.push(behind[1]);
  for (const candidate of candidates) {
    const name = candidate
      .replace(/^(?:关[于於]|在)/, "")
      .replace(/(?:党组|党委|党工委)$/, (party) => (candidate.length > 8 ? party : ""));
    if (!plausible(name)) continue;
    const skip = full.indexOf(name);
    return { name, span: spanOfKey(draft, within, skip, name.length), source };
  }
  return null;
}

/** 受青岚县人民政府委托，我向会议报告… */
const ON_BEHALF = /受([\u4e00-\u9fff]{2,20}?)(?:的)?委托/;
/** 现将青岚县2022年…情况报告如下 */
const REPORTED =
  /现(?:将|就)([\u4e00-\u9fff]{2,30}?)(?=(?:19|20)\d\d|上一年度|年度|推进|开展|法治政府|依法行政|法治建设|的?(?:有关|相关|具体)情况)/;

function fromOpening(draft: Draft, paragraphs: readonly Paragraph[]): Found | null {
  for (const paragraph of paragraphs.slice(0, 6)) {
    const end = Math.min(paragraph.end, paragraph.start + 400);
    const key = compact(draft, { start: paragraph.start, end });
    const behalf = ON_BEHALF.exec(key) ?? REPORTED.exec(key);
    if (behalf?.[1] !== undefined && plausible(behalf[1]))
      return {
        name: behalf[1],
        span: spanOfKey(
          draft,
          { start: paragraph.start, end },
          behalf.index + behalf[0].indexOf(behalf[1]),
          behalf[1].length,
        ),
        source: "opening",
      };
    OPENING_NAME.lastIndex = 0;
    for (let match = OPENING_NAME.exec(key); match; match = OPENING_NAME.exec(key)) {
      const name = match[1]?.replace(/^(?:度|以来|来|以后|是|年|在|由)+/, "");
      if (name === undefined || !plausible(name)) {
        // 为全面反映青岚县人民政府2018年…: the name may begin further on.
        OPENING_NAME.lastIndex = match.index + 1;
        continue;
      }
      const skip = match.index + match[0].lastIndexOf(name);
      return { name, span: spanOfKey(draft, { start: paragraph.start, end }, skip, name.length), source: "opening" };
    }
  }
  return null;
}

/** 2023年市政务服务办法治建设的主要任务是: the opening clause is built like a title. */
function fromOpeningClause(draft: Draft, paragraphs: readonly Paragraph[]): Found | null {
  const first = paragraphs[0];
  if (!first) return null;
  const clause = draft.folded.slice(first.start, Math.min(first.end, first.start + 80)).search(/[,。:;]/);
  return clause > 4 ? nameAtFront(draft, { start: first.start, end: first.start + clause }, "opening") : null;
}

/** 我县坚持依法行政: the government of the county that the text and its page speak of. */
function fromSelfReference(draft: Draft, opening: readonly Paragraph[], furniture: readonly Furniture[]): Found | null {
  const first = opening[0];
  if (!first) return null;
  const kind = /(?:我|全)(省|自治区|市|县|区|州|旗)(?![委局办])/.exec(
    draft.folded.slice(first.start, Math.min(first.end, first.start + 400)),
  )?.[1];
  if (kind === undefined) return null;
  const page = furniture.map(({ text }) => text).join("\n");
  const name = divisionOfSource(furniture, kind) ?? mostMentionedRegion(`${page}\n${draft.text}`, kind)?.name ?? null;
  return name === null ? null : { name, span: null, source: "body" };
}

/** 我县 on a page whose source is 青岚县司法局: the county, known to the table or not. */
function divisionOfSource(furniture: readonly Furniture[], kind: string): string | null {
  for (const { text } of furniture) {
    const source = /(?:来源|发布机构|发布单位|发文机关|发文机构|主办单位|主办)\s*[:：]\s*([\u4e00-\u9fff]{3,30})/.exec(
      text,
    )?.[1];
    const division = source === undefined ? undefined : readBodyName(source).regions.at(-1);
    if (division?.endsWith(kind) === true) return division;
  }
  return null;
}

/** Whose page it is, by its footer. */
export function ownerOfPage(furniture: readonly Furniture[]): string | null {
  for (const { kind, text } of furniture) {
    if (kind !== "site-footer") continue;
    const owner = /(?:主办单位|主办|版权所有)\s*[:：]\s*([\u4e00-\u9fff]{3,30})/.exec(text)?.[1];
    if (owner !== undefined && plausible(owner)) return owner;
  }
  return null;
}

/** 政务服务办 is short for 政务服务办公室; 办事处 is no 办. */
const fullOffice = (office: string) =>
  /(?<!人民)政府$/.test(office)
    ? office.replace(/政府$/, "人民政府")
    : /办$/.test(office) && !/(?:人民|督)办$/.test(office)
      ? `${office}公室`
      : office;

const chain = (region: Region) => [...region.parents, region.name];

/** The division the body belongs to, with its parents where the table knows them. */
export function regionOf(body: BodyName, text: string): string | null {
  const last = body.regions[body.regions.length - 1];
  if (last === undefined) return null;
  for (let index = body.regions.length - 1; index >= 0; index--) {
    const name = body.regions[index] ?? "";
    const known = regionsNamed(name);
    const above = body.regions.slice(0, index);
    const fitting = known.filter((region) => above.every((parent) => region.parents.includes(parent)));
    const region = (above.length > 0 || known.length === 1 ? fitting[0] : null) ?? resolveRegion(name, text);
    if (region) return [...chain(region), ...body.regions.slice(index + 1)].join("");
  }
  return body.regions.join("");
}

function complete(draft: Draft, found: Found, furniture: readonly Furniture[]): Organization {
  const { text } = draft;
  const written = found.span ? printedOver(draft, found.span) : found.name;
  const base = { nameInText: written, span: found.span };
  const body = readBodyName(found.name);
  const footer = ownerOfPage(furniture);

  if (body.generic !== null) {
    // 区政务服务办公室: whose district it is must come from the rest of the text.
    const region =
      mostMentionedRegion(text, body.generic) ?? (body.generic === "市" ? municipalityMentioned(text) : null);
    const prefix =
      region === null
        ? null
        : isMunicipality(region.parents[0] ?? "") || /区$/.test(region.name)
          ? chain(region).slice(-2).join("")
          : region.name;
    const name = `${prefix ?? body.generic}${fullOffice(body.office)}`;
    const level = region === null ? body.level : region.level;
    return { ...base, name, level, type: body.type, region: region === null ? null : chain(region).join("") };
  }

  const region = regionOf(body, text);
  if (body.office === "" && body.regions.length > 0) {
    // A place name alone means its government.
    const place = body.regions.join("");
    if (footer?.endsWith(`${place}人民政府`))
      return {
        ...base,
        name: footer,
        level: body.level,
        type: "government",
        region: region ?? footer.replace(/人民政府$/, ""),
      };
    const known =
      regionsNamed(place).length > 0 && /区$/.test(place) && body.regions.length === 1
        ? resolveRegion(place, text)
        : null;
    const city = known?.parents[known.parents.length - 1];
    const full = city !== undefined && text.includes(city) ? `${city}${place}` : place;
    const suffix = /街道$/.test(place) ? "办事处" : isZone(place) ? "管理委员会" : "人民政府";
    return { ...base, name: `${full}${suffix}`, level: body.level, type: "government", region };
  }
  const name = fullOffice(found.name);
  // A name cut short at the left is the tail of the fuller one in the signature or the footer.
  const fuller = footer !== null && footer.length > name.length && footer.endsWith(name) ? footer : name;
  const { level, type } = body;
  return { nameInText: written, span: found.span, name: joint(found.name) ? found.name : fuller, level, type, region };
}

/** A development zone has a 管理委员会; a 新区 that is a division of its own has a government. */
const isZone = (place: string) =>
  /(?:开发区|高新区|示范区|园区|管理区|新区)$/.test(place) &&
  !regionsNamed(place).some(({ name }) => /(?<!开发|高新)新区$/.test(name));

const joint = (name: string) => /^(?:中共|中国共产党).*(?:人民政府|办事处|管委会|管理委员会)$/.test(name);

function municipalityMentioned(text: string): Region | null {
  let best: { name: string; count: number } | null = null;
  for (const name of ["北京市", "天津市", "上海市", "重庆市"]) {
    const count = text.split(name).length - 1;
    if (count > 0 && (best === null || count > best.count)) best = { name, count };
  }
  return best === null ? null : (regionsNamed(best.name)[0] ?? null);
}

export interface FoundOrganization {
  /** Null when the text names none. */
  readonly organization: Organization | null;
  readonly source: ProfileSource | null;
  /** Every name that was met, the one taken among them. */
  readonly named: readonly NamedBody[];
}

/** The reporting body with the source of its name. */
export function findOrganization(
  draft: Draft,
  parts: {
    readonly title: Title | null;
    readonly signature: Signature | null;
    readonly opening: readonly Paragraph[];
    readonly furniture: readonly Furniture[];
  },
): FoundOrganization {
  const hinted = draft.source.hints.organization;
  const metadata: Found | null = hinted === undefined ? null : { name: hinted, span: null, source: "metadata" };
  const titled = parts.title ? nameAtFront(draft, parts.title.span, "title") : null;
  const signedName = parts.signature?.organization ?? null;
  const signed: Found | null =
    signedName !== null && parts.signature && plausible(signedName)
      ? { name: signedName, span: nameSpan(draft, parts.signature, signedName), source: "signature" }
      : null;
  const opened =
    titled || signed
      ? null
      : (fromOpening(draft, parts.opening) ??
        fromOpeningClause(draft, parts.opening) ??
        fromSelfReference(draft, parts.opening, parts.furniture));
  const best = fullest(titled, signed);
  // A title may be shorter than what the opening calls the body.
  const spelt = best !== null && readBodyName(best.name).generic !== null ? fromOpening(draft, parts.opening) : null;
  const found = metadata ?? fullest(best, spelt) ?? opened;
  const named = [metadata, titled, signed, spelt, opened].filter((body) => body !== null);
  if (!found) return { organization: null, source: null, named };
  return { organization: complete(draft, found, parts.furniture), source: found.source, named };
}

/** The title's name, unless the signature has the same body by a fuller name. */
function fullest(titled: Found | null, signed: Found | null): Found | null {
  if (!titled || !signed) return titled ?? signed;
  return signed.name.length > titled.name.length &&
    (signed.name.endsWith(titled.name) || shortFor(titled.name, signed.name))
    ? signed
    : titled;
}

/** 区应急局 is short for 澄溪区应急管理局: the same kind of division, and the characters of the office in their order. */
const shortFor = (short: string, long: string): boolean => {
  const { generic, office } = readBodyName(short);
  if (generic === null || office === "") return false;
  const full = readBodyName(long);
  const division = full.regions.at(-1);
  if (division === undefined) return long.endsWith(office);
  return division.endsWith(generic) && office.at(0) === full.office.at(0) && isContained(office, full.office);
};

/** Whether the characters of one text stand in another in the same order, the last one last. */
function isContained(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length && (short.at(-1) === long.at(-1) || /[办室]$/.test(long));
}

function nameSpan(draft: Draft, signature: Signature, name: string): Span | null {
  const at = draft.text.indexOf(name, signature.span.start);
  return at >= 0 && at < signature.span.end ? { start: at, end: at + name.length } : null;
}
