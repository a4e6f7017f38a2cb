const DEGREE =
  "(?:还|仍|仍然|尚|依然|有所|有些|比较|较为|相对|不同程度|一定程度上?|进一步|不断|持续|继续|更加|较|不太|略显)*";
const MORE =
  "(?:加强|提升|提高|完善|改进|增强|健全|强化|深化|加大|优化|规范|改善|拓展|拓宽|夯实|加力|努力|创新|推进|巩固|扩大|丰富|深入)+";
/** What says that something falls short, and nothing of how. */
const PREDICATE = new RegExp(
  `${DEGREE}(?:(?:有待|亟待|尚待|仍需|还需|尚需|需要|需|亟需|急需)于?${DEGREE}${MORE}|不够|(?:还)?不(?:够|太|很)?(?:深入|深|扎实|到位|全面|强|高|足|完善|健全|规范|平衡|均衡|紧密|及时|充分|广泛|细致|明显|突出|理想|大|好|透彻|牢固|丰富|浓厚|浓|多|广|优|实)|(?:存在|有)(?:一定的?|较大的?|一些)?(?:差距|不足|问题|短板|薄弱环节)|薄弱|不足|欠缺|滞后|较弱|偏弱|较低|偏低)(?:的?(?:问题|情况|现象|地方|环节|不足))?$`,
);
/** Names of the whole field and of its common aspects; a clause of nothing else names no matter. */
const GENERAL = [
  "法治政府建设",
  "法治政府",
  "法治建设",
  "法治宣传教育",
  "法治宣传",
  "普法宣传",
  "宣传教育",
  "依法行政",
  "依法治理",
  "依法履职",
  "依法办事",
  "行政执法",
  "法治",
  "普法",
  "执法",
  "宣传",
  "学法",
  "学习",
  "用法",
  "工作",
  "业务",
  "能力",
  "水平",
  "意识",
  "观念",
  "认识",
  "思维",
  "理念",
  "思想",
  "素养",
  "素质",
  "力度",
  "机制",
  "制度",
  "体系",
  "质量",
  "效果",
  "成效",
  "效能",
  "质效",
  "氛围",
  "方式",
  "方法",
  "形式",
  "手段",
  "措施",
  "创新",
  "推进",
  "建设",
  "落实",
  "开展",
  "监督",
  "管理",
  "服务",
  "队伍",
  "基础",
  "保障",
  "整体",
  "总体",
  "方面",
  "程度",
  "研究",
  "统筹",
  "协调",
  "组织",
  "领导",
  "重视",
  "运用",
  "能",
  "我局",
  "我县",
  "我市",
  "我区",
  "我镇",
  "本局",
  "个别",
  "部分",
  "一些",
  "有的",
  "某些",
  "存在",
  "仍然",
  "目前",
  "当前",
  "相关",
  "各项",
];
const NAMES = new RegExp(GENERAL.join("|"), "g");
const JOINS = /[的和与及在对上中、"'()\s]|以及/g;

/** Whether a point, folded, says in each of its clauses no more than that something general falls short. */
export function isVague(point: string): boolean {
  const clauses = point.split(/[,。;:!?\n]/).filter((clause) => clause.trim() !== "");
  return clauses.length > 0 && clauses.every(isVagueClause) && !/\d/.test(point);
}

function isVagueClause(clause: string): boolean {
  const said = clause.replace(/[\s"']+/g, "").replace(/^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十])/, "");
  const predicate = PREDICATE.exec(said);
  if (predicate === null) return false;
  return said.slice(0, predicate.index).replace(NAMES, "").replace(JOINS, "") === "";
}
