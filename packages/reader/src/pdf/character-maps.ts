import { CMAPS } from "./cmaps/index.generated.js";

/**
 * Answers what pdfjs would fetch: the character maps of Chinese fonts from modules of this package, nothing else. In this
 * way reading is the same in Node, in browsers and in bundles, and no address is ever asked.
 */
export class CharacterMaps {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const name = filename.replace(/\.bcmap$/, "");
    const load = kind === "cMapUrl" && Object.hasOwn(CMAPS, name) ? CMAPS[name] : undefined;
    if (load === undefined) throw new Error(`not part of this package: ${filename}`);
    const { default: packed } = await load();
    return Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  }
}
