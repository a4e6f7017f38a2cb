import type { Random } from "../../random.ts";
import type { Body } from "../wording/places.ts";
import { fill } from "./fill.ts";

/** Who reports on which year, and how templates are filled for that report. */
export interface Profile {
  readonly body: Body;
  readonly year: number;
  readonly fill: (template: string) => string;
}

export function profileOf(body: Body, year: number, random: Random): Profile {
  const values: Readonly<Record<string, string>> = {
    年: String(year),
    次年: String(year + 1),
    去年: String(year - 1),
    我: body.self,
    上: body.above,
    首: body.heads,
    机关: body.name,
  };
  return { body, year, fill: (template) => fill(template, values, random) };
}

/** What may stand in a text from which year on: nothing is carried out before it exists. */
const since: readonly (readonly [RegExp, number])[] = [
  [/民法典|“八五”普法|2021—2025|行政处罚法》，清理/u, 2021],
  [/法律援助法|数据安全法|个人信息保护法|信访工作条例|新业态|免罚/u, 2022],
  [/高效办成一件事|行政许可事项清单管理|新修订的《中华人民共和国行政复议法》|综合查一次/u, 2023],
  [/“八五”普法总结/u, 2024],
  [/涉企行政检查备案|入企扫码|信访法治化|无谓证明|乱查封/u, 2024],
];

export const fits = (template: string, year: number): boolean =>
  since.every(([pattern, from]) => year >= from || !pattern.test(template));
