import type { Locale, Rule } from "@fazhi/engine";
import { INSTRUMENTS, type Provision } from "@fazhi/law";
import type { Basis } from "@fazhi/schema";
import { UNCHECKED } from "./unchecked-provisions.ts";

/** A rule with every provision that it or a finding of its cases rests on. */
export interface CitingRule {
  readonly rule: Rule;
  readonly bases: readonly Basis[];
}

const WORDS = {
  "zh-CN": {
    title: "按条文查规则",
    intro:
      "每一条文由哪些规则检查；没有规则检查的，写明原因。条文内容是转述，不是原文。规则引用的条文以规则的元数据和用例实际报告的依据为准。",
    provision: "条文",
    content: "内容",
    rules: "规则",
    whole: "（整份文件）",
    article: (article: string, item: string | null) =>
      /^\d+$/.test(article)
        ? `第 ${article} 条${item === null ? "" : `第 ${item} 项`}`
        : item === null
          ? article
          : `${article}（${item}）`,
    others: "其他依据",
    othersIntro: "规则直接依据下列法律法规和规划的有关信息，详见[法律目录](../guide/law-catalogue.md)。",
    none: "没有条文的检查",
    noneIntro: "算术、前后一致和起草惯例，没有可引的条文：",
  },
  en: {
    title: "Rules by provision",
    intro:
      "Which rules check a provision, and where none does, why. Provisions are retold, not quoted. What a rule cites is taken from its metadata and from what its cases really report.",
    provision: "Provision",
    content: "Content",
    rules: "Rules",
    whole: "(as a whole)",
    article: (article: string, item: string | null) =>
      /^\d+$/.test(article)
        ? `art. ${article}${item === null ? "" : ` (${item})`}`
        : `${article}${item === null ? "" : ` (${item})`}`,
    others: "Other grounds",
    othersIntro:
      "These statutes and plans are grounds of rules by what is known of them, see the [law catalogue](../guide/law-catalogue.md).",
    none: "Checks without a provision",
    noneIntro: "Arithmetic, consistency and drafting practice, with nothing to cite:",
  },
} as const;

const keyOf = (title: string, article: string | null, item: string | null) =>
  [title, article ?? "", item ?? ""].join("\u0000");

/** Articles in the order of their numbers, each before its items; clauses such as 7.3.5 stay as the table has them. */
function byNumber(a: Provision, b: Provision): number {
  if (!/^\d+$/.test(a.article) || !/^\d+$/.test(b.article)) return 0;
  return Number(a.article) - Number(b.article) || Number(a.item ?? 0) - Number(b.item ?? 0);
}

/**
 * Which provision is checked by which rules, and which by none and why.
 *
 * @throws Error for a provision without rule and without reason, one with both, and a reason for none that exists.
 */
export function articleIndexPage(citing: readonly CitingRule[], locale: Locale): string {
  const words = WORDS[locale];
  const byProvision = new Map<string, Set<string>>();
  for (const { rule, bases } of citing)
    for (const { title, article, item } of bases) {
      const key = keyOf(title, article, item);
      byProvision.set(key, (byProvision.get(key) ?? new Set()).add(rule.id));
    }
  const links = (ids: Iterable<string>) =>
    [...ids]
      .sort()
      .map((id) => `[${id}](./${id}.md)`)
      .join("<br>");
  const known = new Set<string>();
  const reasons = new Set(Object.keys(UNCHECKED));
  const tables = INSTRUMENTS.flatMap((instrument) => {
    const rows = [...instrument.provisions].sort(byNumber).map(({ article, item, summary }) => {
      const key = keyOf(instrument.title, article, item);
      known.add(key);
      const name = [instrument.id, article, item].filter((part) => part !== null).join(" ");
      // Who checks an article as a whole checks its items.
      const rules = byProvision.get(key) ?? byProvision.get(keyOf(instrument.title, article, null));
      const reason = UNCHECKED[name];
      reasons.delete(name);
      if ((rules === undefined) === (reason === undefined)) {
        const fault =
          rules === undefined ? "has neither a rule nor a reason" : "has a rule and a reason not to have one";
        throw new Error(`rules by provision: ${name} ${fault}; see packages/rules/scripts/unchecked-provisions.ts`);
      }
      const shown = rules === undefined ? `—— ${reason?.[locale] ?? ""}` : links(rules);
      return `| ${words.article(article, item)} | ${summary[locale]} | ${shown} |`;
    });
    const whole = keyOf(instrument.title, null, null);
    known.add(whole);
    const wholeRules = byProvision.get(whole);
    if (wholeRules !== undefined)
      rows.unshift(`| ${words.whole} | ${instrument.summary[locale]} | ${links(wholeRules)} |`);
    if (rows.length === 0) return [];
    return [
      `## ${instrument.title}`,
      "",
      `| ${words.provision} | ${words.content} | ${words.rules} |`,
      "| --- | --- | --- |",
      ...rows,
      "",
    ];
  });
  const [stray] = reasons;
  if (stray !== undefined) throw new Error(`rules by provision: a reason for ${stray}, which is no provision`);

  const others = new Map<string, Set<string>>();
  for (const { rule, bases } of citing)
    for (const { title, article, item } of bases)
      if (!known.has(keyOf(title, article, item))) others.set(title, (others.get(title) ?? new Set()).add(rule.id));
  const otherRows = [...others]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, ids]) => `| ${title} | ${links(ids)} |`);
  const without = citing.filter(({ bases }) => bases.length === 0).map(({ rule }) => rule);
  return [
    `# ${words.title}`,
    "",
    words.intro,
    "",
    ...tables,
    ...(otherRows.length === 0
      ? []
      : [
          `## ${words.others}`,
          "",
          words.othersIntro,
          "",
          `| ${words.provision} | ${words.rules} |`,
          "| --- | --- |",
          ...otherRows,
          "",
        ]),
    ...(without.length === 0
      ? []
      : [
          `## ${words.none}`,
          "",
          words.noneIntro,
          "",
          ...without.map(({ id, title }) => `- [${id}](./${id}.md) ${title[locale]}`),
          "",
        ]),
  ].join("\n");
}
