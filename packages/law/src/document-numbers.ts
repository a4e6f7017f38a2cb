import { DOCUMENTS } from "./documents.js";
import { lookupPlan } from "./plan-lookup.js";
import { PLANS, type Plan } from "./plans.js";
import { type Confidence, lower } from "./row.js";
import type { Statute, StatuteVersion } from "./statute.js";
import { statuteForms } from "./statute-names.js";
import { STATUTES } from "./statutes.js";
import { titleForm, withoutState, withoutVersion } from "./title-form.js";

/** What bears a document number. */
export interface NumberLookupResult {
  /** The number as it is written correctly: 国办发〔2018〕118号, 国务院令第713号. */
  readonly number: string;
  readonly title: string;
  /** How sure we are that this number is that of this document. */
  readonly confidence: Confidence;
  /** How sure we are of the title to the letter. */
  readonly titleConfidence: Confidence;
  /** Other names of the document. */
  readonly aliases: readonly string[];
  /** The statute and its text with this number, or the plan, where it is one. */
  readonly statute: Statute | null;
  readonly version: StatuteVersion | null;
  readonly plan: Plan | null;
  readonly source: string;
  readonly checkedOn: string;
}

/**
 * The document with this number, or null where none of the tables has it, which says nothing against the number. Blanks,
 * the kind of brackets and 第 do not matter, nor do brackets that were lost (国办发2018118号); 国令 is 国务院令.
 */
export function lookupNumber(number: string): NumberLookupResult | null {
  byNumber ??= new Map(rows().map((row) => [numberForm(row.number), row]));
  return byNumber.get(numberForm(number)) ?? null;
}

/** Whether a title as it is cited names this document: with or without the issuing body, 中华人民共和国, a version or years. */
export function isTitleOf(title: string, { title: itsTitle, aliases, statute, plan }: NumberLookupResult): boolean {
  if (plan !== null) {
    const found = lookupPlan(title);
    return found.status === "known"
      ? found.plan === plan
      : found.status === "without-period" && found.plans.includes(plan);
  }
  const form = titleForm(title);
  const names = statute === null ? [itsTitle, ...aliases].map(titleForm) : statuteForms(statute);
  return [form, withoutVersion(form), withoutIssuer(form)].some((each) => names.includes(each));
}

let byNumber: ReadonlyMap<string, NumberLookupResult> | null = null;

const NO_STATUTE = { statute: null, version: null, plan: null };

const rows = (): readonly NumberLookupResult[] => [
  ...STATUTES.flatMap((statute) =>
    statute.versions.flatMap((version): readonly NumberLookupResult[] =>
      version.number === null
        ? []
        : [
            {
              ...version.number,
              title: statute.title,
              confidence: lower(version.number.confidence, statute.confidence),
              titleConfidence: statute.confidence,
              aliases: [statute.shortTitle, ...statute.aliases],
              statute,
              version,
              plan: null,
              source: statute.source,
              checkedOn: statute.checkedOn,
            },
          ],
    ),
  ),
  ...PLANS.flatMap((plan): readonly NumberLookupResult[] =>
    plan.number === null
      ? []
      : [
          {
            ...NO_STATUTE,
            ...plan.number,
            title: `${plan.name}（${plan.period[0]}—${plan.period[1]}年）`,
            titleConfidence: plan.titleConfidence,
            aliases: plan.aliases,
            plan,
            source: plan.source,
            checkedOn: plan.checkedOn,
          },
        ],
  ),
  ...DOCUMENTS.map((document): NumberLookupResult => ({ ...NO_STATUTE, ...document })),
];

const DROPPED = /[\s〔〕［］[\]【】()（）第]/;

function numberForm(number: string): string {
  if (number.length > 60) return "";
  const kept = [...number].filter((unit) => !DROPPED.test(unit)).join("");
  const bare = withoutState(kept);
  return bare.startsWith("国令") ? `国务院令${bare.slice("国令".length)}` : bare;
}

/** 国务院办公厅关于… → 关于…. */
function withoutIssuer(form: string): string {
  const about = form.indexOf("关于");
  return about > 0 && ISSUERS.has(form.slice(0, about)) ? form.slice(about) : form;
}

const ISSUERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "国务院",
  "国务院办公厅",
  "中共中央办公厅国务院办公厅",
  "中共中央办公厅、国务院办公厅",
  "最高人民法院",
]);
