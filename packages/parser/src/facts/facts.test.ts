import type { Report } from "@fazhi/schema";
import { describe, expect, it } from "vitest";
import { textSource } from "../../test/text-source.js";
import { parse } from "../parse.js";

const understand = (text: string): Report => parse(textSource(text), { kind: "annual-report", year: 2024 });
const measures = (text: string) => understand(`云岫县水务局2024年法治政府建设年度报告\n一、主要举措和成效\n${text}`);

describe("figures", () => {
  const figure = (text: string) => {
    const { figures } = measures(text);
    return figures.map(({ value, upper, unit, qualifier }) => [value, upper, unit, qualifier]);
  };

  it.each([
    ["开展检查约30次。", [30, null, "次", "about"]],
    ["开展检查30次左右。", [30, null, "次", "about"]],
    ["开展检查30次上下，", [30, null, "次", "about"]],
    ["发放资料500余份。", [500, null, "份", "more-than"]],
    ["发放资料超过500份。", [500, null, "份", "more-than"]],
    ["发放资料15万余份。", [150000, null, "份", "more-than"]],
    ["受众近300人。", [300, null, "人", "nearly"]],
    ["培训不少于12学时。", [12, null, "学时", "at-least"]],
    ["培训不得低于12学时。", [12, null, "学时", "at-least"]],
    ["审批不超过5个工作日。", [5, null, "个工作日", "at-most"]],
    ["审批不得超过5个工作日。", [5, null, "个工作日", "at-most"]],
    ["压缩至5个工作日以内。", [5, null, "个工作日", "at-most"]],
    ["每月3—5次。", [3, 5, "次", null]],
    ["新增10至15件。", [10, 15, "件", null]],
    ["聘请8到10名顾问。", [8, 10, "名", null]],
    ["投入3—5万元。", [30000, 50000, "元", null]],
    ["占63%—68%。", [63, 68, "%", null]],
    ["投入3亿5000万元。", [350000000, null, "元", null]],
    ["培训三千余名干部。", [3000, null, "名", "more-than"]],
    ["投入335.5亿元。", [33550000000, null, "元", null]],
    ["办结率98.1％。", [98.1, null, "%", null]],
    ["發現問題46個。", [46, null, "个", null]],
    ["徵求意見30餘條。", [30, null, "条", "more-than"]],
  ])("%s", (text, expected) => expect(figure(text)).toEqual([expected]));

  it("takes 最近, 签约, 上下级, a change and a code for what they are", () => {
    expect(figure("最近3次检查，签约12个项目。")).toEqual([
      [3, null, "次", null],
      [12, null, "个", null],
    ]);
    expect(figure("覆盖12个上下级机关。")).toEqual([[12, null, "个", null]]);
    expect(figure("由8到10名。")).toEqual([[10, null, "名", null]]);
    expect(figure("案件由50件下降到20件。")).toEqual([
      [50, null, "件", null],
      [20, null, "件", null],
    ]);
    expect(figure("满意率低于60%的窗口。")).toEqual([[60, null, "%", null]]);
  });

  it("has the number of a range from its start to its unit", () => {
    const text = "一、主要举措和成效\n每月检查3—5次。";
    const [found] = understand(text).figures;
    expect(found && text.slice(found.numberSpan.start, found.numberSpan.end)).toBe("3—5次");
  });
});

describe("relations", () => {
  const related = (text: string) => {
    const { relations, figures } = measures(text);
    const value = (index: number | null) => (index === null ? null : figures[index]?.value);
    return relations.map(({ kind, whole, parts, rate }) => [kind, value(whole), parts.map(value), value(rate)]);
  };

  it.each([
    ["共办理行政复议案件46件，其中维持30件、撤销9件、调解7件。", ["part-of", 46, [30, 9, 7], null]],
    ["办理46件行政复议案件，其中：维持30件，撤销9件，调解7件。", ["part-of", 46, [30, 9, 7], null]],
    ["共办理案件46件，其中维持30件、撤销9件，开展培训12件次。", ["part-of", 46, [30, 9], null]],
    ["共办理案件46件，其中维持30件，发出建议书9件。", ["part-of", 46, [30], null]],
    ["共办理案件46件，维持、撤销、调解分别为30件、9件、7件。", ["part-of", 46, [30, 9, 7], null]],
    ["维持30件、撤销9件、调解7件，合计46件。", ["part-of", 46, [30, 9, 7], null]],
    ["共办理案件46件（普通程序1件、简易程序45件）。", ["part-of", 46, [1, 45], null]],
    ["征求意见97条，采纳94条。", ["part-of", 97, [94], null]],
    ["发现问题46个，已整改40个。", ["part-of", 46, [40], null]],
    ["办结12345工单3705件，办结率98.1%。", ["rate-of", null, [3705], 98.1]],
  ])("%s", (text, expected) => expect(related(text)).toEqual([expected]));

  it("names the whole of a rate that the sentence counts", () => {
    expect(related("受理案件46件，办结45件，办结率97.8%。")).toEqual([
      ["part-of", 46, [45], null],
      ["rate-of", 46, [45], 97.8],
    ]);
  });

  it.each([
    "开展检查46次，其中发现问题130件。",
    "召开会议5次，其中培训干部12次。",
    "办理案件46件，同比增长11.6%。",
    "办理案件46件，占总数30%，其中涉企12件。",
    "办理案件46件。制定制度3件。",
    "办理案件46件，开展培训12件。",
    "维持30件、撤销9件、调解7件，合计50件。",
    "征求意见97条，发放资料94条。",
    "办理案件46件，按期办结率97%。",
    "案件增长46件，增长率11.6%。",
    "举办培训12期，其中最近一期3人。",
  ])("nothing for %s", (text) => expect(related(text)).toEqual([]));
});

