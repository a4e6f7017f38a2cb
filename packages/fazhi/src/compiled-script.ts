import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { Script } from "node:vm";

/** A script, ready to run. */
export interface CompiledScript<Exports> {
  /** Runs the function that the script is. @param require what it loads modules with. */
  run(require: NodeJS.Require): Exports;
  /** Keeps what V8 has compiled by now for the next process; does nothing where that is not possible. */
  keep(): void;
}

const contentOf = (file: string): Buffer | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

const isWritable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The whole file or none, also for a process that reads meanwhile and after a power failure: V8 checks
 * the version, the options and the length of what it is given, not every byte.
 */
const writeIfPossible = (file: string, content: Uint8Array): void => {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(temporary, "wx");
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch {
    // A full disk, another process at the same work: the next one compiles again.
    try {
      unlinkSync(temporary);
    } catch {
      // Never made.
    }
  }
};

/** V8 refuses what it compiled under other options; only what fits the usual start is kept. */
const isUsualStart = (): boolean => process.execArgv.length === 0 && (process.env.NODE_OPTIONS ?? "") === "";

/** Node's own switch (documented since Node 22.1 for its own cache), with the same meaning. */
const isSwitchedOff = (): boolean => (process.env.NODE_DISABLE_COMPILE_CACHE ?? "") !== "";

/**
 * Loads a script together with what V8 made of it the last time: compiling is a third of what
 * the command adds to the start of Node. The compiled form is kept in a file beside the source, so that
 * whoever can change the one can change the other, and removing the package removes it. Its name holds
 * the hash in the first comment of the source (see bundles.ts), because V8 itself compares lengths only.
 * A compiled form that V8 refuses (another V8, other options) is ignored.
 *
 * @param file absolute path of a script that begins with a comment of 16 characters and is a function
 * which takes `require` and returns exports.
 */
export const compiledScript = <Exports>(file: string): CompiledScript<Exports> => {
  const source = readFileSync(file, "utf8");
  const hash = source.slice("/*".length, "/*".length + 16);
  const cache = `${file}.${hash}.${process.versions.v8}.${process.arch}.cache`;
  const cached = isSwitchedOff() ? undefined : contentOf(cache);
  const script = new Script(source, {
    filename: file,
    ...(cached === undefined ? {} : { cachedData: cached }),
  });
  return {
    run(require) {
      const call: (load: typeof require) => Exports = script.runInThisContext();
      return call(require);
    },
    keep() {
      if (isSwitchedOff() || !isUsualStart() || (cached !== undefined && script.cachedDataRejected === false)) return;
      if (!isWritable(dirname(cache))) return;
      writeIfPossible(cache, script.createCachedData());
    },
  };
};
