/** What may stand before a unit's name and change nothing: 市, 区, 青岚县, 市委, 县政府. */
const PLACE = /^[\u4e00-\u9fff]{0,6}[省市州盟区县旗镇乡](?:委|政府|人民政府)?$/;
/** How names of units end. */
const UNIT = /(?:局|厅|委|委员会|中心|院|馆|大队|支队|总队|站|公司|集团|联社|联合会|协会|所|办)$/;
/** Each body has such an office of its own. */
const COMMON =
  /^(?:办公室|综合办|机关党委|服务中心|执法大队|有关委|各.*|相关.*|党政办|综合执法局|.{0,2}中心|政府办|委办)$/;
/** Long and short forms of the same word in names of authorities. */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ["市场监督管理", "市场监管"],
  ["发展和改革", "发展改革"],
  ["人力资源和社会保障", "人力资源社会保障"],
  ["住房和城乡建设", "住房城乡建设"],
  ["卫生健康委员会", "卫生健康委"],
  ["发展改革委员会", "发展改革委"],
  ["农业和农村", "农业农村"],
  ["工业和信息化", "工业信息化"],
  ["文化和旅游", "文化旅游"],
  ["综合行政执法", "综合执法"],
];

/**
 * For each name that another name of the list means as well, that other: the longer one with its place (市司法局 of
 * 司法局), or the form that occurs earlier where only the wording differs.
 */
export function otherNames(names: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(names)];
  const known = new Set(distinct);
  const others = new Map<string, string>();
  const byForm = new Map<string, string>();
  for (const name of distinct) {
    for (let cut = 1; cut <= Math.min(9, name.length - 3); cut++) {
      const short = name.slice(cut);
      if (!known.has(short) || !UNIT.test(short) || COMMON.test(short) || !PLACE.test(name.slice(0, cut))) continue;
      // Where both 区司法局 and 市司法局 occur, nobody can tell which one 司法局 is.
      if (!others.has(short)) others.set(short, name);
    }
    const form = SHORT_FORMS.reduce((text, [long, short]) => text.replace(long, short), name);
    const same = byForm.get(form);
    if (same === undefined) byForm.set(form, name);
    else if (!others.has(name)) others.set(name, same);
  }
  return others;
}
