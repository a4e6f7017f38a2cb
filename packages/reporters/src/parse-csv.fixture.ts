/** Reads RFC 4180 strictly, for the tests of this package: a quote in the wrong place and a record without its CRLF throw. */
export const parseCsv = (text: string): readonly (readonly string[])[] => {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      const [whole = "", inner, bare] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(text.slice(at)) ?? [];
      record.push(inner === undefined ? (bare ?? "") : inner.replaceAll('""', '"'));
      at += whole.length;
      if (text[at] !== ",") break;
      at += 1;
    }
    if (!text.startsWith("\r\n", at)) throw new Error(`a record does not end at ${at}`);
    at += 2;
    records.push(record);
  }
  return records;
};
