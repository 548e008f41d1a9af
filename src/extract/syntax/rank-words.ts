/** A place in an order: the thing that is ranked, and among whom. */

/**
 * 居全国城市第8位, 增速全省第二, 在全省排名第5: the verb of a rank, and among whom. No alternative is made of others (排在 is 排
 * and 在): a run of them could be cut in as many ways as there are subsets.
 */
const RANK_VERB =
  /(?:并列|均|稳|分别|继续|仍|连续|首次|已|升至|位次|位居|位列|居于|居|列|排名|排|名列|跃居|跃升至|进入|处于|为|保持|在)+$/u;
const RANK_SCOPE =
  /(?<scope>(?:全国|全省|全市|全区|全州|全县|全球|世界|中西部|中部|西部|东部|国内|省内|省辖市|同类城市|副省级城市)[^，。；、居列排的]{0,12}?)(?:中|里)?$/u;
const INNER_SCOPE = /(?<scope>全国|全省|全市|全区|全州|全县|全球|世界|中部|西部|东部)/u;
/** 全省营商环境评价中得分 is what is ranked, not among whom. */
const RANKED = /(?:得分|评价|总数|总量|数量|增速|增幅|面积|收入|指数)$/u;

export function rankWords(before: string): { rest: string; scope: string | null } {
  const unverbed = before.slice(-60).replace(RANK_VERB, '');
  const found = RANK_SCOPE.exec(unverbed);
  if (!found || RANKED.test(found[0]))
    return { rest: unverbed, scope: INNER_SCOPE.exec(unverbed)?.groups?.scope ?? null };
  const rest = unverbed.slice(0, unverbed.length - found[0].length).replace(RANK_VERB, '');
  return { rest, scope: found.groups?.scope ?? null };
}
