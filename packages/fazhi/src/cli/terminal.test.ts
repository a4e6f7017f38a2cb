import { expect, it } from "vitest";
import { terminalOf } from "./terminal.js";

const terminal = { isTTY: true, columns: 120 };

it.each([
  [terminal, {}, { color: true, columns: 120 }],
  [terminal, { NO_COLOR: "1" }, { color: false, columns: 120 }],
  [terminal, { NO_COLOR: "" }, { color: true, columns: 120 }],
  [terminal, { TERM: "dumb" }, { color: false, columns: 120 }],
  [terminal, { FORCE_COLOR: "0" }, { color: false, columns: 120 }],
  [{}, {}, { color: false, columns: 80 }],
  [{ columns: 120 }, { CI: "true" }, { color: false, columns: 80 }],
  [{}, { FORCE_COLOR: "1" }, { color: true, columns: 80 }],
  [{}, { FORCE_COLOR: "" }, { color: true, columns: 80 }],
  [{}, { FORCE_COLOR: "1", NO_COLOR: "1" }, { color: false, columns: 80 }],
  [{ isTTY: true, columns: 0 }, {}, { color: true, columns: 80 }],
])("%j with %j is %j", (stream, environment, expected) => {
  expect(terminalOf(stream, environment)).toEqual(expected);
});
