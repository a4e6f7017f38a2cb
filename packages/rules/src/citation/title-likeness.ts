import type { NumberLookupResult } from "@fazhi/law";

/** Words that titles of any matter share. */
const FRAME =
  /中华人民共和国|国务院办公厅|国务院|中共中央办公厅|中共中央|最高人民法院|关于|印发|转发|进一步|全面|推行|加强|推进|实施|贯彻|落实|工作|若干|问题|指导意见|意见|通知|规定|办法|条例|方案|细则|暂行|的|[\s《》〈〉<>"“”'（）()、，,\d年-]/g;
/** From this share of its pairs of characters on, a title speaks of the same matter. */
const SHARE = 0.25;

/**
 * Whether a title may be a shortened or freely worded one of a document: titles are long and cited in many ways, so
 * only one on another matter speaks against it. True for a title without words of its own, 《通知》.
 */
export function resembles(title: string, { title: its, aliases }: NumberLookupResult): boolean {
  const matter = title.replace(FRAME, "");
  if (matter.length < 2) return true;
  const texts = [its, ...aliases].map((each) => each.replace(FRAME, ""));
  let shared = 0;
  for (let at = 0; at + 1 < matter.length; at++) {
    const pair = matter.slice(at, at + 2);
    if (texts.some((text) => text.includes(pair))) shared++;
  }
  return shared >= (matter.length - 1) * SHARE;
}
