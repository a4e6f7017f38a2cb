// `pnpm eval rules [--misses] [--unjudged] [--assert]`: recall of each rule on seeded faults, and false alarms by severity.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { documents as blind } from "../../parser/eval/blind/index.js";
import { documents as development } from "../../parser/eval/development/index.js";
import { documents as fifth } from "../../parser/eval/fifth/index.js";
import { documents as fourth } from "../../parser/eval/fourth/index.js";
import { documents as second } from "../../parser/eval/second/index.js";
import { judge, keyOf } from "./judgements.js";
import { findingsIn, measureRecall, understood } from "./measure.js";
import type { Seed } from "./seed.js";

/** What is aimed at for every rule, and what CI does not let it fall below. */
const WANTED_RECALL = 0.95;
const LEAST_RECALL = 0.85;
/** Findings that a careful reader rejects, per 100 documents. */
const MOST_WRONG = { error: 1, warning: 5 } as const;

const { values } = parseArgs({
  options: { misses: { type: "boolean" }, unjudged: { type: "boolean" }, assert: { type: "boolean" } },
});
let failures = 0;
const print = (line: string) => process.stdout.write(`${line}\n`);
const fail = (bad: boolean): string => {
  if (bad) failures += 1;
  return bad ? "BELOW" : "     ";
};

const folder = new URL("seeds/", import.meta.url);
const seeds: Seed[] = [];
for (const file of readdirSync(fileURLToPath(folder)).sort()) {
  if (!file.endsWith(".ts") || file.endsWith(".test.ts")) continue;
  const module = (await import(new URL(file, folder).href)) as { readonly seeds: readonly Seed[] };
  seeds.push(...module.seeds);
}

const reports = development().filter(({ labels }) => labels.kind === "annual-report");
const recalls = measureRecall(reports, seeds);
const byRule = new Map<string, { found: number; applied: number }>();
print(`recall on faults put into ${reports.length} documents:`);
for (const { seed, found, applied, missed } of recalls) {
  const sum = byRule.get(seed.ruleId) ?? { found: 0, applied: 0 };
  byRule.set(seed.ruleId, { found: sum.found + found, applied: sum.applied + applied });
  if (values.misses === true)
    for (const { id, fault } of missed) print(`          ${seed.ruleId} (${seed.name}) ${id}: ${fault.slice(0, 90)}`);
}
for (const [ruleId, { found, applied }] of [...byRule].sort()) {
  const recall = applied === 0 ? 0 : found / applied;
  const mark = recall < WANTED_RECALL && recall >= LEAST_RECALL ? "  .  " : fail(recall < LEAST_RECALL);
  print(`${mark} ${recall.toFixed(3)}  ${ruleId.padEnd(40)} ${found} of ${applied}`);
}

const sets = { development: development(), second: second(), third: blind(), fourth: fourth(), fifth: fifth() };
const documents = Object.entries(sets).flatMap(([set, all]) => all.map((each) => ({ set, each })));
const counts = new Map<string, { right: number; arguable: number; wrong: number; unjudged: number }>();
const wrong = { error: 0, warning: 0, info: 0 };
const unjudged = { error: 0, warning: 0, info: 0 };
for (const { set, each } of documents) {
  const document = understood(each.text, each.fileName);
  const { text } = document.source;
  for (const finding of findingsIn(document)) {
    const judgement = judge(set, each, finding, text);
    const row = `${finding.severity.padEnd(8)} ${finding.ruleId}`;
    const count = counts.get(row) ?? { right: 0, arguable: 0, wrong: 0, unjudged: 0 };
    count[judgement] += 1;
    counts.set(row, count);
    if (judgement === "wrong") wrong[finding.severity] += 1;
    if (judgement === "unjudged") unjudged[finding.severity] += 1;
    if (values.unjudged === true && judgement === "unjudged")
      print(`          ${set}/${each.id}\t${keyOf(finding, text)}\t${finding.severity}\t${finding.message}`);
  }
}
print(`findings in ${documents.length} documents (right, arguable, wrong, not judged):`);
for (const [row, { right, arguable, wrong: bad, unjudged: open }] of [...counts].sort())
  print(`      ${row.padEnd(50)} ${[right, arguable, bad, open].join("  ")}`);
for (const severity of ["error", "warning"] as const) {
  // What nobody has judged counts against us.
  const rate = ((wrong[severity] + unjudged[severity]) * 100) / documents.length;
  print(
    `${fail(rate > MOST_WRONG[severity])} ${rate.toFixed(2)} false or unjudged ${severity}s per 100 documents (at most ${MOST_WRONG[severity]})`,
  );
}
if (values.assert === true && failures > 0) process.exitCode = 1;
