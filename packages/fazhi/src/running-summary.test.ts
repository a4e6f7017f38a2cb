import { summarize } from "@fazhi/engine";
import { expect, it } from "vitest";
import { completeReport, withoutCauses, withoutPlan } from "../test/sample-reports.js";
import { check } from "./check.js";
import { emptySummary, withDocument } from "./running-summary.js";

it("adds up to the summary of all documents", async () => {
  const { documents } = await check([completeReport, "", withoutPlan, withoutCauses]);
  expect(documents.reduce(withDocument, emptySummary())).toEqual(summarize(documents));
});
