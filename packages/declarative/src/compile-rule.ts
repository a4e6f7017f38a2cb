import {
  defineRule,
  type LocalizedText,
  type Messages,
  type ParsedDocument,
  placeholdersOf,
  type Rule,
  type RuleContext,
  RuleDefinitionError,
} from "@fazhi/engine";
import type { Basis, DeclaredRule, RuleBasis, RuleText } from "@fazhi/schema";
import { count } from "./kinds/count.js";
import { dictionary } from "./kinds/dictionary.js";
import { forbid } from "./kinds/forbid.js";
import { order } from "./kinds/order.js";
import { pattern } from "./kinds/pattern.js";
import { require } from "./kinds/require.js";
import { codeOf } from "./rule-code.js";
import { RuleFileFault, shown } from "./rule-file-fault.js";
import type { KindCheck, RuleKind } from "./rule-kind.js";
import { prepareScope, searchedPlaces } from "./scope.js";
import { SearchedText } from "./searched-text.js";
import { StepBudget } from "./step-budget.js";

const REASONS = {
  "no-such-place": { "zh-CN": "文中没有规则所指的部分", en: "the document has no such place" },
  "inline-only": { "zh-CN": "规则所指的内容没有独立的部分", en: "the content has no part of its own" },
  "too-few": { "zh-CN": "需要排序的内容不足两项或不全", en: "too few of the things to be ordered occur" },
  "items-unknown": { "zh-CN": "未能识别条数", en: "the number of items is not known" },
  "too-much-work": {
    "zh-CN": "规则的正则表达式或例外在本文上步数过多，未查完",
    en: "the rule's patterns or exceptions need too many steps on this text; it was not checked to its end",
  },
} as const satisfies Messages;

/** The same text is asked of by every rule of a file; nothing in it depends on the rules. */
const texts = new WeakMap<ParsedDocument["report"], SearchedText>();

const searchedText = (document: Pick<ParsedDocument, "source" | "report">): SearchedText => {
  let text = texts.get(document.report);
  if (text === undefined || text.text !== document.source.text) {
    text = new SearchedText(document);
    texts.set(document.report, text);
  }
  return text;
};

const prepared = <Spec extends DeclaredRule>(kind: RuleKind<Spec>, spec: Spec) => ({ kind, check: kind.prepare(spec) });

const preparedKind = (spec: DeclaredRule): { readonly kind: RuleKind<never>; readonly check: KindCheck } => {
  switch (spec.kind) {
    case "forbid":
      return prepared(forbid, spec);
    case "require":
      return prepared(require, spec);
    case "order":
      return prepared(order, spec);
    case "pattern":
      return prepared(pattern, spec);
    case "count":
      return prepared(count, spec);
    case "dictionary":
      return prepared(dictionary, spec);
  }
};

/** A rule of a file as the engine takes it, and what its samples must say. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly findsText: boolean;
}

/** @throws RuleFileFault with a path from the rule, for what the schema cannot see. */
export const compileRule = (spec: DeclaredRule): CompiledRule => {
  const { kind, check } = preparedKind(spec);
  const message = localized(spec.message);
  const texts: Readonly<Record<string, LocalizedText>> = {
    message,
    ...(spec.help === undefined ? {} : { help: localized(spec.help) }),
  };
  for (const [key, text] of Object.entries(texts)) checkPlaceholders(key, text, kind.placeholders);
  const scope = prepareScope(spec.scope ?? {});
  const outside = spec.outside ?? kind.outside;
  try {
    const rule = defineRule({
      id: spec.id,
      code: spec.code ?? codeOf(spec.id),
      title: localized(spec.title),
      severity: spec.severity,
      basis: (spec.basis ?? []).map(basisOf),
      ...(spec.appliesTo === undefined ? {} : { appliesTo: spec.appliesTo }),
      readsFacts: false,
      messages: { [spec.kind]: message },
      ...(texts.help === undefined ? {} : { help: { [spec.kind]: texts.help } }),
      reasons: REASONS,
      check(context: RuleContext<Messages, typeof REASONS, undefined>) {
        const text = searchedText(context);
        const places = searchedPlaces(scope, context.report, text, outside);
        if (places === "inline-only") return context.notChecked(places);
        if (places === "no-such-place") return context.notApplicable(places);
        check({
          ...places,
          text,
          report: context.report,
          budget: new StepBudget(text.text.length, () => context.notChecked("too-much-work")),
          found: (at, data, suggestions = []) => context.fail({ at, message: spec.kind, data, suggestions }),
          notApplicable: (reason) => context.notApplicable(reason),
          notChecked: (reason) => context.notChecked(reason),
        });
      },
    });
    return { rule, findsText: kind.findsText };
  } catch (error) {
    if (!(error instanceof RuleDefinitionError)) throw error;
    throw new RuleFileFault(["id"], definitionText(error, spec), shown(spec.id));
  }
};

const definitionText = ({ message }: RuleDefinitionError, { severity, basis = [] }: DeclaredRule): LocalizedText =>
  severity === "error" && !basis.some(({ confidence }) => confidence === "high")
    ? {
        "zh-CN": "有依据的规则：severity: error 要求 basis 中有一条 confidence: high",
        en: "a rule with a basis: severity: error asks for a row of basis with confidence: high",
      }
    : { "zh-CN": `可用的规则（${message}）`, en: `a usable rule (${message})` };

const localized = (text: RuleText): LocalizedText => (typeof text === "string" ? { "zh-CN": text, en: text } : text);

const checkPlaceholders = (key: string, text: LocalizedText, known: readonly string[]): void => {
  for (const one of [text["zh-CN"], text.en]) {
    const names = placeholdersOf(one);
    const unknown = names?.find((name) => !known.includes(name));
    if (names !== null && unknown === undefined) continue;
    const list = known.map((name) => `{${name}}`);
    throw new RuleFileFault(
      [key],
      {
        "zh-CN": `只含占位符 ${list.join("、")} 的文字`,
        en: `a text with no other placeholders than ${list.join(", ")}`,
      },
      unknown === undefined ? shown(one) : `{${unknown}}`,
    );
  }
};

const basisOf = (row: RuleBasis): Basis => {
  const { source, title = source, article, item, confidence = "low", articleConfidence = confidence, url = null } = row;
  return {
    source,
    title,
    article: article === undefined ? null : String(article),
    item: item === undefined ? null : String(item),
    confidence,
    articleConfidence,
    url,
  };
};
