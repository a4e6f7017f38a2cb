const EMPHATIC = /黑体|simhei|heiti|小标宋|xiaobiaosong/i;
/** Fonts of a Hei kind that are used for running text. */
const RUNNING = /雅黑|yahei|等线|dengxian|思源|noto|细黑/i;

/** Whether a font is one that headings of official documents are set in (GB/T 9704: 黑体, 小标宋). */
export const isEmphaticFont = (name: string): boolean => EMPHATIC.test(name) && !RUNNING.test(name);
