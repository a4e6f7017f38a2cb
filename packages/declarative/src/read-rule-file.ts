import type { ConfigurationFault, Rule } from "@fazhi/engine";
import { compileRule } from "./compile-rule.js";
import { keyText, RuleFileFault } from "./rule-file-fault.js";
import { runSamples, type Understand } from "./rule-samples.js";
import { checkedRuleFile } from "./schema-faults.js";
import { type LocatedData, readYaml, TextFault } from "./yaml-text.js";

export type RuleFileResult =
  | { readonly ok: true; readonly rules: readonly Rule[] }
  | { readonly ok: false; readonly fault: ConfigurationFault };

/**
 * Reads a file of rules without code, YAML or JSON, and runs the samples of its rules. Never throws for what is in the
 * file; the first thing that is wrong refuses all of it. Patterns run in linear time, whoever wrote them.
 *
 * @param path the name of the file in faults, which add `:line:column`, both 1-based.
 * @param understand makes a document of the text of a sample.
 */
export const readRuleFile = (
  text: string,
  { path, understand }: { readonly path: string; readonly understand: Understand },
): RuleFileResult => {
  let data: LocatedData | null = null;
  try {
    data = readYaml(text.startsWith("\ufeff") ? text.slice(1) : text);
    const { rules: specs } = checkedRuleFile(data.value);
    const ids = new Set<string>();
    const rules = specs.map((spec, index) =>
      inRule(index, () => {
        if (ids.has(spec.id)) {
          throw new RuleFileFault(["id"], { "zh-CN": "尚未使用的 id", en: "an id that no other rule has" }, spec.id);
        }
        ids.add(spec.id);
        const compiled = compileRule(spec);
        runSamples(spec, compiled, understand);
        return compiled.rule;
      }),
    );
    return { ok: true, rules };
  } catch (error) {
    if (!(error instanceof RuleFileFault)) throw error;
    const place = error instanceof TextFault ? error.place : (data?.place(error.path) ?? null);
    const where = place === null ? path : `${path}:${place}`;
    const key = error.path.at(-1) === "key" ? error.path.slice(0, -1) : error.path;
    const { expected, actual } = error;
    return { ok: false, fault: { where, key: key.length === 0 ? where : keyText(key), expected, actual } };
  }
};

/** Puts the rule's place before the path of a fault. */
const inRule = <Made>(index: number, make: () => Made): Made => {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RuleFileFault)) throw error;
    throw new RuleFileFault(["rules", index, ...error.path], error.expected, error.actual);
  }
};
