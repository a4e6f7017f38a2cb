import type { Random } from "../../../parser/eval/random.js";
import { placeIn } from "../places.js";
import { insert, type Seed, type SeededText, type SeedTarget } from "../seed.js";

/** A sentence with a fault in it; the words between 【 and 】 are where it stands. */
type Wording = (random: Random) => string;

const marked = (target: SeedTarget, at: number, sentence: string): SeededText => {
  const start = sentence.indexOf("【");
  const end = sentence.indexOf("】") - 1;
  const seeded = insert(target, at, sentence.replace(/[【】]/g, ""));
  return { ...seeded, at: start < 0 ? seeded.at : { start: at + start, end: at + end } };
};

const sentence = (
  ruleId: string,
  messageId: string,
  name: string,
  wordings: readonly [Wording, ...Wording[]],
): Seed => ({
  ruleId,
  messageId,
  name,
  apply(target, random) {
    const at = placeIn(target, "measures", random);
    return at === null ? null : marked(target, at, random.pick(wordings)(random));
  },
});

/** A count, and a larger one. */
const pair = (random: Random): readonly [number, number] => {
  const whole = random.integer(12, 180);
  return [whole, whole + random.integer(1, 60)];
};

const overHundred = sentence("figures/percent-over-100", "over-100", "a share above 100 %", [
  (random) => `行政许可事项按时办结率达到【${random.integer(101, 190)}%】。`,
  (random) => `执法人员参加年度考试，合格率【${random.integer(101, 130)}.5%】。`,
  (random) => `经第三方测评，群众满意率为【${random.integer(101, 120)}％】，位居前列。`,
  (random) => `各科室普法工作考核优秀率、达标情况良好，其中整改率【1${random.integer(10, 99)}%】。`,
  (random) => `负责人出庭应诉率由90%提升至【${random.integer(101, 120)}%】。`,
]);

const partAboveWhole = sentence("figures/part-exceeds-whole", "exceeds", "more taken up or put right than there was", [
  (random) => {
    const [whole, part] = pair(random);
    return `围绕停车收费方案向社会公开征集意见${whole}条，吸收采纳【${part}条】。`;
  },
  (random) => {
    const [whole, part] = pair(random);
    return `组织案卷互查，共查出问题${whole}处，完成整改【${part}处】。`;
  },
  (random) => {
    const [whole, part] = pair(random);
    return `涉诉案件开庭${whole}件，行政机关负责人出庭应诉【${part}件】。`;
  },
  (random) => {
    const [whole, part] = pair(random);
    return `开展专项督察${whole}次，其中实地督察【${part}次】。`;
  },
  (random) => {
    const [whole, part] = pair(random);
    return `全体执法人员${whole}人参加法律知识测试，合格【${part}人】。`;
  },
  (random) => {
    const [whole, part] = pair(random);
    return `听取企业和群众建议${whole}条，其中采纳建议【${part}条】。`;
  },
]);

const moreSettled = sentence("figures/part-exceeds-whole", "perhaps-carried-over", "more settled than received", [
  (random) => {
    const [whole, part] = pair(random);
    return `接收群众信访诉求${whole}件，已办结【${part}件】。`;
  },
  (random) => {
    const [whole, part] = pair(random);
    return `新收行政复议申请${whole}件，审结【${part}件】，综合纠错力度加大。`;
  },
  (random) => {
    const [whole, part] = pair(random);
    return `各级调解组织共排查矛盾纠纷${whole}起，化解【${part}起】。`;
  },
  (random) => {
    const [whole, part] = pair(random);
    return `收到投诉举报${whole}件，受理【${part}件】，按时反馈处理结果。`;
  },
]);

const partsAbove = sentence("figures/sum", "above", "parts that exclude each other above their total", [
  (random) => {
    const [a, b] = [random.integer(10, 60), random.integer(70, 130)];
    return `作出行政处罚决定【${a + b - random.integer(1, 9)}件】，其中简易程序${b}件、普通程序${a}件。`;
  },
  (random) => {
    const [a, b] = [random.integer(10, 60), random.integer(70, 130)];
    return `动态调整权责清单事项【${a + b - random.integer(1, 9)}项】，其中新增${a}项、取消${b}项。`;
  },
  (random) => {
    const [a, b] = [random.integer(10, 60), random.integer(70, 130)];
    return `清理行政规范性文件【${a + b - random.integer(1, 9)}件】，继续有效、废止分别为${b}件、${a}件。`;
  },
  (random) => {
    const [a, b] = [random.integer(10, 60), random.integer(70, 130)];
    return `查处案件【${a + b - random.integer(1, 9)}起】（一般程序${a}起、简易程序${b}起）。`;
  },
]);

