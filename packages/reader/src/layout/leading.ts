import type { Line } from "./lines.js";

/** The median distance of baselines; null where two lines are not enough to tell. */
export function leadingOf(lines: readonly Line[]): number | null {
  const distances: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1];
    const line = lines[index];
    if (before === undefined || line === undefined) continue;
    const distance = line.y - before.y;
    if (distance > 0.8 * line.size && distance < 4 * line.size) distances.push(distance);
  }
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? null;
}
