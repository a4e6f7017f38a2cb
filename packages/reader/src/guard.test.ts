import { describe, expect, it } from "vitest";
import { Guard } from "./guard.js";
import { DEFAULT_LIMITS } from "./limits.js";

const codeOf = async (action: () => unknown): Promise<unknown> => {
  try {
    await action();
    return null;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error ? error.code : error;
  }
};

describe("Guard", () => {
  it("ends the work when its time is up", async () => {
    const guard = new Guard({ ...DEFAULT_LIMITS, maxMilliseconds: 5 });
    expect(await codeOf(() => guard.checkpoint())).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 15));
    expect(await codeOf(() => guard.checkpoint())).toBe("timed-out");
    expect(guard.remaining()).toBe(0);
  });

  it("lets a signal that comes by a timer end the work between two steps", async () => {
    const controller = new AbortController();
    const guard = new Guard(DEFAULT_LIMITS, controller.signal);
    setTimeout(() => controller.abort(), 20);
    const busy = async (): Promise<void> => {
      for (;;) {
        const until = performance.now() + 5;
        while (performance.now() < until);
        await guard.breathe();
      }
    };
    expect(await codeOf(busy)).toBe("aborted");
  });

  it("names the bound that is passed", () => {
    const guard = new Guard({ ...DEFAULT_LIMITS, maxPages: 3 });
    guard.require("maxPages", 3);
    expect(() => guard.require("maxPages", 4)).toThrow(
      expect.objectContaining({ code: "limit-exceeded", data: { limit: "maxPages", value: 4, allowed: 3 } }),
    );
  });
});