const wrongTotal = sentence("figures/sum", "total", "a total that is not the sum", [
  (random) =>
    `开展普法宣讲进乡村${random.integer(11, 19)}场、进校园${random.integer(5, 9)}场，合计【${random.integer(40, 60)}场】。`,
  (random) =>
    `聘请外部律师${random.integer(2, 4)}名、公职律师${random.integer(5, 7)}名、法律专家${random.integer(2, 4)}名，共计【${random.integer(17, 25)}名】。`,
]);

const wrongRate = sentence("figures/rate", "mismatch", "a rate that its counts do not give", [
  (random) => {
    const part = random.integer(40, 80);
    return `督察发现问题100个，已整改${part}个，整改率【${part + random.integer(3, 15)}%】。`;
  },
  (random) => {
    const part = random.integer(80, 150);
    return `公开征求公众意见200条，采纳${part}条，采纳率为【${((part + random.integer(8, 30)) / 2).toFixed(1)}%】。`;
  },
  (random) => `全年受理12345工单${random.integer(510, 900)}件，办结${random.integer(400, 500)}件，办结率【100%】。`,
  (random) => {
    const part = random.integer(20, 40);
    return `组织50人参加执法资格考试，${part}人通过，通过率达【${part * 2 + random.integer(3, 12)}%】。`;
  },
  (random) => {
    const part = random.integer(100, 160);
    return `排查各类纠纷250起，成功化解${part}起，化解率【${(part / 2.5 + random.integer(4, 20)).toFixed(2)}%】。`;
  },
]);

/** Two sentences in two places. */
const twice = (ruleId: string, messageId: string, name: string, wordings: readonly [Two, ...Two[]]): Seed => ({
  ruleId,
  messageId,
  name,
  apply(target, random) {
    const first = placeIn(target, "measures", random);
    const second = placeIn(target, "measures", random);
    // Numbers or denials of the document's own would make another conflict.
    if (first === null || second === null || /应诉|败诉|复议|公职律师|执法人员|提案/.test(target.text)) return null;
    const [one, two] = random.pick(wordings)(random);
    const [low, high] = first <= second ? [first, second] : [second, first];
    const { text } = insert(target, high, two);
    return { text: text.slice(0, low) + one + text.slice(low), at: null };
  },
});
type Two = (random: Random) => readonly [string, string];

const conflict = twice("figures/conflict", "conflict", "one quantity with two numbers", [
  (random) => {
    const number = random.integer(20, 90);
    return [`现有公职律师${number}名。`, `目前共有公职律师${number + random.integer(1, 9)}名，分布在各科室。`];
  },
  (random) => {
    const number = random.integer(120, 900);
    return [
      `加强队伍建设，共有行政执法人员${number}名。`,
      `现有行政执法人员${number - random.integer(1, 9)}名，均经考试合格。`,
    ];
  },
  (random) => {
    const number = random.integer(20, 90);
    return [`全年承办政协提案${number}件。`, `承办政协提案${number + 10}件，委员均表示满意。`];
  },
]);

const contradiction = twice(
  "figures/zero-contradiction",
  "contradiction",
  "none in one place and a number in another",
  [
    (random) => ["全年未发生行政诉讼案件。", `办理行政应诉案件${random.integer(1, 9)}件。`],
    (random) => [`行政应诉${random.integer(4, 9)}件，败诉${random.integer(1, 3)}件。`, "依法应诉，全年无败诉案件。"],
    (random) => [`被申请行政复议${random.integer(1, 5)}件，均获维持。`, "没有发生行政复议和行政诉讼案件。"],
  ],
);

const missingUnit = sentence("figures/missing-unit", "missing", "a number without its measure word", [
  (random) => `全年受理行政许可申请【${random.integer(120, 900)}】，全部按时办理。`,
  (random) => `组织开展专题讲座【${random.integer(2, 30)}】，参加对象覆盖全体干部。`,
  (random) => `化解基层矛盾纠纷【${random.integer(12, 90)}】。`,
]);

const noFigures: Seed = {
  ruleId: "figures/density",
  name: "measures without figures, but for what only then reads as one",
  apply({ text, report }) {
    const { status, characters = 0 } = report.content.measures;
    if (status !== "present" || characters < 700) return null;
    let bare = "";
    let at = 0;
    for (const { numberSpan } of [...report.figures].sort((a, b) => a.numberSpan.start - b.numberSpan.start)) {
      if (numberSpan.start < at) continue;
      bare += `${text.slice(at, numberSpan.start)}多项`;
      at = numberSpan.end;
    }
    return { text: bare + text.slice(at), at: null };
  },
};

export const seeds: readonly Seed[] = [
  overHundred,
  partAboveWhole,
  moreSettled,
  partsAbove,
  wrongTotal,
  wrongRate,
  conflict,
  contradiction,
  missingUnit,
  noFigures,
];
