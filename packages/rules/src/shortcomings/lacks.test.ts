import { describe, expect, it } from "vitest";
import { announces, lackingClauses } from "./lacks.js";

describe("clauses that own up to a lack", () => {
  it("are told from those that do not", () => {
    expect(lackingClauses("执法力量不足,全县共有12个乡镇。普法形式单一;机制有待完善")).toEqual([
      "执法力量不足",
      "普法形式单一",
      "机制有待完善",
    ]);
  });
});

describe("a sentence that announces the points", () => {
  it.each([
    "但还存在一些差距",
    "对照上级要求,仍有以下不足",
    "也清醒看到工作中还存在一些问题:",
    "主要问题有:",
    "突出表现在以下方面",
    "……",
  ])("is %s", (said) => {
    expect(announces(said)).toBe(true);
  });

  it.each(["执法力量不足", "案卷质量与先进县有差距,12件被退回", "存在有案不移的隐患"])("is not %s", (said) => {
    expect(announces(said)).toBe(false);
  });
});
