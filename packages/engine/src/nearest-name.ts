/**
 * The candidate closest to a mistyped name, or null when none is close: at most a third of the
 * name's letters may be wrong, missing, added or swapped. A name that is the last part of one
 * candidate only (`causes` for `completeness/causes`) finds it too. The first of equals wins.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  const all = [...candidates];
  const byLastPart = all.filter((candidate) => candidate.endsWith(`/${name}`));
  if (byLastPart.length === 1 && byLastPart[0] !== undefined) return byLastPart[0];
  // Nobody mistypes a name of that length; comparing it would only cost time.
  if (name.length > 100) return null;
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of all) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let distance = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
