import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import { foldForMatching } from "@fazhi/text";
import { localBasis } from "../../local-basis.js";

interface Options {
  /** How titles have to end, without the body's name and the year; "" where nothing is fixed. */
  readonly name: string;
  /** The local rule that fixes it, a `LocalBasis`. */
  readonly basis: unknown;
}

const defaultOptions: Options = { name: "法治政府建设年度报告", basis: null };
/** A year or 公开版 in brackets behind the name. */
const TAIL = /[(（〔[][^()（）〔〕[\]]{0,16}[)）〕\]]$/;

/** Where a region fixes one name for all reports, the title uses it. Off until a regional preset or somebody turns it on. */
export default defineRule({
  id: "document/profile-name",
  code: "FZ0003",
  title: { "zh-CN": "统一名称", en: "Fixed name of the report" },
  severity: "info",
  basis: [cite("inspection-rule", "24")],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  defaultOptions,
  messages: {
    other: {
      "zh-CN": "题目应统一为“……{expected}”，实际为“{actual}”",
      en: "The title should end in “{expected}”; it reads “{actual}”",
    },
  },
  help: {
    other: {
      "zh-CN": "按本地区的规定使用统一名称；单位名称和年度写在名称之前。",
      en: "Use the name your region fixes; the body's name and the year stand before it.",
    },
  },
  reasons: {
    "no-name": { "zh-CN": "没有配置统一名称（name）", en: "no fixed name is configured (name)" },
    "no-title": { "zh-CN": "文中未见题目", en: "the text has no title" },
  },
  check({ text, report, options, fail, notApplicable, notChecked }) {
    const expected = foldForMatching(options.name).replace(/\s+/g, "");
    if (expected === "") return notApplicable("no-name");
    const { titleSpan: at } = report;
    if (at === null) return notChecked("no-title");
    const actual = text.slice(at.start, at.end).replace(/\s+/g, "");
    if (foldForMatching(actual).replace(TAIL, "").replace(/》$/, "").endsWith(expected)) return;
    const basis = localBasis(options.basis);
    fail({
      at,
      ...(basis === null ? {} : { basis: [basis] }),
      message: "other",
      data: { expected: options.name, actual },
    });
  },
});
