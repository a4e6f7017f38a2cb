import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { foldForMatching } from "@fazhi/text";
import { localBasis } from "../../local-basis.js";
import { cleanText } from "../../reading/clean-text.js";

interface Options {
  /** What local rules want treated besides the national contents, each `{ name, terms }`. */
  readonly contents: readonly unknown[];
  /** The local rule, a `LocalBasis`. */
  readonly basis: unknown;
}

const defaultOptions: Options = { contents: [], basis: null };

/** One content of a local list: any of the terms in the report shows that it is treated. */
interface LocalContent {
  readonly name: string;
  readonly terms: readonly string[];
}

/** Contents that a region asks for on top of the national ones. Off until a regional preset or somebody turns it on. */
export default defineRule({
  id: "document/local-contents",
  code: "FZ0005",
  title: { "zh-CN": "地区规定的内容", en: "Contents that a region asks for" },
  severity: "info",
  basis: [cite("inspection-rule", "25", "5")],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  defaultOptions,
  messages: {
    missing: {
      "zh-CN": "地区事项列有“{name}”，报告中未见有关内容",
      en: "The region's list has “{name}”; nothing in the report speaks of it",
    },
  },
  help: {
    missing: {
      "zh-CN": "确有工作的补写一段；与本单位职能无关的可以忽略。",
      en: "Add a paragraph if there was such work; ignore it where it is none of the body's business.",
    },
  },
  reasons: {
    "no-contents": { "zh-CN": "没有配置地区事项（contents）", en: "no local contents are configured (contents)" },
    "option-unreadable": {
      "zh-CN": "配置的地区事项无法读取，每项应有 name 和 terms",
      en: "a configured content cannot be read; expected are name and terms",
    },
  },
  check({ options, once, fail, notApplicable, notChecked }) {
    const contents = options.contents.map(localContent);
    if (contents.length === 0) return notApplicable("no-contents");
    const known = contents.filter((content) => content !== null);
    if (known.length < contents.length) return notChecked("option-unreadable");
    const text = once(cleanText);
    const basis = localBasis(options.basis);
    for (const { name, terms } of known) {
      if (terms.some((term) => text.includes(foldForMatching(term)))) continue;
      fail({ at: null, ...(basis === null ? {} : { basis: [basis] }), message: "missing", data: { name } });
    }
  },
});

function localContent(entry: unknown): LocalContent | null {
  if (typeof entry !== "object" || entry === null) return null;
  const { name, terms }: Partial<Record<keyof LocalContent, unknown>> = { ...entry };
  if (typeof name !== "string" || !Array.isArray(terms) || terms.length === 0) return null;
  const words = terms.filter((term: unknown) => typeof term === "string" && term.length >= 2);
  return words.length === terms.length ? { name, terms: words } : null;
}
