import { formatNumeral, parseNumeral } from "@fazhi/text";

for (const text of ["一百二十三", "两千零五", "廿三", "二〇二三", "壹佰贰拾叁", "一万二千亿"])
  console.log(text, parseNumeral(text));
for (const text of ["1.2万", "1,234", "１２３", "3亿5000万", "3万5千", "九十八点五"])
  console.log(text, parseNumeral(text));

// Two readings, or none: null.
console.log(["二三", "一百二", "3万5", "3万余", "第一", "千"].map(parseNumeral));

for (const style of ["lower", "upper", "digits"])
  console.log(style, formatNumeral(2023, style), formatNumeral(10_010, style));
