import type { BodyType, ContentKey, ContentStatus, DocumentKind, Level } from "@fazhi/schema";

/** A document of an evaluation set: invented, with what a careful reader says of it. */
export interface EvalDocument {
  /** Unique within its set. */
  readonly id: string;
  /** As the file might be called; may carry a wrong year. */
  readonly fileName: string;
  readonly text: string;
  /** Structural peculiarities, so that misses can be grouped. */
  readonly traits: readonly string[];
  readonly labels: EvalLabels;
}

/** What a careful reader says, in the words of the contract. A field that is left out is not judged. */
export interface EvalLabels {
  readonly kind: DocumentKind;
  readonly reportYear?: number | null;
  /** As printed, joined over lines; null where the text has none. */
  readonly title?: string | null;
  readonly organization?: { readonly name: string; readonly level?: Level; readonly type?: BodyType } | null;
  readonly signature?: { readonly organization: string | null; readonly date: string | null } | null;
  readonly publishedOn?: string | null;
  /** The top-level parts in order; `roles` is empty for a part that is none of the contents. */
  readonly sections?: readonly { readonly heading: string; readonly roles: readonly ContentKey[] }[];
  /** For annual reports only. */
  readonly content?: Readonly<Partial<Record<ContentKey, ContentStatus>>>;
}
