import { definePreset, type ParsedDocument, resolveRules, runRules } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { allRules } from "@fazhi/rules";
import type { Finding } from "@fazhi/schema";
import { randomFrom } from "../../parser/eval/random.js";
import { sourceOf } from "../../parser/eval/source.js";
import type { EvalDocument } from "../../parser/eval/types.js";
import type { Seed, SeededText } from "./seed.js";

/** Every rule there is, whatever the presets say. */
const EVERYTHING = resolveRules(
  allRules,
  definePreset({
    name: "everything",
    description: { "zh-CN": "全部规则", en: "all rules" },
    rules: Object.fromEntries(allRules.map(({ id }) => [id, "on"])),
  }),
);

export const understood = (text: string, fileName: string): ParsedDocument => {
  const source = sourceOf(text, fileName);
  return { source, report: parse(source) };
};

export const findingsIn = (
  document: ParsedDocument,
  companions: { readonly previous?: ParsedDocument; readonly plan?: ParsedDocument } = {},
): readonly Finding[] => {
  const { verdicts, findings } = runRules(document, { rules: EVERYTHING, locale: "zh-CN", ...companions });
  const crashed = verdicts.find(({ verdict }) => verdict === "error");
  if (crashed !== undefined) throw new Error(`${crashed.ruleId} crashed: ${crashed.reason ?? ""}`);
  return findings;
};

/** How often a seeded fault was found. */
export interface Recall {
  readonly seed: Seed;
  readonly found: number;
  readonly applied: number;
  /** Ids of the documents in which it was not found, with the fault. */
  readonly missed: readonly { readonly id: string; readonly fault: string }[];
}

/** So many documents get each fault. */
const DOCUMENTS_PER_SEED = 24;

/** Puts each fault into documents, another choice of them for each, and looks whether it is found. */
export function measureRecall(documents: readonly EvalDocument[], seeds: readonly Seed[]): readonly Recall[] {
  const targets = documents.map(({ id, text, fileName }) => ({ id, fileName, document: understood(text, fileName) }));
  return seeds.map((seed) => {
    const random = randomFrom(numberOf(`${seed.ruleId} ${seed.name}`));
    let applied = 0;
    let found = 0;
    const missed: { id: string; fault: string }[] = [];
    for (const { id, fileName, document } of random.sample(targets, targets.length)) {
      if (applied >= DOCUMENTS_PER_SEED) break;
      const seeded = seed.apply({ text: document.source.text, ...document }, random);
      if (seeded === null) continue;
      applied += 1;
      if (isFound(seed, document, seeded, fileName)) found += 1;
      else {
        const { start, end } = seeded.at ?? { start: 0, end: 0 };
        missed.push({ id, fault: seeded.text.slice(Math.max(0, start - 10), end + 10).replace(/\n/g, "⏎") });
      }
    }
    return { seed, found, applied, missed };
  });
}

/** The same choices for the same seed, whichever others there are. */
const numberOf = (name: string): number =>
  [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0, 7);

function isFound(seed: Seed, clean: ParsedDocument, seeded: SeededText, fileName: string): boolean {
  const { text, at, quoted, previous, plan } = seeded;
  const companions = {
    ...(previous === undefined ? {} : { previous: understood(previous, "previous.txt") }),
    ...(plan === undefined ? {} : { plan: understood(plan, "plan.txt") }),
  };
  const own = (findings: readonly Finding[]) =>
    findings.filter(
      ({ ruleId, messageId }) =>
        ruleId === seed.ruleId && (seed.messageId === undefined || messageId === seed.messageId),
    );
  const findings = own(findingsIn(understood(text, fileName), companions));
  if (at !== null) return findings.some(({ span }) => span.start < at.end && at.start < span.end);
  if (quoted !== undefined) return findings.some(({ message }) => message.includes(quoted));
  return findings.length > own(findingsIn(clean)).length;
}
