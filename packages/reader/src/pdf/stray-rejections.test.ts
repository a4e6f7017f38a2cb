import { expect, it } from "vitest";
import { withoutStrayRejections } from "./stray-rejections.js";

const damage = (): Error => Object.assign(new Error("Bad XRef entry"), { name: "XRefEntryException" });
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

it("keeps a promise that the library forgot from ending the process, and leaves no ear behind", async () => {
  const before = process.listenerCount("unhandledRejection");
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  try {
    const result = await withoutStrayRejections(async () => {
      Promise.reject(damage());
      await turn();
      return 1;
    });
    expect(result).toBe(1);
    expect(process.listenerCount("unhandledRejection")).toBe(0);
  } finally {
    for (const other of others) process.on("unhandledRejection", other);
  }
  expect(process.listenerCount("unhandledRejection")).toBe(before);
});

it("hands on what the work itself throws", async () => {
  await expect(withoutStrayRejections(() => Promise.reject(damage()))).rejects.toThrow("Bad XRef entry");
});

it("lets others hear of rejections that are not the library's", async () => {
  const heard: unknown[] = [];
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  const listener = (reason: unknown): void => void heard.push(reason);
  process.on("unhandledRejection", listener);
  try {
    await withoutStrayRejections(async () => {
      Promise.reject(new TypeError("not of the library"));
      await turn();
    });
  } finally {
    process.off("unhandledRejection", listener);
    for (const other of others) process.on("unhandledRejection", other);
  }
  expect(heard).toEqual([new TypeError("not of the library")]);
});
