import { type Confidence, type Plan, STATUTES, type Statute } from "@fazhi/law";
import type { Basis } from "@fazhi/schema";

/** A statute as the basis of a finding, as sure as the answer that was given about it. */
export const statuteBasis = ({ title, shortTitle }: Statute, confidence: Confidence): Basis =>
  wholeDocument(shortTitle, title, confidence);

/** A plan as the basis of a finding: its years stand in its title. */
export const planBasis = (plan: Plan): Basis => {
  const name = planTitle(plan);
  return wholeDocument(name, name, plan.confidence);
};

/** 法治政府建设实施纲要（2021—2025年）. */
const planTitle = ({ name, period: [from, to] }: Plan): string => `${name}（${from}—${to}年）`;

const wholeDocument = (source: string, title: string, confidence: Confidence): Basis => ({
  source,
  title,
  article: null,
  item: null,
  confidence,
  articleConfidence: confidence,
  url: null,
});

/** 《民法典》: the titles of what took a statute's place. */
export function successorTitles(successors: readonly string[]): string {
  const titles = STATUTES.filter(({ id }) => successors.includes(id)).map(({ shortTitle }) => `《${shortTitle}》`);
  return titles.length > 0 ? titles.join("") : "现行规定";
}
