import { builtCheck, checkReadable } from "./built.mjs";
import { longReport } from "./documents.mjs";
import { inPairs } from "./measurement.mjs";

const UNITS_PER_MEGABYTE = 1e6 / 3;

/**
 * Twenty times the text must take about twenty times as long: the ratio is time per megabyte at the large size over
 * time per megabyte at 1 MB.
 * @param {{ quick: boolean }} options
 */
export async function growth({ quick }) {
  const check = await builtCheck();
  const scale = quick ? 10 : 20;
  const small = longReport(UNITS_PER_MEGABYTE);
  const large = longReport(UNITS_PER_MEGABYTE * scale);
  const shapes = [
    { shape: "in lines", shaped: (/** @type {string} */ text) => text },
    { shape: "in a single line", shaped: (/** @type {string} */ text) => text.replaceAll("\n", "") },
  ];
  const measurements = [];
  for (const { shape, shaped } of shapes) {
    const yardstick = shaped(small);
    const work = shaped(large);
    await checkReadable(check, "warm-up.txt", yardstick);
    measurements.push(
      await inPairs({
        name: `growth: 1 → ${scale} MB ${shape}, per MB`,
        ceiling: 3,
        pairs: 3,
        scale: work.length / yardstick.length,
        yardstick: () => checkReadable(check, "small.txt", yardstick),
        work: () => checkReadable(check, "large.txt", work),
      }),
    );
  }
  return measurements;
}
