import * as z from "zod";
import { confidence, severity } from "./check-output.js";
import { bodyType } from "./report.js";
import { contentKey, documentKind, level } from "./words.js";

/** A term or a short text: what a person writes by hand. */
const term = z.string().min(1).max(100);
const terms = z.array(term).min(1).max(2000);
const year = z.int().min(1949).max(2999);

const localizedText = z
  .union([z.string().min(1), z.strictObject({ "zh-CN": z.string().min(1), en: z.string().min(1) })])
  .meta({ id: "RuleText", description: "A text, or the text in both languages; the one stands for the other." });

const pattern = z.string().min(1).max(500).meta({
  id: "RulePattern",
  description: "A regular expression in the syntax of RE2: no look-around, no back-references.",
});

export const ruleBasis = z
  .strictObject({
    source: z.string().min(1),
    title: z.string().min(1).exactOptional(),
    article: z.union([z.string(), z.int()]).exactOptional(),
    item: z.union([z.string(), z.int()]).exactOptional(),
    confidence: confidence.exactOptional(),
    articleConfidence: confidence.exactOptional(),
    url: z.string().exactOptional(),
  })
  .meta({
    id: "RuleBasis",
    description:
      "What a rule rests on. `source` is its short name, `title` its full one. `confidence` (low when left out) says how sure the writer is of the requirement; severity error needs high.",
  });

export const ruleScope = z
  .strictObject({
    roles: z.array(contentKey).min(1).exactOptional(),
    headings: terms.exactOptional(),
    part: z.enum(["heading", "body"]).exactOptional(),
    sentences: terms.exactOptional(),
    each: z.enum(["scope", "section", "sentence"]).exactOptional(),
  })
  .meta({
    id: "RuleScope",
    description:
      "Where a rule looks: in the sections of these contents, in sections whose heading holds one of these words, in headings or body only, in sentences that hold one of these words. `each`: what must satisfy the rule on its own; default: all of it together, with `sentences` each sentence.",
  });

const appliesTo = z
  .strictObject({
    kinds: z.array(documentKind).min(1).exactOptional(),
    levels: z.array(level).min(1).exactOptional(),
    types: z.array(bodyType).min(1).exactOptional(),
    fromYear: year.exactOptional(),
    toYear: year.exactOptional(),
  })
  .meta({ id: "RuleAudience", description: "Whom a rule concerns; what is left out means all." });

const exception = z.union([term, z.strictObject({ pattern })]).meta({
  id: "RuleException",
  description: "A context: what is found within it does not count.",
});

const sample = { text: z.string().min(1).max(20_000), kind: documentKind.exactOptional(), year: year.exactOptional() };

const rightSample = z
  .union([
    z.string().min(1).max(20_000),
    z.strictObject({ ...sample, verdict: z.enum(["pass", "not-applicable", "not-checked"]).exactOptional() }),
  ])
  .meta({
    id: "RightSample",
    description: "A text in which the rule must find nothing, and which it must have judged.",
  });

const wrongSample = z
  .strictObject({ ...sample, found: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).exactOptional() })
  .meta({
    id: "WrongSample",
    description: "A text in which the rule must find exactly these pieces of text, in this order.",
  });

const common = {
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
  code: z
    .string()
    .regex(/^(?:FZ9\d{3}|X[0-9A-Z]{3,8})$/)
    .exactOptional(),
  title: localizedText,
  severity,
  message: localizedText,
  help: localizedText.exactOptional(),
  basis: z.array(ruleBasis).max(20).exactOptional(),
  appliesTo: appliesTo.exactOptional(),
  scope: ruleScope.exactOptional(),
  outside: z.array(z.enum(["title", "quote"])).exactOptional(),
  width: z.enum(["folded", "exact"]).exactOptional(),
  except: z.array(exception).min(1).max(200).exactOptional(),
  samples: z
    .strictObject({ right: z.array(rightSample).min(1).max(50), wrong: z.array(wrongSample).min(1).max(50) })
    .meta({ id: "RuleSamples", description: "Run when the file is loaded; one that fails refuses the file." }),
};

const search = { terms: terms.exactOptional(), pattern: pattern.exactOptional() };
const oneOrSeveral = z.union([term, terms]);
const bound = z.int().min(0).max(1_000_000);

export const forbidRule = z.strictObject({ ...common, kind: z.literal("forbid"), ...search }).meta({
  id: "ForbidRule",
  description: "None of the terms, and nothing that the pattern matches, may occur. Placeholder: {found}.",
});

export const requireRule = z.strictObject({ ...common, kind: z.literal("require"), ...search }).meta({
  id: "RequireRule",
  description: "One of the terms, or something that the pattern matches, must occur. Placeholder: {expected}.",
});

export const orderRule = z
  .strictObject({
    ...common,
    kind: z.literal("order"),
    terms: z.array(oneOrSeveral).min(2).max(100),
    when: z.enum(["two", "all"]).exactOptional(),
  })
  .meta({
    id: "OrderRule",
    description:
      "Where two (or all) of the terms occur, they first occur in this order. An entry may list other wordings. Placeholders: {found}, {after}.",
  });

export const patternRule = z.strictObject({ ...common, kind: z.literal("pattern"), find: pattern, as: pattern }).meta({
  id: "PatternRule",
  description: "Whatever `find` matches must be matched by `as` from its begin to its end. Placeholder: {found}.",
});

export const countRule = z
  .strictObject({
    ...common,
    kind: z.literal("count"),
    of: z.enum(["occurrences", "characters", "items"]).exactOptional(),
    ...search,
    min: bound.exactOptional(),
    max: bound.exactOptional(),
  })
  .meta({
    id: "CountRule",
    description:
      "How many occurrences, non-blank characters, or items of the contents in `scope.roles` there may be. Placeholders: {actual}, {expected}.",
  });

export const dictionaryEntry = z
  .strictObject({ wrong: oneOrSeveral, right: oneOrSeveral, except: z.array(term).min(1).max(50).exactOptional() })
  .meta({ id: "DictionaryEntry", description: "Wordings that are wrong, and what stands in their place." });

export const dictionaryRule = z
  .strictObject({ ...common, kind: z.literal("dictionary"), entries: z.array(dictionaryEntry).min(1).max(2000) })
  .meta({
    id: "DictionaryRule",
    description: "Wrong wordings, each with the right one, which is suggested. Placeholders: {found}, {expected}.",
  });

export const declaredRule = z
  .discriminatedUnion("kind", [forbidRule, requireRule, orderRule, patternRule, countRule, dictionaryRule])
  .meta({ id: "DeclaredRule" });

export const ruleFile = z
  .strictObject({ $schema: z.string().exactOptional(), rules: z.array(declaredRule).min(1).max(500) })
  .meta({ id: "RuleFile", description: "Rules without code, written in YAML or JSON." });
