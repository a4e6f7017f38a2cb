import type {
  BodyType,
  ContentKey,
  ContentStatus,
  DamageKind,
  DocumentKind,
  Level,
  LOCALES,
  ProfileSource,
  Punctuation,
  Severity,
  Verdict,
} from "@fazhi/schema";

export type Locale = (typeof LOCALES)[number];

/** The reporters' own words in one language; numbers and names are put in by the functions. */
export interface Labels {
  readonly kind: Readonly<Record<DocumentKind, string>>;
  readonly content: Readonly<Record<ContentKey, string>>;
  readonly status: Readonly<Record<ContentStatus, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly bodyType: Readonly<Record<BodyType, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly punctuation: Readonly<Record<Punctuation, string>>;
  readonly damage: Readonly<Record<DamageKind, string>>;
  readonly source: Readonly<Record<ProfileSource, string>>;
  readonly year: (year: number) => string;
  readonly yearUnknown: string;
  readonly organizationUnknown: string;
  readonly line: (line: number) => string;
  readonly page: (page: number) => string;
  readonly paragraph: (paragraph: number) => string;
  /** Line of the file itself, where that is not the line of the text. */
  readonly sourceLine: (line: number) => string;
  readonly aside: (text: string, aside: string) => string;
  readonly quote: (text: string) => string;
  readonly listComma: string;
  readonly items: (count: number) => string;
  readonly characters: (count: number) => string;
  readonly noChecklist: string;
  readonly complete: string;
  readonly incomplete: (present: number, inline: number, missing: number) => string;
  readonly noFindings: string;
  readonly findings: (errors: number, warnings: number, infos: number) => string;
  readonly help: string;
  readonly suggestion: string;
  readonly basis: string;
  readonly article: (article: string) => string;
  readonly articleItem: (item: string) => string;
  readonly articleUnverified: string;
  readonly requirementUnverified: string;
  readonly moreFindings: (count: number, ruleId: string) => string;
  readonly note: string;
  readonly moreNotes: (count: number) => string;
  readonly notChecked: string;
  readonly crashed: string;
  readonly unreadable: string;
  readonly totalDocuments: string;
  readonly totalComplete: string;
  readonly totalUnreadable: string;
  readonly field: {
    readonly title: string;
    readonly kind: string;
    readonly year: string;
    readonly organization: string;
    readonly signature: string;
    readonly published: string;
    readonly file: string;
    readonly outline: string;
    readonly content: string;
    readonly tasks: string;
    readonly figures: string;
    readonly citations: string;
    readonly attachments: string;
    readonly furniture: string;
    readonly damage: string;
    readonly diagnostics: string;
  };
  readonly none: string;
  readonly from: (source: string) => string;
  readonly lead: string;
  readonly support: string;
  readonly joint: string;
  readonly noUnits: string;
  readonly causes: (stated: boolean) => string;
  readonly count: (count: number) => string;
  readonly more: (count: number) => string;
}
