/** Windows-1252 from 0x80 to 0x9F. Not every platform's TextDecoder has it right: that of Node 20 reads Latin-1. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Text of one byte per character (FcCompressed, MS-DOC 2.9.73), whatever the language of the document. */
export const westernText = (bytes: Uint8Array): string =>
  new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => UPPER.charAt(character.charCodeAt(0) - 0x80));
