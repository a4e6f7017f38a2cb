import { milliseconds } from "./clock.js";
import type { ReadLimits } from "./limits.js";
import { Refusal } from "./refusal.js";

/** How long a reader may work without letting timers and signals have their turn, in milliseconds. */
const TURN = 50;

const ELEMENTS_PER_CHECKPOINT = 2048;

/** Watches over the reading of one document: its time, the caller's signal and the bounds that readers share. */
export class Guard {
  private readonly started = milliseconds();
  private turnStarted = this.started;
  private inflated = 0;
  private elements = 0;

  constructor(
    readonly limits: ReadLimits,
    readonly signal: AbortSignal | null = null,
  ) {}

  /**
   * To be called in every loop whose length the document decides; costs about 50 ns.
   * @throws Refusal `aborted` or `timed-out`
   */
  checkpoint(): void {
    if (this.signal?.aborted) throw new Refusal("aborted");
    if (milliseconds() - this.started > this.limits.maxMilliseconds) {
      throw new Refusal("timed-out", { milliseconds: this.limits.maxMilliseconds });
    }
  }

  /** A checkpoint that also lets timers and signals fire; to be awaited between pages and parts. */
  async breathe(): Promise<void> {
    this.checkpoint();
    if (milliseconds() - this.turnStarted < TURN) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.turnStarted = milliseconds();
    this.checkpoint();
  }

  /** Milliseconds that are left; never negative. */
  remaining(): number {
    return Math.max(0, this.limits.maxMilliseconds - (milliseconds() - this.started));
  }

  /**
   * Counts unpacked bytes over the whole document.
   * @throws Refusal `limit-exceeded` (maxInflatedBytes)
   */
  countInflated(bytes: number): void {
    this.inflated += bytes;
    this.require("maxInflatedBytes", this.inflated);
  }

  /**
   * Counts elements of markup over the whole document, with a checkpoint now and then.
   * @throws Refusal `limit-exceeded` (maxElements), `aborted`, `timed-out`
   */
  countElement(): void {
    this.elements++;
    if (this.elements > this.limits.maxElements) this.require("maxElements", this.elements);
    if (this.elements % ELEMENTS_PER_CHECKPOINT === 0) this.checkpoint();
  }

  /** @throws Refusal `limit-exceeded` where `value` is above the bound */
  require(limit: keyof ReadLimits, value: number): void {
    const allowed = this.limits[limit];
    if (value > allowed) throw new Refusal("limit-exceeded", { limit, value: Math.ceil(value), allowed });
  }
}
