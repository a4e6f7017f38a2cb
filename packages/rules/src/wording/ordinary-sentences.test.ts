import { definePreset, resolveRules, runRules } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { readText } from "@fazhi/reader";
import { describe, expect, it } from "vitest";
import { allRules } from "../index.js";

const ids = allRules.map(({ id }) => id).filter((id) => /^(?:phrase|typo|wording)\//.test(id));
const preset = definePreset({
  name: "wording",
  description: { "zh-CN": "文字", en: "wording" },
  rules: Object.fromEntries(ids.map((id) => [id, "on"])),
});
const rules = resolveRules(allRules, preset, {});

const HEAD = "柳溪县司法局2023年法治政府建设年度报告\n现将有关情况报告如下。\n一、主要举措和成效\n";
const TAIL = "\n二、存在的不足和原因\n执法力量不足，原因是编制较少。\n三、2024年主要安排\n加强培训。\n";

function findingsIn(sentence: string) {
  const read = readText(HEAD + sentence + TAIL, { fileName: "report.txt" });
  if (!read.ok) throw new Error("the text could not be read");
  const { source } = read;
  const { findings } = runRules({ source, report: parse(source) }, { rules, locale: "zh-CN" });
  return findings.map((finding) => ({ ...finding, found: source.text.slice(finding.span.start, finding.span.end) }));
}

describe("the rules on wording", () => {
  it.each(
    [
      "局长对法治政府建设重点工作亲自部署、难点问题亲自协调、重要案件亲自审阅。",
      "重要工作亲自部署、重大问题亲自过问、重点环节亲自协调，重要任务亲自督查督办。",
      "履行全面从严治党第一责任人责任，对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要案件亲自督办。",
      "在生态环境保护方面，重要工作亲自部署、重大问题亲自过问、重要环节亲自协调、重要案件亲自督办。",
      "做尊法、学法、守法、用法的模范，形成遇事找法、解决问题用法、化解矛盾靠法的氛围。",
      "党员干部学法、知法、懂法、守法、用法、护法，人人尊法，提高遵法守法意识。",
      "深入贯彻习近平法治思想，把法治思想和法治精神融入校园。",
      "规范性文件和重大行政决策合法性审查率达到100%。",
      "对重大行政决策、行政规范性文件、合同开展合法性审核，提出意见32条。",
      "全面落实行政执法“三项制度”：一是执法公示；二是全过程记录；三是重大执法决定法制审核。",
      "随机抽查、一公示到底，谁主管谁普法、谁服务谁普法。",
      "健全执法制约机制，述法制度化，考法制度落实，立法制定计划，司法制度改革。",
      "做出积极努力，做出新贡献，做出表率，制订普法规划和年度计划，制订应急预案。",
      "群众反应良好，市场反应积极，快速反应机制健全，生活必需的物资按要求发放。",
      "取得有效的提升，实现有力的推进，立即要求整改，随即要会同处理又要反馈。",
      "申请审批事项当场办结，报请批准后实施，提请审议，经请示批准。",
      "恳请与会代表批评指正，敬请谅解，请求权基础明确。",
      "征求意见截止日期为6月30日，报名于9月30日截止，报名时间截止2023年5月。",
      "公布署名信，全部份额，按排名通报，按排放标准，按排序办理。",
      "行动自党中央部署以来加快，送达回执发放及时，规范化介绍，侧重伸展训练。",
      "户籍口径，讲座落实，过渡假期管理，继承若干经验，督促近期整改。",
      "退役情况，补偿试点，暂缓助学，公安扶贫，提供献策，设备按期检修。",
    ].map((sentence) => [sentence]),
  )("leave alone: %s", (sentence) => {
    expect(findingsIn(sentence).map(({ ruleId, found }) => `${ruleId} ${found}`)).toEqual([]);
  });

  it("stay linear on long runs of what they look for", () => {
    const time = (text: string) => {
      const read = readText(HEAD + text, { fileName: "report.txt" });
      if (!read.ok) throw new Error("the text could not be read");
      const document = { source: read.source, report: parse(read.source) };
      const before = performance.now();
      runRules(document, { rules, locale: "zh-CN" });
      return performance.now() - before;
    };
    for (const unit of [
      "亲自",
      "重要工作亲自部署、",
      "尊法、",
      "合法性审查",
      "“",
      "执法公示、",
      "帐户",
      "做出",
      "恳请",
      "即要",
    ]) {
      time(unit.repeat(8_000 / unit.length));
      const base = Math.min(time(unit.repeat(8_000 / unit.length)), time(unit.repeat(8_000 / unit.length)));
      // Sixteen times the text; quadratic growth would be 256 times the time.
      expect(time(unit.repeat(128_000 / unit.length)), unit).toBeLessThan(Math.max(base, 1) * 16 * 5);
    }
  });
});
