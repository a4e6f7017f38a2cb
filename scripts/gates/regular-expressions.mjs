import { readFileSync } from "node:fs";
import { check } from "recheck";
import { allLiterals } from "../expressions/literals.mjs";
import { hasOpenRepeat } from "../expressions/open-repeat.mjs";
import { run } from "../workspace/command.mjs";

/** By expression, why it cannot cost more than its text is worth: the text is short, or it is tried at one place only. */
const BOUNDED = new URL("../expressions/bounded.json", import.meta.url);
/** An expression that the checker cannot decide in this time counts as one that may backtrack. */
const MILLISECONDS = 15_000;
const AT_ONCE = 2;

/** @type {import("./gate.mjs").Gate} */
export default {
  name: "no regular expression backtracks without bound or scans in square time",
  async run() {
    /** @type {Readonly<Record<string, string>>} */
    const bounded = JSON.parse(readFileSync(BOUNDED, "utf8"));
    const { code, output } = await run("pnpm", [
      "exec",
      "tsx",
      "--tsconfig",
      "tsconfig.json",
      "scripts/expressions/built.mjs",
    ]);
    if (code !== 0) return { ok: false, output };
    /** @type {readonly { source: string, flags: string }[]} */
    const built = JSON.parse(output.slice(output.indexOf("[{")));
    const expressions = new Map(
      [...built.map((each) => ({ ...each, place: "built from pieces" })), ...allLiterals()].map((each) => [
        `${each.source}/${each.flags}`,
        each,
      ]),
    );
    const known = new Set([...expressions.values()].map(({ source }) => source));
    const problems = Object.keys(bounded)
      .filter((source) => !known.has(source))
      .map((source) => `scripts/expressions/bounded.json: no such expression any more: ${source}`);
    const open = [...expressions.values()].filter(
      ({ source }) => hasOpenRepeat(source) && !Object.hasOwn(bounded, source),
    );
    const work = async () => {
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { source, flags, place } = next;
        // Where it is tried (y) or how often (g) is nothing the checker should count on.
        const result = await check(source, flags.replace(/[yg]/g, ""), { timeout: MILLISECONDS });
        const found = result.status === "vulnerable" ? result.complexity.type : result.status;
        if (result.status !== "safe") problems.push(`${place}: ${found}: ${source}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return {
      ok: problems.length === 0,
      output: `${problems.sort().join("\n")}\nWrite them so that no part can match in two ways and none begins with an open repeat, or say in scripts/expressions/bounded.json why their text is short.\n`,
    };
  },
};
