import { findInnerTitles, findTitles, findUnclosedTitles } from "@fazhi/text";

const text = "贯彻《行政处罚法》《关于修改〈执法办法〉的决定》，落实《公开规定，以及其他要求。";

for (const { title, start, end, innerStart, innerEnd } of findTitles(text)) {
  const inner = findInnerTitles(text, innerStart, innerEnd);
  console.log(
    title,
    [start, end],
    inner.map((one) => one.title),
  );
}
for (const { start, end } of findUnclosedTitles(text)) console.log("no 》:", text.slice(start, end));
