/** Marks after which a number typed by hand has no blank: Chinese ones, brackets, full stops, enclosed numerals. */
const CLOSES_ITSELF = /[.)\]、，。．：；）】〕》」』﹒·\u2460-\u24ff\u2776-\u2793\u3200-\u33ff]$/;

/** An automatic number before its paragraph, as a person would have typed it: `一、主要举措`, `第一条 总则`. */
export function withLabel(label: string, text: string): string {
  const shown = label.trim();
  const content = text.trimStart();
  if (shown === "" || content === "") return content;
  return CLOSES_ITSELF.test(shown) ? shown + content : `${shown} ${content}`;
}
