import { defineRule } from "@fazhi/engine";
import { cite } from "@fazhi/law";
import type { Span } from "@fazhi/schema";
import { isHan } from "@fazhi/text";
import { contradiction } from "./bodies.js";

/** The body in the title, the one that signs and the one that publishes: none may contradict the title. */
export default defineRule({
  id: "structure/signing-body",
  code: "FZ3005",
  title: { "zh-CN": "署名与标题的机关名称", en: "Signing body and title" },
  severity: "warning",
  basis: [cite("gbt-9704", "7.3.5"), cite("gbt-9704", "7.3.1")],
  presets: ["recommended"],
  appliesTo: { kinds: ["annual-report"] },
  readsFacts: false,
  messages: {
    signature: {
      "zh-CN": "署名应与标题中的“{expected}”一致，实际为“{actual}”",
      en: "The signature should agree with “{expected}” in the title, found “{actual}”",
    },
    publisher: {
      "zh-CN": "页面上的发布机构应与标题中的“{expected}”一致，实际为“{actual}”",
      en: "The publishing body on the page should agree with “{expected}” in the title, found “{actual}”",
    },
  },
  help: {
    signature: {
      "zh-CN":
        "请核对标题和署名的机关名称，以机构正式名称为准；常见于套用其他单位的稿件，或撤乡设镇、更名后未同步修改。",
      en: "Check both against the official name: often a text taken from another body, or a change of name put into one place only.",
    },
    publisher: {
      "zh-CN": "请核对标题和网页上登记的机关名称，以机构正式名称为准。",
      en: "Check both against the official name.",
    },
  },
  reasons: {
    "no-body": {
      "zh-CN": "标题中未见报告机关的名称，或既无署名也无发布机构",
      en: "the title names no body, or there is neither a signature nor a publishing body",
    },
  },
  check({ text, report, fail, notApplicable }) {
    const { organization, signature, furniture } = report;
    const titled = organization?.span ?? null;
    const { titleSpan } = report;
    if (titled === null || titleSpan === null || titled.start < titleSpan.start || titled.end > titleSpan.end)
      return notApplicable("no-body");
    const expected = text.slice(titled.start, titled.end).replace(/\s+/g, "");
    const signed = signature?.organization ?? null;
    const publishers = furniture.flatMap(({ span }) => publisherIn(text, span));
    if (signed === null && publishers.length === 0) return notApplicable("no-body");
    if (signature !== null && signed !== null) {
      // Of several bodies that sign together, one that agrees is enough.
      const faults = signed.split("、").map((name) => ({ name, fault: contradiction(expected, name) }));
      const [first] = faults;
      if (first !== undefined && faults.every(({ fault }) => fault !== null)) {
        const at = spanOf(text, first.name, signature.span);
        fail({ at, message: "signature", data: { expected, actual: first.name } });
      }
    }
    for (const { start, end } of publishers) {
      const actual = text.slice(start, end);
      // A page may be published by any office; only a slip in the name of this one contradicts.
      const fault = contradiction(expected, actual);
      if (fault === "slip" || fault === "kind")
        fail({ at: { start, end }, message: "publisher", data: { expected, actual } });
    }
  },
});

/** The labels of a page that name the body whose text it is. */
const PUBLISHER = /(?:发布|发文|制发|公开)(?:机构|机关|单位|主体)/;
const LONGEST_FIELD = 400;

/** The body that a field of the page names as its publisher. */
function publisherIn(text: string, { start, end }: Span): readonly Span[] {
  const field = text.slice(start, Math.min(end, start + LONGEST_FIELD));
  const label = PUBLISHER.exec(field);
  if (label === null) return [];
  let from = label.index + label[0].length;
  while (/[\s:：]/.test(field.charAt(from))) from++;
  let to = from;
  while (isHan(field.charCodeAt(to))) to++;
  return to - from < SHORTEST_NAME ? [] : [{ start: start + from, end: start + to }];
}

const SHORTEST_NAME = 3;

/** Where a name stands inside a span; the span itself where it is broken over lines. */
function spanOf(text: string, name: string, within: Span): Span {
  const at = text.indexOf(name, within.start);
  return at < 0 || at + name.length > within.end ? within : { start: at, end: at + name.length };
}
