import { type Random, randomFrom } from "../../random.js";
import { BODIES, type Body } from "../wording/bodies.js";
import { OPENINGS, TELLING_OPENINGS, TITLES } from "../wording/headings.js";
import { type Choices, contentsFrom } from "./contents.js";
import type { Draft } from "./draft.js";
import { halfWidth, PAGE_FOOTS, pageHead } from "./dress.js";
import { withFigures } from "./fill.js";
import { BARE, numberingFrom } from "./numbering.js";
import type { PointStyle } from "./part.js";

const SEED = 5_051_949;
const NO_BODY = BODIES[0];

/** The composed report of this number: the same number gives the same report. */
export function composedReport(number: number): Draft {
  const random = randomFrom(SEED + number * 101);
  const body = BODIES[(number * 7) % BODIES.length] ?? NO_BODY;
  if (!body) throw new RangeError("no bodies");
  const year = random.chance(0.75) ? random.integer(2020, 2025) : random.integer(2015, 2019);
  const named = (wording: string): string =>
    wording
      .replaceAll("{Y}", String(year))
      .replaceAll("{Z}", String(year + 1))
      .replaceAll("{B}", body.name)
      .replaceAll("{S}", body.short)
      .replaceAll("{BODY}", body.short);

  const bare = random.chance(0.08);
  const numbering = bare ? BARE : numberingFrom(random);
  const style: PointStyle = bare
    ? random.pick(["listed", "plain"])
    : random.pick(["lines", "run-in", "run-in", "lines", "listed", "plain", "together"]);
  const shape: Choices["shape"] = random.pick([
    "usual",
    "usual",
    "usual",
    "usual",
    "combined",
    "subjects",
    "subjects",
    "sentences",
  ]);
  const headed = style === "lines" || style === "run-in";
  const first: Choices["first"] = random.pick([
    "part",
    "part",
    "part",
    headed && shape !== "subjects" ? "point" : "sentence",
    "sentence",
    "sentence",
    "sentence",
    "missing",
  ]);
  const missing: Choices["missing"] =
    shape === "usual" && random.chance(0.15) ? random.pick(["shortcomings", "next-year-plan"]) : null;
  const points = random.integer(6, 14);
  const { parts, content } = contentsFrom(random, { body, numbering, shape, style, points, first, missing });

  const title = random.chance(0.8) ? named(random.pick(TITLES)) : null;
  const titleLines = title === null ? [] : titleAs(random, title, body);
  const opening = named(random.pick(title === null ? TELLING_OPENINGS : OPENINGS));
  const letter = random.chance(0.15) ? addressee(body) : [];
  const close = random.pick(["", "", "", "：", "。"]);
  const runIn = !bare && random.chance(0.06);
  const text = parts.flatMap((part, index) => {
    const heading = numbering.part(index) + named(part.heading);
    const [head = "", ...others] = part.paragraphs.map(named);
    const point = numbering.point(0);
    const glues = runIn && (point === "" || !head.startsWith(point));
    return glues ? [`${heading}。${head}`, ...others] : [heading + close, head, ...others];
  });
  const sign = signed(random, body, year);
  const page = random.chance(0.38) ? pageHead(random, year) : null;
  const foot = random.chance(0.3) ? random.pick(PAGE_FOOTS) : [];
  const indent = random.chance(0.5) ? "　　" : "";
  const prose = [opening, ...text, ...(random.chance(0.25) ? [random.pick(["特此报告。", "专此报告。"])] : [])];
  const glued =
    page && !letter.length && random.chance(0.2)
      ? ["字号：", `大 中 小${prose[0]}`, ...prose.slice(1)]
      : prose.map((line) => indent + line);
  const lines = page && random.chance(0.5) ? [...titleLines, ...page.lines] : [...(page?.lines ?? []), ...titleLines];
  const whole = withFigures(
    [...lines, ...letter, ...glued, ...sign.lines, ...foot].join(random.chance(0.2) ? "\n\n" : "\n"),
    random,
  );
  const yearGiven = title !== null || opening.includes(`${year}`);
  const draft: Draft = {
    id: `composed-${String(number).padStart(3, "0")}`,
    file: fileName(random, body, year),
    traits: [
      "composed",
      shape,
      `points ${style}`,
      `parts ${numbering.name}`,
      `first person ${first}`,
      ...(runIn ? ["run-in parts"] : []),
    ],
    text: whole,
    ...(yearGiven && { year }),
    title,
    ...(whole.includes(body.name) && { body: bodyOf(body) }),
    signed: sign.label,
    published: page?.published ?? null,
    parts: parts.map((part) => `${part.roles} ${named(part.heading)}`),
    content,
  };
  return random.chance(0.16) ? halfWidth(draft) : draft;
}

const bodyOf = ({ name, level, type }: Body): NonNullable<Draft["body"]> => [name, level, type];

function addressee({ name, type, level }: Body): readonly string[] {
  if (type !== "department") return [];
  if (level === "city") return ["市委、市政府："];
  return level === "county" && name.includes("县") ? ["县委、县政府："] : [];
}

function titleAs(random: Random, title: string, body: Body): readonly string[] {
  const form = random.next();
  if (form < 0.22) {
    const at = title.startsWith(body.name) ? body.name.length : title.indexOf("法治政府");
    return [title.slice(0, at), title.slice(at)];
  }
  return form < 0.28 ? [title, title] : [title];
}

function signed(
  random: Random,
  body: Body,
  year: number,
): { readonly lines: readonly string[]; readonly label: NonNullable<Draft["signed"]> | null } {
  if (random.chance(0.42)) return { lines: [], label: null };
  const [month, day] = [random.integer(1, 3), random.integer(2, 28)];
  const iso = `${year + 1}-0${month}-${String(day).padStart(2, "0")}`;
  const date = random.pick([
    `${year + 1}年${month}月${day}日`,
    `${year + 1}年${month}月${day}日`,
    `${year + 1} 年 ${month} 月 ${day} 日`,
  ]);
  const pad = random.pick(["", "", "　　　　　　　　　　"]);
  return { lines: [pad + body.name, pad + date], label: [body.name, iso] };
}

function fileName(random: Random, body: Body, year: number): string {
  const form = random.next();
  if (form < 0.6) return `${body.name}${year}年法治政府建设报告.txt`;
  if (form < 0.75) return `${body.name}${year + 1}年度报告（定稿）.txt`;
  return form < 0.85
    ? `t${year + 1}0${random.integer(1, 3)}${random.integer(10, 28)}_${random.integer(1000, 9999)}.txt`
    : "年度报告-挂网稿.txt";
}
