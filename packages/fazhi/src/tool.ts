import { version } from "../package.json";

/** Name and version as they stand in every result. */
export const tool = { name: "fazhi", version } as const;
