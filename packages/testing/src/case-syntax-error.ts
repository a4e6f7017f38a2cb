import type { Locale, LocalizedText } from "@fazhi/engine";

/** A case that cannot be read. `line` is the 1-based line of the case text, comments included. */
export class CaseSyntaxError extends Error {
  override readonly name = "CaseSyntaxError";
  readonly line: number;
  readonly texts: LocalizedText;

  constructor(line: number, fault: LocalizedText) {
    const texts: Record<Locale, string> = {
      "zh-CN": `用例第 ${line} 行：${fault["zh-CN"]}`,
      en: `case line ${line}: ${fault.en}`,
    };
    super(texts.en);
    this.line = line;
    this.texts = texts;
  }
}
