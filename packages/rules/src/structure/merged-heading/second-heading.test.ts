import { describe, expect, it } from "vitest";
import { secondHeading } from "./second-heading.js";

describe("a heading", () => {
  it.each([
    ["主要举措加强组织领导", "主要举措"],
    ["2022年法治政府建设主要举措和成效健全决策机制提升质效", "2022年法治政府建设主要举措和成效"],
    ["存在的不足和原因持续补齐短板", "存在的不足和原因"],
    ["主要舉措加強組織領導", "主要舉措"],
  ])("that is two, %s, ends behind the first", (heading, first) => {
    expect(heading.slice(0, secondHeading(heading) ?? 0)).toBe(first);
  });

  it.each([
    "主要举措和成效",
    "存在的问题整改落实情况",
    "主要工作落实情况",
    "加强组织领导，推动主要工作落地见效",
    "下一年度深入推进法治政府建设的主要工作安排和思路",
    "主要做法及成效、存在的问题和下一步工作打算",
    "存在问题及下一步加强法治建设的措施",
    "履行推进法治建设第一责任人职责主要举措",
    "存在的主要问题",
  ])("that is one, %s, is left alone", (heading) => {
    expect(secondHeading(heading)).toBeNull();
  });
});
