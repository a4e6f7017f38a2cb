import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../test/declared.js";

const REPORT = [
  "青岚县2023年法治政府建设年度报告",
  "一、主要举措和成效",
  "（一）建立台帐。各单位建立台帐12本，印发《台帐管理办法》。",
  "（二）加强培训。组织培训3次，另组织“台帐”培训。",
  "二、存在的不足",
  "一是培训不够。二是台帐不全。",
  "三、党政主要负责人履行推进法治建设第一责任人职责情况",
  "县长主持召开常务会议4次。",
  "四、下一年度工作安排",
  "完善台账。",
].join("\n");

describe("forbid", () => {
  const rule = { kind: "forbid", terms: ["台帐"], message: "不应有“{found}”" } as const;

  it("reports each occurrence where it stands, but not in a cited title", () => {
    const { found, verdict, findings, text } = outcomeOf(rule, REPORT);
    expect(verdict).toBe("fail");
    expect(found).toEqual(["台帐", "台帐", "台帐", "台帐"]);
    expect(findings.map(({ span }) => text.slice(span.start - 1, span.end + 1))).toContain("是台帐不");
    expect(findings[0]?.message).toBe("不应有“台帐”");
  });

  it("looks in titles when nothing is left out, and not in quotations when these are", () => {
    expect(outcomeOf({ ...rule, outside: [] }, REPORT).found).toHaveLength(5);
    expect(outcomeOf({ ...rule, outside: ["title", "quote"] }, REPORT).found).toHaveLength(3);
  });

  it("looks in the sections of a content only", () => {
    const { findings, text } = outcomeOf({ ...rule, scope: { roles: ["shortcomings"] } }, REPORT);
    expect(findings.map(({ span }) => span.start)).toEqual([text.indexOf("台帐不全")]);
  });

  it("looks under headings with a word, in headings only, in bodies only", () => {
    expect(outcomeOf({ ...rule, scope: { headings: ["举措"] } }, REPORT).found).toHaveLength(3);
    expect(outcomeOf({ ...rule, scope: { part: "heading" } }, REPORT).found).toHaveLength(1);
    expect(outcomeOf({ ...rule, scope: { part: "body" } }, REPORT).found).toHaveLength(3);
  });

  it("looks in sentences with a word", () => {
    expect(outcomeOf({ ...rule, scope: { sentences: ["不全"] } }, REPORT).found).toHaveLength(1);
  });

  it("is not applicable where there is no such place", () => {
    expect(outcomeOf({ ...rule, scope: { headings: ["附件"] } }, REPORT).verdict).toBe("not-applicable no-such-place");
    expect(outcomeOf({ ...rule, scope: { sentences: ["航天"] } }, REPORT).verdict).toBe("not-applicable no-such-place");
  });

  it("passes over what stands in an excepted context, be it words or a pattern", () => {
    expect(outcomeOf({ ...rule, except: ["台帐不全"] }, REPORT).found).toHaveLength(3);
    expect(outcomeOf({ ...rule, except: [{ pattern: "建立台帐.{0,3}本" }] }, REPORT).found).toHaveLength(3);
    expect(outcomeOf({ ...rule, except: ["不全台帐"] }, REPORT).found).toHaveLength(4);
  });

  it("compares folded text unless told to be exact", () => {
    const wide = { kind: "forbid", terms: ["AB(1)"], message: "“{found}”" } as const;
    expect(outcomeOf(wide, "编号ＡＢ（１）。").found).toEqual(["ＡＢ（１）"]);
    expect(outcomeOf({ ...wide, width: "exact" }, "编号ＡＢ（１）。").found).toEqual([]);
  });

  it("finds by pattern with offsets in UTF-16 units, whatever characters stand before", () => {
    const { found } = outcomeOf({ kind: "forbid", pattern: "第.{1,4}条", message: "“{found}”" }, "😀𠮷见第三条。");
    expect(found).toEqual(["第三条"]);
  });

  it("takes a full-width bracket in a pattern for itself", () => {
    const rule = { kind: "forbid", pattern: "（试行）|【.】", message: "“{found}”" } as const;
    expect(outcomeOf(rule, "办法（试行）和(试行)，试行。").found).toEqual(["（试行）", "(试行)"]);
  });
});

describe("require", () => {
  const rule = { kind: "require", terms: ["培训", "轮训"], message: "应有“{expected}”" } as const;

  it("passes where one of the terms stands and fails at the heading where none does", () => {
    expect(outcomeOf({ ...rule, scope: { roles: ["measures"] } }, REPORT).verdict).toBe("pass");
    const missing = outcomeOf({ ...rule, scope: { roles: ["next-year-plan"] } }, REPORT);
    expect(missing.found).toEqual(["下一年度工作安排"]);
    expect(missing.findings[0]?.message).toBe("应有“培训、轮训”");
  });

  it("asks it of each section or sentence on its own", () => {
    const { found } = outcomeOf({ ...rule, scope: { each: "section" } }, REPORT);
    expect(found.map((text) => text.slice(0, 2))).toEqual(["党政", "下一"]);
    const sentences = { ...rule, terms: ["本", "次"], scope: { sentences: ["组织", "建立台帐1", "召开", "不够"] } };
    expect(outcomeOf(sentences, REPORT).found).toEqual(["一是培训不够。"]);
  });

  it("does not ask it of a report without the section", () => {
    const text = "青岚县2023年法治政府建设年度报告\n一、主要举措和成效\n组织培训3次。";
    expect(outcomeOf({ ...rule, scope: { roles: ["shortcomings"] } }, text).verdict).toBe(
      "not-applicable no-such-place",
    );
  });

  it("is not satisfied by what stands in an excepted context", () => {
    expect(outcomeOf({ ...rule, scope: { roles: ["shortcomings"] }, except: ["培训不够"] }, REPORT).verdict).toBe(
      "fail",
    );
  });
});

