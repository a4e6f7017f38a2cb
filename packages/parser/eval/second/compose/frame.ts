import type { Random } from "../../random.ts";
import type { EvalLabels } from "../../types.ts";
import type { Furniture } from "../wording/furniture.ts";
import { chineseDate, fill, isoDate } from "./fill.ts";
import type { Profile } from "./profile.ts";

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Most reports are signed in January to March of the next year, some at the end of the year itself. */
export function signingDay(year: number, random: Random): Day {
  return random.chance(0.12)
    ? { year, month: 12, day: random.integer(10, 31) }
    : { year: year + 1, month: random.integer(1, 2), day: random.integer(3, 28) };
}

/** A page appears after the signing: soon, or months or years later. */
export function pageDay(signing: Day, random: Random): Day {
  if (random.chance(0.15))
    return { year: signing.year + random.integer(1, 2), month: random.integer(4, 11), day: random.integer(1, 28) };
  const month = signing.month === 12 ? 12 : Math.min(signing.month + random.integer(0, 1), 3);
  return {
    year: signing.year,
    month,
    day:
      month === signing.month
        ? Math.min(signing.day + random.integer(0, 3), 28 + (month === 12 ? 3 : 0))
        : random.integer(1, 28),
  };
}

export type SignatureForm =
  | "end"
  | "end-one-line"
  | "spaced"
  | "chinese-numerals"
  | "dots"
  | "iso"
  | "top"
  | "date-only"
  | "name-only"
  | "absent";

export function signatureLines(
  form: SignatureForm,
  name: string,
  { year, month, day }: Day,
  indent: boolean,
): readonly string[] {
  const western = `${year}年${month}月${day}日`;
  const pad = indent ? "　　　　　　　　　　　　　　　　" : "";
  switch (form) {
    case "end":
      return [pad + name, pad + western];
    case "end-one-line":
      return [`${name}　　${western}`];
    case "spaced":
      return [pad + name, pad + [...western].join(" ")];
    case "chinese-numerals":
      return [pad + name, pad + chineseDate(year, month, day)];
    case "dots":
      return [pad + name, `${pad}${year}.${month}.${day}`];
    case "iso":
      return [pad + name, pad + isoDate(year, month, day)];
    case "top":
      return [name, `（${western}）`];
    case "date-only":
      return [pad + western];
    case "name-only":
      return [pad + name];
    case "absent":
      return [];
  }
}

export function signatureLabel(
  form: SignatureForm,
  name: string,
  { year, month, day }: Day,
): NonNullable<EvalLabels["signature"]> | null {
  if (form === "absent") return null;
  return {
    organization: form === "date-only" ? null : name,
    date: form === "name-only" ? null : isoDate(year, month, day),
  };
}

export type TitleForm = "full" | "two-lines" | "three-lines" | "doubled" | "cut-then-full" | "absent";

export function titleLines(form: TitleForm, title: string, body: string): readonly string[] {
  const about = title.indexOf("关于");
  const at = about > 0 ? about : title.indexOf(body) + body.length;
  const tail = title.slice(at);
  switch (form) {
    case "full":
      return [title];
    case "two-lines":
      return [title.slice(0, at), tail];
    case "three-lines":
      return [title.slice(0, at), tail.slice(0, -4), tail.slice(-4)];
    case "doubled":
      return [title, title];
    case "cut-then-full":
      return [`${title.slice(0, Math.max(12, title.length - 6))}...`, title];
    case "absent":
      return [];
  }
}

/** The justice bureau of the same place: it often publishes what others have written. */
function publisher(name: string): string {
  const place = /^(?:天津市|重庆市)?\p{Script=Han}{2,3}?[省市县区]/u.exec(name)?.[0];
  return place === undefined ? "区司法局" : `${place}司法${place.endsWith("省") ? "厅" : "局"}`;
}

export function furnitureLines(
  furniture: Furniture,
  profile: Profile,
  { year, month, day }: Day,
  random: Random,
): {
  readonly before: readonly string[];
  readonly after: readonly string[];
} {
  const write = (line: string): string => {
    const values = {
      日: isoDate(year, month, day),
      日斜: isoDate(year, month, day).replaceAll("-", "/"),
      日年: `${year}年${String(month).padStart(2, "0")}月${String(day).padStart(2, "0")}日`,
      错年: String(profile.year - random.integer(1, 3)),
      机关: profile.body.name,
      司法: publisher(profile.body.name),
    };
    return fill(line, values, random).replaceAll("{序}", () => String(random.integer(11, 98)));
  };
  return { before: furniture.before.map(write), after: furniture.after.map(write) };
}
