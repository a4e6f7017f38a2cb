/** Node's own clock: the first use of `performance` there loads eleven modules, at each start of the command. */
interface NodeProcess {
  hrtime(): readonly [seconds: number, nanoseconds: number];
}

const isNodeProcess = (found: unknown): found is NodeProcess =>
  typeof found === "object" && found !== null && "hrtime" in found && typeof found.hrtime === "function";

const clockOf = (process: unknown): (() => number) => {
  if (!isNodeProcess(process)) return () => performance.now();
  return () => {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1e3 + nanoseconds / 1e6;
  };
};

/** Milliseconds since some moment, never running backwards; only differences mean anything. */
export const milliseconds: () => number = clockOf(Reflect.get(globalThis, "process"));
