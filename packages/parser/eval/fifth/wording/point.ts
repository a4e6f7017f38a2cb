/** A point of the achievements: a heading as offices word it, and its paragraph; `{3-9}` stands for a figure. */
export interface Point {
  readonly head: string;
  readonly body: string;
}
