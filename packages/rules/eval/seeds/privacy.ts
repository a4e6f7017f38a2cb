import type { Random } from "../../../parser/eval/random.js";
import { placeIn } from "../places.js";
import { insert, type Seed } from "../seed.js";

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(random.integer(0, 9))).join("");

/** A number of GB 11643 that belongs to a day and to nobody. */
function identity(random: Random): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  const day = `${random.integer(1945, 2008)}${pad(random.integer(1, 12))}${pad(random.integer(1, 28))}`;
  const body = `${random.pick(["13", "21", "34", "43", "52", "64"])}${digits(random, 4)}${day}${digits(random, 3)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body.charAt(index)), 0);
  const last = "10X98765432".charAt(sum % 11);
  return body + (last === "X" && random.chance(0.5) ? "x" : last);
}

const mobile = (random: Random): string => {
  const number = `1${random.pick(["3", "5", "7", "8", "9"])}${digits(random, 9)}`;
  const separator = random.pick(["", "", " ", "-"]);
  return [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(separator);
};

function card(random: Random): string {
  const body = `62${digits(random, random.pick([13, 16]))}`;
  let sum = 0;
  for (let at = body.length - 1, isDoubled = true; at >= 0; at--, isDoubled = !isDoubled) {
    const value = Number(body.charAt(at)) * (isDoubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  const number = body + String((10 - (sum % 10)) % 10);
  return random.chance(0.3) ? (number.match(/.{1,4}/g) ?? [number]).join(" ") : number;
}

const name = (random: Random): string =>
  random.pick(["李", "王", "张", "刘", "陈", "杨", "赵", "周", "孙", "郭", "罗", "邓"]) +
  random.pick(["国强", "晓燕", "志远", "海霞", "芳", "伟", "立新", "春梅", "小军", "玉兰"]);

const put = (
  ruleId: string,
  what: string,
  frames: readonly [string, ...string[]],
  make: (random: Random) => string,
): Seed => ({
  ruleId,
  name: what,
  apply(target, random) {
    const at = placeIn(target, "measures", random);
    return at === null ? null : insert(target, at, random.pick(frames).replace("{}", make(random)));
  },
});

export const seeds: readonly Seed[] = [
  put(
    "privacy/identity-number",
    "an identity number",
    [
      "对{}持证人换发证件。",
      "帮助一名群众（{}）补办手续。",
      "身份证号码：{}，案件已办结。",
      "受援人证件号{}，已提供援助。",
    ],
    identity,
  ),
  put(
    "privacy/mobile-number",
    "a mobile number",
    [
      "来电人（{}）反映的问题已解决。",
      "回访电话{}，结果为满意。",
      "经办人手机{}。",
      "服务对象：{}，已回复。",
      "可拨打{}咨询。",
    ],
    mobile,
  ),
  put(
    "privacy/bank-card",
    "a card number",
    ["退款汇入银行卡{}。", "赔偿款支付至账户（{}）。", "卡号：{}，已核对无误。", "已向{}转账结清。"],
    card,
  ),
  put(
    "privacy/private-person",
    "a party by name",
    [
      "申请人{}不服行政处罚，经复议予以维持。",
      "信访人{}反映的问题已息访。",
      "对当事人{}作出行政处罚决定。",
      "被处罚人：{}，罚款已缴纳。",
      "原告{}等3人撤回起诉。",
      "{}诉县人民政府土地征收案，依法应诉。",
      "为受援人{}提供法律援助。",
    ],
    name,
  ),
  put(
    "privacy/private-email",
    "a private address",
    ["意见请寄{}@qq.com。", "联系邮箱{}@163.com。", "投稿信箱：{}@126.com", "（邮箱：{}@foxmail.com）"],
    (random) => random.pick(["fzb2020", "zhang.wei", "sfj_office", "13588", "law-office"]),
  ),
];
