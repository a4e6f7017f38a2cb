import { DUTIES, FOUR_PERSONALLY } from "@fazhi/law";
import { DUTY_IDS } from "@fazhi/schema";
import { expect, it } from "vitest";
import { parse } from "../packages/parser/src/index.js";
import { textSource } from "../packages/parser/test/text-source.js";

it("the duties a report can cover are those of the legal table", () => {
  expect(DUTY_IDS).toEqual([
    ...DUTIES.map(({ head, item }) => `${head}-${item}`),
    ...FOUR_PERSONALLY.map((_, index) => `personally-${index + 1}`),
    "reporting-on-law",
  ]);
});

it("the four 亲自 have the numbers of the legal table", () => {
  FOUR_PERSONALLY.forEach(({ object, action }, index) => {
    const text = `云岫县水务局2024年法治政府建设年度报告\n一、主要举措和成效\n主要负责人做到${object}${action}。`;
    expect(parse(textSource(text)).duties.map(({ id }) => id)).toContain(`personally-${index + 1}`);
  });
});
