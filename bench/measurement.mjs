/**
 * @typedef {object} Measurement
 * @property {string} name
 * @property {number} ratio of the measured work to its yardstick, from the same run
 * @property {number} ceiling
 * @property {string} detail milliseconds of both, for orientation only: they drift from machine to machine
 */

/**
 * Runs the yardstick and the work in turn and takes the median of the ratios of neighbours, so that a machine that
 * slows down for a while slows both.
 * @param {object} task
 * @param {string} task.name
 * @param {number} task.ceiling
 * @param {number} task.pairs
 * @param {() => unknown} task.yardstick
 * @param {() => unknown} task.work
 * @param {number} [task.scale] how many times the size of the yardstick the work has; the ratio is divided by it
 * @returns {Promise<Measurement>}
 */
export async function inPairs({ name, ceiling, pairs, yardstick, work, scale = 1 }) {
  /** @type {number[]} */
  const base = [];
  /** @type {number[]} */
  const measured = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    base.push(await milliseconds(yardstick));
    measured.push(await milliseconds(work));
  }
  const ratio = median(measured.map((time, pair) => time / (base[pair] ?? Number.NaN) / scale));
  const detail = `${median(measured).toFixed(1)} ms against ${median(base).toFixed(1)} ms, ${pairs} pairs`;
  return { name, ratio, ceiling, detail };
}

/** @param {() => unknown} work */
async function milliseconds(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return ((sorted[middle] ?? Number.NaN) + (sorted[(sorted.length - 1) >> 1] ?? Number.NaN)) / 2;
}
