import type { Guard } from "../guard.js";

type Listener = (event: { readonly data: unknown }) => void;

/** How long messages may follow each other before timers and signals have their turn, in milliseconds. */
const TURN = 30;

/**
 * The channel between the two halves of pdfjs, which run in one thread. Its own channel delivers without a pause, so that
 * a page of a million operators would keep every timer waiting: this one pauses, counts the operators that come by, and
 * falls silent when the document's bounds are passed.
 */
export class PacedPort {
  private readonly listeners = new Map<Listener, () => void>();
  private turnStarted = performance.now();
  private last: Promise<void> = Promise.resolve();
  private failure: unknown = null;

  /** @param onFailure hears why nothing is delivered any more: a bound was passed, or a message could not be taken */
  constructor(
    private readonly guard: Guard,
    private readonly onFailure: (refusal: unknown) => void,
  ) {}

  postMessage(message: unknown, transfer?: Transferable[]): void {
    const data: unknown = structuredClone(message, transfer === undefined ? {} : { transfer });
    this.last = this.last.then(() => this.deliver(data));
  }

  addEventListener(_name: string, listener: Listener, options?: { readonly signal?: AbortSignal } | null): void {
    const remove = (): void => this.removeEventListener(_name, listener);
    options?.signal?.addEventListener("abort", remove);
    this.listeners.set(listener, () => options?.signal?.removeEventListener("abort", remove));
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.listeners.get(listener)?.();
    this.listeners.delete(listener);
  }

  /** Nothing is delivered any more. */
  close(): void {
    for (const forget of this.listeners.values()) forget();
    this.listeners.clear();
  }

  private async deliver(data: unknown): Promise<void> {
    if (performance.now() - this.turnStarted > TURN) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      this.turnStarted = performance.now();
    }
    if (this.failure !== null) return;
    try {
      this.guard.checkpoint();
      for (let count = operatorsIn(data); count > 0; count--) this.guard.countElement();
      for (const listener of [...this.listeners.keys()]) listener({ data });
    } catch (refusal) {
      this.failure = refusal;
      this.onFailure(refusal);
    }
  }
}

/** How many operators a message brings; other messages bring none. */
function operatorsIn(data: unknown): number {
  if (typeof data !== "object" || data === null || !("chunk" in data)) return 0;
  const { chunk } = data;
  if (typeof chunk !== "object" || chunk === null || !("fnArray" in chunk)) return 0;
  return Array.isArray(chunk.fnArray) ? chunk.fnArray.length : 0;
}
