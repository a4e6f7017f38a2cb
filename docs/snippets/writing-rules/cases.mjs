import { testRule } from "@fazhi/testing";
import { shortcomingsShare } from "./shortcomings-share.mjs";

const report = (shortcomings) => `<!-- case year=2022 kind=annual-report -->
青岚县司法局2022年法治政府建设年度报告
一、主要举措和成效
${"全年审查行政规范性文件12件，提出意见31条。".repeat(20)}
${shortcomings}`;

testRule(shortcomingsShare, {
  right: report(`二、存在的不足和原因
一是执法力量不足，主要原因是编制偏少，近两年退休人员较多而招录较少。`),
  wrong: report(`二、存在的不足 <!-- expect house/shortcomings-share:short 存在的不足 -->
普法形式单一。`),
  "near miss: told in passing only": `<!-- case year=2022 kind=annual-report verdict=not-applicable reason=no-part -->
青岚县司法局2022年法治政府建设年度报告
一、主要举措和成效
全年审查行政规范性文件12件，但执法力量仍然不足。`,
});
console.log("three cases as expected");
