import { findDocumentNumbers, formatDocumentNumber } from "@fazhi/text";

const text = "根据青府办发〔2022〕12号、国务院第713号令、云泽市住建局公告2022年第5号和青州委法20239号（原文缺括号）。";

for (const { start, end, agency, year, number, brackets } of findDocumentNumbers(text)) {
  console.log(text.slice(start, end), { agency, year, number, brackets });
}

console.log(formatDocumentNumber({ agency: "青府办发", year: 2022, number: 12 }));
console.log(formatDocumentNumber({ agency: "国务院令", year: null, number: 713 }));