describe("order", () => {
  const rule = {
    kind: "order",
    terms: ["科学立法", ["严格执法", "执法"], "公正司法"],
    message: "“{found}”应在“{after}”之后",
  } as const;

  it("reports the first that stands too early", () => {
    const { found, findings } = outcomeOf(rule, "推进执法、科学立法、公正司法。");
    expect(found).toEqual(["执法"]);
    expect(findings[0]?.message).toBe("“执法”应在“科学立法”之后");
  });

  it("passes where two stand in order, and does not judge where one stands alone", () => {
    expect(outcomeOf(rule, "推进科学立法、公正司法。").verdict).toBe("pass");
    expect(outcomeOf(rule, "推进公正司法。").verdict).toBe("not-applicable too-few");
    expect(outcomeOf({ ...rule, when: "all" }, "推进公正司法、科学立法。").verdict).toBe("not-applicable too-few");
  });

  it("begins anew in each sentence", () => {
    const text = "推进公正司法。推进科学立法。";
    expect(outcomeOf({ ...rule, scope: { each: "sentence" } }, text).verdict).toBe("not-applicable too-few");
    expect(outcomeOf(rule, text).verdict).toBe("fail");
  });
});

describe("pattern", () => {
  const rule = {
    kind: "pattern",
    find: "青政[发办].{0,12}号",
    as: "青政[发办]〔\\d{4}〕\\d+号",
    message: "“{found}”的写法",
  } as const;

  it("reports what has another form and leaves what has the form", () => {
    expect(outcomeOf(rule, "见青政发〔2023〕5号、青政办2023年第6号。").found).toEqual(["青政办2023年第6号"]);
    expect(outcomeOf(rule, "见青政发〔２０２３〕5号。").verdict).toBe("pass");
  });

  it("demands the form from begin to end", () => {
    expect(outcomeOf({ ...rule, find: "\\d+年度?", as: "\\d{4}年" }, "2023年、2023年度。").found).toEqual(["2023年度"]);
  });
});

describe("count", () => {
  it("counts occurrences and shows the first that is one too many", () => {
    const { findings, text } = outcomeOf(
      { kind: "count", terms: ["台帐"], max: 2, message: "{actual}，应为{expected}" },
      REPORT,
    );
    expect(findings[0]?.message).toBe("5，应为≤ 2");
    expect(findings[0]?.span.start).toBe(text.indexOf("台帐管理"));
  });

  it("shows the section where there are too few", () => {
    const rule = {
      kind: "count",
      pattern: "\\d+次",
      min: 2,
      scope: { headings: ["举措", "责任人", "附件"], each: "section" },
      message: "{actual}",
    } as const;
    expect(outcomeOf(rule, REPORT).found).toEqual([
      "主要举措和成效",
      "党政主要负责人履行推进法治建设第一责任人职责情况",
    ]);
  });

  it("counts characters without blanks, each of a pair once", () => {
    const rule = { kind: "count", of: "characters", min: 9, max: 9, message: "{actual}" } as const;
    expect(outcomeOf(rule, "甲 乙\n丙　丁😀戊己庚。").verdict).toBe("pass");
  });

  it("counts the items of a content, and says so where they are not known", () => {
    const rule = {
      kind: "count",
      of: "items",
      min: 3,
      scope: { roles: ["shortcomings"] },
      message: "{actual}",
    } as const;
    expect(outcomeOf(rule, REPORT).findings[0]?.message).toBe("2");
    expect(outcomeOf({ ...rule, min: 2 }, REPORT).verdict).toBe("pass");
  });
});

describe("dictionary", () => {
  const rule = {
    kind: "dictionary",
    entries: [
      { wrong: ["台帐", "帐册"], right: "台账" },
      { wrong: "登陆", right: "登录平台", except: ["登陆艇"] },
      { wrong: "平台", right: "信息平台" },
    ],
    message: "应为“{expected}”，实际为“{found}”",
  } as const;

  it("reports and suggests what is right", () => {
    const { findings } = outcomeOf(rule, "查帐册后登陆。");
    expect(findings.map(({ message }) => message)).toEqual([
      "应为“台账”，实际为“帐册”",
      "应为“登录平台”，实际为“登陆”",
    ]);
    expect(findings[0]?.suggestions).toEqual([{ message: "台账", span: findings[0]?.span, replacement: "台账" }]);
  });

  it("leaves what stands in its exception, or is part of the right wording already", () => {
    expect(outcomeOf(rule, "登陆艇用信息平台。").found).toEqual([]);
    expect(outcomeOf(rule, "信息平台，平台。").found).toEqual(["平台"]);
  });
});
