import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDottedDays } from "./named-days.js";

const daysOf = (text: string) =>
  findDottedDays(text).map(({ start, end, dot }) => {
    expect(".．").toContain(text.charAt(dot));
    return text.slice(start, end);
  });

describe("days written with a point", () => {
  it.each([
    ["在12.4国家宪法日开展宣传", ["12.4"]],
    ["“3.15”消费者权益保护日、“6.26”国际禁毒日", ["3.15", "6.26"]],
    ["以“4.15”“12.4”等为契机开展普法活动", ["4.15", "12.4"]],
    ["举办1.10中国人民警察节活动", ["1.10"]],
    ["参加5.12全国防灾减灾日演练", ["5.12"]],
    ["开展 4．26世界知识产权日咨询", ["4．26"]],
  ])("are found in %s", (text, expected) => {
    expect(daysOf(text)).toEqual(expected);
  });

  it.each([
    "占比12.4%，宣传教育日活动正常开展",
    "4.5万人次参加国家宪法日活动",
    "压缩至2.5个工作日",
    "平均用时1.5天，全国领先",
    "宣传覆盖率提高3.8个百分点",
    "对照标准第4.2节整改",
    "“互联网+督查”升级到“3.0”",
    "平台“2.1版”上线宣传",
    "2023.4.15全民国家安全教育日",
    "得分9.6分，位列全国第3",
    "3.1法治宣传教育活动月",
    "投入1.2亿元建设国家安全教育基地",
    "行程12.4公里的普法宣传周",
    "活动时间为4.10-4.16宣传周",
  ])("are not in %s", (text) => {
    expect(daysOf(text)).toEqual([]);
  });

  it("are none where a unit follows the number", () => {
    const units = fc.constantFrom("%", "万人次", "个", "亿元", "件", "小时", "公里", "倍", "分", "天");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), units, (month, day, unit) => {
        expect(daysOf(`共${month}.${day}${unit}参加国家宪法日宣传`)).toEqual([]);
      }),
    );
  });
});
