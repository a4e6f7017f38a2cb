const { builtinModules } = require("node:module");

/** Who may import whom. A package that is not named in a list must not be imported. */
const MAY_IMPORT = {
  text: [],
  schema: [],
  law: [],
  reader: ["text", "schema"],
  parser: ["text", "schema"],
  engine: ["schema"],
  rules: ["engine", "text", "law", "schema"],
  declarative: ["engine", "text", "schema"],
  reporters: ["schema"],
  node: ["engine", "parser", "reader", "rules", "schema"],
  testing: ["engine", "parser", "reader", "schema"],
  fazhi: ["declarative", "engine", "law", "node", "parser", "reader", "reporters", "rules", "schema", "text"],
};
const BROWSER_SAFE = ["text", "schema", "law", "reader", "parser", "engine", "declarative", "rules", "reporters"];
/** The packages that meet data from outside; the others never load zod. */
const MAY_VALIDATE = ["schema", "declarative", "node", "fazhi"];

const TEST_FILE = "\\.test\\.ts$";
const CORE_MODULES = `^(node:.+|${builtinModules.filter((name) => !name.startsWith("_")).join("|")})$`;
const sources = (...folders) => `^packages/(${folders.join("|")})/src/`;
const others = (allowed) => Object.keys(MAY_IMPORT).filter((folder) => !allowed.includes(folder));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
      name: `direction-${folder}`,
      comment: `${folder} may import ${allowed.join(", ") || "no other package"}`,
      severity: "error",
      from: { path: sources(folder), pathNot: TEST_FILE },
      to: { path: `^packages/(${others([folder, ...allowed]).join("|")})/` },
    })),
    {
      name: "entry-points-only",
      comment: "another package is reached by its name, never by a path into its folder",
      severity: "error",
      from: { path: "^packages/([^/]+)/src/", pathNot: TEST_FILE },
      to: { path: "^packages/[^/]+/", pathNot: "^packages/$1/", dependencyTypesNot: ["aliased"] },
    },
    {
      name: "no-cycle",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: TEST_FILE },
      to: { circular: true },
    },
    {
      name: "no-test-in-source",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: TEST_FILE },
      to: { path: TEST_FILE },
    },
    {
      name: "zod-at-the-edges",
      comment: "between our own stages travel plain objects; zod is for what comes in",
      severity: "error",
      from: {
        path: sources(...Object.keys(MAY_IMPORT).filter((folder) => !MAY_VALIDATE.includes(folder))),
        pathNot: TEST_FILE,
      },
      to: { path: ["^packages/schema/src/(zod\\.ts|schemas/)", "(^|/)node_modules/zod/"] },
    },
    {
      name: "schema-index-without-zod",
      comment: "the types and word lists must not load zod",
      severity: "error",
      from: { path: "^packages/schema/src/index\\.ts$" },
      to: { path: "(^|/)node_modules/zod/", reachable: true },
    },
    {
      name: "no-node-in-browser-safe",
      severity: "error",
      from: { path: sources(...BROWSER_SAFE), pathNot: TEST_FILE },
      to: { path: CORE_MODULES },
    },
    {
      name: "no-node-behind-the-facade",
      comment: 'import { check } from "fazhi" must work in a browser',
      severity: "error",
      from: { path: "^packages/fazhi/src/(index|standalone)\\.ts$" },
      to: { path: CORE_MODULES, reachable: true },
    },
    {
      name: "declared-dependencies-only",
      comment: "what a package imports stands in the dependencies of its package.json",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: TEST_FILE },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "unknown", "undetermined"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "resolvable",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: TEST_FILE },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/|^coverage/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "default"] },
  },
};
