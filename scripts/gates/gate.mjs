import { run } from "../workspace/command.mjs";

/**
 * @typedef {object} GateResult
 * @property {boolean} ok
 * @property {string} output shown when the gate failed
 * @property {string} [notice] shown also when it passed: what it could not look at
 */

/**
 * @typedef {object} Gate
 * @property {string} name what it guards, in a few words
 * @property {() => Promise<GateResult>} run may throw; that is a failure
 */

/**
 * A gate that is one command: it passes when the command ends with 0.
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Gate}
 */
export function commandGate(name, program, args) {
  return {
    name,
    async run() {
      const { code, output } = await run(program, args);
      return { ok: code === 0, output };
    },
  };
}
