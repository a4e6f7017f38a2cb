import { splitSentences } from "@fazhi/text";

const show = (text, options) => {
  const sentences = splitSentences(text, 0, text.length, options);
  console.log(sentences.map(({ start, end }) => text.slice(start, end)));
};

show("落实“一件事。一次办。”要求（见附件。附后）开展。满意率3.5%！详见 a.gov.cn/x?y=1。");
show("一是甲；二是乙。", { semicolons: true });
show("成效明显……下一步继续。宣传、培训……等活动。", { ellipses: true });
// A text that lost its full-width marks.
show("1.完善制度.办件3.5万件.满意率99.8%.群众认可.", { points: true });
