import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { MOST_DEPTH, MOST_UNITS } from "./limits.js";
import { RuleFileFault, shown } from "./rule-file-fault.js";

/** A file as plain data that knows where each part of it stood. */
export interface LocatedData {
  readonly value: unknown;
  /** `line:column`, both 1-based, of the value (or, for a key that is no part of it, of the nearest value around it). */
  place(path: readonly PropertyKey[]): string;
}

/** A fault that the text itself shows; it carries its place, for there is no data yet to find it in. */
export class TextFault extends RuleFileFault {
  readonly place: string | null;

  constructor(place: string | null, expected: RuleFileFault["expected"], actual: string) {
    super([], expected, actual);
    this.place = place;
  }
}

/**
 * Reads YAML, and JSON as a part of it, into plain data. Takes apart the nodes itself: anchors, aliases, tags, merge
 * keys, repeated keys and `__proto__` are refused, and the time is linear in the length of the text.
 *
 * @throws TextFault for text that is too long, too deep or not well formed.
 */
export const readYaml = (text: string): LocatedData => {
  if (text.length > MOST_UNITS) {
    const most = String(MOST_UNITS);
    throw new TextFault(
      null,
      { "zh-CN": `不超过 ${most} 个字符的文件`, en: `a file of at most ${most} characters` },
      String(text.length),
    );
  }
  refuseDepth(text);
  const lines = new LineCounter();
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${line}:${col}`;
  };
  // Repeated keys are found below, for the library compares each with each.
  // At the level "silent" the library passes over a second document without a word.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const actual = problem.message.split("\n", 1)[0] ?? problem.code;
    throw new TextFault(
      at(problem.pos[0]),
      { "zh-CN": "格式正确的 YAML 或 JSON", en: "well-formed YAML or JSON" },
      actual,
    );
  }
  const { value, mark } = dataOf(document.contents, 0, at);
  return {
    value,
    place(path) {
      let place = mark;
      for (const [index, step] of path.entries()) {
        const key = place.keys.get(String(step));
        if (index + 2 === path.length && path[index + 1] === "key" && key !== undefined) return at(key);
        const inside = place.inside.get(String(step));
        if (inside === undefined) break;
        place = inside;
      }
      return at(place.offset);
    },
  };
};

/** Where a value and the parts of it stand. */
interface Mark {
  readonly offset: number;
  readonly inside: ReadonlyMap<string, Mark>;
  /** Of the keys themselves. */
  readonly keys: ReadonlyMap<string, number>;
}

interface MarkedData {
  readonly value: unknown;
  readonly mark: Mark;
}

/** The parser recurses; brackets in one another are counted before it does, and so is indentation. */
const refuseDepth = (text: string): void => {
  let open = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x5b || unit === 0x7b) deepest = Math.max(deepest, ++open);
    else if ((unit === 0x5d || unit === 0x7d) && open > 0) open--;
    else if (unit === 0x0a) deepest = Math.max(deepest, compactDepth(text, index + 1));
  }
  // Brackets in texts and patterns count here too, so the bound is a wide one.
  if (deepest > 1000) throw tooDeep(null);
};

/** `- - - - a` opens a list with each dash, `? ? ?` a mapping. */
const compactDepth = (text: string, start: number): number => {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    const unit = text[index];
    if (unit === "-" || unit === "?") depth++;
    else if (unit !== " ") break;
  }
  return depth;
};

const tooDeep = (place: string | null): TextFault =>
  new TextFault(
    place,
    { "zh-CN": `至多 ${MOST_DEPTH} 层的结构`, en: `at most ${MOST_DEPTH} levels` },
    `> ${MOST_DEPTH}`,
  );

const dataOf = (node: Node | null, depth: number, at: (offset: number) => string, otherwise = 0): MarkedData => {
  const offset = node?.range?.[0] ?? otherwise;
  const refuse = (zh: string, en: string, actual: string, place = offset): never => {
    throw new TextFault(at(place), { "zh-CN": zh, en }, actual);
  };
  if (depth > MOST_DEPTH) throw tooDeep(at(offset));
  if (isAlias(node)) return refuse("写出来的值，不用别名", "the value itself, no alias", `*${node.source}`);
  if (node !== null && node.anchor !== undefined) {
    return refuse("不带锚点的值", "a value without anchor", `&${node.anchor}`);
  }
  const inside = new Map<string, Mark>();
  const keys = new Map<string, number>();
  if (isSeq<Node | null>(node)) {
    const values = node.items.map((item, index) => {
      const part = dataOf(item, depth + 1, at, offset);
      inside.set(String(index), part.mark);
      return part.value;
    });
    return { value: values, mark: { offset, inside, keys } };
  }
  if (!isMap<Node | null, Node | null>(node)) {
    return { value: isScalar(node) ? node.value : null, mark: { offset, inside, keys } };
  }
  const entries: [string, unknown][] = [];
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? key.value : null;
    const place = key?.range?.[0] ?? offset;
    if (typeof name !== "string" || name === "__proto__" || name === "<<") {
      return refuse("普通的键名", "a plain key", shown(name), place);
    }
    if (keys.has(name)) return refuse("只写一次的键", "a key that is written once", name, place);
    const part = dataOf(value, depth + 1, at, place);
    keys.set(name, place);
    inside.set(name, part.mark);
    entries.push([name, part.value]);
  }
  return { value: Object.fromEntries(entries), mark: { offset, inside, keys } };
};
