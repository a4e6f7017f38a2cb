import { describe, expect, it } from "vitest";
import { coversReportYear, coversUntil } from "./coverage.js";
import { deadlines } from "./deadlines.js";
import { type BodyType, type Level, OBLIGATIONS, REGIMES } from "./obligations.js";

/** "MM-DD confidence" or "-". */
const due = (reportYear: number, level: Level, type: BodyType): readonly [string, string] | null => {
  const found = deadlines({ reportYear, level, type });
  if (found === null) return null;
  const [filing, publication] = [found.filing, found.publication].map((deadline) => {
    if (deadline === null) return "-";
    expect(deadline.before.slice(0, 5)).toBe(`${reportYear + 1}-`);
    expect(deadline.basis.confidence).toBe(deadline.confidence);
    return `${deadline.before.slice(5)} ${deadline.confidence}`;
  });
  return [filing ?? "", publication ?? ""];
};

const MARCH_APRIL: readonly (readonly [Level, BodyType, string, string])[] = [
  ["central", "government", "-", "-"],
  ["central", "party-committee", "-", "-"],
  ["central", "department", "04-01 medium", "04-01 medium"],
  ["central", "unknown", "04-01 medium", "04-01 medium"],
  ["province", "government", "04-01 high", "04-01 high"],
  ["province", "party-committee", "04-01 high", "-"],
  ["province", "department", "03-01 high", "04-01 high"],
  ["province", "unknown", "-", "04-01 medium"],
  ["city", "government", "03-01 high", "04-01 high"],
  ["city", "party-committee", "03-01 high", "-"],
  ["city", "department", "03-01 high", "04-01 high"],
  ["city", "unknown", "03-01 medium", "04-01 medium"],
  ["county", "government", "03-01 high", "04-01 high"],
  ["county", "party-committee", "03-01 high", "-"],
  ["county", "department", "03-01 high", "04-01 high"],
  ["county", "unknown", "03-01 medium", "04-01 medium"],
  ["township", "government", "03-01 medium", "04-01 medium"],
  ["township", "party-committee", "03-01 medium", "-"],
  ["township", "department", "-", "-"],
  ["township", "unknown", "03-01 medium", "04-01 medium"],
  ["unknown", "government", "-", "04-01 medium"],
  ["unknown", "party-committee", "-", "-"],
  ["unknown", "department", "-", "04-01 medium"],
  ["unknown", "unknown", "-", "04-01 medium"],
];

const FIRST_QUARTER: readonly (readonly [Level, BodyType, string, string])[] = [
  ["central", "department", "-", "-"],
  ["province", "government", "04-01 high", "04-01 medium"],
  ["province", "department", "04-01 high", "04-01 medium"],
  ["province", "party-committee", "-", "-"],
  ["province", "unknown", "04-01 medium", "04-01 medium"],
  ["city", "government", "04-01 high", "04-01 medium"],
  ["city", "department", "04-01 high", "04-01 medium"],
  ["county", "government", "04-01 high", "04-01 medium"],
  ["county", "department", "04-01 high", "04-01 medium"],
  ["county", "unknown", "04-01 medium", "04-01 medium"],
  ["township", "government", "-", "-"],
  ["unknown", "unknown", "-", "-"],
];

describe("deadlines", () => {
  it.each([2008, 2013, 2014])("knows of no duty for %i", (year) => {
    for (const level of ["central", "province", "city", "county", "township", "unknown"] as const)
      expect(deadlines({ reportYear: year, level, type: "government" })).toBeNull();
  });

  it.each([2015, 2016, 2017, 2018])("asks for the first quarter in %i", (year) => {
    for (const [level, type, filing, publication] of FIRST_QUARTER) {
      expect(due(year, level, type), `${level} ${type}`).toEqual([filing, publication]);
      expect(deadlines({ reportYear: year, level, type })?.regime).toBe("first-quarter");
    }
    const county = deadlines({ reportYear: year, level: "county", type: "government" });
    expect(county?.filing?.basis).toMatchObject({ source: "实施纲要（2015—2020年）", article: null });
  });

  it.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])("asks for 1 March and 1 April in %i", (year) => {
    for (const [level, type, filing, publication] of MARCH_APRIL) {
      expect(due(year, level, type), `${level} ${type}`).toEqual([filing, publication]);
      expect(deadlines({ reportYear: year, level, type })?.regime).toBe("march-april");
    }
    const county = deadlines({ reportYear: year, level: "county", type: "department" });
    expect(county?.filing?.before).toBe(`${year + 1}-03-01`);
    expect(county?.filing?.basis).toMatchObject({ source: "督察工作规定", article: "24" });
  });

  it("is no longer sure of years after the table ends", () => {
    expect(coversUntil).toBe("2026-11-21");
    expect([2014, 2026, 2027].map(coversReportYear)).toEqual([true, true, false]);
    expect(due(2027, "county", "government")).toEqual(["03-01 medium", "04-01 medium"]);
  });

  it("never repeats or leaves out a report year between its regimes", () => {
    for (let year = 2015; year <= 2030; year++) {
      const regimes = REGIMES.filter(({ fromYear, toYear }) => fromYear <= year && (toYear === null || year <= toYear));
      expect(regimes).toHaveLength(1);
    }
  });

  it("rests no obligation on a basis that is surer than its row", () => {
    for (const { confidence, basis } of OBLIGATIONS) expect(basis.confidence).toBe(confidence);
  });
});
