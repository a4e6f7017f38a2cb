/** Words that are right in one context and wrong in another; which is right is told by what stands around them. */
export interface Confusable {
  readonly wrong: string;
  readonly right: string;
  /** Must match right behind the word (sticky); without it any continuation counts. */
  readonly before?: RegExp;
  /** Must not match right behind the word (sticky). */
  readonly notBefore?: RegExp;
  /** Must match the few characters in front of the word; ends with `$`. */
  readonly after?: RegExp;
  /** Must not match the few characters in front of the word; ends with `$`. */
  readonly notAfter?: RegExp;
}

/** The rest of a clause, some characters of it; 《》 may stand in it. */
const within = (most: number, objects: string): RegExp =>
  new RegExp(`了?[^,，。;；:、\\n]{0,${most}}?(?:${objects})`, "y");

const each = (words: string, entry: Omit<Confusable, "wrong" | "right"> = {}): readonly Confusable[] =>
  words.split(" ").flatMap((pair) => {
    const [wrong, right] = pair.split(">");
    return wrong === undefined || right === undefined ? [] : [{ ...entry, wrong, right }];
  });

const DECISIONS = "决定|批示|指示|部署|安排|承诺|裁决|裁定|判决|处罚|处分|认定|答复|解释|规定|回应|评价|说明";
const RULES = "办法|规定|细则|条例|制度|规范性文件|规章|标准|清单|准则|规程";
/** A draft is made, not issued, so 制订 is right of it. */
const NO_DRAFT = /[^,，。;；\n]{0,40}?(?:草案|初稿|讨论稿|征求意见稿|送审稿|计划|规划|方案)/y;
const VERBS =
  "提升 提高 促进 推动 推进 保障 维护 增强 落实 解决 化解 加强 改善 规范 缓解 调动 激发 遏制 发挥 优化 防范 压缩 降低 减少";
const ADVERBS = /(?:有效|有力|切实|扎实|积极|深入|全面|认真|严格|及时|大力|稳步|充分|不断|进一步|极大|显著|明显|高效)$/;

export const CONFUSABLES: readonly Confusable[] = [
  ...each("其它>其他 涉及到>涉及 人材>人才 成份>成分 份量>分量 水份>水分 定单>订单 报导>报道 想像>想象"),
  ...each("做出>作出", { before: within(8, DECISIONS) }),
  ...each("制订>制定", { before: within(24, RULES), notBefore: NO_DRAFT, notAfter: /修订$|起草$/ }),
  ...each("做为>作为", { notBefore: /[民了主先本首重]/y }),
  // 法制 is the system of laws (法制审核, 法制机构); rule of law is 法治.
  ...each(
    "法制政府>法治政府 法制国家>法治国家 法制社会>法治社会 法制中国>法治中国 法制轨道>法治轨道 法制化>法治化 法制意识>法治意识 法制观念>法治观念 法制理念>法治理念 法制素养>法治素养 法制文化>法治文化 法制宣传>法治宣传 法制建设第一责任人>法治建设第一责任人",
    { notBefore: /[^,，。;；\n]{0,4}?(?:科|股|处室|基地|中心|公园|广场|长廊|阵地|办公室)/y },
  ),
  ...each("行政权利>行政权力 权利清单>权力清单 公权利>公权力 权利运行>权力运行 权利下放>权力下放 权利寻租>权力寻租", {
    notBefore: /(?:和|与|、|及)?(?:义务|救济)|人/y,
  }),
  ...each("权力义务>权利义务"),
  ...each("反应>反映", {
    before: /(?:了|出|的)?(?:的)?(?:问题|诉求|困难|意见|建议|强烈)/y,
    notAfter: /(?:应急|快速|不良|过敏|连锁|化学|市场|舆情|处置)$/,
  }),
  ...each("快速反映>快速反应 应急反映>应急反应", { before: /能力|机制|速度|体系|队伍|预案|处置/y }),
  ...each("必需>必须", { before: /要|按照|按|依法|严格|坚持|经过|经|履行|遵守|做到|符合/y }),
  ...each("必须品>必需品"),
  ...each("即要>既要", { before: /[^。;；\n]{1,30}?(?:又要|也要|还要|更要)/y, notAfter: /随$|立$|当$/ }),
  ...each("即有>既有", { before: /[^。;；\n,，]{1,16}?[,，](?:又有|也有|更有)/y, notAfter: /立$/ }),
  ...each("行政裁决权基准>行政裁量权基准 自由裁决权>自由裁量权"),
  ...each(
    VERBS.split(" ")
      .map((verb) => `的${verb}了>地${verb}了`)
      .join(" "),
    { after: ADVERBS },
  ),
];
