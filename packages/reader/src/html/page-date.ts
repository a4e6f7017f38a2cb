/** Year, month and day as sites write them; anchored, so that it is tried at one place only. */
const PARTED = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const WITH_TIME = /^(\d{4})(\d{2})(\d{2})\d{6}$/;

/** The day of a date as metadata has it (2024-01-31 10:22, 2024/1/31, 2024年1月31日, 2024-01-31T10:22+08:00, 20240131). */
export function isoDay(written: string): string | null {
  const text = written.trim();
  const match = PARTED.exec(text) ?? RUN_TOGETHER.exec(text) ?? WITH_TIME.exec(text);
  if (match === null) return null;
  const [, year = "", month = "", day = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) && Number(year) >= 1949 ? iso : null;
}
