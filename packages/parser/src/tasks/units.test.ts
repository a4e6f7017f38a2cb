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

  it("finds none in brackets that say something else", () => {
    expect(unitsOf("建成镇（街道）便民中心（含分中心）12个。")).toBeNull();
    expect(unitsOf("学习《办法》（试行）。")).toBeNull();
  });
});
