import { findDocumentNumbers, findFigures, findTitles, matchMarker } from "@fazhi/text";

const text = "（一）优化服务。按照《政务服务规定》（青府办发〔2022〕12号），办结3.4万余件，满意率98.24%。";

console.log(matchMarker(text, 0).text);
for (const { title } of findTitles(text)) console.log(title);
for (const { start, end } of findDocumentNumbers(text)) console.log(start, end, text.slice(start, end));
for (const { value, unit, qualifier } of findFigures(text)) console.log(value, unit, qualifier);
