/** Surnames that are hardly ever the first character of another word here. */
const SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭萧肖蔡潘田董袁蒋叶杜苏魏吕丁沈卢姜崔钟谭陆汪范廖贾韦傅邹熊孟秦薛侯郝孔邵赖龚庞樊兰殷翟倪俞鲁葛聂柳邢岳骆闫阎焦邱戚尤祝芦";
const DOUBLE = ["欧阳", "上官", "司马", "诸葛", "司徒", "皇甫", "尉迟", "夏侯"];
/** Other words that begin like a name. */
const WORD =
  /^(?:陈述|陈情|陈列|许可|许诺|许多|何种|何时|何地|何人|何处|范围|范本|范例|田地|黄金|杜绝|周[边围期转到知密末年全岁一二三四五六日]|林业|林地|林权|林木|林草|张贴|张某|罗列|郑重|谢绝|陆续|庞大|胡同|唐突|钟表|叶片|孔庙|祝愿|葛根|柳树|兰花|苏木|鲁莽|焦点|焦虑|尤其|罗马|王某|梁柱|宋体|黄线|蒋某|刘某|熊猫|丁类|汪洋|殷切|沈某)/;
/** What no given name holds: masks, forms of address, functional words, kinds of bodies. */
const NO_GIVEN_NAME =
  /[某甲乙丙的等了是将要应及与或并且其该均各们者员人户款费金案书证件权法律规局县市区镇乡村厂店院所司处科办委组]|先生|女士|同志|老师|师傅|大爷|大妈|阿姨|奶奶|老汉|小姐/;
const PLACEHOLDER = /^(?:张三|李四|王五|赵六|小[王李张刘])$/;

/** Whether a word of two to four characters can be nothing but a full name. */
export function isFullName(word: string): boolean {
  const double = DOUBLE.includes(word.slice(0, 2));
  const given = word.slice(double ? 2 : 1);
  if (given.length < 1 || given.length > 2 || !/^[\u4e00-\u9fff]{1,2}$/.test(given)) return false;
  if (!double && !SURNAMES.includes(word.charAt(0))) return false;
  return !WORD.test(word) && !NO_GIVEN_NAME.test(given) && !PLACEHOLDER.test(word);
}
