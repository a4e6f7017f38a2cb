import { foldForMatching } from "@fazhi/text";
import { describe, expect, it } from "vitest";
import { findUnitsSpan, readUnits } from "./units.js";

function unitsOf(text: string) {
  const folded = foldForMatching(text);
  const span = findUnitsSpan(folded, 0, text.length);
  return (
    span && {
      at: text.slice(span.start, span.end),
      ...readUnits(folded.slice(span.start, span.end), text.slice(span.start, span.end)),
    }
  );
}

describe("units of a task", () => {
  it.each([
    ["（责任单位：党群处、法规处牵头，机关各处室配合）", ["党群处", "法规处"], ["机关各处室"], []],
    ["（责任单位：法规处、信息办、服务处）", [], [], ["法规处", "信息办", "服务处"]],
    ["（责任单位：法规处）", ["法规处"], [], []],
    [
      "牵头单位：市司法局；配合单位：各县（区）人民政府、市直各部门",
      ["市司法局"],
      ["各县（区）人民政府", "市直各部门"],
      [],
    ],
    ["（法规科牵头，各股室按职责分工负责）", ["法规科"], ["各股室"], []],
    ["（责任单位：市司法局、各县（区））", [], [], ["市司法局", "各县（区）"]],
    [
      "〔市司法局牵头，市级各部门、各县（市、区）政府按职责分工负责〕",
      ["市司法局"],
      ["市级各部门", "各县（市、区）政府"],
      [],
    ],
    ["【责任处室：法规处】", ["法规处"], [], []],
    ["（由办公室牵头，法规科、执法队参与）", ["办公室"], ["法规科", "执法队"], []],
    ["（财务科牵头，督查室、审批科配合；4月15日前完成）", ["财务科"], ["督查室", "审批科"], []],
    ["（监督科牵头，执法大队配合；全年任务）", ["监督科"], ["执法大队"], []],
    ["（综合科牵头，人事科配合　时限：三季度）", ["综合科"], ["人事科"], []],
    ["（责任单位：综合科；完成时限：6月底前）", ["综合科"], [], []],
    ["（各业务科室负责，政策法规科督促）", [], ["政策法规科"], ["各业务科室"]],
    ["【综合科】", ["综合科"], [], []],
    ["（法规科、执法大队）", [], [], ["法规科", "执法大队"]],
  ] as const)("%s", (text, lead, support, joint) => {
    const units = unitsOf(`加强学习。开展培训2次。${text}`);
    expect(units && { lead: units.lead, support: units.support, joint: units.joint }).toEqual({ lead, support, joint });
  });

  it("reads labelled lines, and stops before lines that say something else", () => {
    const units = unitsOf("公布清单。\n责任单位：市审批局、各县（区）人民政府\n完成时限：2023年3月");
    expect(units?.joint).toEqual(["市审批局", "各县（区）人民政府"]);
    const two = unitsOf("公布清单。\n牵头单位：市审批局\n配合单位：市司法局、市财政局\n完成时限：2023年3月");
    expect(two).toMatchObject({ lead: ["市审批局"], support: ["市司法局", "市财政局"], joint: [] });
  });

  it("gives the place of the whole list", () => {
    expect(unitsOf("加强学习。（责任单位：法规处、各科室）")?.at).toBe("（责任单位：法规处、各科室）");
  });

  it("reads who does it from the sentence itself", () => {
    const units = unitsOf("开展专项检查，抽检单位30家，由监督股牵头，疾控中心配合，10月底前完成。");
    expect(units).toMatchObject({ at: "由监督股牵头，疾控中心配合", lead: ["监督股"], support: ["疾控中心"] });
    expect(unitsOf("举办培训3期，由法规股负责。")).toMatchObject({ lead: ["法规股"] });
    expect(unitsOf("理由不充分的，由负责人审批，不得变通。")).toBeNull();
  });

  it("finds none in brackets that say something else", () => {
    expect(unitsOf("建成镇（街道）便民中心（含分中心）12个。")).toBeNull();
    expect(unitsOf("学习《办法》（试行）。")).toBeNull();
    expect(unitsOf("整顿窗口服务（综合窗口、税务所）。")).toBeNull();
    expect(unitsOf("建成便民服务中心（含分中心）。")).toBeNull();
    expect(unitsOf("清理事项12项。（2023年6月底前完成）")).toBeNull();
  });
});
