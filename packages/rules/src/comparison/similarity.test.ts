import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lettersOf } from "./letters.js";
import { indexPassages } from "./similarity.js";

const SENTENCES = [
  "全年办理行政复议案件0件审结0件纠错率0",
  "对重大复杂案件由局长办公会集体研究听取法律顾问意见后作出处理决定",
  "依托政务服务大厅推行一次告知并联办理和容缺受理",
  "组织网格员人民调解员定期走访住户对苗头性问题当场登记限时回访",
];
const letters = fc.string({ unit: fc.constantFrom(..."法治政府行政执法案件复议0"), maxLength: 30 });

describe("letters", () => {
  it("are what is left without marks and blanks, numbers as one digit", () => {
    expect(lettersOf("（一）2022年,办结1,234.5件 , 占 9%；〇")).toBe("一0年办结0件占0〇");
    expect(lettersOf("1.35万份,2.清理")).toBe("0万份0清理");
  });

  it("are letters and masks only, of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(lettersOf(text)).toMatch(/^[\p{Letter}\p{Script=Han}0]*$/u);
      }),
    );
  });
});

describe("the nearest passage", () => {
  const index = indexPassages(SENTENCES);

  it("of one that is there is itself", () => {
    for (const [at, one] of SENTENCES.entries()) expect(index.nearest(one)).toEqual({ index: at, similarity: 1 });
  });

  it("of an edited one is the one it was, the less so the more was changed", () => {
    const edited = SENTENCES[1]?.replace("复杂", "疑难") ?? "";
    const twice = edited.replace("顾问", "专家");
    const once = index.nearest(edited);
    expect(once?.index).toBe(1);
    expect(once?.similarity).toBeGreaterThan(0.7);
    expect(index.nearest(twice)?.similarity).toBeLessThan(once?.similarity ?? 0);
  });

  it("of another sentence is far away, also where common words are shared", () => {
    expect(index.nearest("组织执法人员培训考试提升行政执法案件办理质量")?.similarity ?? 0).toBeLessThan(0.2);
    expect(index.nearest("青山绿水")).toBeNull();
    expect(index.nearest("")).toBeNull();
  });

  it("weighs rare runs more than common ones", () => {
    const many = indexPassages([
      "行政执法监督甲乙丙",
      ...Array.from({ length: 30 }, (_, n) => `行政执法监督${String.fromCharCode(0x5000 + n * 7)}某`),
    ]);
    const rare = many.nearest("丁戊己甲乙丙")?.similarity ?? 0;
    const common = many.nearest("行政执法监督丁戊己")?.similarity ?? 0;
    expect(rare).toBeGreaterThan(common / 2);
    expect(many.nearest("丁戊己甲乙丙")?.index).toBe(0);
  });

  it("is the first of equals, and the same each time", () => {
    const twins = indexPassages([...SENTENCES, ...SENTENCES]);
    for (const [at, one] of SENTENCES.entries()) expect(twins.nearest(one)?.index).toBe(at);
    const asked = SENTENCES.map((sentence) => sentence.slice(4));
    expect(asked.map((one) => index.nearest(one))).toEqual(
      [...asked]
        .reverse()
        .map((one) => index.nearest(one))
        .reverse(),
    );
  });

  it("has a similarity above 0 and up to 1, and agrees with a search of all", () => {
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), letters, (passages, asked) => {
        const nearest = indexPassages(passages).nearest(asked);
        const shares = passages.some((passage) => runs(passage).some((run) => runs(asked).includes(run)));
        expect(nearest !== null).toBe(shares);
        if (nearest === null) return;
        expect(nearest.similarity).toBeGreaterThan(0);
        expect(nearest.similarity).toBeLessThanOrEqual(1 + 1e-9);
        if (passages.includes(asked)) expect(nearest).toEqual({ index: passages.indexOf(asked), similarity: 1 });
      }),
    );
  });
});

const runs = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3));

describe("hostile sizes", () => {
  const HALF_A_MILLION = 350_000;
  it.each<[string, readonly string[]]>([
    ["one passage without end", ["法治政府".repeat(HALF_A_MILLION / 4)]],
    ["the same sentence over and over", Array.from({ length: HALF_A_MILLION / 20 }, () => SENTENCES[0] ?? "")],
    ["sentences that share nearly everything", Array.from({ length: 10_000 }, (_, n) => `${SENTENCES[1]}${n}`)],
    [
      "sentences that share a little",
      Array.from(
        { length: 10_000 },
        (_, n) =>
          `${String.fromCodePoint(0x4e00 + n)}公里行政执法监督检查${String.fromCodePoint(0x4e00 + ((n * 7) % 20_000))}结果`,
      ),
    ],
  ])("%s take seconds at most", (_, passages) => {
    const started = performance.now();
    const index = indexPassages(passages);
    for (const passage of passages) index.nearest(`${passage}改`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
