import { runCase } from "@fazhi/testing";
import { shortcomingsShare } from "./shortcomings-share.mjs";

const { passed, verdict, differences } = runCase(
  shortcomingsShare,
  `青岚县司法局2022年法治政府建设年度报告
一、主要举措和成效
${"全年审查行政规范性文件12件，提出意见31条。".repeat(20)}
二、存在的不足
普法形式单一。`,
);
console.log(passed, verdict, differences);
