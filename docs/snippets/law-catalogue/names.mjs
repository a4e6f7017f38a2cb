import { isTitleOf, lookupNumber, lookupPlan, nearestTitle } from "@fazhi/law";

const decisions = lookupNumber("国令第713号");
console.log(decisions.number, decisions.title, isTitleOf("《优化营商环境条例》", decisions));

console.log(lookupPlan("法治中国建设规划（2020-2025年）").status);
console.log(lookupPlan("法治中国建设规划（2021-2025年）").status);
console.log(lookupPlan("法治云岫建设规划（2021-2025年）").status);

console.log(nearestTitle("《法治政府建设与责任落实督查工作规定》"));
console.log(nearestTitle("《云岫省优化营商环境条例》"));
