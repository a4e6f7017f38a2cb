/**
 * One line on stderr for the person who waits; stdout stays free for results.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`fazhi: ${sentence}\n`);
}

/**
 * Says a sentence, then every ten seconds how long it has taken, until the work is done.
 * @template T
 * @param {string} sentence
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function sayWhile(sentence, work) {
  say(`${sentence} …`);
  const start = Date.now();
  const timer = setInterval(() => say(`${sentence} … ${Math.round((Date.now() - start) / 1000)} s`), 10_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
