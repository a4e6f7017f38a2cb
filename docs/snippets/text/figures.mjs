import { findFigureRanges, findFigures } from "@fazhi/text";

const text = "2022年办结3.4万余件，不少于12项，投入1亿2000万元，按时率达百分之九十八以上，提高2.5个百分点。";

for (const { text: figure, value, unit, qualifier, percent } of findFigures(text)) {
  console.log(figure, value, unit, qualifier, percent);
}

const ranges = "压缩至3—5个工作日，占63%～68%，补助30至50万元。";
for (const { text: range, from, to, unit } of findFigureRanges(ranges)) console.log(range, from, to, unit);
