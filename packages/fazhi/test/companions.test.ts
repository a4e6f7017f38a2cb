import { describe, expect, it } from "vitest";
import { ConfigurationError, check } from "../src/index.js";
import { checkFiles } from "../src/node.js";
import { fazhi, folderWith } from "./command.js";
import { completeReport, workPlan } from "./sample-reports.js";

const previousReport = completeReport.replaceAll("2023", "2022").replace("2022年法治", "2021年法治");
const encrypted = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0);

const ofYear = (text: string, year: number) => text.replace("2022年法治", `${year}年法治`);
const earlier = ofYear(completeReport, 2021)
  .replace("2022年度推进", "2021年度推进")
  .replace("\n2022年，", "\n2021年，");

const folder = (files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  folderWith({ "2022.txt": completeReport, "2021.txt": earlier, "plan.txt": workPlan, ...files });

const comparisons = (document: { readonly verdicts: readonly { readonly ruleId: string }[] }) =>
  document.verdicts.filter(({ ruleId }) => ruleId.startsWith("comparison/"));

void previousReport;
describe("fazhi check --previous", () => {
  it("turns the comparing rules on and runs them", async () => {
    const cwd = folder();
    const alone = JSON.parse((await fazhi(["2022.txt", "--format", "json"], { cwd })).stdout);
    expect(comparisons(alone.documents[0])).toEqual([]);
    const { stdout, stderr } = await fazhi(["2022.txt", "--previous", "2021.txt", "--format", "json"], { cwd });
    expect(stderr).toBe("");
    const { documents, summary } = JSON.parse(stdout);
    expect(summary).toMatchObject({ documents: 1, unreadable: 0 });
    expect(comparisons(documents[0])).toContainEqual({ ruleId: "comparison/copied-sentences", verdict: "fail" });
  });
});
void [check, checkFiles, ConfigurationError, encrypted, describe];
