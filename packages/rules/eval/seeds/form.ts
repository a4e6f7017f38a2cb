import { placeIn } from "../places.js";
import { insert, replace, type Seed } from "../seed.js";

/** The sentences of a list, one number wrong, behind a sentence of the measures. */
const list = (messageId: string, name: string, pieces: readonly [string, ...string[]]): Seed => ({
  ruleId: "structure/enumeration",
  messageId,
  name,
  apply(target, random) {
    const at = placeIn(target, "measures", random);
    return at === null ? null : insert(target, at, random.pick(pieces));
  },
});

/** Faults of structure and of the document besides numbering and dates. */
export const seeds: readonly Seed[] = [
  list("gap", "a point left out of a list", [
    "一是摸清底数，二是建立台账，四是限期销号。",
    "一要抓早抓小；三要常抓不懈。",
    "第一，全面排查。第三，集中攻坚。",
    "具体做到：一是执法有依据；二是过程有记录；三是结果有公开；五是责任有追究。",
  ]),
  list("duplicate", "a number of a list twice", [
    "一是定人员，二是定职责，二是定时限。",
    "一是送法进企业；二是送法进校园；三是送法进乡村；三是送法进机关。",
    "一要学深，二要悟透，二要做实。",
  ]),
  {
    ruleId: "structure/merged-heading",
    messageId: "numbered",
    name: "the line break behind a part's heading lost",
    apply(target, random) {
      const { report, text, source } = target;
      if (source.format === "markdown" || report.damage.some(({ kind }) => kind === "single-line")) return null;
      const whole = report.sections.every(({ span }) => span.start === 0 || text[span.start - 1] === "\n");
      const parts = report.sections.filter(({ children, headingSpan, runIn, marker }) => {
        const child = children[0];
        return (
          marker !== null &&
          !runIn &&
          child?.marker?.startsWith("（") === true &&
          text.slice(headingSpan.end, child.span.start) === "\n"
        );
      });
      const [part] = whole ? random.sample(parts, 1) : [];
      const child = part?.children[0];
      if (part === undefined || child === undefined) return null;
      const { end } = part.headingSpan;
      return {
        text: text.slice(0, end) + text.slice(end + 1),
        at: { start: end, end: end + child.headingSpan.end - child.span.start },
      };
    },
  },
  {
    ruleId: "structure/merged-heading",
    messageId: "unnumbered",
    name: "a content's name and a measure in one heading",
    apply(target, random) {
      const { report, text, source } = target;
      if (source.format === "markdown") return null;
      if (report.sections.some(({ span }) => span.start > 0 && text[span.start - 1] !== "\n")) return null;
      const parts = report.sections.filter(
        ({ marker, runIn, heading }) =>
          marker !== null && !runIn && /(?:举措和成效|主要成效|工作安排|存在的不足|存在的问题)$/.test(heading),
      );
      const [part] = random.sample(parts, 1);
      if (part === undefined) return null;
      return insert(
        target,
        part.headingSpan.end,
        random.pick(["强化组织保障", "严格规范执法", "健全决策机制提升质效", "持续优化营商环境", "夯实基层基础"]),
      );
    },
  },
  {
    ruleId: "structure/signing-body",
    messageId: "signature",
    name: "another kind of division, or another place, in the signature",
    apply(target, random) {
      const { report, text } = target;
      const { signature, organization } = report;
      const name = signature?.organization ?? null;
      if (signature === null || name === null || organization?.span == null || report.titleSpan === null) return null;
      if (organization.span.end > report.titleSpan.end || signature.span.start < report.titleSpan.end) return null;
      // A title that names the office alone (县司法局) cannot contradict a place.
      const written = text.slice(organization.span.start, organization.span.end);
      const place = /^[\u4e00-\u9fff]{2,3}[县区乡镇]/.exec(name)?.[0];
      if (place === undefined || !written.startsWith(place)) return null;
      const at = text.indexOf(name, signature.span.start);
      if (at < 0) return null;
      const kind = place.charAt(place.length - 1);
      const other = random.chance(0.5)
        ? place.slice(0, -1) + ({ 县: "市", 区: "县", 乡: "镇", 镇: "乡" }[kind] ?? "县")
        : `${random.pick(["石泉", "白杨", "云台"])}${kind}`;
      return replace(target, { start: at, end: at + place.length }, other);
    },
  },
  {
    ruleId: "document/furniture",
    name: "furniture of the page copied along",
    apply(target, random) {
      const { report, text } = target;
      if (report.furniture.length > 0 || report.titleSpan === null) return null;
      const { end } = report.titleSpan;
      if (text[end] !== "\n") return null;
      return insert(
        target,
        end + 1,
        random.pick([
          "发布时间：2024-02-18 09:30　来源：县司法局　浏览次数：152\n",
          "【字体：大 中 小】 打印 关闭\n",
          "您现在的位置：首页 > 政务公开 > 年度报告\n",
          "索引号：000000-2024-00012　　主题分类：司法\n",
        ]),
      );
    },
  },
];
