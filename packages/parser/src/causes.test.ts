import { foldForMatching } from "@fazhi/text";
import { describe, expect, it } from "vitest";
import { namesCauses } from "./causes.js";

const named = (text: string) => namesCauses(foldForMatching(text));

describe("causes of shortcomings", () => {
  it.each([
    "执法力量不足，主要原因是编制少。",
    "信息化投入不够，缘由是财力薄弱。",
    "部分干部法治意识不强，主要是学习不够系统。",
    "懂法律的人偏少。主要是近年招录名额有限，人员退休较多。",
    "文书质量不高，主要是岗前培训走过场。",
    "罚款执行慢，因当事人流动频繁、申请强制执行周期长。",
    "调解资源分布不均，系人才流向城区所致。",
    "网上服务不便，受制于县域平台的规模。",
    "审查质量难以保证，这与机构编制偏紧有直接关系。",
    "回访率不高，人手不够是主因。",
    "上述差距，有认识上的偏差，也有机制上的缺失。",
    "从主观上看，重业务、轻法治；从客观上看，人手少。",
    "案卷粗疏，追溯起来是带教没有跟上。",
  ])("are named: %s", (text) => expect(named(text)).toBe(true));

  it.each([
    "工作中还存在一些不足，主要是：执法人员少，装备陈旧。",
    "与上级要求相比仍有差距，主要是执法力量不足，宣传形式单一。",
    "存在的问题主要是法治机构力量薄弱。",
    "主要表现在个别干部依法行政意识不强。",
    "普法形式单一，主要是发放传单、悬挂横幅。",
    "因地制宜的办法不多，因此群众参与度低。",
    "执法力量不足。培训不够系统。部门配合不紧密。",
    "与相关部门的信息共享不畅，诉源治理、溯源治理力度不够。",
    "与公安等有关单位的协作不紧密，食品追溯体系不健全。",
    "",
  ])("are not named: %s", (text) => expect(named(text)).toBe(false));

  it("takes time in the length of the text", () => {
    for (const piece of [",主要是", "因", "与", "上述问题", "受", ",因此", "是"]) {
      const text = piece.repeat(60_000);
      const before = performance.now();
      namesCauses(text);
      expect(performance.now() - before).toBeLessThan(2_000);
    }
  });
});
