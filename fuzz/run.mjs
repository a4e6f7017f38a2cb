// `pnpm fuzz [--inputs N] [--seed N] [--save FOLDER]`: damaged copies of the sample files of every format, read and
// checked. Fails on a crash, a hang, a stray rejection, a crashed rule, or more memory or time than is promised.
import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mutated } from "./mutations.mjs";
import { randomFrom } from "./random.mjs";
import { seedsByFormat } from "./seeds.mjs";

const MOST_MILLISECONDS = 20_000;
const MOST_BYTES = 1024 ** 3;
/** A fresh process now and then, so that a leak cannot hide in a long run, nor be held against a single file. */
const INPUTS_PER_CHILD = 2_000;

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    save: { type: "string" },
  },
});
const inputs = Number(values.inputs);
const first = Number(values.seed);
if (!(Number.isInteger(inputs) && inputs > 0 && Number.isInteger(first))) {
  process.stderr.write("fuzz: --inputs takes a whole number from 1, --seed a whole number\n");
  process.exit(2);
}

/** @type {{ seed: number, what: string }[]} */
const failures = [];
/** @type {Map<string, Map<string, number>>} by extension: how often each answer was given */
const answers = new Map();
let slowest = { milliseconds: 0, seed: 0, name: "" };
let largest = { rss: 0, seed: 0 };

/**
 * One process over a range of seeds; a new one goes on behind a seed that killed it.
 * @param {number} from
 * @param {number} to exclusive
 * @returns {Promise<number>} the seed to go on with
 */
function runChild(from, to) {
  return new Promise((resolve) => {
    let seed = from;
    /** @type {NodeJS.Timeout | undefined} */
    let watch;
    const child = fork(fileURLToPath(new URL("child.mjs", import.meta.url)), {
      execArgv: ["--max-old-space-size=1024"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const next = () => {
      clearTimeout(watch);
      if (seed >= to) {
        child.removeAllListeners("exit");
        child.kill("SIGKILL");
        resolve(seed);
        return;
      }
      watch = setTimeout(() => {
        failures.push({ seed, what: `no answer within ${MOST_MILLISECONDS} ms` });
        child.removeAllListeners("exit");
        child.kill("SIGKILL");
        resolve(seed + 1);
      }, MOST_MILLISECONDS + 5_000);
      child.send({ seed });
    };
    child.on("message", (/** @type {any} */ message) => {
      if (message.kind === "ready") next();
      else if (message.kind === "stray") failures.push({ seed, what: `stray rejection: ${message.error}` });
      else {
        record(message);
        seed += 1;
        next();
      }
    });
    child.on("exit", (code, signal) => {
      clearTimeout(watch);
      failures.push({ seed, what: `the process ended with ${code ?? signal}` });
      resolve(seed + 1);
    });
  });
}

/** @param {any} answer */
function record({ seed, name, code, detail, crashed, milliseconds, rss }) {
  const extension = name.slice(name.lastIndexOf(".") + 1);
  const counts = answers.get(extension) ?? new Map();
  answers.set(extension, counts);
  counts.set(code, (counts.get(code) ?? 0) + 1);
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, seed, name };
  if (rss > largest.rss) largest = { rss, seed };
  if (code === "internal" || code === "nothing") failures.push({ seed, what: `answered ${code} (${name})` });
  if (code === "damaged" && /[（(]unexpected[）)]/.test(detail)) {
    failures.push({ seed, what: `an exception of our own while reading ${name}` });
  }
  for (const rule of crashed) failures.push({ seed, what: `a rule crashed on ${name}: ${rule}` });
  if (milliseconds > MOST_MILLISECONDS) failures.push({ seed, what: `${Math.round(milliseconds)} ms (${name})` });
  if (rss > MOST_BYTES) failures.push({ seed, what: `${Math.round(rss / 1024 ** 2)} MB (${name})` });
}

const started = performance.now();
for (let seed = first; seed < first + inputs; ) {
  seed = await runChild(seed, Math.min(first + inputs, seed + INPUTS_PER_CHILD));
}

for (const [extension, counts] of [...answers].sort()) {
  const listed = [...counts].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`);
  process.stdout.write(`${extension.padEnd(5)} ${listed.join(", ")}\n`);
}
process.stdout.write(
  `${inputs} inputs from seed ${first} in ${Math.round((performance.now() - started) / 1000)} s; ` +
    `slowest ${Math.round(slowest.milliseconds)} ms (seed ${slowest.seed}, ${slowest.name}); ` +
    `most memory ${Math.round(largest.rss / 1024 ** 2)} MB (seed ${largest.seed})\n`,
);
for (const { seed, what } of failures) process.stdout.write(`FAILED seed ${seed}: ${what}\n`);
if (values.save !== undefined && failures.length > 0) {
  mkdirSync(values.save, { recursive: true });
  const formats = seedsByFormat();
  for (const { seed } of failures) {
    const random = randomFrom(seed);
    const { name, bytes } = random.pick(random.pick(formats));
    writeFileSync(join(values.save, `${seed}-${name}`), mutated(bytes, random));
  }
}
process.stdout.write(`${failures.length} failures\n`);
if (failures.length > 0) process.exitCode = 1;
