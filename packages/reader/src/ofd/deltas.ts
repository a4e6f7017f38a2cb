/**
 * The distances from character to character of a TextCode (GB/T 33190-2016, 11.3): numbers, and `g n v` for n times v.
 *
 * @param count most distances that are of use: one less than the characters
 * @returns null where none are given; what cannot be read ends the list
 */
export function deltasOf(value: string | undefined, count: number): readonly number[] | null {
  if (value === undefined) return null;
  const parts = value.split(/[\s,]+/, 3 * count + 3).filter((part) => part !== "");
  const deltas: number[] = [];
  for (let at = 0; at < parts.length && deltas.length < count; at++) {
    const repeats = parts[at] === "g";
    const times = repeats ? Number(parts[at + 1]) : 1;
    const delta = Number(parts[repeats ? at + 2 : at]);
    if (!Number.isFinite(times) || !Number.isFinite(delta)) break;
    for (let n = 0; n < times && deltas.length < count; n++) deltas.push(delta);
    if (repeats) at += 2;
  }
  return deltas.length === 0 ? null : deltas;
}
