import { writeFileSync } from "node:fs";

/**
 * @typedef {object} TestSummary
 * @property {number} passed
 * @property {number} failed tests, files that could not be loaded, and errors outside any test
 * @property {readonly { name: string, file: string, note: string | null }[]} skipped
 */

/** A vitest reporter that writes a TestSummary as JSON to the file named by FAZHI_TEST_SUMMARY. */
export default class SummaryReporter {
  /**
   * @param {readonly import("vitest/node").TestModule[]} testModules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(testModules, unhandledErrors) {
    const file = process.env.FAZHI_TEST_SUMMARY;
    if (!file) return;
    let passed = 0;
    let failed = unhandledErrors.length;
    const skipped = [];
    for (const module of testModules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === "passed") passed += 1;
        else if (result.state === "skipped") {
          skipped.push({ name: test.fullName, file: module.relativeModuleId, note: result.note ?? null });
        } else failed += 1;
      }
    }
    writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
  }
}
