import { builtCheck, checkReadable, everyRule } from "./built.mjs";
import { longReport } from "./documents.mjs";
import { inPairs } from "./measurement.mjs";

const LENGTH = 300_000;

/** What makes a careless expression or loop quadratic. */
const HOSTILE = {
  digits: "1",
  blanks: " ",
  "ideographic blanks": "　",
  "line ends": "\n",
  "opening 《": "《",
  "opening （": "（",
  "opening 〔": "〔",
  "quotation marks": "“”",
  一是: "一是",
  "Chinese digits": "二〇二三",
  "text without marks": "依法行政工作",
  dates: "2023年12月31日",
  "manual line breaks": "依法\v",
  titles: "《行政处罚法》",
  "document numbers": "国办发〔2018〕118号",
};

/**
 * Texts in which everything is something: each line a heading, every second unit a quantity. Their cost is what they
 * hold, so they are not compared with ordinary text; it must grow with their number only.
 */
const DENSE = {
  "heading lines": "一、主要举措和成效\n",
  "second-level heading lines": "（一）依法履职\n",
  percentages: "9%",
  "task lines": "1.抓好学习宣传。（责任单位：办公室）\n",
};
const FOURFOLD = 4;

/**
 * 300,000 units of one thing, after an ordinary title, against an ordinary report of the same length; every rule on.
 * @param {{ quick: boolean }} options
 */
export async function hostile({ quick }) {
  const check = await builtCheck();
  const every = await everyRule();
  const ordinary = longReport(LENGTH);
  const title = "云岫县水务局2023年法治政府建设年度报告\n";
  await checkReadable(check, "warm-up.txt", ordinary, every);
  const measurements = [];
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const text = title + unit.repeat(Math.ceil(LENGTH / unit.length));
    measurements.push(
      await inPairs({
        name: `hostile: 300 K of ${name} / ordinary text`,
        ceiling: 3,
        pairs: quick ? 3 : 7,
        yardstick: () => checkReadable(check, "ordinary.txt", ordinary, every),
        work: () => checkReadable(check, "hostile.txt", text, every),
      }),
    );
  }
  for (const [name, unit] of Object.entries(DENSE)) {
    const small = title + unit.repeat(Math.ceil(LENGTH / FOURFOLD / unit.length));
    const large = title + unit.repeat(Math.ceil(LENGTH / unit.length));
    measurements.push(
      await inPairs({
        name: `dense: 75 K → 300 K of ${name}, per unit`,
        ceiling: 3,
        pairs: quick ? 3 : 7,
        scale: FOURFOLD,
        yardstick: () => checkReadable(check, "small.txt", small, every),
        work: () => checkReadable(check, "large.txt", large, every),
      }),
    );
  }
  return measurements;
}
