import { ensureBuilt } from "../workspace/build.mjs";
import { ensureInstalled } from "../workspace/install.mjs";

/**
 * Runs gates one after the other, also after one has failed, and closes with a plain line `N passed, N failed`.
 * @param {readonly string[]} words only gates whose name has one of them; none: all
 */
export async function run(words) {
  if (!(await ensureInstalled())) {
    process.exitCode = 1;
    return;
  }
  // Gates use what has just been installed.
  const { GATES } = await import("./all.mjs");
  const chosen = GATES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (chosen.length === 0) {
    const names = GATES.map(({ name }) => `  ${name}\n`).join("");
    process.stderr.write(`gates: none is called ${words.join(" or ")}; there are:\n${names}`);
    process.exitCode = 2;
    return;
  }
  // A build that fails is said here; the gates that need it fail by themselves.
  await ensureBuilt("./packages/*");
  let failed = 0;
  for (const gate of chosen) if (!(await report(gate))) failed += 1;
  process.stdout.write(`${chosen.length - failed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** @param {import("./gate.mjs").Gate} gate */
async function report({ name, run: runGate }) {
  const start = performance.now();
  const {
    ok,
    output,
    notice = "",
  } = await runGate().catch((error) => ({
    ok: false,
    output: `${error.stack}\n`,
    notice: "",
  }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${ok ? "ok    " : "FAILED"}  ${seconds.padStart(5)} s  ${name}\n`);
  const details = ok ? notice : output;
  if (details !== "") process.stdout.write(details.trimEnd().replace(/^/gm, "    ").concat("\n"));
  return ok;
}
