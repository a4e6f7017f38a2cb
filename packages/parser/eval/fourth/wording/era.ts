/** Words that a report could not yet use in its year, put into those of the time. */
export function inWordsOf(year: number | null | undefined, text: string): string {
  if (year === null || year === undefined || year >= 2021) return text;
  const early = text
    .replaceAll("习近平法治思想", "习近平总书记关于全面依法治国的重要论述")
    .replaceAll("（2021—2025年）", "（2015—2020年）")
    .replaceAll("“八五”普法", "“七五”普法")
    .replaceAll("宪法、民法典", "宪法、立法法")
    .replaceAll("民法典", "宪法");
  if (year >= 2019) return early;
  return early
    .replaceAll(
      "习近平新时代中国特色社会主义思想",
      year >= 2018 ? "习近平新时代中国特色社会主义思想" : "习近平总书记系列重要讲话精神",
    )
    .replaceAll("《法治政府建设与责任落实督察工作规定》", "《法治政府建设实施纲要（2015—2020年）》");
}

/** The half-width marks that crawlers leave of a text. */
export function halfWidth(text: string): string {
  const marks: Readonly<Record<string, string>> = { "，": ",", "：": ":", "；": ";", "（": "(", "）": ")", "？": "?" };
  return text.replace(/[，：；（）？]/g, (mark) => marks[mark] ?? mark);
}
