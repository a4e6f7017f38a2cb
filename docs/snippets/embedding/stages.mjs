import { readFile } from "node:fs/promises";
import { resolveRules, runRules } from "@fazhi/engine";
import { parse } from "@fazhi/parser";
import { read } from "@fazhi/reader";
import { allRules, presets } from "@fazhi/rules";

const fileName = "reports/yunze-housing-bureau-2022.txt";
const result = await read(await readFile(fileName), { fileName });
if (result.ok) {
  const { source } = result;
  const report = parse(source);
  const rules = resolveRules(allRules, presets.recommended);
  const { verdicts, findings } = runRules({ source, report }, { rules, locale: "zh-CN" });
  console.log(source.format, source.encoding, source.text.length);
  console.log(report.reportYear, report.organization?.name, report.sections.length);
  console.log(verdicts.length, findings.length);
} else {
  console.log(result.diagnostics);
}
