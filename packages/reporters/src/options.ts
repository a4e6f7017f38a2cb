import type { Labels, Locale } from "./labels.js";
import { english } from "./labels-en.js";
import { chinese } from "./labels-zh.js";
import { type Paint, painter } from "./styling.js";

/** How a text report is to look; every field may be left out. */
export interface RenderOptions {
  /** Language of the reporter's own words; messages keep the language they were made in. Default `zh-CN`. */
  readonly locale?: Locale;
  /** Columns of the terminal, default 80; used between 60 and 100. */
  readonly columns?: number;
  /** ANSI colours; default off. */
  readonly color?: boolean;
  /** Only findings at error level, documents that could not be read, crashed rules and the totals. Default off. */
  readonly quiet?: boolean;
}

/** The options as the renderers use them. */
export interface Surface {
  readonly locale: Locale;
  readonly labels: Labels;
  readonly columns: number;
  readonly paint: Paint;
  readonly color: boolean;
  readonly quiet: boolean;
}

const MIN_COLUMNS = 60;
const MAX_COLUMNS = 100;
const DEFAULT_COLUMNS = 80;

/** The reporters' own words in a language. */
export const labelsIn = (locale: Locale): Labels => (locale === "en" ? english : chinese);

/** Fills in the defaults; a number of columns that is none counts as 80. */
export const surfaceOf = (options: RenderOptions): Surface => {
  const asked = options.columns;
  const columns = asked !== undefined && Number.isFinite(asked) && asked > 0 ? Math.floor(asked) : DEFAULT_COLUMNS;
  const locale = options.locale ?? "zh-CN";
  const color = options.color ?? false;
  return {
    locale,
    labels: labelsIn(locale),
    columns: Math.min(Math.max(columns, MIN_COLUMNS), MAX_COLUMNS),
    paint: painter(color),
    color,
    quiet: options.quiet ?? false,
  };
};
