import type { LocalizedText } from "@fazhi/engine";

/** The command was held wrong; one line that says what, where and the remedy. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly texts: LocalizedText;

  constructor(texts: LocalizedText) {
    super(texts.en);
    this.texts = texts;
  }
}
