import { builtCheck, checkReadable, everyRule } from "./built.mjs";
import { longReport } from "./documents.mjs";
import { inPairs } from "./measurement.mjs";

const UNITS_PER_MEGABYTE = 1e6 / 3;
/** 1 MB is fifty times 20 KB. */
const FIFTYFOLD = 50;

/**
 * Twenty times the text must take about twenty times as long: the ratio is time per megabyte at the large size over
 * time per megabyte at 1 MB. And a report of 1 MB against one of 20 KB. Every rule is on.
 * @param {{ quick: boolean }} options
 */
export async function growth({ quick }) {
  const check = await builtCheck();
  const every = await everyRule();
  const scale = quick ? 10 : 20;
  const small = longReport(UNITS_PER_MEGABYTE);
  const large = longReport(UNITS_PER_MEGABYTE * scale);
  const shapes = [
    { shape: "in lines", shaped: (/** @type {string} */ text) => text },
    { shape: "in a single line", shaped: (/** @type {string} */ text) => text.replaceAll("\n", "") },
  ];
  const measurements = [];
  const ordinary = longReport(UNITS_PER_MEGABYTE / FIFTYFOLD);
  for (let round = 0; round < FIFTYFOLD; round += 1) await checkReadable(check, "warm-up.txt", ordinary, every);
  measurements.push(
    await inPairs({
      name: "growth: 20 KB → 1 MB, whole",
      ceiling: 50,
      pairs: quick ? 15 : 31,
      yardstick: () => checkReadable(check, "ordinary.txt", ordinary, every),
      work: () => checkReadable(check, "small.txt", small, every),
    }),
  );
  for (const { shape, shaped } of shapes) {
    const yardstick = shaped(small);
    const work = shaped(large);
    await checkReadable(check, "warm-up.txt", yardstick, every);
    measurements.push(
      await inPairs({
        name: `growth: 1 → ${scale} MB ${shape}, per MB`,
        ceiling: 3,
        pairs: 3,
        scale: work.length / yardstick.length,
        yardstick: () => checkReadable(check, "small.txt", yardstick, every),
        work: () => checkReadable(check, "large.txt", work, every),
      }),
    );
  }
  return measurements;
}
