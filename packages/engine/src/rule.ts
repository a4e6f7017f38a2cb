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

/** One finding as a rule states it; the engine adds severity, position, texts and basis. */
export type Failure<M extends Messages> = {
  readonly [Id in keyof M & string]: {
    readonly message: Id;
    /** The text meant; `null`: the document as a whole. */
    readonly at: Span | null;
    readonly severity?: Severity;
    readonly basis?: readonly Basis[];
    readonly suggestions?: readonly Suggestion[];
  } & (keyof MessageData<M[Id]> extends never ? { readonly data?: undefined } : { readonly data: MessageData<M[Id]> });
}[keyof M & string];

/** What a rule sees of one document, and how it answers. Nothing in it can be changed by a rule. */
export interface RuleContext<M extends Messages, R extends Messages, Options> {
  readonly source: SourceText;
  readonly text: string;
  readonly report: Report;
  readonly options: Options;
  /** The date deadline rules compare with (`--as-of`), or null: then only dates of the document count. */
  readonly asOf: string | null;
  fail(failure: Failure<M>): void;
  /** Ends the rule with the verdict `not-checked`; `reason` is a key of `reasons`. */
  notChecked(reason: keyof R & string): never;
  /** Ends the rule with the verdict `not-applicable`; `reason` is a key of `reasons`. */
  notApplicable(reason: keyof R & string): never;
}

/** A rule: data plus one small pure function. */
export interface Rule<M extends Messages = Messages, R extends Messages = Messages, Options = unknown> {
  /** `category/name`, both in kebab case. */
  readonly id: string;
  /** Stable code such as `FZ1003`; never reused for another rule. */
  readonly code: string;
  readonly title: LocalizedText;
  readonly severity: Severity;
  readonly basis: readonly Basis[];
  readonly appliesTo?: AppliesTo;
  readonly needs?: readonly Need[];
  /** Damage of the whole text that would only make this rule repeat itself: then it is `not-checked`. */
  readonly mutedBy?: readonly DamageKind[];
  readonly messages: M;
  /** What to do, per message. */
  readonly help?: { readonly [Id in keyof M]?: LocalizedText };
  /** Texts of the reasons this rule gives with `notChecked` and `notApplicable`. */
  readonly reasons?: R;
  readonly defaultOptions?: Options;
  check(context: RuleContext<M, R, Options>): void;
}
