import { INSTRUMENTS } from "@fazhi/law";
import { expect, it } from "vitest";
import { REQUIRED_SINCE } from "./required-since.js";

it("agrees with the year in which the inspection rule took effect", () => {
  const rule = INSTRUMENTS.find(({ id }) => id === "inspection-rule");
  expect(rule?.inForceFrom?.date.slice(0, 4)).toBe(String(REQUIRED_SINCE));
});
