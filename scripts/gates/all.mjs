import browserGlobals from "./browser-globals.mjs";
import bundleSize from "./bundle-size.mjs";
import changeset from "./changeset.mjs";
import docsSite from "./docs-site.mjs";
import evaluation from "./evaluation.mjs";
import exampleBrowserPage from "./example-browser-page.mjs";
import exampleCustomRules from "./example-custom-rules.mjs";
import exampleNodeScript from "./example-node-script.mjs";
import examplePresetPackage from "./example-preset-package.mjs";
import formatAndLint from "./format-and-lint.mjs";
import fuzzing from "./fuzzing.mjs";
import generatedFiles from "./generated-files.mjs";
import importDirections from "./import-directions.mjs";
import nodeVersions from "./node-versions.mjs";
import officeFormats from "./office-formats.mjs";
import packagesWellFormed from "./packages-well-formed.mjs";
import regularExpressions from "./regular-expressions.mjs";
import speed from "./speed.mjs";
import types from "./types.mjs";
import unusedCode from "./unused-code.mjs";

/** Every gate, the quick ones first. */
export const GATES = [
  formatAndLint,
  types,
  importDirections,
  browserGlobals,
  generatedFiles,
  unusedCode,
  regularExpressions,
  changeset,
  bundleSize,
  packagesWellFormed,
  nodeVersions,
  exampleNodeScript,
  exampleBrowserPage,
  exampleCustomRules,
  examplePresetPackage,
  docsSite,
  evaluation,
  officeFormats,
  fuzzing,
  speed,
];