describe("citations", () => {
  const cited = (text: string) => measures(text).citations.map(({ article, articleText }) => [article, articleText]);

  it.each([
    ["根据《云岫县规定》第二十五条，", ["25", "第二十五条"]],
    ["根据《云岫县规定》第二十五条第二款第（三）项规定，", ["25", "第二十五条第二款第（三）项"]],
    ["根据《云岫县规定》（云政发〔2022〕3号）第12条，", ["12", "第12条"]],
    ["根据《云岫县规定》第十二条之一，", ["12-1", "第十二条之一"]],
    ["学习《云岫县规定》第三章，", [null, null]],
    ["学习《云岫县规定》第二条例句，", [null, null]],
  ])("%s", (text, expected) => expect(cited(text)).toEqual([expected]));
});

describe("shortcomings", () => {
  const lacking = (text: string) => {
    const report = understand(
      `一、主要举措和成效\n做了工作。\n二、存在的不足和原因\n${text}\n三、2025年主要安排\n继续努力。`,
    );
    expect(report.shortcomings).toHaveLength(report.content.shortcomings.items ?? -1);
    return report.shortcomings.map(({ object, cause }) => [object, cause]);
  };

  it("are told one by one, with what is lacking and why", () => {
    expect(
      lacking(
        "（一）执法力量不足。基层人手偏紧，主要原因是编制偏少、轮换频繁，导致检查覆盖不全。\n（二）普法形式单一。由于经费有限，活动不多。",
      ),
    ).toEqual([
      ["执法力量不足", "编制偏少、轮换频繁"],
      ["普法形式单一", "经费有限"],
    ]);
  });

  it("are told in points counted with words, together or one each", () => {
    const points = [
      ["执法力量不足", null],
      ["普法形式较为单一", "经费有限"],
    ];
    expect(lacking("一是执法力量不足。二是普法形式较为单一，究其原因，经费有限。")).toEqual(points);
    expect(lacking("一是执法力量不足。\n二是普法形式较为单一，究其原因，经费有限。")).toEqual(points);
  });

  it("have no cause where none is told", () => {
    expect(lacking("（一）执法力量不足，将努力改进。\n（二）查明原因不够及时。")).toEqual([
      ["执法力量不足,将努力改进".replace(",", "，"), null],
      [expect.anything(), null],
    ]);
  });
});

describe("plan items", () => {
  it("have their figures and the one date they set", () => {
    const text =
      "一、主要举措和成效\n做了工作。\n二、2025年主要安排\n（一）抓培训。2025年6月底前开展培训不少于4次。\n（二）抓制度。年底前修订制度3项。\n（三）抓普法。3年内见成效。\n（四）抓检查。上半年启动，11月底前完成。";
    const { planItems, figures } = understand(text);
    expect(planItems.map(({ due, targets }) => [due, targets.map((index) => figures[index]?.value)])).toEqual([
      ["2025-06-30", [4]],
      ["2025-12-31", [3]],
      [null, [3]],
      [null, []],
    ]);
  });
});

describe("duties", () => {
  const covered = (text: string, title = "云岫县人民政府2024年法治政府建设年度报告") =>
    understand(
      `${title}\n一、主要举措和成效\n开展检查3次。\n二、党政主要负责人履行推进法治建设第一责任人职责情况\n${text}`,
    ).duties.map(({ id }) => id);

  it("of the government head", () => {
    expect(
      covered(
        "（一）加强法治建设的组织领导。\n（二）严格执行重大行政决策程序。\n（三）推动严格规范公正文明执法。\n（四）完善内部层级监督和专门监督。\n（五）支持法院依法受理行政案件。\n（六）落实谁执法谁普法。",
      ),
    ).toEqual(["government-1", "government-2", "government-3", "government-4", "government-5", "government-6"]);
  });

  it("of the head of the Party committee", () => {
    expect(
      covered(
        "县委书记定期听取法治建设工作汇报。加强党内法规制度建设。县委落实法律顾问制度。支持人大、政协依法履职，不干预司法案件。树立重视法治素养的用人导向。",
      ),
    ).toEqual([
      "party-committee-1",
      "party-committee-2",
      "party-committee-3",
      "party-committee-4",
      "party-committee-5",
    ]);
  });

  it("the four 亲自 one by one, and 述法", () => {
    expect(covered("做到重要工作亲自部署、重大问题亲自过问，亲自推动。将履职情况列入年终述法。")).toEqual([
      "personally-1",
      "personally-2",
      "reporting-on-law",
    ]);
  });

  it("not those that only a title names, nor what is still to be done", () => {
    expect(covered("学习《关于出庭应诉的规定》。讲述法治故事。")).toEqual([]);
    expect(
      understand("一、主要举措和成效\n做了工作。\n二、存在的不足\n主要负责人亲自部署不够，述法不深。").duties,
    ).toEqual([]);
  });
});

