export const ruleDocs: Readonly<Record<string, { readonly "zh-CN": string; readonly en: string }>> = {};
