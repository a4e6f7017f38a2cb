import type {
  Basis,
  BodyType,
  DamageKind,
  DocumentKind,
  Level,
  Report,
  Severity,
  SourceText,
  Span,
  Suggestion,
} from "@fazhi/schema";

export type Locale = "zh-CN" | "en";

/** A text in both languages; `{name}` stands for a value of the data given with it. */
export type LocalizedText = Readonly<Record<Locale, string>>;

export type Messages = Readonly<Record<string, LocalizedText>>;

export type DataValue = string | number | boolean | null;

/** The names in braces of a template: `"{a}大于{b}"` → `"a" | "b"`. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The data a message asks for: one value per placeholder of its Chinese text. */
export type MessageData<Text extends LocalizedText> = Readonly<Record<Placeholders<Text["zh-CN"]>, DataValue>>;

/** Whom a rule applies to; a field left out means all. Years are report years, both ends included. */
export interface AppliesTo {
  readonly kinds?: readonly DocumentKind[];
  readonly levels?: readonly Level[];
  readonly types?: readonly BodyType[];
  readonly fromYear?: number;
  readonly toYear?: number;
}

/** What a rule cannot work without; where it is missing the verdict is `not-checked`. */
export type Need = "report-year" | "organization" | "previous" | "plan";

/** A document as the rules get it: its text and what was understood of it. */
export interface ParsedDocument {
  readonly source: SourceText;
  readonly report: Report;
}

/**
 * Finds something in a document for several rules; pure, and defined once, since results are kept by the function
 * itself. What it builds on it asks for with the `once` it is given.
 */
export type Finder<T> = (document: ParsedDocument, once: <U>(find: Finder<U>) => U) => T;

interface FailureBase {
  /** The text meant, not empty; `null`: the document as a whole, shown at its title or first line. */
  readonly at: Span | null;
  /** Where it differs from the rule's own. `error` needs a row of high confidence in the basis. */
  readonly severity?: Severity;
  /** Where it differs from the rule's own. */
  readonly basis?: readonly Basis[];
  readonly suggestions?: readonly Suggestion[];
}

type FailureData<Text extends LocalizedText> = keyof MessageData<Text> extends never
  ? { readonly data?: undefined }
  : { readonly data: MessageData<Text> };

/** One finding as a rule states it; the engine adds severity, position, texts and basis. */
export type Failure<M extends Messages> = string extends keyof M
  ? FailureBase & { readonly message: string; readonly data?: Readonly<Record<string, DataValue>> | undefined }
  : { readonly [Id in keyof M & string]: FailureBase & { readonly message: Id } & FailureData<M[Id]> }[keyof M &
      string];

/** What a rule sees of one document, and how it answers. Nothing in it can be changed by a rule. */
export interface RuleContext<M extends Messages, R extends Messages, Options> {
  readonly source: SourceText;
  /** The canonical text, `source.text`: every offset of the report and of a finding counts in it. */
  readonly text: string;
  readonly report: Report;
  /** The body's report of the year before; a rule with the need `previous` always gets it. */
  readonly previous: ParsedDocument | null;
  /** The body's work plan for the report's year; a rule with the need `plan` always gets it. */
  readonly plan: ParsedDocument | null;
  readonly options: Options;
  /** The date deadline rules compare with (`--as-of`), or null: then only dates of the document count. */
  readonly asOf: string | null;
  /**
   * What several rules look for in a document is looked for once: the result of a pure function of a document, by
   * default the one that is checked, kept until all rules have run. Nothing in the result may be changed.
   */
  once<T>(find: Finder<T>, document?: ParsedDocument): T;
  /** Reports a finding and goes on. Throws on a span outside the text, an unknown message or wrong data. */
  fail(failure: Failure<M>): void;
  /**
   * Ends the rule with the verdict `not-checked`; `reason` is a key of `reasons`.
   * What the rule reported before stays, and the verdict is then `fail`: a finding is never dropped.
   */
  notChecked(reason: keyof R & string): never;
  /** Ends the rule with the verdict `not-applicable`, in the same way. */
  notApplicable(reason: keyof R & string): never;
}

/** A rule: data plus one small pure function. */
export interface Rule<M extends Messages = Messages, R extends Messages = Messages, Options = unknown> {
  /** `category/name`, both in kebab case. */
  readonly id: string;
  /** Stable code such as `FZ1003`; never reused for another rule. */
  readonly code: string;
  readonly title: LocalizedText;
  /** Of its findings, unless a finding or the configuration says otherwise. */
  readonly severity: Severity;
  readonly basis: readonly Basis[];
  /** The presets of its library that turn it on with its own severities; a rule without any is off until somebody asks. */
  readonly presets?: readonly string[];
  readonly appliesTo?: AppliesTo;
  readonly needs?: readonly Need[];
  /** Damage of the whole text that would only make this rule repeat itself: then it is `not-checked`. */
  readonly mutedBy?: readonly DamageKind[];
  /**
   * `false`: the rule reads none of the report's lists of facts (figures, relations, citations, duties, shortcomings, plan
   * items, topics, meetings, issued documents, people). Where no enabled rule reads them, documents are not searched for
   * them and the lists are empty, which saves a quarter of the time.
   */
  readonly readsFacts?: boolean;
  readonly messages: M;
  /** What to do, per message; may use the message's placeholders. */
  readonly help?: { readonly [Id in keyof M]?: LocalizedText };
  /** Texts of the reasons this rule gives with `notChecked` and `notApplicable`; without placeholders. */
  readonly reasons?: R;
  /** Plain data; configuration may set these keys and no others. */
  readonly defaultOptions?: Options;
  /** Must be synchronous and must not keep state between documents. */
  check(context: RuleContext<M, R, Options>): void;
}
