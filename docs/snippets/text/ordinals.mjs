import { findEnumerators, findMarkers, formatEnumerator, formatMarker, MARKER_RANK } from "@fazhi/text";

const text = `一、主要举措
（一）健全制度。一是修订办法；二是完善清单。
1.开展评估
① 甲类事项
三农工作稳步推进`;

for (const { kind, ordinal, start, text: marker } of findMarkers(text)) {
  console.log(marker, kind, ordinal, "rank", MARKER_RANK[kind], "at", start);
}
console.log(findEnumerators(text).map(({ text: word, family, ordinal }) => [word, family, ordinal]));

const kinds = ["chinese", "chinese-parenthesised", "arabic", "arabic-parenthesised", "circled", "part", "chapter"];
console.log(kinds.map((kind) => formatMarker(kind, 12)));
console.log(["shi", "yao", "di", "qi", "shouxian", "fangmian"].map((family) => formatEnumerator(family, 2)));
