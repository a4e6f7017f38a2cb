import type { DocumentKind, KindSign, Span } from "@fazhi/schema";

/** A sign of a kind as it was met. */
export interface KindFound {
  readonly kind: DocumentKind;
  readonly sign: KindSign;
  /** What it counts for; null where it decides alone. */
  readonly weight: number | null;
  /** Looked up only when somebody asks why. */
  readonly place?: (() => Span | null) | undefined;
}

/** Signs in a title decide alone. */
export type TitleSign = Extract<KindSign, `title-${string}`>;

export const KIND_OF_TITLE: Readonly<Record<TitleSign, DocumentKind>> = {
  "title-report": "annual-report",
  "title-account-and-plan": "annual-report",
  "title-plan": "work-plan",
  "title-other-plan": "other",
  "title-other-period": "other",
  "title-one-person": "other",
  "title-other-genre": "other",
  "title-other-subject": "other",
};
