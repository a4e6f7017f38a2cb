/** Texts of the parser's diagnostics; `{name}` stands for a value of their data. */
export const diagnosticMessages = {
  "year-unknown": {
    "zh-CN": "未能确定报告年度；与年度有关的检查不作判断",
    en: "the report year could not be determined; checks that need it give no judgement",
  },
  "year-conflict": {
    "zh-CN": "文中年度不一致：按 {year} 年理解，但此处写的是 {rival} 年",
    en: "years disagree: taken as {year}, but here it says {rival}",
  },
  "organization-unknown": {
    "zh-CN": "未能确定报告单位；层级和单位性质按未知处理",
    en: "the reporting body could not be determined; its level and type are taken as unknown",
  },
  "organization-conflict": {
    "zh-CN": "标题中的单位为“{title}”，署名为“{signature}”",
    en: "the title names {title}, the signature {signature}",
  },
  "level-conflict": {
    "zh-CN": "标题中的单位“{title}”与署名“{signature}”层级不一致",
    en: "the body in the title, {title}, and that of the signature, {signature}, are of different levels",
  },
  "role-uncertain": {
    "zh-CN": "“{heading}”属于哪项内容不明确，只能按位置或内容推断；依据可用 inspect --explain 查看",
    en: "which content “{heading}” belongs to is not clear; it was inferred from place or text: see inspect --explain",
  },
  "role-unknown": {
    "zh-CN": "未能判断“{heading}”属于哪项内容",
    en: "could not tell which content “{heading}” belongs to",
  },
  "kind-uncertain": {
    "zh-CN": "标题和正文都不足以判断文种，暂按 {kind} 处理；如不对，请用 --kind 指定",
    en: "neither title nor text settles what kind of document this is; it is taken as {kind}; if that is wrong, say so with --kind",
  },
  "published-conflict": {
    "zh-CN": "页面日期不一致：{date} 与 {rival}",
    en: "page dates disagree: {date} and {rival}",
  },
} as const;
