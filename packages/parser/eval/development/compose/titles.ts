import type { Random } from "../../random.ts";

/** `{名}` is the body or its place, `{年}` the year reported on. */
const annualTitles: readonly [string, ...string[]] = [
  "{名}{年}年法治政府建设年度报告",
  "{名}{年}年法治政府建设年度报告",
  "{名}{年}年度法治政府建设情况报告",
  "{名}关于{年}年法治政府建设情况的报告",
  "{名}关于{年}年法治政府建设情况的报告",
  "{名}关于{年}年度法治政府建设工作情况的报告",
  "{年}年度{名}法治政府建设工作报告",
  "{名}{年}年法治政府建设工作总结",
  "{名}{年}年推进法治政府建设工作报告",
  "{年}年{名}法治政府建设工作年度报告",
  "{名}{年}年度法治政府建设年度报告",
  "【{年}年】{名}法治政府建设年度报告",
  "{名}{年}年度法治政府建设情况",
  "{名}{年}年度推进法治政府建设情况的报告",
  "关于{名}{年}年度法治政府建设情况的报告",
  "{名}法治政府建设年度报告（{年}年度）",
  "{名}{年}年法治政府建设工作总结和{次年}年工作计划",
  "{名}关于{年}年法治政府建设的报告",
  "{名}{年}年度法治政府建设工作情况报告",
  "{名}关于报送{年}年法治政府建设工作总结的报告",
];
const earlyTitles: readonly [string, ...string[]] = [
  "{名}{年}年度依法行政工作报告",
  "{名}关于{年}年推进依法行政建设法治政府情况的报告",
  "{名}{年}年法治政府建设工作报告",
  "{名}关于{年}年度法治政府建设情况的报告",
];
const yearlessTitles: readonly [string, ...string[]] = [
  "{名}关于法治政府建设情况的报告",
  "{名}法治政府建设工作总结",
  "法治政府建设情况报告",
];

export function annualTitle(name: string, year: number, yearless: boolean, planned: boolean, random: Random): string {
  const list = yearless ? yearlessTitles : year <= 2017 ? earlyTitles : annualTitles;
  const title = random.pick(list);
  // A title that promises a plan stands above a text that has one.
  return (title.includes("{次年}") && !planned ? list[0] : title)
    .replace("{名}", name)
    .replace("{年}", String(year))
    .replace("{次年}", String(year + 1));
}

/** How a title comes to stand in the text: the lines it is printed in. */
const titlePrints = ["whole", "absent", "split", "split-in-three", "doubled", "cut-left"] as const;
export type TitlePrint = (typeof titlePrints)[number];

export function printTitle(
  title: string,
  print: TitlePrint,
  random: Random,
): { readonly lines: readonly string[]; readonly title: string | null } {
  switch (print) {
    case "whole":
      return { lines: [title], title };
    case "absent":
      return { lines: [], title: null };
    case "split": {
      const at = splitPoint(title, random);
      return { lines: [title.slice(0, at), title.slice(at)], title };
    }
    case "split-in-three": {
      const first = splitPoint(title, random);
      const second = Math.min(title.length - 2, first + Math.ceil((title.length - first) / 2));
      return { lines: [title.slice(0, first), title.slice(first, second), title.slice(second)], title };
    }
    case "doubled":
      // The list page's shortened title, then the whole one.
      return { lines: [`${title.slice(0, Math.max(8, title.length - 7))}...`, title], title };
    case "cut-left": {
      const at = random.integer(2, 3);
      return { lines: [title.slice(at)], title: title.slice(at) };
    }
  }
}

/** After the body's name or in front of the last words, as an office would break it. */
function splitPoint(title: string, random: Random): number {
  const points = [title.search(/关于|\d{4}年|法治政府|依法行政/), title.search(/情况|年度报告|工作/)].filter(
    (point) => point > 3 && point < title.length - 1,
  );
  return points.length === 0 ? Math.floor(title.length / 2) : random.pick(points as [number, ...number[]]);
}
