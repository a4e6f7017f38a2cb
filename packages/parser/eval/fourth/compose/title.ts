import type { Random } from "../../random.ts";
import type { Body } from "../wording/places.ts";

/** A title as its lines stand on the page, and what it is once joined; no lines where the text has none. */
export interface Title {
  readonly lines: readonly string[];
  /** Whole, also where none is printed: the name of the page. */
  readonly whole: string;
  readonly trait: string | null;
}

function wording(random: Random, body: Body, year: number): string {
  const { name, short } = body;
  return random.pick([
    `${name}${year}年法治政府建设年度报告`,
    `${name}${year}年度法治政府建设年度报告`,
    `${short}${year}年法治政府建设年度报告`,
    `${short}${year}年度法治政府建设情况报告`,
    `${name}关于${year}年度法治政府建设情况的报告`,
    `关于${year}年法治政府建设情况的报告`,
    `${year}年${short}法治政府建设工作情况报告`,
    `${name}${year}年法治政府建设工作报告`,
    `${short}${year}年法治政府建设工作总结`,
    `${year}年度法治政府建设工作报告`,
    `${name}${year}年推进法治政府建设情况报告`,
  ]);
}

/** One title: whole for most, absent in a third, over lines or printed twice in some. */
export function titled(random: Random, body: Body, year: number): Title {
  const whole = wording(random, body, year);
  const form = random.next();
  if (form < 0.3) return { lines: [], whole, trait: "no-title" };
  if (form < 0.44) {
    const at = whole.includes(body.name) && !whole.endsWith(body.name) ? body.name.length : whole.indexOf("法治政府");
    return { lines: [`#${whole.slice(0, at)}`, `#${whole.slice(at)}`], whole, trait: "title-over-lines" };
  }
  if (form < 0.52) return { lines: [`#${whole}`, "", whole], whole, trait: "title-twice" };
  return { lines: [`#${whole}`], whole, trait: null };
}
