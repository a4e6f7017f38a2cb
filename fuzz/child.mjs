// Reads and checks damaged files, one after the other, for run.mjs, which watches its time and memory.

import { mutated } from "./mutations.mjs";
import { randomFrom } from "./random.mjs";
import { seedsByFormat } from "./seeds.mjs";

const { check } = await import(new URL("../packages/fazhi/dist/index.js", import.meta.url).href);
const formats = seedsByFormat();

for (const event of ["unhandledRejection", "uncaughtException"]) {
  process.on(event, (error) => {
    process.send?.({ kind: "stray", error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
}

/** @param {{ seed: number }} task */
async function run({ seed }) {
  const random = randomFrom(seed);
  const { name, bytes } = random.pick(random.pick(formats));
  const content = mutated(bytes, random);
  const started = performance.now();
  const { documents } = await check({ path: name, content });
  const [document] = documents;
  const code = document === undefined ? "nothing" : "error" in document ? document.error.code : "read";
  const detail = document !== undefined && "error" in document ? document.error.message : "";
  const crashed =
    document !== undefined && "verdicts" in document
      ? document.verdicts.filter((/** @type {{ verdict: string }} */ { verdict }) => verdict === "error")
      : [];
  // What pdf.js does after its document was given up still belongs to this one.
  await new Promise((resolve) => setImmediate(resolve));
  process.send?.({
    kind: "done",
    seed,
    name,
    code,
    detail,
    crashed: crashed.map(
      (/** @type {{ ruleId: string, reason: string }} */ { ruleId, reason }) => `${ruleId}: ${reason}`,
    ),
    milliseconds: performance.now() - started,
    rss: process.memoryUsage.rss(),
  });
}

process.on("message", (task) => {
  run(/** @type {{ seed: number }} */ (task)).catch((error) => {
    process.send?.({ kind: "stray", error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});
process.send?.({ kind: "ready" });
