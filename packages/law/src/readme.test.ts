import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as api from "./index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("README", () => {
  it("shows what its examples really give", () => {
    const { lookup } = api;
    const repealed = lookup("《中华人民共和国物权法》", { year: 2022 });
    expect(repealed).toMatchObject({
      status: "repealed",
      on: { date: "2021-01-01", confidence: "high" },
      successors: ["civil-code"],
      confidence: "high",
    });
    expect(lookup("物权法", { year: 2020 }).status).toBe("in-force");
    expect(lookup("云岫省信访条例", { year: 2023 }).status).toBe("unknown");
    expect(api.lookupNumber("国令第713号")?.title).toBe("重大行政决策程序暂行条例");
    expect(api.lookupPlan("法治中国建设规划（2021-2025年）").status).toBe("other-period");
    expect(api.nearestTitle("法治政府建设与责任落实督查工作规定")).toEqual({
      title: "法治政府建设与责任落实督察工作规定",
      found: "查",
      expected: "察",
    });
    expect(api.deadlines({ reportYear: 2022, level: "county", type: "government" })).toMatchObject({
      regime: "march-april",
      filing: { before: "2023-03-01" },
      publication: { before: "2023-04-01" },
    });
    expect(api.backsError(api.cite("inspection-rule", "25", "3"))).toBe(true);
    for (const call of readme.matchAll(/^(?:const basis = )?(\w+)\(/gm)) expect(Object.keys(api)).toContain(call[1]);
  });

  it("names everything the package exports, and how many statutes there are", () => {
    for (const name of Object.keys(api)) expect(readme, name).toContain(`\`${name}`);
    expect(readme).toContain(`${api.STATUTES.length} statutes`);
  });
});
