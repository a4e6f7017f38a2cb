import { describe, expect, it } from "vitest";
import { bodyConflict } from "./body-conflict.js";

const between = (title: string, signature: string) => bodyConflict(title, title, signature);

describe("bodyConflict", () => {
  it.each([
    ["青岚县司法局", "南溪县司法局"],
    ["青岚县司法局", "青岚县财政局"],
    ["青岚县人民政府", "云泽市人民政府"],
    ["青岚镇人民政府", "青岚县人民政府"],
  ])("%s and %s are two bodies", (title, signature) => {
    expect(between(title, signature)).toBe("body");
  });

  it.each([
    ["青岚县司法局", "青岚市司法局"],
    ["青岚县人民政府", "青岚市人民政府"],
  ])("%s and %s are of two levels", (title, signature) => {
    expect(between(title, signature)).toBe("level");
  });

  it.each([
    ["青岚县司法局", "青岚县司法局"],
    ["云泽市青岚县司法局", "青岚县司法局"],
    ["青岚县司法局", "云泽市青岚县司法局"],
    ["青岚县人民政府", "青岚县人民政府办公室"],
    ["青岚县", "青岚县人民政府"],
    ["青岚县司法局", "司法局"],
    ["青岚县竹隐镇人民政府", "竹隐镇人民政府"],
    ["青岚县司法局", "中共青岚县委全面依法治县委员会办公室、青岚县司法局"],
  ])("%s and %s may be one", (title, signature) => {
    expect(between(title, signature)).toBeNull();
  });
});
