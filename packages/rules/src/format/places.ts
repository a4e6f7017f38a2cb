/** More places of one kind are a habit of the whole text. */
const MOST = 5;

/** Whether places are so few that each is shown; more are said once, at the first of them. */
export const areFew = (places: readonly unknown[]): boolean => places.length <= MOST;