describe("topics", () => {
  it("are found by headings, else by sentences, and not by what is planned", () => {
    const { topics } = understand(
      "一、主要举措和成效\n（一）规范行政执法。开展检查3次。\n（二）化解矛盾纠纷。调解12件。全年修订应急预案2件。\n二、存在的不足\n数字政府建设不足。\n三、2025年主要安排\n（一）加强数字政府建设。",
    );
    expect(topics.map(({ id, by }) => [id, by])).toEqual([
      ["enforcement", "heading"],
      ["emergencies", "sentence"],
      ["disputes", "heading"],
    ]);
  });

  it("are not treated by saying that nothing happened", () => {
    expect(measures("全年未发生行政复议案件。").topics).toEqual([]);
  });
});

describe("meetings", () => {
  const held = (text: string) => measures(text).meetings.map(({ kind, count, subject }) => [kind, count, subject]);

  it.each([
    ["召开县政府常务会议专题研究法治政府建设工作3次。", ["executive", 3, "法治政府建设工作"]],
    ["全年召开党组会议5次。", ["party-group", 5, null]],
    ["召开党组（扩大）会议学习宪法精神。", ["party-group", null, "宪法精神"]],
    ["县委常委会召开会议研究法治工作2次。", ["standing-committee", 2, "法治工作"]],
    ["主要负责人主持召开法治专题会议4次。", ["thematic", 4, null]],
    ["县政府常务会一年两次听取法治工作汇报。", ["executive", 2, "法治工作汇报"]],
    ["召开依法治县委员会会议2次。", ["commission", 2, null]],
  ])("%s", (text, expected) => expect(held(text)).toEqual([expected]));

  it.each([
    "严格执行常务会议议事制度。",
    "向县人大常委会报告工作2次。",
    "将常务会议学法3次列入计划。",
    "定期召开党组会议研究工作。",
    "办好社会会展3次。",
  ])("nothing for %s", (text) => expect(held(text)).toEqual([]));
});

describe("issued documents", () => {
  const issued = (text: string) =>
    understand(`云岫县水务局2024年法治政府建设年度报告\n一、主要举措和成效\n${text}`).issuedDocuments.map(
      ({ title, verb }) => [verb, title],
    );

  it("are those behind a verb, and those listed with them", () => {
    expect(issued("制定印发《取水办法》《节水办法》、《河道办法》，学习《条例》。修订了《章程》。")).toEqual([
      ["制定印发", "取水办法"],
      ["制定印发", "节水办法"],
      ["制定印发", "河道办法"],
      ["修订了", "章程"],
    ]);
  });

  it.each([
    "贯彻省政府印发的《取水办法》。",
    "国务院出台《取水条例》后，组织学习。",
    "省政府印发《取水办法》。",
    "拟制定《取水办法》。",
    "推动出台《取水办法》。",
    "学习《取水办法》。",
  ])("nothing for %s", (text) => expect(issued(text)).toEqual([]));
});

describe("people", () => {
  const named = (text: string) =>
    understand(
      `一、主要举措和成效\n开展检查3次。\n二、党政主要负责人履行推进法治建设第一责任人职责情况\n${text}`,
    ).people.map(({ name, post }) => [name, post]);

  it("are named with a post, or as 同志; once", () => {
    expect(named("党组书记、局长李云岫主持召开会议。李云岫同志带头学法。")).toEqual([["李云岫", "党组书记、局长"]]);
    expect(named("王青同志作为主要负责人，履行职责。")).toEqual([["王青", null]]);
  });

  it.each([
    "局长高度重视法治工作。",
    "局长任组长，亲自部署。",
    "主要负责同志带头学法。",
    "书记应当带头学法。",
    "主任安排亲自督办。",
    "学习总书记重要讲话，书记带头。",
    "组织老同志参加。",
  ])("nobody in %s", (text) => expect(named(text)).toEqual([]));
});

describe("tasks", () => {
  const due = (text: string) =>
    parse(textSource(`云岫县水务局2024年法治政府建设工作要点\n一、重点任务\n1.抓学习。${text}`), {
      kind: "work-plan",
      year: 2024,
    }).tasks[0]?.due;

  it.each([
    ["（责任单位：法规科；完成时限：2024年6月30日）", "2024-06-30"],
    ["（责任单位：法规科；完成时限：12月底前）", "2024-12-31"],
    ["完成时间：第三季度", "2024-09-30"],
    ["完成时限：长期坚持", null],
    ["压缩办理时限。", null],
  ])("%s", (text, expected) => expect(due(text)).toBe(expected));
});
