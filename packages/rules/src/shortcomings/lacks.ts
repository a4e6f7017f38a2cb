/** Words by which a clause owns up to a lack. */
const LACK =
  /不(?:够|足|深|透|强|高|实|全|多|广|优|严|细|均|到位|健全|完善|规范|平衡|均衡|充分|及时|紧密|扎实|精准|明显|理想|顺畅|统一|一致|熟悉|了解|彻底|明确|清晰|积极|主动|适应|平|稳|匹配|相符|准确|牢固)|未(?:能|完全|形成|建立|实现|得到)|没有|有待|亟待|尚待|仍需|还需|尚需|需要?(?:进一步|继续|持续|不断)|滞后|薄弱|欠缺|缺乏|缺少|缺失|偏[少低弱慢高长大]|短缺|单一|差距|较[少低弱差慢]|难以|难度|流于|脱节|短板|弱项|参差|粗放|被动|困难|矛盾突出|老化|断层|重[^,。;]{1,4}轻/;

const lacks = (clause: string): boolean => LACK.test(clause);

/** The clauses of a stretch of folded text that own up to a lack. */
export const lackingClauses = (text: string): readonly string[] => text.split(/[,。;:!?\n]/).filter(lacks);

/** 还存在以下不足 and 突出表现在: what only leads up to the points is none. */
const ANNOUNCES =
  /(?:存在|还有|仍有|有着?|看到|正视|认识到|问题有|表现[在为])[^,。;]{0,16}(?:差距|不足|问题|短板|弱项|薄弱环节|方面)(?:[^,。;]{0,6}(?:有|是|方面))?[:,。]?$|[:…]$|…{2}/;

/** Whether a point, folded, is only the sentence that announces the points. */
export const announces = (point: string): boolean => ANNOUNCES.test(point.trim());
